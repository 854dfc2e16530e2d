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
  /** The checked folder, as in `SheetSubject`. */
  readonly folder: string;
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

/** The beginning of a list. */
export interface Page<T> {
  readonly items: readonly T[];
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
  /** "date-conflict" */
  readonly rule: string;
  readonly severity: Severity;
  /** As in the diagnostic: quotes both sides. */
  readonly message: string;
  /** Relative to the checked folder. */
  readonly path: string;
  readonly related: readonly RelatedItem[];
}

/** What conflicts are put together by. */
export type ConflictOrder = 'rule' | 'severity' | 'article';

export interface ConflictGroup {
  /** A rule, a severity or the address of an article. */
  readonly key: string;
  /** "Dates that disagree", or an article's path. */
  readonly title: string;
  /** One sentence: what the rule finds. */
  readonly summary?: string;
  /** The most severe that the group holds. */
  readonly worst: Severity;
  readonly conflicts: number;
}

/** What claims are put together by. */
export type ClaimOrder = 'entity' | 'property' | 'time';

export interface ClaimGroup {
  /** Valid for the snapshot it came with. */
  readonly key: string;
  /** An entity's name, a property's label or a year; absent for claims that have none. */
  readonly title?: string;
  /** Of an entity. */
  readonly type?: EntityType;
  readonly claims: number;
  /** How many of them another article contradicts. */
  readonly contested: number;
}

/** Something that articles say, with everyone who says so. */
export interface ClaimItem {
  /** Stays the same from snapshot to snapshot where what is said does. */
  readonly key: string;
  readonly subject: string;
  /** "founding date" */
  readonly label: string;
  readonly value: string;
  readonly contested: boolean;
  /** Independent sources. */
  readonly sources: number;
  /** The archive before drafts, the latest article first; at most 50. */
  readonly statements: readonly StatementItem[];
}

/** Where an article says it: the words of the value. */
export interface StatementItem extends Location, Witness {
  /** The sentence. */
  readonly quote: string;
}

/** An article as a list or message names it. */
export interface Witness {
  /** Relative to the checked folder. */
  readonly path: string;
  readonly title?: string;
  /** ISO 8601, as far as it is known. */
  readonly date?: string;
  /** The date may not be the day it appeared. */
  readonly doubtful?: boolean;
  /** The outlet or agency. */
  readonly source?: string;
  readonly draft: boolean;
}

/** What articles are put together by. */
export type ArticleOrder = 'date' | 'source';

export interface ArticleGroup {
  /** `drafts`, a year or a source; empty for articles without date or source. */
  readonly key: string;
  readonly articles: number;
}

/** An article, or a story of a file that holds several; its location is its headline or beginning. */
export interface ArticleItem extends Location, Witness {
  /** The path, with `#2`, `#3`, ... for further stories of a file. */
  readonly id: string;
  readonly entities: number;
  readonly claims: number;
  /** Errors and warnings. */
  readonly conflicts: number;
  /** Other findings. */
  readonly notes: number;
}

/** What the lists hold that has to do with a place in an article. */
export interface ListedAt {
  /** The entity named there. */
  readonly entity?: EntityItem;
  /** The story that holds it. */
  readonly article?: ArticleItem;
  /** The finding there. */
  readonly conflict?: ConflictItem;
}

// Beside each other

/** One side of a comparison: the words at a place, as a reader sees them. */
export interface ComparedSide extends Location, Witness {
  /** The sentence before, that sentence and the next, safe to show. */
  readonly sentences: readonly string[];
  /** Which of them holds the place, and where in it. */
  readonly current: number;
  readonly start: number;
  readonly end: number;
  /** Independent sources behind what is said there; absent where that is no known claim. */
  readonly sources?: number;
}

/** All that articles say of one property of one thing. */
export interface EvidenceList {
  readonly subject: string;
  readonly label: string;
  /** The best supported first. */
  readonly values: readonly {
    readonly value: string;
    /** Independent sources that give this value or one that agrees with it. */
    readonly sources: number;
    /** Another value cannot hold beside it. */
    readonly opposed: boolean;
    readonly statements: readonly StatementItem[];
  }[];
  /** Index of the value with more independent sources than those that oppose it; absent where there is no conflict, or a draw. */
  readonly better?: number;
}

