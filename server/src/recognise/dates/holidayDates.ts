import { hashOf } from '../../text/tokens';
import { HOLIDAYS } from './holidays';
import { expression, isCapital, type Parser } from './scan';

const NAMES = HOLIDAYS.map(({ words, point }) => ({ hashes: words.map(hashOf), point }));

/** "Christmas Eve", "New Year's Day", "Thanksgiving". */
export const readHoliday: Parser = (scan, i, _floor, out) => {
  if (!isCapital(scan, i)) return;
  const { hash } = scan.tokens;
  const name = NAMES.find(({ hashes }) => hashes.every((word, n) => hash[i + n] === word));
  if (name) out.push(expression(scan, i, i + name.hashes.length, name.point));
};
