import { hashOf } from '../../text/tokens';
import { kindNoun } from '../lexicon/things';

/** What tells one event of a series from the others: its number, its year, or both. */
export interface Edition {
  /** The name of the series: `world cup`. */
  readonly base: string;
  readonly ordinal?: number;
  readonly year?: string;
}

/** Nouns of things that come again and again, beside those that name any event. Folded. */
const SERIES = new Set(
  'cup bowl open congress session plenum assembly expo prix masters marathon derby biennale awards plan declaration edition'.split(
    ' ',
  ),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** The number an ordinal tells: `22nd`, `third`. */
export function ordinalNumber(word: string): number | undefined {
  const known = ORDINALS.get(word);
  if (known !== undefined || word.length < 3 || word.length > 5) return known;
  const ending = word.slice(-2);
  if (ending !== 'st' && ending !== 'nd' && ending !== 'rd' && ending !== 'th') return undefined;
  const digits = word.slice(0, -2);
  return isDigits(digits) ? Number(digits) : undefined;
}

/** True for a year of the last or this century and their neighbours. */
export const isYear = (word: string): boolean => word.length === 4 && isDigits(word) && word >= '1800' && word < '2100';

function isDigits(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word[i]! < '0' || word[i]! > '9') return false;
  return word.length > 0;
}

/** True when a noun names events or works that come in series: "summit", "cup", "plan". Folded. */
export const isSeriesNoun = (word: string): boolean => SERIES.has(word) || kindNoun(hashOf(word)) === 'EVENT';

/**
 * The edition a name tells, from its folded words: "22nd Harbour Summit", "Third Harbour Forum", "World War II", "2022 World
 * Cup", "Cannes Film Festival 2022". Undefined for any other name.
 */
export function editionOf(words: readonly string[]): Edition | undefined {
  let from = 0;
  let to = words.length;
  let ordinal: number | undefined;
  let year: string | undefined;
  if (to - from > 1 && isYear(words[to - 1]!)) year = words[--to];
  if (to - from > 1 && isYear(words[from]!)) year = words[from++];
  const leading = to - from > 1 ? ordinalNumber(words[from]!) : undefined;
  if (leading !== undefined) {
    ordinal = leading;
    from++;
  } else if (to - from > 1 && isSeriesNoun(words[to - 2]!)) {
    ordinal = romanNumber(words[to - 1]!);
    if (ordinal !== undefined) to--;
  }
  if ((ordinal === undefined && year === undefined) || !words.slice(from, to).some(isSeriesNoun)) return undefined;
  const base = words.slice(from, to).join(' ');
  return { base, ...(ordinal !== undefined ? { ordinal } : {}), ...(year !== undefined ? { year } : {}) };
}

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a roman numeral below 400, written in the usual way. */
function romanNumber(word: string): number | undefined {
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const digit = DIGITS[word[i]!];
    if (digit === undefined || i > 7) return undefined;
    sum += digit < (DIGITS[word[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return sum > 0 ? sum : undefined;
}

/** The key of an edition: `world cup 2022`, `world war no2`. */
export const editionKey = ({ base, ordinal, year }: Edition): string =>
  [base, ...(ordinal !== undefined ? [`no${ordinal}`] : []), ...(year !== undefined ? [year] : [])].join(' ');

/** The edition a key of this file tells. */
export function readEditionKey(key: string): Edition | undefined {
  const words = key.split(' ');
  const year = isYear(words.at(-1)!) ? words.pop() : undefined;
  const last = words.at(-1) ?? '';
  const ordinal = last.startsWith('no') && isDigits(last.slice(2)) ? Number(words.pop()!.slice(2)) : undefined;
  if ((ordinal === undefined && year === undefined) || !words.some(isSeriesNoun)) return undefined;
  return {
    base: words.join(' '),
    ...(ordinal !== undefined ? { ordinal } : {}),
    ...(year !== undefined ? { year } : {}),
  };
}
