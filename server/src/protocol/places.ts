/** Where something stands, how grave and of which type it is: the words that all messages share. Positions and ranges are LSP's. */

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
