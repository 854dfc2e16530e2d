import type { EntityType } from '../../recognise/types';

/** How many values can hold of one subject: decides what a second value means. */
export type Constancy =
  /** One value for ever: a founding date. Wikidata: "single value". */
  | 'fixed'
  /** One value at a time: a population, a head of state. Compared only for the same time. */
  | 'changing'
  /** A count that only grows while a story runs: casualties. Two figures of different days do not conflict. */
  | 'toll'
  /** Several values may hold at once: employers, members. A second value is no conflict. */
  | 'several';

/** A property of the catalogue: the right to compare two claims, and how they are worded. */
export interface Property {
  readonly id: string;
  /** As a message names it: "founding date". */
  readonly label: string;
  readonly value: 'time' | 'quantity' | 'entity' | 'text';
  readonly constancy: Constancy;
  /** Types a subject may have; any, when absent. */
  readonly subject?: readonly EntityType[];
  /** The two parties of the relation may change places. */
  readonly symmetric?: boolean;
  /** Writers round it freely: a figure without "about" is taken for one with it. */
  readonly rough?: boolean;
  /** In the language of `claims/phrasing.ts`. Properties that special readers fill have none. */
  readonly phrasings: readonly string[];
}
