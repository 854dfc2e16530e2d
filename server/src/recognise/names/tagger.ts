import { decoderOf, type TaggedName } from './decode';
import { featuresOf, MAX_FEATURES } from './features';
import { bucketOf, type Model, STRIDE, tagOf } from './model';
import type { Signals } from './signals';
import { Mark } from './windows';

export type { TaggedName } from './decode';

/** Tags every window of candidates of an article, in text order. O(candidates). */
export type Tagger = (signals: Signals) => TaggedName[];

/** A run of more candidates than any sentence has is no prose: it is passed over, and costs nothing. */
const LONGEST_WINDOW = 200;

/** A row is four words of four weights each; weights are kept raised, so that they add up without a sign. */
const WORDS = 4;
const RAISED = 128;
/** Every other byte of a word: two sums of sixteen bits hold the weights of every feature a token can have. */
const PAIR = 0x00ff00ff;

/** The tagger that a model makes. Its room is taken once and used for every article. */
export function taggerOf(model: Model): Tagger {
  const { bucketMask } = model;
  const pairs = new Uint32Array(model.tags.buffer, model.tags.byteOffset, model.tags.length >> 1);
  const words = raisedRows(model);
  const features = new Uint32Array(MAX_FEATURES);
  const hits = new Uint32Array(MAX_FEATURES + 1);
  const scores = new Int32Array(LONGEST_WINDOW * STRIDE);
  const decode = decoderOf(model, LONGEST_WINDOW);

  /** Lists the slots of the features that the model knows. Without a branch, since half of them are known and none can tell which. */
  function findHits(count: number): number {
    let found = 0;
    for (let n = 0; n < count; n++) {
      const hash = features[n]!;
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

  /** Adds up the rows of those slots, into `scores` from `at`. */
  function addUp(found: number, at: number): void {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
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
    const raised = found * RAISED;
    unfold(a, raised, at);
    unfold(b, raised, at + 1);
    unfold(c, raised, at + 4);
    unfold(d, raised, at + 5);
    unfold(e, raised, at + 8);
    unfold(f, raised, at + 9);
    unfold(g, raised, at + 12);
  }

  function unfold(sums: number, raised: number, at: number): void {
    scores[at] = (sums & 0xffff) - raised;
    scores[at + 2] = (sums >>> 16) - raised;
  }

  return (signals) => {
    const { sentences } = signals.reading;
    const { marks } = signals;
    const names: TaggedName[] = [];
    for (let s = 0; s < sentences.count; s++) {
      const from = sentences.firstToken[s]!;
      const to = sentences.firstToken[s + 1]!;
      for (let i = from; i < to; ) {
        if (marks[i] === Mark.None) {
          i++;
          continue;
        }
        let end = i + 1;
        while (end < to && marks[end] !== Mark.None) end++;
        if (end - i <= LONGEST_WINDOW) {
          for (let t = i; t < end; t++)
            addUp(findHits(featuresOf(signals, s, from, to, t, features)), (t - i) * STRIDE);
          decode(scores, end - i, i, s, names);
        }
        i = end;
      }
    }
    return names;
  };
}

/** The model's rows, raised, a byte a label. */
function raisedRows({ rows }: Model): Int32Array {
  // The sign bit turned is 128 added.
  const words = new Int32Array(rows.slice().buffer);
  for (let i = 0; i < words.length; i++) words[i]! ^= 0x80808080;
  return words;
}
