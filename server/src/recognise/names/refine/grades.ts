import { hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Signals } from '../signals';

const GRADES = wordSet('aaa aa bbb bb ccc cc baa ba caa ca');
const SIGNED = wordSet('minus plus rated rating');
/** Words near the grade of a loan: "cut the rating to BB from BBB". */
const RATED = wordSet('rated rating ratings grade graded upgrade upgraded downgrade downgraded affirmed');
/** How far before a grade they stand. */
const REACH = 5;
const HYPHEN = hashOf('-');
const PLUS = hashOf('+');
/** The one letter that is a name by itself, of what was a network of short messages. */
const X = hashOf('x');

/** True for tokens `[from, to)` that are one letter ("series F"), or the grade of a loan: "AA-minus", "Baa-2", "rated BBB", "a rating of BB". */
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
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) if (RATED.has(hash[i]!)) return true;
  return false;
}
