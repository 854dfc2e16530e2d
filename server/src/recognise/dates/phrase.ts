import { type WordSet, wordSet } from '../../text/wordSet';
import type { TimexMod } from '../types';
import { type Amount, amountAt, ordinalAt } from './numbers';
import { broken, glued, is, isDash, isFunction, isOf, isPlainWord, type Scan, SLASH, signAt } from './scan';
import { A, F, G, K, S } from './vocabulary';

/**
 * The words before a unit of time, read left to right:
 * [approximator] [determiner] [stage] [shifter or ordinal] [number] [adjective] UNIT, parts joined by hyphens or not.
 */
export interface Phrase {
  readonly first: number;
  /** `F` of the determiner, 0 for none. */
  readonly determiner: number;
  /** `S` of the shifter, 0 for none. */
  readonly shifter: number;
  /** 0 for none; -1 for "last" and "final" is left to the shifter. */
  readonly ordinal: number;
  readonly amount: Amount | undefined;
  /** Where the number begins, or the unit where there is none. */
  readonly number: number;
  /** `G` of the stage, 0 for none. */
  readonly stage: number;
  readonly mod: TimexMod | undefined;
  /** An adjective or "entire" stands before the unit. */
  readonly filler: boolean;
  /** A hyphen joins the unit to what is before it: "27-year". */
  readonly hyphen: boolean;
}

/** No phrase before a unit has more tokens than this. */
const LONGEST = 12;

const isDeterminer = (word: number): boolean =>
  (word >= F.the && word <= F.all) || word === F.own || word === F.another;

/** By `F`: 1 for function words that may stand inside a phrase. */
const INNER = innerWords();

function innerWords(): Uint8Array {
  const { other, of, at, and, or, to, than, no, less, more, least, most, up, as, just, well, not, ordinalSuffix } = F;
  const inner = [other, of, at, and, or, to, than, no, less, more, least, most, up, as, just, well, not, ordinalSuffix];
  const table = new Uint8Array(1 + Math.max(...Object.values(F)));
  for (const word of Object.values(F)) table[word] = isDeterminer(word) || inner.includes(word as never) ? 1 : 0;
  return table;
}

function mayPrecede(scan: Scan, i: number): boolean {
  const kind = scan.kind[i];
  if (kind >= K.Number && kind <= K.Filler) return true;
  if (kind === K.Digits || kind === K.Half || kind === K.Fiscal) return true;
  if (kind === K.Function) return INNER[scan.value[i]] === 1;
  return isDash(scan, i) || (signAt(scan, i) === SLASH && is(scan, i - 1, K.Digits));
}

/** The longest phrase that ends right before the unit at token `head`, beginning no earlier than `floor`. */
export function phraseBefore(scan: Scan, head: number, floor: number): Phrase {
  let left = head;
  const lowest = Math.max(floor, head - LONGEST);
  while (left > lowest && !broken(scan, left) && !beginsAnew(scan, left, head)) {
    if (mayPrecede(scan, left - 1)) left--;
    else if (left - 1 > lowest && isVividWord(scan, left - 1)) left -= 2;
    else if (left === head && is(scan, head, K.Units) && isFelt(scan, left - 1)) left--;
    else break;
  }
  for (let first = left; first < head; first++) {
    const phrase = parse(scan, first, head);
    if (phrase) return phrase;
  }
  return {
    first: head,
    determiner: 0,
    shifter: 0,
    ordinal: 0,
    amount: undefined,
    number: head,
    stage: 0,
    mod: undefined,
    filler: false,
    hyphen: false,
  };
}

/** Behind a figure a shifter begins another phrase, and so does the article of a unit: "$12 million last year", "$12 million a year". */
function beginsAnew(scan: Scan, i: number, head: number): boolean {
  const before = scan.kind[i - 1];
  if (before !== K.Digits && before !== K.Scale) return false;
  return is(scan, i, K.Shifter) || (i === head - 1 && isFunction(scan, i, F.a));
}

