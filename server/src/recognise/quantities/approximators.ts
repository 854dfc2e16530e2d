import type { Approximator } from '../types';
import { codeAt, hashAt, isChar, isGlued, isInnerHyphen, isWord, type Scan, wordIs } from './scan';
import { approximatorGate } from './wordGate';
import { wordLookup, wordTest } from './wordLookup';

const TILDE = 0x7e;
const ALMOST_EQUAL = 0x2248;
const GREATER = 0x3e;
const LESS = 0x3c;
const AT_LEAST_SIGN = 0x2265;
const AT_MOST_SIGN = 0x2264;
const PLUS = 0x2b;

/** One word right before a figure. */
const SINGLE = wordLookup<Approximator>(
  [
    ...['about', 'around', 'roughly', 'approximately', 'some', 'circa', 'estimated', 'approx', 'sub'].map(
      (word) => [word, 'about'] as const,
    ),
    ...['nearly', 'almost', 'practically', 'virtually'].map((word) => [word, 'nearly'] as const),
    ...['over', 'above', 'exceeding', 'topping', 'surpassing', 'beyond', 'past'].map(
      (word) => [word, 'more-than'] as const,
    ),
    ...['under', 'below', 'sub'].map((word) => [word, 'less-than'] as const),
  ],
  approximatorGate,
);

/** The last word of a pair right before a figure, and the first words it goes with. */
const PAIRS: readonly (readonly [last: string, firsts: string, means: Approximator])[] = [
  ['than', 'more greater higher larger longer better bigger older', 'more-than'],
  ['than', 'less fewer lower smaller shorter younger', 'less-than'],
  ['least', 'at', 'at-least'],
  ['most', 'at', 'at-most'],
  ['to', 'up', 'at-most'],
  ['to', 'close near next', 'nearly'],
  ['of', 'excess upwards upward', 'more-than'],
  ['of', 'minimum', 'at-least'],
  ['of', 'maximum', 'at-most'],
  ['of', 'short shy', 'nearly'],
  ['many', 'as', 'at-most'],
];

const PAIR_BY_LAST = wordLookup(
  [...new Set(PAIRS.map(([last]) => last))].map(
    (last) =>
      [
        last,
        wordLookup<Approximator>(
          PAIRS.filter(([word]) => word === last).flatMap(([, firsts, means]) =>
            firsts.split(' ').map((first) => [first, means] as const),
          ),
        ),
      ] as const,
  ),
  approximatorGate,
);

const isMore = wordTest('more greater');
const isLess = wordTest('less fewer');
const isAs = wordIs('as', approximatorGate);
const isMuch = wordTest('much many high long far');
const isLittle = wordTest('little few low');
const isNot = wordTest('no not');
const isOver = wordTest('over past above beyond');
/** Words before "over" that make it "more than", where "over three days" alone might mean "during". */
const beforeOver = wordTest(
  'for of by in just well after with spent lasted is was were are has had have than and slightly from to within last takes took at a little reached',
);
const isPlace = wordTest('over under above below beyond past');
const isUp = wordTest('up');
/** Intransitive: "took up to 20 minutes" and "moved up to 300 people" have an approximator. */
const isMotion = wordTest('went go goes going gone came come comes back crept inched edged ticked climbed jumped shot');
const isOr = wordIs('or');
const isSo = wordIs('so');
const isPlusWord = wordTest('plus');
const isOdd = wordIs('odd');
const isArticle = wordTest('a an the', approximatorGate);
const skipsBefore = wordTest('just well only slightly far even still currently now', approximatorGate);

/** An approximator and the token it begins at or ends before. */
export interface ReadApproximator {
  readonly approximator: Approximator;
  readonly at: number;
}

/**
 * Reads the approximator that ends right before token `i`, the first of a figure: "about", "more than", "as many as", ">".
 * Before a span of time (`span`) "over" may mean "during"; before a small count in words (`few`) "under" or "above" is a place.
 */
export function readApproximatorBefore(
  scan: Scan,
  i: number,
  span: boolean,
  few: boolean,
): ReadApproximator | undefined {
  let at = i - 1;
  if (at < 0 || (isWord(scan, at) && !approximatorGate.passes(hashAt(scan, at)))) return undefined;
  const sign = signBefore(scan, at);
  if (sign) return { approximator: sign, at };
  if (isInnerHyphen(scan, at)) at--;
  // "a record", "a": "nearly a third" has its article inside the figure already; "about a 25 percent rise" has not.
  const article = isArticle(hashAt(scan, at));
  if (article || skipsBefore(hashAt(scan, at))) at--;
  if (!isWord(scan, at)) return undefined;
  const hash = hashAt(scan, at);
  const previous = hashAt(scan, at - 1);
  if (isAs(scan, at) && isAs(scan, at - 2)) {
    if (isMuch(previous)) return { approximator: 'at-most', at: at - 2 };
    if (isLittle(previous)) return { approximator: 'at-least', at: at - 2 };
  }
  const pair = PAIR_BY_LAST(hash)?.(previous);
  // "went up to 64 percent" states where it went.
  if (pair && isUp(previous) && isMotion(hashAt(scan, at - 2))) return undefined;
  if (pair) return negated(scan, at - 1, pair);
  const single = SINGLE(hash);
  if (!single) return undefined;
  if (span && isOver(hash) && !beforeOver(previous)) return undefined;
  // "under a 30-day truce", "past a 300-bed hospital" too
  if ((few || article) && isPlace(hash)) return undefined;
  return { approximator: single, at };
}

/** "no more than" is at most, "no fewer than" at least. */
function negated(scan: Scan, i: number, means: Approximator): ReadApproximator {
  if (isNot(hashAt(scan, i - 1)) && (isMore(hashAt(scan, i)) || isLess(hashAt(scan, i)))) {
    if (means === 'more-than') return { approximator: 'at-most', at: i - 1 };
    if (means === 'less-than') return { approximator: 'at-least', at: i - 1 };
  }
  return { approximator: means, at: i };
}

function signBefore(scan: Scan, i: number): Approximator | undefined {
  const code = codeAt(scan, i);
  if (code === TILDE || code === ALMOST_EQUAL) return 'about';
  if (code === AT_LEAST_SIGN) return 'at-least';
  if (code === AT_MOST_SIGN) return 'at-most';
  if (!isGlued(scan, i + 1)) return undefined;
  if (code === GREATER) return 'more-than';
  return code === LESS ? 'less-than' : undefined;
}

/** Reads what follows a figure at token `i`: "or more", "or so", "-plus", "+", "-odd". Gives the token after it. */
export function readApproximatorAfter(scan: Scan, i: number): ReadApproximator | undefined {
  if (isGlued(scan, i)) {
    if (isChar(scan, i, PLUS)) return { approximator: 'at-least', at: i + 1 };
    if (isInnerHyphen(scan, i)) {
      if (isPlusWord(hashAt(scan, i + 1))) return { approximator: 'at-least', at: i + 2 };
      return isOdd(scan, i + 1) ? { approximator: 'about', at: i + 2 } : undefined;
    }
  }
  if (!isOr(scan, i)) return undefined;
  const hash = hashAt(scan, i + 1);
  if (isMore(hash)) return { approximator: 'at-least', at: i + 2 };
  if (isLess(hash)) return { approximator: 'at-most', at: i + 2 };
  return isSo(scan, i + 1) ? { approximator: 'about', at: i + 2 } : undefined;
}
