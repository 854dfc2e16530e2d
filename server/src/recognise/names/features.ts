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
const TELLING = (Lex.Common - 1) & ~Lex.Calendar;
/** They lie below this bit. */
const LEX_BITS = 20;

/**
 * Features that hang on the same few things: a word, its neighbour, the lexicon's bits of a run. The weights of a group are summed once
 * for each key and kept, since the same words come back all the time.
 */
export const Group = { Word: 0, Left: 1, Right: 2, Kinds: 3, RunEnd: 4, Shown: 5 } as const;
export const GROUPS = 6;
/** Numbers in the key of a group. */
export const KEY = 4;

/** A token as the tagger sees it: a key for each group, and the features that are of no group. */
export interface Described {
  /** `KEY` numbers a group. */
  readonly keys: Uint32Array;
  readonly loose: Uint32Array;
}

export const newDescribed = (): Described => ({
  keys: new Uint32Array(GROUPS * KEY),
  loose: new Uint32Array(MAX_FEATURES),
});

/**
 * Describes token `i` of the sentence `[from, to)` into `out` and returns the number of its loose features.
 * Templates: the word, its neighbours and affixes; shapes; what lexicon and phrases say; the run of capitals it stands in and what stands
 * left and right of that run; what the rest of the article shows of it. No string is made.
 */
export function describeToken(
  signals: Signals,
  sentence: number,
  from: number,
  to: number,
  i: number,
  out: Described,
): number {
  const { lex, shape, evidence, phrasePlace, runStart, runEnd, reading } = signals;
  const { tokens, text } = reading;
  const { hash } = tokens;
  const { keys, loose } = out;
  const mode = signals.mode[sentence]!;
  const first = signals.opening[sentence]!;
  let n = 0;

  const word = hash[i]!;
  const left = i > from ? hash[i - 1]! : NOWHERE;
  const right = i + 1 < to ? hash[i + 1]! : NOWHERE;
  const here = shape[i]!;
  const shapeLeft = i > from ? shape[i - 1]! : 15;
  const shapeRight = i + 1 < to ? shape[i + 1]! : 15;
  const lexHere = lex[i]!;
  const lexLeft = i > from ? lex[i - 1]! : 0;
  const lexRight = i + 1 < to ? lex[i + 1]! : 0;

  keys[Group.Word * KEY] = word;
  keys[Group.Word * KEY + 1] = affixKey(text, tokens.start[i]!, tokens.end[i]!);
  keys[Group.Word * KEY + 2] = lexHere;
  keys[Group.Word * KEY + 3] = (mode << 1) | (here === Shape.Unknown ? 1 : 0);
  keys[Group.Left * KEY] = left;
  keys[Group.Left * KEY + 1] = lexLeft;
  keys[Group.Right * KEY] = right;
  keys[Group.Right * KEY + 1] = lexRight;

  loose[n++] = mix(4, i > from + 1 ? hash[i - 2]! : NOWHERE, 0);
  loose[n++] = mix(5, i + 2 < to ? hash[i + 2]! : NOWHERE, 0);
  loose[n++] = mix(6, left, word);
  loose[n++] = mix(7, word, right);

  const place = phrasePlace[i]!;
  if (place > 0) {
    loose[n++] = mix(24, Math.min(place, 4), signals.phraseBits[i]!);
    loose[n++] = mix(25, Math.min(place, 4), 0);
  }

  const start = runStart[i]!;
  const end = runEnd[i]!;
  const length = Math.min(end - start, 5);
  const into = Math.min(i - start, 3);
  const fromEnd = Math.min(end - 1 - i, 2);
  const beforeRun = start > from ? hash[start - 1]! : NOWHERE;
  const afterRun = end < to ? hash[end]! : NOWHERE;
  const lexLast = lex[end - 1]!;
  const size = (length << 3) | into;
  loose[n++] = mix(27, beforeRun, length);
  loose[n++] = mix(28, afterRun, length);
  loose[n++] = mix(29, beforeRun, start > from + 1 ? hash[start - 2]! : NOWHERE);
  loose[n++] = mix(30, afterRun, end + 1 < to ? hash[end + 1]! : NOWHERE);
  loose[n++] = mix(31, beforeRun, afterRun);
  loose[n++] = mix(33, hash[start]!, into);

  // Five times the telling bits, and eight more, in four numbers.
  const telling = lexRight & TELLING;
  keys[Group.Kinds * KEY] = (lexHere & TELLING) | (((mode << 6) | size) << LEX_BITS);
  keys[Group.Kinds * KEY + 1] = (lexLeft & TELLING) | (telling << LEX_BITS);
  keys[Group.Kinds * KEY + 2] = (lex[start]! & TELLING) | ((telling >>> (32 - LEX_BITS)) << LEX_BITS);
  keys[Group.Kinds * KEY + 3] = lexLast & TELLING;
  keys[Group.RunEnd * KEY] = hash[end - 1]!;
  keys[Group.RunEnd * KEY + 1] = lexLast;
  keys[Group.RunEnd * KEY + 2] = fromEnd;

  const edges = length > 1 ? (evidence[start]! << 8) | (evidence[end - 1]! << 16) : 0;
  keys[Group.Shown * KEY] = evidence[i]! | edges;
  keys[Group.Shown * KEY + 1] =
    (mode << 6) | size | (i === start ? 1 << 8 : 0) | (i === first ? 1 << 9 : 0) | (start <= first ? 1 << 10 : 0);
  keys[Group.Shown * KEY + 2] = lexHere & (Lex.Common | Lex.VeryCommon | Lex.Function);
  keys[Group.Shown * KEY + 3] = (here << 8) | (shapeLeft << 4) | shapeRight;
  return n;
}

