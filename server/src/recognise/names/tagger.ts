import { decoderOf, type TaggedName } from './decode';
import { describeToken, GROUPS, groupFeatures, KEY, MAX_FEATURES, newDescribed } from './features';
import { bucketOf, type Model, RAISED, STRIDE, tagOf } from './model';
import type { Signals } from './signals';

export { altered, type TaggedName } from './decode';

/** Tags every window of candidates of an article, in text order. O(candidates). */
export type Tagger = (signals: Signals) => TaggedName[];

/** A run of more candidates than any sentence has is no prose: it is passed over, and costs nothing. */
const LONGEST_WINDOW = 200;

/** A row is four words of four weights each. */
const WORDS = 4;
/** Pairs of labels whose weights lie in one row. */
const PAIRS = 7;
/** Every other byte of a word: two sums of sixteen bits hold the weights of every feature a token can have. */
const PAIR = 0x00ff00ff;

/** Sums of weights by group and key: the key, six sums of two labels and one of one, and how many rows were added up, plus 1. */
const ENTRY = 12;
const SUMS = KEY;
const COUNT = ENTRY - 1;
/** Entries a group; a key takes the place of another that falls on it. */
const KEPT = [1 << 14, 1 << 13, 1 << 13, 1 << 14, 1 << 14, 1 << 13] as const;

/** The tagger that a model makes. Its room is taken once and used for every article. */
export function taggerOf(model: Model): Tagger {
  const { bucketMask } = model;
  const pairs = new Uint32Array(model.tags.buffer, model.tags.byteOffset, model.tags.length >> 1);
  const words = new Int32Array(model.rows.buffer, model.rows.byteOffset, model.rows.length >> 2);
  const described = newDescribed();
  const features = new Uint32Array(MAX_FEATURES);
  const hits = new Uint32Array(MAX_FEATURES + 1);
  const scores = new Int32Array(LONGEST_WINDOW * STRIDE);
  const decode = decoderOf(model, LONGEST_WINDOW, 2 * RAISED * MAX_FEATURES);
  /** The last entry is the token's whole. */
  const whole = KEPT.reduce((sum, entries) => sum + entries) * ENTRY;
  const kept = new Int32Array(whole + ENTRY);
  const firstEntry = KEPT.map((_, group) => KEPT.slice(0, group).reduce((sum, entries) => sum + entries, 0));
  const entries = new Uint32Array(GROUPS);

  /** Lists the slots of the features that the model knows. Without a branch, since half of them are known and none can tell which. */
  function findHits(hashes: Uint32Array, count: number): number {
    let found = 0;
    for (let n = 0; n < count; n++) {
      const hash = hashes[n]!;
      const tag = tagOf(hash);
      const slot = bucketOf(hash, bucketMask);
      const pair = pairs[slot >> 1]!;
      const first = (((pair & 0xffff) ^ tag) - 1) >>> 31;
      const second = (((pair >>> 16) ^ tag) - 1) >>> 31;
      hits[found] = slot + (1 - first);
      found += first | second;
    }
    return found;
  }

  /** Where the sums of a group's key are kept; works them out where they are not. `[start, end)` of `text` is the word described. */
  function entryOf(group: number, text: string, start: number, end: number): number {
    const { keys } = described;
    const at = group * KEY;
    const a = keys[at]! | 0;
    const b = keys[at + 1]! | 0;
    const c = keys[at + 2]! | 0;
    const d = keys[at + 3]! | 0;
    let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
    h ^= h >>> 15;
    const entry = (firstEntry[group]! + (h & (KEPT[group]! - 1))) * ENTRY;
    if (
      kept[entry] !== a ||
      kept[entry + 1] !== b ||
      kept[entry + 2] !== c ||
      kept[entry + 3] !== d ||
      kept[entry + COUNT] === 0
    ) {
      kept[entry] = a;
      kept[entry + 1] = b;
      kept[entry + 2] = c;
      kept[entry + 3] = d;
      addUp(findHits(features, groupFeatures(group, keys, text, start, end, features, 0)), 0, entry);
    }
    return entry;
  }

  /** Adds up the rows of the first hits, and the sums of so many of the `entries`, into the entry at `to`. */
  function addUp(found: number, groups: number, to: number): void {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let rows = found;
    for (let n = 0; n < found; n++) {
      const row = hits[n]! * WORDS;
      const w = words[row]!;
      const x = words[row + 1]!;
      const y = words[row + 2]!;
      a = (a + (w & PAIR)) | 0;
      b = (b + ((w >>> 8) & PAIR)) | 0;
      c = (c + (x & PAIR)) | 0;
      d = (d + ((x >>> 8) & PAIR)) | 0;
      e = (e + (y & PAIR)) | 0;
      f = (f + ((y >>> 8) & PAIR)) | 0;
      g = (g + (words[row + 3]! & PAIR)) | 0;
    }
    for (let n = 0; n < groups; n++) {
      const entry = entries[n]!;
      a = (a + kept[entry + SUMS]!) | 0;
      b = (b + kept[entry + SUMS + 1]!) | 0;
      c = (c + kept[entry + SUMS + 2]!) | 0;
      d = (d + kept[entry + SUMS + 3]!) | 0;
      e = (e + kept[entry + SUMS + 4]!) | 0;
      f = (f + kept[entry + SUMS + 5]!) | 0;
      g = (g + kept[entry + SUMS + 6]!) | 0;
      rows += kept[entry + COUNT]! - 1;
    }
    kept[to + SUMS] = a;
    kept[to + SUMS + 1] = b;
    kept[to + SUMS + 2] = c;
    kept[to + SUMS + 3] = d;
    kept[to + SUMS + 4] = e;
    kept[to + SUMS + 5] = f;
    kept[to + SUMS + 6] = g;
    kept[to + COUNT] = rows + 1;
  }

  /** Scores token `i` of the sentence `[from, to)`, into `scores` from `at`. */
  function score(signals: Signals, sentence: number, from: number, to: number, i: number, at: number): void {
    const { text, tokens } = signals.reading;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const loose = describeToken(signals, sentence, from, to, i, described);
    for (let group = 0; group < GROUPS; group++) entries[group] = entryOf(group, text, start, end);
    addUp(findHits(described.loose, loose), GROUPS, whole);
    const raised = (kept[whole + COUNT]! - 1) * RAISED;
    for (let pair = 0; pair < PAIRS; pair++) {
      // Labels 0 and 2, 1 and 3, 4 and 6, ...
      const first = at + ((pair >> 1) << 2) + (pair & 1);
      const sums = kept[whole + SUMS + pair]!;
      scores[first] = (sums & 0xffff) - raised;
      scores[first + 2] = (sums >>> 16) - raised;
    }
  }

  return (signals) => {
    const { sentences } = signals.reading;
    const { windows } = signals;
    const names: TaggedName[] = [];
    for (let w = 0; w < windows.count; w++) {
      const start = windows.start[w]!;
      const end = windows.end[w]!;
      if (end - start > LONGEST_WINDOW) continue;
      const sentence = windows.sentence[w]!;
      const from = sentences.firstToken[sentence]!;
      const to = sentences.firstToken[sentence + 1]!;
      for (let i = start; i < end; i++) score(signals, sentence, from, to, i, (i - start) * STRIDE);
      decode(scores, end - start, start, sentence, names);
    }
    return names;
  };
}
