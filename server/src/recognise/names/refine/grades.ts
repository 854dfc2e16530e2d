import { hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Signals } from '../signals';

const GRADES = wordSet('aaa aa bbb bb ccc cc baa ba caa ca');
const SIGNED = wordSet('minus plus rated rating');
const RATED = wordSet('rated');
const HYPHEN = hashOf('-');
const PLUS = hashOf('+');
/** The one letter that is a name by itself, of what was a network of short messages. */
const X = hashOf('x');

/** True for tokens `[from, to)` that are one letter ("series F"), or the grade of a loan: "AA-minus", "Baa-2", "rated BBB". */
export function isGrade({ reading: { tokens } }: Signals, from: number, to: number): boolean {
  const { hash, kind, start, end, count } = tokens;
  if (end[from]! - start[from]! > 3) return false;
  if (to - from === 1 && end[from]! - start[from]! === 1) return kind[from] === Kind.Word && hash[from] !== X;
  if (!GRADES.has(hash[from]!)) return false;
  if (to - from > 1 && hash[from + 1] !== HYPHEN) return false;
  const signed = hash[from + 1] === HYPHEN ? from + 2 : from + 1;
  if (signed >= count || to > signed + 1) return false;
  if (SIGNED.has(hash[signed]!) || hash[signed] === PLUS) return true;
  if (signed === from + 2) return kind[signed] === Kind.Number && end[signed]! - start[signed]! === 1;
  return from > 0 && RATED.has(hash[from - 1]!);
}
