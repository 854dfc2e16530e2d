import { wordSet } from '../../text/wordSet';
import { type Direction, type Point, plainPoint, pointOf, shiftBy, shiftedPoint } from './expression';
import { isInGame } from './matches';
import { ordinalAt } from './numbers';
import { type Known, NO_PARTS, partsOf } from './parts';
import type { Phrase } from './phrase';
import {
  broken,
  expression,
  glued,
  is,
  isCapital,
  isDash,
  isFunction,
  isOf,
  isPlainWord,
  isTimePreposition,
  type Parser,
  type Scan,
  wholeNumber,
} from './scan';
import { CENTURY, DAY, F, G, K, QUARTER, S, UNITS, WEEK } from './vocabulary';
import { yearAt } from './years';

const point = (known: Known, direction?: Direction): Point => plainPoint(partsOf(known), direction);

/** Quarters, centuries, and the n-th week or day of something: units that an ordinal makes into a point. */
export function periodPoint(scan: Scan, i: number, phrase: Phrase): Point | undefined {
  // "The second consecutive quarter", "the third quarter in a row" count, they do not name.
  if (phrase.amount || phrase.filler || !is(scan, i, K.Unit)) return undefined;
  if (isFunction(scan, i + 1, F.in) && isFunction(scan, i + 2, F.a)) return undefined;
  const unit = scan.value[i];
  const n = phrase.ordinal || (phrase.shifter === S.final ? -1 : 0);
  if (unit === QUARTER && n !== 0 && n <= 4) {
    if (!isReported(scan, i + 1) && (phrase.determiner === F.a || isInGame(scan, i))) return undefined;
    return point({ quarter: n < 0 ? 4 : n }, 'tense');
  }
  if (unit === CENTURY && n > 1 && n < 30) {
    const bc = isFunction(scan, i + 1, F.bc);
    return bc ? undefined : point({ century: n - 1 });
  }
  const at = n !== 0 ? n : phrase.shifter === S.last && phrase.determiner === F.the ? -1 : 0;
  if ((unit === WEEK || unit === DAY) && at !== 0 && isFunction(scan, i + 1, F.of)) {
    return pointOf(NO_PARTS, { nth: { n: at, unit: unit === WEEK ? 'week' : 'day' }, weak: true });
  }
  return undefined;
}

/** "The first half of 2025", "first-half results", "the second half of the year": never a half of a match. */
export const readHalf: Parser = (scan, i, floor, out) => {
  const before = isDash(scan, i - 1) && glued(scan, i) ? i - 2 : i - 1;
  if (before < floor) return;
  const n = isOf(scan, before, K.Shifter, S.last) ? { value: 2 } : ordinalEnding(scan, before);
  if (!n || n.value > 2) return;
  const hyphen = before === i - 2 && isReported(scan, i + 1);
  const of = isFunction(scan, i + 1, F.of) || isFunction(scan, i + 1, F.in);
  const follows = (of && beginsPeriod(scan, i + 2)) || yearAt(scan, i + 1) !== undefined || isFiscalNoun(scan, i + 1);
  if (!follows && !hyphen && !isHalfOfBusiness(scan, before)) return;
  const first = isFunction(scan, before - 1, F.the) && before - 1 >= floor ? before - 1 : before;
  out.push(expression(scan, first, i + 1, point({ half: n.value }, 'tense')));
};

/** How many tokens before "the first half" what a business reports is looked for. */
const REACH = 12;

/** "Sales rose by a tenth in the first half", "guidance for the second half": what a business reports stands before it. */
function isHalfOfBusiness(scan: Scan, ordinal: number): boolean {
  if (!isFunction(scan, ordinal - 1, F.the) || !isTimePreposition(scan, ordinal - 2)) return false;
  if (isFunction(scan, ordinal - 2, F.of) || isFunction(scan, ordinal + 2, F.of) || isInGame(scan, ordinal))
    return false;
  for (let at = ordinal - 3; at >= 0 && at > ordinal - REACH && !broken(scan, at + 1); at--)
    if (BUSINESS.has(scan.tokens.hash[at])) return true;
  return false;
}

const BUSINESS = wordSet([
  'profit',
  'profits',
  'earnings',
  'revenue',
  'revenues',
  'sales',
  'income',
  'turnover',
  'dividend',
  'guidance',
  'outlook',
  'exports',
  'imports',
  'shipments',
  'production',
  'inflation',
  'economy',
  'gdp',
  'demand',
  'shareholders',
]);

const ordinalEnding = (scan: Scan, i: number): { value: number } | undefined =>
  is(scan, i, K.Ordinal) ? { value: scan.value[i] } : undefined;

