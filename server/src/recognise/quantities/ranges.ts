import type { Figure } from './figure';
import { hashAt, isDash, isGlued, isInnerHyphen, isNumber, isWord, type Scan, wordIs } from './scan';
import { wordTest } from './wordLookup';

/** How two figures are joined: a span ("5 to 7", "5-7"), "between A and B", alternatives ("three or four"). */
export type Joint = 'span' | 'between' | 'or';

const isTo = wordIs('to');
const isAnd = wordIs('and');
const isOr = wordIs('or');
const isBetween = wordIs('between');
const isFrom = wordIs('from');
const isUp = wordIs('up');
const isSpanWord = wordTest('to through till until');
/** Verbs and nouns of change: "fell 3 cents to 45 cents" is a change and a level, "rose from 5 to 7" a change from one to another. */
const isChange = wordTest(
  `rose rise rises risen rising fell fall falls fallen falling gained gain gains gaining lost lose loses up down jumped jump
   jumps jumping dropped drop drops dropping climbed climb climbs climbing slipped slip slips slid slide slides sliding
   increased increase increases increasing decreased decrease decreases decreasing declined decline declines declining grew
   grow grows grown growing edged advanced added adding shed sheds surged surge surges surging soared tumbled plunged plunge
   sank raised raise raises raising cut cuts cutting lowered lower reduced reduce reducing went going moved move moving
   improved improve improving expanded expand expanding narrowed widened doubled shrank eased ease easing lifted boosted
   slowed slow slowing accelerated changed change ticked by higher`,
);

/** Where the second figure would start, after a joint at token `i`; undefined when none stands there. */
export function readJoint(scan: Scan, i: number): { readonly joint: Joint; readonly next: number } | undefined {
  if (!isWord(scan, i)) {
    if (!isDash(scan, i)) return undefined;
    const open = isGlued(scan, i) === isGlued(scan, i + 1);
    if (!open || !isShortDash(scan, i)) return undefined;
    // "0-to-60"
    if (isTo(scan, i + 1) && isInnerHyphen(scan, i + 2)) return { joint: 'span', next: i + 3 };
    return { joint: 'span', next: i + 1 };
  }
  if (isUp(scan, i) && isTo(scan, i + 1)) return { joint: 'span', next: i + 2 };
  if (isSpanWord(hashAt(scan, i)))
    return { joint: 'span', next: isInnerHyphen(scan, i + 1) || isDash(scan, i + 1) ? i + 2 : afterUpTo(scan, i + 1) };
  if (isAnd(scan, i)) return { joint: 'between', next: i + 1 };
  return isOr(scan, i) ? { joint: 'or', next: i + 1 } : undefined;
}

/** An em dash between spaces sets a phrase apart; between figures only a glued one joins. */
const isShortDash = (scan: Scan, i: number): boolean =>
  isGlued(scan, i) ||
  (isNumber(scan, i - 1) && isNumber(scan, i + 1) && scan.text.charCodeAt(scan.tokens.start[i]!) !== 0x2014);

/** "to as much as 50" keeps its own approximator: no joint. "to about 50" too. Here only "to up to". */
const afterUpTo = (scan: Scan, i: number): number => (isUp(scan, i) && isTo(scan, i + 1) ? i + 2 : i);

/** True when "between" stands before token `i`, the first of a figure, with at most two words between. */
export const afterBetween = (scan: Scan, i: number): boolean =>
  isBetween(scan, i - 1) || isBetween(scan, i - 2) || isBetween(scan, i - 3);

export const afterFrom = (scan: Scan, i: number): boolean =>
  isFrom(scan, i - 1) || isFrom(scan, i - 2) || isFrom(scan, i - 3);

/** True when a word of change stands within four tokens before token `i`. */
export function afterChange(scan: Scan, i: number, reach: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - reach; at--)
    if (isWord(scan, at) && isChange(hashAt(scan, at))) return true;
  return false;
}

/** Whether two figures with a joint between them are the ends of one range. */
export function isRange(scan: Scan, low: Figure, high: Figure, joint: Joint): boolean {
  // "aged 18 to 34", "at the age of 5 or 6"
  if (low.kind === 'age' && high.kind === 'number' && high.numeral.bare)
    return joint !== 'between' || afterBetween(scan, low.first);
  // "fell by half to 66 billion" says by how much, and to what.
  if (low.numeral.form === 'fraction' && high.numeral.form !== 'fraction' && isWord(scan, low.first)) return false;
  const own = low.unit !== '';
  if (own && high.unit !== '' && !sameMeasure(low, high)) return false;
  if (joint === 'between') return afterBetween(scan, low.first);
  if (joint === 'or') return !own && isNextTo(low, high);
  if (isInnerHyphen(scan, low.next)) return true;
  const from = afterFrom(scan, low.first);
  if (own && high.unit === '') return from && high.kind === 'number';
  if (from) return true;
  // "fell 3 cents to 45 cents", "rose 12 to 95", "rose 200 million to 7.2 billion euros": by how much, and to what.
  const levels =
    own || high.unit === '' || (low.numeral.exponent > 0 && low.numeral.exponent !== high.numeral.exponent);
  return !levels || !afterChange(scan, low.first, 2);
}

const sameMeasure = (a: Figure, b: Figure): boolean => a.unit === b.unit && a.kind === b.kind;

/** "three or four", "50 or 60": neighbours at their own step. */
const isNextTo = (low: Figure, high: Figure): boolean =>
  high.numeral.mantissa > low.numeral.mantissa && high.numeral.mantissa <= low.numeral.mantissa * 1.34 + 1;
