/**
 * What Copydesk's server and its editor client say to each other beyond the Language Server Protocol.
 * Plain JSON both ways; positions and ranges are LSP's (zero-based line, UTF-16 character).
 *
 * Who does what:
 * - The client says which folders are checked (`InitializationOptions.folders`, then `copydesk/setFolders`). An editor
 *   that sends no options gets its LSP workspace folders checked.
 * - The server reads each folder's `copydesk.json`, asks for the settings section `copydesk` through
 *   `workspace/configuration` (see `Settings`), registers its own file watchers, pushes diagnostics and reports
 *   work-done progress while indexing.
 * - Folders with the scheme `file` are read by the server itself where it has a file system (Node). All others, and
 *   every folder when it runs in a browser worker, are read through the client: `copydesk/listFiles`, `copydesk/readFiles`.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** PER person, ORG organisation, LOC place, EVENT event, WORK title of a work, OTHER none of these. */
export type EntityType = 'PER' | 'ORG' | 'LOC' | 'EVENT' | 'WORK' | 'OTHER';

// Start and configuration

/** `initializationOptions` of LSP `initialize`. Absent in other editors. */
export interface InitializationOptions {
  /** URIs of the folders to check. Empty: none yet. */
  readonly folders: readonly string[];
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

// The state of the desk

export type SkipReason = 'format' | 'binary' | 'too-large' | 'unreadable';

/** A file in a checked folder that could hold an article and was not read. Files nobody takes for articles are not listed. */
export interface SkippedFile {
  readonly uri: string;
  readonly reason: SkipReason;
  /** A few words for the person: "PDF", "Word document", "23 MB". */
  readonly detail: string;
}

/** Sent when indexing starts and ends and whenever there is a new snapshot; while typing at most a few times a second. */
export interface Status {
  /** `failed`: a folder cannot be checked; `problems` says why. */
  readonly state: 'indexing' | 'ready' | 'failed';
  /** Grows with every new snapshot: what was fetched under an older number is out of date. */
  readonly snapshot: number;
  readonly articles: number;
  readonly entities: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that stand and are not shown: ignored, silenced by a comment, in the baseline, settled by a verified fact. */
  readonly quiet: number;
  /** At most 100; `skippedTotal` counts them all. */
  readonly skipped: readonly SkippedFile[];
  readonly skippedTotal: number;
  /** Sentences for the person: "copydesk.json, line 3: ...". Empty when all is well. */
  readonly problems: readonly string[];
}

// Trees

export interface EntityGroup {
  readonly type: EntityType;
  readonly entities: number;
}

/** An entity in a list. */
export interface EntityItem {
  /** Valid for the snapshot it came with. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Who or what, in a few words: "minister of industry and construction". */
  readonly description?: string;
  /** Pronouns do not count. */
  readonly mentions: number;
  readonly articles: number;
  /** The best introduction: where F12 leads. */
  readonly introduction: Location;
}

export interface EntityPage {
  readonly items: readonly EntityItem[];
  /** How many there are in all. */
  readonly total: number;
}

/** An article's mentions of one entity, in text order. */
export interface ArticleMentions {
  readonly uri: string;
  /** Relative to the checked folder. */
  readonly path: string;
  readonly title?: string;
  /** ISO 8601, as far as it is known. */
  readonly date?: string;
  readonly mentions: readonly MentionItem[];
}

export interface MentionItem {
  readonly range: Range;
  /** The line of text around it, at most 120 characters, one line, and where in it the mention lies. */
  readonly context: string;
  readonly start: number;
  readonly end: number;
}

export interface RelatedItem extends Location {
  readonly message: string;
}

export interface ConflictItem extends Location {
  readonly severity: Severity;
  /** As in the diagnostic: quotes both sides. */
  readonly message: string;
  /** Relative to the checked folder. */
  readonly path: string;
  readonly related: readonly RelatedItem[];
}

export interface ConflictGroup {
  /** "date-conflict" */
  readonly rule: string;
  /** "Dates that cannot both be right" */
  readonly title: string;
  readonly conflicts: readonly ConflictItem[];
}

// The last word of the person at the desk

/** What a person says of an entity. */
export type Verdict =
  /** It is the same as another entity, by whose name both go then. */
  | { readonly kind: 'same'; readonly other: string }
  /** Articles that call it by this name, one of `copydesk/names`, speak of something else. */
  | { readonly kind: 'different'; readonly name: string }
  | { readonly kind: 'type'; readonly type: EntityType }
  /** It is no name at all; with `name` only in articles that call it so. */
  | { readonly kind: 'not-name'; readonly name?: string }
  /** This is how to spell it. */
  | { readonly kind: 'spelling'; readonly spelling: string };

/** What a verdict changes in the folder's `copydesk.json`, for the client to apply so that it can be undone. */
export type DecisionEdit =
  /** The file is there: `newText` takes the place of `range`. */
  | { readonly uri: string; readonly range: Range; readonly newText: string }
  /** There is no such file yet: this is to be its text. */
  | { readonly uri: string; readonly create: string }
  /** Nothing can be changed: a sentence that says why. */
  | { readonly refused: string };

/** Something a person wants kept beside the articles: in `copydesk.json` or `copydesk.facts.json`. */
export type Note =
  | { readonly kind: 'ignore'; readonly fingerprint: string; readonly reason: string; readonly author?: string }
  | { readonly kind: 'article'; readonly id: string; readonly date: string }
  | {
      readonly kind: 'fact';
      readonly fact: {
        readonly entity: string;
        readonly property: string;
        readonly value: string;
        readonly source: string;
        readonly verifiedBy?: string;
      };
    };

/** What a quick fix hands to the client's command `copydesk.note`, which asks what remains to be said. */
export interface NoteSubject {
  /** The article it is about. */
  readonly uri: string;
  readonly note: Note;
  readonly asks: 'reason' | 'source' | 'date';
}

/** A place that repeats a value which is not right any more. */
export interface RepeatItem extends Location {
  readonly surface: string;
  /** In drafts: what to write in its place. */
  readonly newText?: string;
}

export interface RepeatList {
  /** "Holt Bridge, opening date: “May 1931”" */
  readonly title: string;
  readonly places: readonly RepeatItem[];
}

/** What stands above a headline hands this to the client's command `copydesk.showPlaces`, which shows what it counts. */
export interface PlacesSubject {
  readonly uri: string;
  /** Which story of the file, from 0, and the line of its headline. */
  readonly story: number;
  readonly line: number;
  readonly about: 'conflicts' | 'claims' | 'related';
}

/**
 * What a code action hands to the client's commands `copydesk.sameAs`, `copydesk.notSame` and `copydesk.changeType`, which let
 * the person choose. The entities tree hands them its own nodes, which have the same property.
 */
export interface EntitySubject {
  readonly entity: Pick<EntityItem, 'id' | 'name' | 'type'>;
}

// Files read through the client

export interface ClientFile {
  readonly uri: string;
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
}

export type ClientFileContent =
  | { readonly uri: string; readonly base64: string }
  | { readonly uri: string; readonly tooLarge: number }
  | { readonly uri: string; readonly missing: true }
  | { readonly uri: string; readonly error: string };

// Methods

/** Requests the client sends. */
export interface ServerRequests {
  /** Reads every folder again from its files and checks it; answers when that is done. */
  'copydesk/checkAll': { readonly params: null; readonly result: Status };
  /** Types that have entities, in the order to show them. */
  'copydesk/entityGroups': { readonly params: null; readonly result: readonly EntityGroup[] };
  /** The entities of a type, most mentions first; `limit` caps the answer. */
  'copydesk/entities': {
    readonly params: { readonly type: EntityType; readonly limit: number };
    readonly result: EntityPage;
  };
  /** Where an entity is mentioned, article by article, latest first. Empty for an id of an older snapshot. */
  'copydesk/mentions': { readonly params: { readonly entity: string }; readonly result: readonly ArticleMentions[] };
  /** Entities whose name or an alias matches the query, best first; with an empty query the most mentioned. */
  'copydesk/findEntity': {
    readonly params: { readonly query: string; readonly limit: number };
    readonly result: readonly EntityItem[];
  };
  /** The names under which articles introduce an entity, the commonest first. */
  'copydesk/names': { readonly params: { readonly entity: string }; readonly result: readonly string[] };
  /** What is to be written so that a verdict on an entity holds. */
  'copydesk/decide': {
    readonly params: { readonly entity: string; readonly verdict: Verdict };
    readonly result: DecisionEdit;
  };
  /** What to write so that a note is kept in the folder of the file `uri`. */
  'copydesk/note': { readonly params: { readonly uri: string; readonly note: Note }; readonly result: DecisionEdit };
  /** The places that a figure above a headline counts. */
  'copydesk/places': { readonly params: PlacesSubject; readonly result: readonly Location[] };
  /** Where articles give another value than what is claimed at a position; null where nothing is claimed there. */
  'copydesk/repeats': {
    readonly params: { readonly uri: string; readonly position: Position };
    readonly result: RepeatList | null;
  };
  /** All findings by rule, most severe rule first. */
  'copydesk/conflicts': { readonly params: null; readonly result: readonly ConflictGroup[] };
}

/** Requests the server sends, for folders it cannot read itself. */
export interface ClientRequests {
  /** Every file below a folder; folders whose name starts with a dot and `node_modules` are not entered. */
  'copydesk/listFiles': { readonly params: { readonly folder: string }; readonly result: readonly ClientFile[] };
  /** The bytes of files, in the order asked; at most `maxBytes` for each. */
  'copydesk/readFiles': {
    readonly params: { readonly uris: readonly string[]; readonly maxBytes: number };
    readonly result: readonly ClientFileContent[];
  };
}

/** Notifications the client sends. */
export interface ServerNotifications {
  /** The folders to check from now on, in place of those before. */
  'copydesk/setFolders': { readonly folders: readonly string[] };
}

/** Notifications the server sends. */
export interface ClientNotifications {
  'copydesk/status': Status;
}
