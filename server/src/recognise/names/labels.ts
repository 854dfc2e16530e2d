import type { EntityType } from '../types';

/** The types in the order of the tagger's labels: label 0 is outside, 1 + 2t begins type t, 2 + 2t continues it. */
export const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'];
export const LABELS = 1 + 2 * TYPES.length;
export const OUTSIDE = 0;

export const beginLabel = (type: number): number => 1 + 2 * type;
export const insideLabel = (type: number): number => 2 + 2 * type;
export const isBegin = (label: number): boolean => (label & 1) === 1;
export const typeOfLabel = (label: number): number => (label - 1) >> 1;

/** True when `label` may follow `before`: a name continues only what it began. */
export const mayFollow = (before: number, label: number): boolean =>
  label === OUTSIDE || isBegin(label) || (before !== OUTSIDE && typeOfLabel(before) === typeOfLabel(label));
