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
import type { ClientFile, ClientFileContent } from './protocol/clientFiles';
import type { DecisionEdit, Note, PlacesSubject, RepeatList, Verdict } from './protocol/decisions';
import type {
  ArticleGroup,
  ArticleItem,
  ArticleMentions,
  ArticleOrder,
  ClaimGroup,
  ClaimItem,
  ClaimOrder,
  ConflictGroup,
  ConflictItem,
  ConflictOrder,
  EntityGroup,
  EntityItem,
  ListedAt,
  Page,
} from './protocol/lists';
import type { EntityType, Location, Position } from './protocol/places';
import type { Compared, EvidenceList, FactSheet, SheetSubject } from './protocol/sources';
import type { ReadingProgress, Status } from './protocol/status';

export type * from './protocol/clientFiles';
export type * from './protocol/decisions';
export type * from './protocol/lists';
export type * from './protocol/places';
export type * from './protocol/settings';
export type * from './protocol/sources';
export type * from './protocol/status';

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
  /**
   * The words at two places, to be laid side by side; null where one of them is in no article. With fingerprints of what was found
   * there before, the places are those where it is found now, if it is.
   */
  'copydesk/compare': {
    readonly params: { readonly sides: readonly [Location, Location]; readonly fingerprints?: readonly string[] };
    readonly result: Compared | null;
  };
  /** What stands for and against what is claimed at a place; null where no known property is. */
  'copydesk/evidence': { readonly params: Location; readonly result: EvidenceList | null };
  /** Links are written from `root`, a folder's URI, with a slash before them ("/../march/port.txt"). Null where what it is about is in no article any more. */
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
  'copydesk/progress': ReadingProgress;
}