/** A year, a fiscal year, "this year", "the year" or a decade begins at token `i`. */
function beginsPeriod(scan: Scan, i: number): boolean {
  const at = isFunction(scan, i, F.the) || isFunction(scan, i, F.this) ? i + 1 : i;
  if (yearAt(scan, at) !== undefined || is(scan, at, K.Fiscal)) return true;
  if (wholeNumber(scan, at) >= 0 && isFunction(scan, at + 1, F.s)) return true;
  const noun = is(scan, at, K.Shifter) ? at + 1 : at;
  if (is(scan, noun, K.Month)) return true;
  if (ordinalAt(scan, at) && is(scan, at + 1, K.Unit)) return true;
  return (noun > i || at > i) && is(scan, noun, K.Unit) && scan.value[noun] >= WEEK;
}

const FISCAL_NOUNS = wordSet([
  'profit',
  'profits',
  'results',
  'result',
  'earnings',
  'loss',
  'losses',
  'revenue',
  'revenues',
  'sales',
  'net',
  'income',
  'turnover',
  'output',
  'figures',
  'growth',
]);
const isFiscalNoun = (scan: Scan, i: number): boolean => i < scan.count && FISCAL_NOUNS.has(scan.tokens.hash[i]);

/** What a company or an office reports of a quarter or half; matches have quarters and halves too, and goals in them. */
const REPORTED = wordSet([
  'pretax',
  'pre-tax',
  'operating',
  'after-tax',
  'underlying',
  'adjusted',
  'earning',
  'gain',
  'gains',
  'charge',
  'charges',
  'dividend',
  'report',
  'data',
  'gdp',
  'gross',
  'economic',
  'production',
  'orders',
  'deliveries',
  'exports',
  'imports',
  'consumer',
  'cash',
  'guidance',
  'forecast',
  'outlook',
  'trading',
  'rise',
  'increase',
  'drop',
  'decline',
  'fall',
  'slowdown',
  'writedown',
]);

/** A word of business stands at token `i` or, behind one adjective, right after it: "a fourth-quarter record loss". */
function isReported(scan: Scan, i: number): boolean {
  if (isFiscalNoun(scan, i) || (i < scan.count && REPORTED.has(scan.tokens.hash[i]))) return true;
  return isPlainWord(scan, i) && isFiscalNoun(scan, i + 1);
}

/** "Fiscal 1989", "fiscal year 2024", "the current fiscal year", "FY 2024". */
export const readFiscal: Parser = (scan, i, floor, out) => {
  const noun = isOf(scan, i + 1, K.Unit, UNITS.indexOf('year')) ? i + 2 : i + 1;
  const year = yearAt(scan, noun);
  if (year !== undefined) {
    out.push(expression(scan, i, noun + 1, point({ year })));
    return;
  }
  if (noun === i + 1 || scan.value[i] !== 0) return;
  let first = i;
  const shifter = is(scan, i - 1, K.Shifter) && i - 1 >= floor ? scan.value[i - 1] : 0;
  if (shifter) first--;
  const determiner = first - 1 >= floor && scan.kind[first - 1] === K.Function ? scan.value[first - 1] : 0;
  if (determiner === F.the || determiner === F.this) first--;
  const ended = isFunction(scan, noun, F.ended);
  if (shifter === 0 && determiner !== F.this && !ended) return;
  const by = shifter === S.last || shifter === S.previous ? -1 : shifter === S.next || shifter === S.coming ? 1 : 0;
  const from = ended || shifter === S.previous || shifter === S.following ? 'text' : 'article';
  out.push(expression(scan, first, noun, shiftedPoint(NO_PARTS, shiftBy('year', by, from))));
};

/** "Q3", "Q3 2024", "H1 2025", "2Q". The codes are capitals. */
export const readPeriodCode: Parser = (scan, i, _floor, out) => {
  if (!isCapital(scan, i) || (glued(scan, i) && i > 0 && isDash(scan, i - 1))) return;
  const code = scan.value[i];
  if (code > 1000) {
    out.push(expression(scan, i, i + 1, point({ year: code })));
    return;
  }
  const year = yearAt(scan, i + 1);
  if (code > 10 && year === undefined) return;
  const known: Known = code > 10 ? { year, half: code - 10 } : { year, quarter: code };
  const leans = year === undefined;
  out.push(expression(scan, i, leans ? i + 1 : i + 2, point(known, leans ? 'tense' : undefined)));
};

/** "The 1980s" is read with the years; here "the eighties", "the mid-nineties". */
export const readDecade: Parser = (scan, i, floor, out) => {
  let first = i;
  if (first - 1 >= floor && isDash(scan, first - 1)) first--;
  const stage = first - 1 >= floor && is(scan, first - 1, K.Stage) ? scan.value[first - 1] : 0;
  if (stage) first--;
  else if (first < i) return;
  if (first - 1 < floor || !isFunction(scan, first - 1, F.the)) return;
  const mod = stage === G.early ? 'START' : stage === G.late ? 'END' : stage === G.mid ? 'MID' : undefined;
  out.push(expression(scan, first - 1, i + 1, point({ decade: 190 + scan.value[i] / 10 }), mod));
};