/** One unknown adjective between a shifter and a number: "the next fruitful 20 years". */
const isVividWord = (scan: Scan, i: number): boolean =>
  isPlainWord(scan, i) && is(scan, i - 1, K.Shifter) && (is(scan, i + 1, K.Digits) || is(scan, i + 1, K.Number));

/** How a time was felt to be: "five lean years", "two anxious days". Other nouns there make another measure: "man hours", "light years". */
const isFelt = (scan: Scan, i: number): boolean => isPlainWord(scan, i) && FELT.has(scan.tokens.hash[i]);

function parse(scan: Scan, first: number, head: number): Phrase | undefined {
  const approximator = approximatorAt(scan, first);
  let i = approximator?.last ?? first;
  let determiner = 0;
  if (scan.kind[i] === K.Function && isDeterminer(scan.value[i])) {
    const word = scan.value[i];
    // "a few years", "a hundred days", "a half hour": the article belongs to the number.
    // "Said that last year", "all last week": only right before the unit are these its determiners.
    const apart = i + 1 < head && !isOf(scan, i + 1, K.Shifter, S.same);
    if (apart && (word === F.that || (word === F.all && !is(scan, i + 1, K.Digits)))) return undefined;
    if (word !== F.a || !amountAt(scan, i)) {
      determiner = word;
      i++;
    }
  }
  let stage = 0;
  if (is(scan, i, K.Stage) && scan.value[i] <= G.mid) {
    stage = scan.value[i];
    i++;
    if (isDash(scan, i)) i++;
  }
  let shifter = 0;
  let ordinal = 0;
  let filler = false;
  if (stage && !determiner && (isFunction(scan, i, F.this) || isFunction(scan, i, F.the))) {
    determiner = scan.value[i];
    i++;
  }
  // "Of this past year", "the very next day".
  if (isFunction(scan, i, F.this) || isFunction(scan, i, F.very)) i++;
  if (isFunction(scan, i, F.other)) i++;
  if (is(scan, i, K.Filler) && scan.value[i] !== 1) {
    filler = true;
    i++;
  }
  if (is(scan, i, K.Shifter)) {
    shifter = scan.value[i];
    // "Expected to last six weeks", "began in May and last about six weeks".
    if (shifter === S.last && i === first && (isVerb(scan, i, head) || approximatorAt(scan, i + 1))) return undefined;
    i++;
    if (isVividWord(scan, i)) i++;
  } else {
    // "Its fiscal third quarter", "its third fiscal quarter".
    if (isOf(scan, i, K.Fiscal, 0)) i++;
    const nth = ordinalAt(scan, i);
    if (nth) {
      ordinal = nth.value;
      i = nth.last;
      if (isOf(scan, i, K.Fiscal, 0)) i++;
    }
  }
  const inner = shifter && !approximator ? approximatorAt(scan, i) : undefined;
  if (inner) i = inner.last;
  const number = i;
  const amount = amountAt(scan, i);
  if (amount) i = amount.last;
  if (amount && isFunction(scan, i, F.more)) i++;
  if (is(scan, i, K.Filler) && i < head) {
    filler = true;
    i++;
  }
  if (amount && i === head - 1 && isFelt(scan, i)) i++;
  const hyphen = isDash(scan, i) && glued(scan, i) && glued(scan, i + 1);
  if (hyphen) i++;
  if (i !== head || (first === head - 1 && hyphen)) return undefined;
  // "76 percent more than last year" compares; only numbers and "a year" are approximated.
  if (approximator && !amount && determiner !== F.a) return undefined;
  const mod = (approximator ?? inner)?.mod;
  return {
    first,
    determiner,
    shifter,
    ordinal,
    amount,
    number: amount ? number : head,
    stage,
    mod,
    filler,
    hyphen,
  };
}

/** "To last six weeks", "will last a year"; "compared to last year" ends at once. */
const isVerb = (scan: Scan, last: number, head: number): boolean =>
  isFunction(scan, last - 1, F.to) ? last + 1 < head : MODALS.has(scan.tokens.hash[last - 1]);

interface Approximation {
  /** The token after it. */
  readonly last: number;
  readonly mod: TimexMod;
}