/** What a fact sheet is about: an entity by its name, since it outlives snapshots, or an article. */
export type SheetSubject =
  | { readonly folder: string; readonly type: EntityType; readonly name: string }
  | { readonly uri: string };

/** A sheet of all that is known of something, as a Markdown document. */
export interface FactSheet {
  readonly title: string;
  /** Text of articles in it is escaped. */
  readonly markdown: string;
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
  | {
      readonly kind: 'article';
      readonly id: string;
      /** What is set of it by hand. */
      readonly set: {
        readonly date?: string;
        readonly source?: string;
        readonly title?: string;
        readonly sameStoryAs?: string;
        readonly body?: { readonly from?: string; readonly to?: string };
      };
    }
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
  /** `source`: where a fact was looked up; `outlet`: whose article it is. */
  readonly asks: 'reason' | 'source' | 'date' | 'outlet' | 'title';
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
  /** Types that have entities one of whose names begins with or holds `filter`, in the order to show them. */
  'copydesk/entityGroups': {
    readonly params: { readonly filter?: string } | null;
    readonly result: readonly EntityGroup[];
  };
  /** Such entities of a type, most mentions first or by name; `limit` caps the answer. */
  'copydesk/entities': {
    readonly params: {
      readonly type: EntityType;
      readonly limit: number;
      readonly filter?: string;
      readonly sort?: 'mentions' | 'name';
    };
    readonly result: Page<EntityItem>;
  };
  /** Where an entity is mentioned, article by article, latest first. Empty for an id of an older snapshot. */
  'copydesk/mentions': { readonly params: { readonly entity: string }; readonly result: readonly ArticleMentions[] };
  /** Entities whose name or an alias matches the query, best first; with an empty query the most mentioned. */
  'copydesk/findEntity': {
    readonly params: { readonly query: string; readonly limit: number };
    readonly result: readonly EntityItem[];
  };
  /**
   * The names under which articles introduce an entity, the commonest first; with `parts`, what of it can be something else: names other
   * than its own, and what single articles call it ("Zhang Wei @ march/port.txt").
   */
  'copydesk/names': {
    readonly params: { readonly entity: string; readonly parts?: true };
    readonly result: readonly string[];
  };
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
  /** Findings put together, the group with the most severe first. */
  'copydesk/conflictGroups': {
    readonly params: { readonly by: ConflictOrder };
    readonly result: readonly ConflictGroup[];
  };
  /** The findings of a group, by path and position. */
  'copydesk/conflicts': {
    readonly params: { readonly by: ConflictOrder; readonly key: string; readonly limit: number };
    readonly result: Page<ConflictItem>;
  };
  /** Claims put together; `filter`: words that subject, property or value hold. */
  'copydesk/claimGroups': {
    readonly params: { readonly by: ClaimOrder; readonly filter?: string; readonly limit: number };
    readonly result: Page<ClaimGroup>;
  };
  'copydesk/claims': {
    readonly params: {
      readonly by: ClaimOrder;
      readonly key: string;
      readonly filter?: string;
      readonly limit: number;
    };
    readonly result: Page<ClaimItem>;
  };
  /** Articles put together, drafts first; `filter`: letters that title, path or source hold. */
  'copydesk/articleGroups': {
    readonly params: { readonly by: ArticleOrder; readonly filter?: string };
    readonly result: readonly ArticleGroup[];
  };
  'copydesk/articles': {
    readonly params: {
      readonly by: ArticleOrder;
      readonly key: string;
      readonly filter?: string;
      readonly limit: number;
    };
    readonly result: Page<ArticleItem>;
  };
  /** What the lists hold of a place in an open article. */
  'copydesk/listedAt': {
    readonly params: { readonly uri: string; readonly position: Position };
    readonly result: ListedAt;
  };
  /** The words at two places, to be laid side by side; null where one of them is in no article. */
  'copydesk/compare': {
    readonly params: { readonly sides: readonly [Location, Location] };
    readonly result: readonly [ComparedSide, ComparedSide] | null;
  };
  /** What stands for and against what is claimed at a place; null where no known property is. */
  'copydesk/evidence': { readonly params: Location; readonly result: EvidenceList | null };
  /** Links below `root`, a folder's URI, are written from there, with a slash before them. Null where what it is about is in no article any more. */
  'copydesk/factSheet': {
    readonly params: { readonly about: SheetSubject; readonly root?: string };
    readonly result: FactSheet | null;
  };
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
