import { hashOf } from '../../text/tokens';
import type { Direction } from './expression';
import { HOLIDAYS } from './holidays';
import { expression, isCapital, isFunction, isOf, type Parser, type Scan } from './scan';
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
    const direction = i - 1 >= floor ? directionBefore(scan, i - 1) : undefined;
    out.push(
      direction ? expression(scan, i - 1, i + words, { ...point, direction }) : expression(scan, i, i + words, point),
    );
    return;
  }
};

/** "Last Christmas", "this Thanksgiving", "next Halloween". */
function directionBefore(scan: Scan, i: number): Direction | undefined {
  if (isOf(scan, i, K.Shifter, S.last)) return 'past';
  if (isOf(scan, i, K.Shifter, S.next)) return 'future';
  return isFunction(scan, i, F.this) ? 'this' : undefined;
}
