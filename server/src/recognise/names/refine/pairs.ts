import { hashOf } from '../../../text/tokens';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC, OTHER } from '../types';

const JOINTS = new Set(['-', '–', '—', '/'].map(hashOf));
const PLACES = Lex.Country | Lex.City | Lex.Region;

/** Two places joined by a hyphen or stroke are two names: "China-Kazakhstan relations", "Rome/Paris". */
export function splitPairs({ reading, lex }: Signals, name: TaggedName): readonly TaggedName[] {
  const { hash } = reading.tokens;
  if (name.to - name.from !== 3 || !JOINTS.has(hash[name.from + 1]!)) return [name];
  const [left, right] = [lex[name.from]!, lex[name.from + 2]!];
  if ((left & PLACES) === 0 && (left & Lex.Demonym) === 0) return [name];
  if ((right & PLACES) === 0 && (right & Lex.Demonym) === 0) return [name];
  return [
    { ...name, to: name.from + 1, type: (left & PLACES) !== 0 ? LOC : OTHER },
    { ...name, from: name.from + 2, type: (right & PLACES) !== 0 ? LOC : OTHER },
  ];
}
