import type { Snapshot } from '../../corpus/snapshot';
import { groupBy } from '../../text/grouped';
import type { Finding } from '../types';
import type { Heard } from './index';

/** What came of a check of a folder. */
export interface Checked extends Heard {
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
  /** How many articles there were, and how many entities in them. */
  readonly articles: number;
  readonly entities: number;
}

/** Before the first check. */
export const UNCHECKED: Checked = {
  findings: [],
  quiet: [],
  removable: [],
  byPath: new Map(),
  articles: 0,
  entities: 0,
};

/** What came of a check of a snapshot. O(findings). */
export const checkedOf = ({ articles, entities }: Snapshot, heard: Heard): Checked => ({
  ...heard,
  byPath: groupBy(heard.findings, ({ path }) => path),
  articles: articles.size,
  entities: entities.entities.size,
});
