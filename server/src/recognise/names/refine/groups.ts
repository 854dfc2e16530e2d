import { hashOf, Kind } from '../../../text/tokens';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { ORG } from '../types';
import { readsAsProse } from './lines';
import { merged } from './merged';

const GROUP = hashOf('group');
const OF = hashOf('of');
/** "Group of 77" has the most. */
const DIGITS = 2;
const SHOWN = 0.9;

/** Adds bodies called by the number of their members, in figures: "the Group of 77", "the Group of 20". In words the lists know them. O(windows). */
export function withGroups(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { windows, reading } = signals;
  const { hash, kind, start, end } = reading.tokens;
  const { firstToken } = reading.sentences;
  const added: TaggedName[] = [];
  let next = 0;
  for (let w = 0; w < windows.count; w++) {
    const of = windows.end[w]!;
    const from = of - 1;
    if (hash[from] !== GROUP || hash[of] !== OF) continue;
    const sentence = windows.sentence[w]!;
    const to = of + 2;
    if (to > firstToken[sentence + 1]! || kind[of + 1] !== Kind.Number || end[of + 1]! - start[of + 1]! > DIGITS)
      continue;
    while (next < names.length && names[next]!.to <= from) next++;
    if (names[next] !== undefined && names[next]!.from < to) continue;
    if (readsAsProse(signals, sentence)) added.push({ from, to, type: ORG, confidence: SHOWN, sentence });
  }
  return merged(names, added);
}