const MODS: Readonly<Record<number, TimexMod>> = {
  [A.about]: 'APPROX',
  [A.nearly]: 'LESS_THAN',
  [A.over]: 'MORE_THAN',
  [A.under]: 'LESS_THAN',
  [A.some]: 'APPROX',
};

/** Approximating words at token `i`: "about", "more than", "no less than", "at least", "up to", "just over". */
export function approximatorAt(scan: Scan, i: number): Approximation | undefined {
  if (is(scan, i, K.Approximator)) return approximation(scan, i, isBoundary(scan, i - 1));
  if (!is(scan, i, K.Function)) return undefined;
  const next = i + 1;
  switch (scan.value[i]) {
    case F.just:
    case F.well:
      return is(scan, next, K.Approximator) ? approximation(scan, next, true) : comparison(scan, next, false);
    case F.more:
    case F.less:
      return comparison(scan, i, false);
    case F.no:
    case F.not:
      return comparison(scan, next, true);
    case F.at:
      if (isFunction(scan, next, F.least)) return { last: i + 2, mod: 'EQUAL_OR_MORE' };
      return isFunction(scan, next, F.most) ? { last: i + 2, mod: 'EQUAL_OR_LESS' } : undefined;
    case F.up:
      return isFunction(scan, next, F.to) ? { last: i + 2, mod: 'EQUAL_OR_LESS' } : undefined;
    default:
      return undefined;
  }
}

/** "Over" and "under" are places too: before an article, and where nothing before them says that they compare (`bounded`). */
function approximation(scan: Scan, i: number, bounded: boolean): Approximation | undefined {
  const word = scan.value[i];
  const spatial = word === A.over || word === A.under;
  if (spatial && (!bounded || isFunction(scan, i + 1, F.the))) return undefined;
  return { last: i + 1, mod: MODS[word]! };
}

/** "More than", "less than"; `negated` behind "no" or "not". */
function comparison(scan: Scan, i: number, negated: boolean): Approximation | undefined {
  if (!isFunction(scan, i + 1, F.than)) return undefined;
  if (isFunction(scan, i, F.more)) return { last: i + 2, mod: negated ? 'EQUAL_OR_LESS' : 'MORE_THAN' };
  return isFunction(scan, i, F.less) ? { last: i + 2, mod: negated ? 'EQUAL_OR_MORE' : 'LESS_THAN' } : undefined;
}

/** "Over" compares only where a preposition or a verb of lasting is before it: "for over 30 years", "took over a year". */
function isBoundary(scan: Scan, i: number): boolean {
  if (i < 0) return false;
  if (scan.kind[i] === K.Function) {
    const word = scan.value[i];
    return (
      word === F.for ||
      word === F.of ||
      word === F.after ||
      word === F.in ||
      word === F.within ||
      word === F.with ||
      word === F.just ||
      word === F.well
    );
  }
  return isOneOf(scan, i, LASTING);
}

const MODALS = wordSet([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'not',
  "won't",
  'typically',
  'usually',
]);

const FELT = wordSet(
  (
    'agonising agonizing anxious bad bitter bleak bloody brief brutal busy dark difficult dreadful dry eventful exciting fat ' +
    'frantic fruitless glorious golden good great grim gruelling grueling happy hard harrowing hectic lean lonely lost memorable ' +
    'miserable painful precious quiet rocky rough short sleepless stormy tense terrible torrid tough traumatic troubled tumultuous ' +
    'turbulent uneasy unhappy weary wet wonderful'
  ).split(' '),
);

/** Verbs of lasting and waiting, before which a length of time needs no preposition. */
export const LASTING = wordSet([
  'waited',
  'wait',
  'took',
  'take',
  'takes',
  'taken',
  'taking',
  'lasted',
  'lasting',
  'last',
  'lasts',
  'spent',
  'spend',
  'spending',
  'spanning',
  'spans',
  'little',
  'bit',
]);

const isOneOf = (scan: Scan, i: number, set: WordSet): boolean =>
  i >= 0 && i < scan.count && set.has(scan.tokens.hash[i]);
