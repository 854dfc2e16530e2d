import { digitsIn, glued, is, isDash, isFunction, isOf, type Scan, SLASH, signAt } from './scan';
import { F, K } from './vocabulary';

/** A number before a unit of time: its value, or undefined where it is vague ("several"). */
export interface Amount {
  /** The token after it. */
  readonly last: number;
  readonly value: number | undefined;
}

/** Reads a digits token with thousands commas and a decimal point, or undefined ("1.2.3", "1,23"). */
function digits(scan: Scan, i: number): number | undefined {
  const { start, end } = scan.tokens;
  if (end[i] - start[i] > 15) return undefined;
  let whole = 0;
  let at = start[i];
  let group = -1;
  for (; at < end[i]; at++) {
    const code = scan.text.charCodeAt(at);
    if (code === 44) {
      if (group >= 0 && group !== 3) return undefined;
      group = 0;
    } else if (code >= 48 && code <= 57) {
      whole = whole * 10 + code - 48;
      if (group >= 0) group++;
    } else break;
  }
  if (group >= 0 && group !== 3) return undefined;
  if (at === end[i]) return whole;
  const fraction = digitsIn(scan.text, at + 1, end[i]);
  return fraction < 0 ? undefined : whole + fraction / 10 ** (end[i] - at - 1);
}

/** "1/2" at token `i`, as a fraction below one. */
function fraction(scan: Scan, i: number): number | undefined {
  if (!is(scan, i, K.Digits) || signAt(scan, i + 1) !== SLASH || !is(scan, i + 2, K.Digits)) return undefined;
  const above = digits(scan, i);
  const below = digits(scan, i + 2);
  return above !== undefined && below !== undefined && below > above ? above / below : undefined;
}

const scaleOf = (value: number): number => (value === 1001 ? 1e6 : value === 1002 ? 1e9 : value);

/** Steps over a hyphen inside a written number: "twenty-five", "two-and-a-half". */
const pastHyphen = (scan: Scan, i: number): number =>
  isDash(scan, i) && glued(scan, i) && glued(scan, i + 1) ? i + 1 : i;

/** "and a half" after a number, hyphened or not; the token after it, or `i`. */
export function pastAndHalf(scan: Scan, i: number): number {
  const and = pastHyphen(scan, i);
  if (!isFunction(scan, and, F.and)) return i;
  const a = pastHyphen(scan, and + 1);
  const half = isFunction(scan, a, F.a) ? pastHyphen(scan, a + 1) : a;
  return is(scan, half, K.Half) ? half + 1 : i;
}

/** Cardinal words: "twenty-five", "one hundred and fifty", "two dozen". At most eight words. */
function words(scan: Scan, from: number): Amount | undefined {
  let total = 0;
  let group = 0;
  let i = from;
  if (isFunction(scan, i, F.a) && is(scan, i + 1, K.Scale)) {
    group = 1;
    i++;
  }
  for (let steps = 0; steps < 8; steps++) {
    const at = i > from ? pastHyphen(scan, i) : i;
    const skip = at > from && isFunction(scan, at, F.and) && group >= 100 && is(scan, at + 1, K.Number) ? at + 1 : at;
    if (is(scan, skip, K.Number)) group += scan.value[skip];
    else if (is(scan, skip, K.Scale) && group > 0) {
      const scale = scaleOf(scan.value[skip]);
      if (scale >= 1000) {
        total += group * scale;
        group = 0;
      } else group *= scale;
    } else break;
    i = skip + 1;
  }
  return i > from && total + group >= 0 && (total + group > 0 || is(scan, from, K.Number))
    ? { last: i, value: total + group }
    : undefined;
}

function vague(scan: Scan, i: number): Amount | undefined {
  const at = isFunction(scan, i, F.a) ? i + 1 : i;
  if (isOf(scan, at, K.Vague, 2)) {
    const last = isFunction(scan, at + 1, F.of) ? at + 2 : at + 1;
    return { last: isOf(scan, last, K.Filler, 0) ? last + 1 : last, value: 2 };
  }
  if (is(scan, at, K.Vague) && !isFunction(scan, at - 1, F.as)) return { last: at + 1, value: undefined };
  if (at === i && is(scan, i, K.Scale) && isFunction(scan, i + 1, F.of)) return { last: i + 2, value: undefined };
  return undefined;
}

/** One number at token `i`: figures, words, "two and a half", "half a", "several", "a couple of". */
function single(scan: Scan, i: number): Amount | undefined {
  switch (scan.kind[i]) {
    case K.Digits:
      return figures(scan, i);
    case K.Half:
      return { last: isFunction(scan, i + 1, F.a) ? i + 2 : pastHyphen(scan, i + 1), value: 0.5 };
    case K.Function:
      if (scan.value[i] !== F.a) return undefined;
      if (is(scan, i + 1, K.Half)) return { last: pastHyphen(scan, i + 2), value: 0.5 };
      return vague(scan, i) ?? andHalf(scan, words(scan, i));
    case K.Number:
    case K.Scale:
    case K.Vague:
      return vague(scan, i) ?? andHalf(scan, words(scan, i));
    default:
      return undefined;
  }
}

function figures(scan: Scan, i: number): Amount | undefined {
  const alone = fraction(scan, i);
  if (alone !== undefined) return { last: i + 3, value: alone };
  const value = digits(scan, i);
  if (value === undefined) return undefined;
  const joined = pastHyphen(scan, i + 1);
  const more = fraction(scan, joined);
  if (more !== undefined) return { last: joined + 3, value: value + more };
  const scaled = is(scan, i + 1, K.Scale);
  return andHalf(scan, scaled ? { last: i + 2, value: value * scaleOf(scan.value[i + 1]) } : { last: i + 1, value });
}

function andHalf(scan: Scan, number: Amount | undefined): Amount | undefined {
  if (!number || number.value === undefined) return number;
  const half = pastAndHalf(scan, number.last);
  return half > number.last ? { last: half, value: number.value + 0.5 } : number;
}

/** A number or a range of numbers ("two to three", "60-90", "five or six"), which gives its upper end. */
export function amountAt(scan: Scan, i: number): Amount | undefined {
  const low = single(scan, i);
  if (!low) return undefined;
  const at = low.last;
  const joins = isFunction(scan, at, F.to) || isFunction(scan, at, F.or) || (isDash(scan, at) && glued(scan, at));
  if (!joins) return low;
  const high = single(scan, at + 1);
  if (!high || high.value === undefined || low.value === undefined || high.value <= low.value) return low;
  return high;
}

/** The number of an ordinal at token `i` ("third", "22nd", "twenty-first") with the token after it. */
export function ordinalAt(scan: Scan, i: number): { last: number; value: number } | undefined {
  if (is(scan, i, K.Ordinal)) return { last: i + 1, value: scan.value[i] };
  if (is(scan, i, K.Number) && scan.value[i] >= 20) {
    const next = pastHyphen(scan, i + 1);
    if (is(scan, next, K.Ordinal) && scan.value[next] < 10)
      return { last: next + 1, value: scan.value[i] + scan.value[next] };
  }
  if (is(scan, i, K.Digits) && isFunction(scan, i + 1, F.ordinalSuffix)) {
    const value = digits(scan, i);
    if (value !== undefined) return { last: i + 2, value };
  }
  return undefined;
}
