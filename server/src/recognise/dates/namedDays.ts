import { Flag, hashOf } from '../../text/tokens';
import type { Expression, Point } from './expression';
import { pushHoliday } from './holidayDates';
import { easterDay, fixedDay, nthDay } from './holidays';
import { isAllCaps, isCapital, isFunction, type Scan } from './scan';
import { F, K } from './vocabulary';

/** A day named by words before its last one: "Good" of a Friday, "Mother's" of a day. */
interface NamedDay {
  /** From the last to the first. */
  readonly words: readonly number[];
  readonly point: Point;
}

const NAMES: readonly (readonly [name: string, point: Point])[] = [
  ['good friday', easterDay(-2)],
  ['maundy thursday', easterDay(-3)],
  ['holy thursday', easterDay(-3)],
  ['holy saturday', easterDay(-1)],
  ['palm sunday', easterDay(-7)],
  ['ash wednesday', easterDay(-46)],
  ['shrove tuesday', easterDay(-47)],
  ['fat tuesday', easterDay(-47)],
  ['whit sunday', easterDay(49)],
  ['whit monday', easterDay(50)],
  ['remembrance sunday', nthDay(2, 7, 11)],
  ['remembrance day', fixedDay(11, 11)],
  ['armistice day', fixedDay(11, 11)],
  ["mother 's day", nthDay(2, 7, 5)],
  ["father 's day", nthDay(3, 7, 6)],
  ['martin luther king day', nthDay(3, 1, 1)],
  ['bastille day', fixedDay(7, 14)],
  ['australia day', fixedDay(1, 26)],
  ['anzac day', fixedDay(4, 25)],
  ['canada day', fixedDay(7, 1)],
  ['earth day', fixedDay(4, 22)],
];

/** By the last word of the names: a weekday or "day". */
const BY_LAST = new Map<number, NamedDay[]>();
for (const [name, point] of NAMES) {
  const [last, ...words] = name.split(' ').reverse().map(hashOf);
  BY_LAST.set(last!, [...(BY_LAST.get(last!) ?? []), { words, point }]);
}

/** A capitalised word or the ending of "Mother's": before most weekdays stands neither. */
const isName = (scan: Scan, i: number): boolean =>
  isCapital(scan, i) || (scan.tokens.flags[i]! & Flag.Possessive) !== 0;

/** The day whose name ends at token `i`, with its first token: "Good Friday", not the one of the "Good Friday Agreement". */
function namedDayAt(scan: Scan, i: number, floor: number): { first: number; point: Point } | undefined {
  const { hash } = scan.tokens;
  if (!isCapital(scan, i) || i - 1 < floor || !isName(scan, i - 1)) return undefined;
  const days = BY_LAST.get(hash[i]!);
  if (!days) return undefined;
  for (const { words, point } of days) {
    let at = i;
    for (const word of words) if (hash[at - 1] === word) at--;
    if (i - at < words.length || at < floor || !isCapital(scan, at)) continue;
    const named = isCapital(scan, i + 1) && !isAllCaps(scan, i + 1) && scan.kind[i + 1] === K.None;
    return named || isFunction(scan, at - 1, F.own) ? undefined : { first: at, point };
  }
  return undefined;
}

/** "Good Friday", "last Mother's Day". True where read. */
export function readNamedDay(scan: Scan, i: number, floor: number, out: Expression[]): boolean {
  const day = namedDayAt(scan, i, floor);
  if (!day) return false;
  pushHoliday(scan, day.first, i + 1, floor, day.point, out);
  return true;
}
