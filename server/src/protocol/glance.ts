/** What the timeline, the entity map and the tools of assistants ask of the server. Days are ISO dates, ends inclusive. */
import type { EntityType, Location, Severity } from './places';

/** The words of an article that say something shown in a picture. */
export interface GlanceSource extends Location {
  /** Relative to the checked folder. */
  readonly path: string;
  readonly title?: string;
  /** The article's own date, ISO 8601, as far as it is known. */
  readonly date?: string;
  /** At most 240 characters of the sentence. */
  readonly quote: string;
  /** Whose words the article reports there. */
  readonly speaker?: string;
}

export interface GlanceConflict {
  readonly severity: Severity;
  readonly message: string;
}

/** A thing that can be filtered by. `id` is valid for the snapshot it came with. */
export interface GlanceEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

export interface TimelineMark {
  /** First and last day. Far apart where only the month, the year or the century is told. */
  readonly from: string;
  readonly to: string;
  /** "July 2024" */
  readonly time: string;
  /** "$41 billion"; empty where the time is what is told. */
  readonly value: string;
  /** What happened, in a few words of the first source; present where neither value nor property says it. */
  readonly told?: string;
  readonly doubtful: boolean;
  /** Expected or planned, not reported as having come about. */
  readonly expected: boolean;
  /** At most a few; `sourcesTotal` counts them all. */
  readonly sources: readonly GlanceSource[];
  readonly sourcesTotal: number;
  readonly conflict?: GlanceConflict;
}

/** What is told of one property of one thing. */
export interface TimelineLane {
  readonly key: string;
  /** "China and Kazakhstan"; what it is about where nobody is named, else the article that says it: "In “Porthaven grows”". */
  readonly subject: string;
  /** "founding date" */
  readonly property: string;
  readonly conflicts: number;
  /** In the order of time, as many as can be told apart; conflicts are never left out. */
  readonly marks: readonly TimelineMark[];
  readonly marksTotal: number;
}

export interface TimelineQuery {
  readonly entity?: string;
  /** A `PropertyChoice.id`. */
  readonly property?: string;
  readonly lanes: number;
}

export interface PropertyChoice {
  readonly id: string;
  readonly label: string;
  readonly lanes: number;
}

export interface Timeline {
  readonly snapshot: number;
  /** The entity filtered by, as it is called now; absent when there is none or it is gone. */
  readonly entity?: GlanceEntity;
  readonly lanes: readonly TimelineLane[];
  readonly lanesTotal: number;
  readonly conflictsTotal: number;
  readonly properties: readonly PropertyChoice[];
}

export interface MapNode extends GlanceEntity {
  readonly description?: string;
  readonly mentions: number;
  readonly articles: number;
  /** How many things it is tied to, shown or not. */
  readonly ties: number;
  readonly introduction?: Location;
}

export interface MapTie {
  /** Ids of two nodes. */
  readonly a: string;
  readonly b: string;
  /** "founding members"; empty where claims merely name both. */
  readonly labels: readonly string[];
  readonly sources: readonly GlanceSource[];
  readonly sourcesTotal: number;
  readonly conflict?: GlanceConflict;
}

export interface MapQuery {
  /** Ids of entities that are to be shown whatever else is. */
  readonly keep: readonly string[];
  /** Ids of entities that are to be shown with their neighbours; none for the most tied. */
  readonly around: readonly string[];
  readonly limit: number;
}

export interface EntityMap {
  readonly snapshot: number;
  readonly nodes: readonly MapNode[];
  readonly ties: readonly MapTie[];
  /** Things that have a tie at all. */
  readonly total: number;
}

/** What an assistant may ask; the answer is text, with paths and quotes. */
export type Question =
  | { readonly kind: 'entity'; readonly query: string }
  | { readonly kind: 'facts'; readonly entity: string }
  | { readonly kind: 'check'; readonly text: string }
  | { readonly kind: 'conflicts'; readonly about?: string };

/** Requests the client sends for them. */
export interface GlanceRequests {
  'copydesk/timeline': { readonly params: TimelineQuery; readonly result: Timeline };
  'copydesk/entityMap': { readonly params: MapQuery; readonly result: EntityMap };
  'copydesk/answer': { readonly params: Question; readonly result: string };
}
