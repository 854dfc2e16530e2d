import { Mode } from './evidence';
import { Lex } from './lexicon';
import { Shape } from './shapes';
import type { Signals } from './signals';

/** At most this many features describe one token. */
export const MAX_FEATURES = 128;

/** Words that may open a sentence or a run without being of the name: left out of the word features at borders. */
const NOWHERE = 0x5bd1e995;

const mix = (template: number, a: number, b: number): number => {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Lexicon bits that say what a neighbour is, without those that only say how common it is. */
const TELLING = ~(Lex.Common | Lex.VeryCommon | Lex.Calendar);

/**
 * Writes the hashed features of token `i` of the sentence `[from, to)` into `out` and returns their number.
 * Templates: the word, its neighbours and affixes; shapes; what lexicon and phrases say; the run of capitals it stands in and what stands
 * left and right of that run; what the rest of the article shows of it. No string is made.
 */
export function featuresOf(
  signals: Signals,
  sentence: number,
  from: number,
  to: number,
  i: number,
  out: Uint32Array,
): number {
  const { lex, shape, evidence, phrasePlace, phraseBits, runStart, runEnd, reading } = signals;
  const { tokens, text } = reading;
  const { hash } = tokens;
  const mode = signals.mode[sentence]!;
  const first = signals.opening[sentence]!;
  let n = 0;

  const word = hash[i]!;
  const left = i > from ? hash[i - 1]! : NOWHERE;
  const right = i + 1 < to ? hash[i + 1]! : NOWHERE;
  const left2 = i > from + 1 ? hash[i - 2]! : NOWHERE;
  const right2 = i + 2 < to ? hash[i + 2]! : NOWHERE;
  const here = shape[i]!;
  const shapeLeft = i > from ? shape[i - 1]! : 15;
  const shapeRight = i + 1 < to ? shape[i + 1]! : 15;
  const lexHere = lex[i]!;
  const lexLeft = i > from ? lex[i - 1]! : 0;
  const lexRight = i + 1 < to ? lex[i + 1]! : 0;

  out[n++] = mix(0, mode, 0);
  out[n++] = mix(1, word, 0);
  out[n++] = mix(2, left, 0);
  out[n++] = mix(3, right, 0);
  out[n++] = mix(4, left2, 0);
  out[n++] = mix(5, right2, 0);
  out[n++] = mix(6, left, word);
  out[n++] = mix(7, word, right);
  out[n++] = mix(8, here, mode);
  out[n++] = mix(9, here, shapeLeft);
  out[n++] = mix(10, here, shapeRight);
  out[n++] = mix(11, (here << 8) | (shapeLeft << 4) | shapeRight, i === first ? 1 : 0);

  n = affixes(text, tokens.start[i]!, tokens.end[i]!, out, n);

  out[n++] = mix(18, lexHere, here === Shape.Unknown ? 1 : 0);
  out[n++] = mix(19, lexLeft & TELLING, lexHere & TELLING);
  out[n++] = mix(20, lexRight & TELLING, lexHere & TELLING);
  n = eachBit(21, lexHere, mode, out, n);
  n = eachBit(22, lexLeft, 0, out, n);
  n = eachBit(23, lexRight, 0, out, n);

  const place = phrasePlace[i]!;
  if (place > 0) {
    out[n++] = mix(24, Math.min(place, 4), phraseBits[i]!);
    out[n++] = mix(25, Math.min(place, 4), 0);
  }

  const start = runStart[i]!;
  const end = runEnd[i]!;
  const length = Math.min(end - start, 5);
  const into = Math.min(i - start, 3);
  const beforeRun = start > from ? hash[start - 1]! : NOWHERE;
  const afterRun = end < to ? hash[end]! : NOWHERE;
  const beforeRun2 = start > from + 1 ? hash[start - 2]! : NOWHERE;
  const afterRun2 = end + 1 < to ? hash[end + 1]! : NOWHERE;
  const lexLast = lex[end - 1]!;
  const lexFirst = lex[start]!;
  const size = (length << 3) | into;
  out[n++] = mix(26, size, mode);
  out[n++] = mix(27, beforeRun, length);
  out[n++] = mix(28, afterRun, length);
  out[n++] = mix(29, beforeRun, beforeRun2);
  out[n++] = mix(30, afterRun, afterRun2);
  out[n++] = mix(31, beforeRun, afterRun);
  out[n++] = mix(32, hash[end - 1]!, Math.min(end - 1 - i, 2));
  out[n++] = mix(33, hash[start]!, into);
  out[n++] = mix(34, lexLast & TELLING, size);
  out[n++] = mix(35, lexFirst & TELLING, size);
  out[n++] = mix(36, (lexFirst & TELLING) ^ Math.imul(lexLast & TELLING, 31), size);
  out[n++] = mix(37, lexHere & TELLING, size);
  n = eachBit(38, lexLast, Math.min(end - 1 - i, 2), out, n);

  const shown = evidence[i]!;
  out[n++] = mix(39, shown, i === start ? 1 : 0);
  n = eachBit(40, shown, mode, out, n);
  const startShown = evidence[start]!;
  const endShown = evidence[end - 1]!;
  if (length > 1) {
    n = eachBit(41, endShown, into, out, n);
    n = eachBit(42, startShown, into, out, n);
  }
  out[n++] = mix(
    43,
    i === first ? 1 : 0,
    (lexHere & (Lex.Common | Lex.VeryCommon | Lex.Function)) | (mode << 1) | ((shown & 3) << 4),
  );
  out[n++] = mix(44, start <= first ? 1 : 0, (size << 2) | (mode === Mode.Prose ? 0 : 1));
  return n;
}

function eachBit(template: number, bits: number, context: number, out: Uint32Array, n: number): number {
  let rest = bits;
  while (rest !== 0) {
    const bit = 31 - Math.clz32(rest);
    out[n++] = mix(template, bit, context);
    rest &= ~(1 << bit);
  }
  return n;
}

/** Prefixes and suffixes of one to four letters, small letters alike. */
function affixes(text: string, start: number, end: number, out: Uint32Array, from: number): number {
  let n = from;
  const length = Math.min(4, end - start);
  let prefix = 0;
  let suffix = 0;
  for (let k = 0; k < length; k++) {
    prefix = Math.imul(prefix ^ (text.charCodeAt(start + k) | 32), 0x01000193) + k;
    suffix = Math.imul(suffix ^ (text.charCodeAt(end - 1 - k) | 32), 0x01000193) + k;
    if (k > 0) {
      out[n++] = mix(12 + k - 1, prefix, 0);
      out[n++] = mix(15 + k - 1, suffix, 0);
    }
  }
  return n;
}
