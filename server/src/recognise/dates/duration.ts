import { FORTNIGHT, UNITS } from './vocabulary';

/** The letters of a TIMEX3 duration by index in `UNITS`; clock units stand after a T. */
const LETTERS = ['S', 'M', 'H', 'D', 'WE', 'W', 'M', 'Q', 'H', 'Y', 'DE', 'CE'] as const;

/** A TIMEX3 duration: `P32Y`, `PT30M`, `P2.5Y`, `PXM` where the number is vague. `unit` indexes `UNITS` (or is `FORTNIGHT`). */
export function durationOf(amount: number | undefined, unit: number): string {
  if (unit === FORTNIGHT) return durationOf(amount === undefined ? undefined : amount * 2, UNITS.indexOf('week'));
  const number = amount === undefined ? 'X' : String(Math.round(amount * 1000) / 1000);
  if (amount === 0.5) {
    if (UNITS[unit] === 'century') return 'P50Y';
    if (UNITS[unit] === 'decade') return 'P5Y';
    if (UNITS[unit] === 'hour') return 'PT30M';
    if (UNITS[unit] === 'year') return 'P6M';
  }
  return `${unit < 3 ? 'PT' : 'P'}${number}${LETTERS[unit]}`;
}

/** What a length in one unit goes on in; units of the clock with the T before them. */
const GOES_ON: Readonly<Record<string, readonly string[]>> = {
  Y: ['M', 'D'],
  M: ['D'],
  W: ['D'],
  D: ['TH'],
  TH: ['TM'],
  TM: ['TS'],
};

/** The finest unit of a duration in whole numbers, or nothing. */
function unitOf(value: string): string {
  const code = value.charCodeAt(value.length - 2);
  if (code < 48 || code > 57 || value.includes('.')) return '';
  return `${value.includes('T') ? 'T' : ''}${value[value.length - 1]}`;
}

/** "Four hours" that go on with "12 minutes": `PT4H12M`; undefined for two lengths of their own. */
export function joinedLength(first: string, second: string): string | undefined {
  const from = unitOf(first);
  if (!GOES_ON[from]?.includes(unitOf(second))) return undefined;
  return first + second.slice(from.length > 1 ? 2 : 1);
}

const LETTERS_OF_DAYS = ['TH', 'D', 'W', 'M', 'Y'];

/** Whether a length in whole hours, days, weeks or months is told of a longer one: "six days" of "a week". */
export function isFiner(length: string, than: string): boolean {
  const at = LETTERS_OF_DAYS.indexOf(unitOf(length));
  return at >= 0 && than.startsWith('P') && at < LETTERS_OF_DAYS.indexOf(unitOf(than));
}
