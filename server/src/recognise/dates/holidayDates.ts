import { hashOf } from '../../text/tokens';
import { CLAUSE_WORDS } from './clauses';
import type { Direction, Expression, Point } from './expression';
import { HOLIDAYS } from './holidays';
import {
  expression,
  isAllCaps,
  isCapital,
  isFunction,
  isOf,
  isPlainWord,
  isTimePreposition,
  isWord,
  type Parser,
  type Scan,
} from './scan';
import { F, K, S } from './vocabulary';

const NAMES = HOLIDAYS.map(({ words, point }) => ({ hashes: words.map(hashOf), point }));

/** "Christmas Eve", "New Year's Day", "Thanksgiving". */
export const readHoliday: Parser = (scan, i, floor, out) => {
  if (!isCapital(scan, i)) return;
  const { hash } = scan.tokens;
  for (const { hashes, point } of NAMES) {
    let words = 0;
    while (words < hashes.length && hash[i + words] === hashes[words]) words++;
    if (words < hashes.length) continue;
    if (hash[i + words - 1] === EASTER && !isAtEaster(scan, i)) return;
    pushHoliday(scan, i, i + words, floor, point, out);
    return;
  }
};

const EASTER = hashOf('easter');

/** Not of Easter eggs and the Easter Rising: what goes on behind the name needs a preposition before it. */
function isAtEaster(scan: Scan, i: number): boolean {
  const { hash } = scan.tokens;
  const next = i + 1;
  if (isCapital(scan, next) && isWord(scan, next) && !CLAUSE_WORDS.has(hash[next]!)) return isAllCaps(scan, next);
  if (!isPlainWord(scan, next) || CLAUSE_WORDS.has(hash[next]!) || directionBefore(scan, i - 1)) return true;
  return isTimePreposition(scan, i - 1) && !isFunction(scan, i - 1, F.of);
}

/** The holiday of tokens `first` to `last`, exclusive, with the word before it that says which year's. */
export function pushHoliday(
  scan: Scan,
  first: number,
  last: number,
  floor: number,
  point: Point,
  out: Expression[],
): void {
  const direction = first - 1 >= floor ? directionBefore(scan, first - 1) : undefined;
  out.push(
    direction ? expression(scan, first - 1, last, { ...point, direction }) : expression(scan, first, last, point),
  );
}

/** "Last Christmas", "this Thanksgiving", "next Halloween". */
function directionBefore(scan: Scan, i: number): Direction | undefined {
  if (isOf(scan, i, K.Shifter, S.last)) return 'past';
  if (isOf(scan, i, K.Shifter, S.next)) return 'future';
  return isFunction(scan, i, F.this) ? 'this' : undefined;
}
