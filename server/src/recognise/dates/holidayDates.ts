import { hashOf } from '../../text/tokens';
import { HOLIDAYS } from './holidays';
import { expression, isCapital, type Parser } from './scan';

const NAMES = HOLIDAYS.map(({ words, point }) => ({ hashes: words.map(hashOf), point }));

/** "Christmas Eve", "New Year's Day", "Thanksgiving". */
export const readHoliday: Parser = (scan, i, _floor, out) => {
  if (!isCapital(scan, i)) return;
  const { hash } = scan.tokens;
  for (const { hashes, point } of NAMES) {
    let words = 0;
    while (words < hashes.length && hash[i + words] === hashes[words]) words++;
    if (words < hashes.length) continue;
    out.push(expression(scan, i, i + words, point));
    return;
  }
};
