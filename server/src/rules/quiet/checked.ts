import type { Snapshot } from '../../corpus/snapshot';
import type { Finding } from '../types';
import type { Heard } from './index';

/** What came of a check of a folder. */
export interface Checked extends Heard {
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
  /** How many there were. */
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

export function checkedOf({ articles, entities }: Snapshot, heard: Heard): Checked {
  const byPath = new Map<string, Finding[]>();
  for (const finding of heard.findings) {
    const list = byPath.get(finding.path);
    if (list) list.push(finding);
    else byPath.set(finding.path, [finding]);
  }
  return { ...heard, byPath, articles: articles.size, entities: entities.entities.size };
}
