import { hashAt, isGlued, isInnerHyphen, isWord, type Scan, wordIs } from './scan';
import { measureGate } from './wordGate';
import { wordLookup, wordTest } from './wordLookup';

/** How many times as much a word says: "doubled", "sixfold". */
const FOLD_WORDS = wordLookup<number>([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ...'two three four five six seven eight nine ten'.split(' ').map((word, i) => [`${word}fold`, i + 2] as const),
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);
/** These are folds only before what they multiply: "double the rate", "twice as many". */
const BEFORE_WHOLE = wordLookup<number>([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['twice', 2],
  ['thrice', 3],
]);
const isWhole = wordTest('the its their that what as his her our last this those');
const isFold = wordTest('fold x', measureGate);
const isTimes = wordTest('times time', measureGate);
const isComparison = wordTest(
  'the its their that what as more higher larger bigger greater faster longer stronger lower smaller less fewer his her this last',
);

/** A fold in one word at token `i`, or undefined. */
export function foldWord(scan: Scan, i: number): number | undefined {
  const hash = hashAt(scan, i);
  const value = FOLD_WORDS(hash);
  if (value !== undefined) return value;
  const before = BEFORE_WHOLE(hash);
  return before !== undefined && isWord(scan, i + 1) && isWhole(hashAt(scan, i + 1)) ? before : undefined;
}

/** Reads "-fold", "fold", "x" glued, or "times" before a comparison, at token `i` after a figure. Gives the token after. */
export function readFold(scan: Scan, i: number): number | undefined {
  const at = isInnerHyphen(scan, i) ? i + 1 : i;
  if (!isWord(scan, at)) return undefined;
  const hash = hashAt(scan, at);
  if (isFold(hash)) return isX(scan, at) && !isGlued(scan, at) ? undefined : at + 1;
  return at === i && isTimes(hash) && isComparison(hashAt(scan, at + 1)) ? at + 1 : undefined;
}

const isX = wordIs('x');
