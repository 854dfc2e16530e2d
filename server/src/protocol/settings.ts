/** What the client says at the start, and what the person has set. */
import type { Severity } from './places';

/** `initializationOptions` of LSP `initialize`. Absent in other editors. */
export interface InitializationOptions {
  /** URIs of the folders to check. Empty: none yet. */
  readonly folders: readonly string[];
  /** Translations by their English, for what the server words and the editor shows as it comes. */
  readonly wording?: Readonly<Record<string, string>>;
  /** URI, ending in a slash, below which `<rule>.md` documents each rule: what a diagnostic's `codeDescription` links to. */
  readonly ruleDocs?: string;
}

/**
 * The settings section `copydesk`, as `workspace/configuration` returns it: what suits this machine or person.
 * What suits the folder (its globs, drafts, ignored findings, house style) lies in its `copydesk.json` and comes first.
 */
export interface Settings {
  /** Globs of the files that are articles, relative to the checked folder. */
  readonly include: readonly string[];
  /** Globs of files that are not. */
  readonly exclude: readonly string[];
  /** Larger files are not read. In kilobytes. */
  readonly maxFileSize: number;
  readonly problems: {
    /** Findings below this do not appear as diagnostics; the conflicts tree lists them all the same. */
    readonly minimumSeverity: Severity | 'off';
  };
  /** Which mentions *Find All References* lists: names, also descriptions ("the minister"), or pronouns as well. */
  readonly references: 'names' | 'descriptions' | 'pronouns';
  /** What is shown while reading; each can be turned off. */
  readonly reading: {
    /** Names, dates, figures and quotations in colour, what is no article dimmed. */
    readonly colors: boolean;
    /** What "last year" was worked out to be, behind the words. */
    readonly dates: boolean;
    /** Conflicts, claims and related articles, counted above the headline. */
    readonly headlines: boolean;
    readonly folding: boolean;
    readonly links: boolean;
    readonly outline: boolean;
    /** *Expand Selection* by clause, quotation, sentence and paragraph. */
    readonly selection: boolean;
  };
  readonly writing: {
    /** Names and titles are proposed as one types. */
    readonly completion: boolean;
  };
}