/**
 * Adds the hashed features of a group to `out` from `n` on, and returns their end. `[start, end)` of `text` is the word itself. All but the
 * word's affixes follow from the key alone.
 */
export function groupFeatures(
  group: number,
  keys: Uint32Array,
  text: string,
  start: number,
  end: number,
  out: Uint32Array,
  n: number,
): number {
  const a = keys[group * KEY]!;
  const b = keys[group * KEY + 1]!;
  const c = keys[group * KEY + 2]!;
  const d = keys[group * KEY + 3]!;
  switch (group) {
    case Group.Word:
      out[n++] = mix(1, a, 0);
      out[n++] = mix(18, c, d & 1);
      return affixes(text, start, end, out, eachBit(21, c, d >>> 1, out, n));
    case Group.Left:
      out[n++] = mix(2, a, 0);
      return eachBit(22, b, 0, out, n);
    case Group.Right:
      out[n++] = mix(3, a, 0);
      return eachBit(23, b, 0, out, n);
    case Group.Kinds: {
      const here = a & TELLING;
      const left = b & TELLING;
      const right = (b >>> LEX_BITS) | ((c >>> LEX_BITS) << (32 - LEX_BITS));
      const opens = c & TELLING;
      const place = a >>> LEX_BITS;
      const size = place & 63;
      out[n++] = mix(19, left, here);
      out[n++] = mix(20, right, here);
      out[n++] = mix(26, size, place >>> 6);
      out[n++] = mix(34, d, size);
      out[n++] = mix(35, opens, size);
      out[n++] = mix(36, opens ^ Math.imul(d, 31), size);
      out[n++] = mix(37, here, size);
      return n;
    }
    case Group.RunEnd:
      out[n++] = mix(32, a, c);
      return eachBit(38, b, c, out, n);
    default:
      return shownFeatures(a, b, c, out, shapeFeatures(b, d, out, n));
  }
}

/** The shapes of the word and of its neighbours, four bits each, and where it stands. */
function shapeFeatures(place: number, shapes: number, out: Uint32Array, from: number): number {
  const mode = (place >>> 6) & 3;
  const here = shapes >>> 8;
  let n = from;
  out[n++] = mix(0, mode, 0);
  out[n++] = mix(8, here, mode);
  out[n++] = mix(9, here, (shapes >>> 4) & 15);
  out[n++] = mix(10, here, shapes & 15);
  out[n++] = mix(11, shapes, (place >>> 9) & 1);
  return n;
}

/** What the article shows of the word, and of both ends of its run. */
function shownFeatures(evidence: number, place: number, common: number, out: Uint32Array, from: number): number {
  const shown = evidence & 0xff;
  const size = place & 63;
  const into = size & 7;
  const mode = (place >>> 6) & 3;
  let n = from;
  out[n++] = mix(39, shown, (place >>> 8) & 1);
  n = eachBit(40, shown, mode, out, n);
  if (size >>> 3 > 1) {
    n = eachBit(41, (evidence >>> 16) & 0xff, into, out, n);
    n = eachBit(42, (evidence >>> 8) & 0xff, into, out, n);
  }
  out[n++] = mix(43, (place >>> 9) & 1, common | (mode << 1) | ((shown & 3) << 4));
  out[n++] = mix(44, (place >>> 10) & 1, (size << 2) | (mode === Mode.Prose ? 0 : 1));
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

const AFFIX = 4;

/** Tells words of different prefixes or suffixes apart. */
function affixKey(text: string, start: number, end: number): number {
  const length = Math.min(AFFIX, end - start);
  let prefix = 0;
  let suffix = 0;
  for (let k = 0; k < length; k++) {
    prefix = Math.imul(prefix ^ (text.charCodeAt(start + k) | 32), 0x01000193) + k;
    suffix = Math.imul(suffix ^ (text.charCodeAt(end - 1 - k) | 32), 0x01000193) + k;
  }
  return prefix ^ Math.imul(suffix, 0x9e3779b1);
}

/** Prefixes and suffixes of one to four letters, small letters alike. */
function affixes(text: string, start: number, end: number, out: Uint32Array, from: number): number {
  let n = from;
  const length = Math.min(AFFIX, end - start);
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
