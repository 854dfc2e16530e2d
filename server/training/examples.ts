/** Turns annotated texts into training sequences, through the very signals and features the product reads. */
import { describeToken, GROUPS, groupFeatures, MAX_FEATURES, newDescribed } from '../src/recognise/names/features';
import { beginLabel, insideLabel, mayFollow, OUTSIDE, TYPES } from '../src/recognise/names/labels';
import { readSignals, type Signals } from '../src/recognise/names/signals';
import { Mark } from '../src/recognise/names/windows';
import type { Article } from '../src/text/article';
import { sliceMap } from '../src/text/offsetMap';
import { read } from '../src/text/reading';
import type { GoldText } from './corpus';
import type { Sequence } from './crf';

export function articleOf(text: string): Article {
  const extent = { start: 0, end: text.length };
  return { id: '', path: '', format: 'txt', extent, text, map: sliceMap(0, text.length), language: 'en', regions: [] };
}

export const signalsOf = (text: string): Signals => readSignals(read(articleOf(text)));

/** Numbers features as they are first seen; those too rare are dropped by `prune`. */
export class FeatureIndex {
  private readonly ids = new Map<number, number>();
  readonly hashes: number[] = [];
  readonly counts: number[] = [];

  id(hash: number): number {
    let id = this.ids.get(hash);
    if (id === undefined) {
      id = this.hashes.length;
      this.ids.set(hash, id);
      this.hashes.push(hash);
      this.counts.push(0);
    }
    this.counts[id]!++;
    return id;
  }
}

/** The windows of one text as sequences. Windows without any gold name teach what is none. */
export function sequencesOf(gold: GoldText, index: FeatureIndex, weight: number): Sequence[] {
  const signals = signalsOf(gold.text);
  const { tokens, sentences } = signals.reading;
  const labels = goldLabels(gold, signals);
  const out = new Uint32Array(MAX_FEATURES);
  const described = newDescribed();
  const featuresOf = (sentence: number, from: number, to: number, token: number): number => {
    let n = describeToken(signals, sentence, from, to, token, described);
    out.set(described.loose.subarray(0, n));
    const [start, end] = [tokens.start[token]!, tokens.end[token]!];
    for (let group = 0; group < GROUPS; group++)
      n = groupFeatures(group, described.keys, gold.text, start, end, out, n);
    return n;
  };
  const sequences: Sequence[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.firstToken[s]!;
    const to = sentences.firstToken[s + 1]!;
    for (let i = from; i < to; ) {
      if (signals.marks[i] === Mark.None) {
        i++;
        continue;
      }
      let end = i;
      const features: Int32Array[] = [];
      for (; end < to && signals.marks[end] !== Mark.None; end++) {
        const n = featuresOf(s, from, to, end);
        features.push(Int32Array.from(out.subarray(0, n), (hash) => index.id(hash >>> 0)));
      }
      sequences.push({ features, gold: lawful(labels.slice(i, end)), weight });
      i = end;
    }
  }
  if (labels.length !== tokens.count) throw new Error('labels and tokens differ');
  return sequences;
}

/** A name that a window's border cuts begins anew in the window. */
function lawful(labels: Uint8Array): Uint8Array {
  let before: number = OUTSIDE;
  labels.forEach((label, t) => {
    if (!mayFollow(before, label)) labels[t] = label - 1;
    before = labels[t]!;
  });
  return labels;
}

function goldLabels(gold: GoldText, { reading, marks }: Signals): Uint8Array {
  const { tokens } = reading;
  const labels = new Uint8Array(tokens.count);
  let i = 0;
  for (const name of gold.names) {
    while (i < tokens.count && tokens.end[i]! <= name.start) i++;
    const type = TYPES.indexOf(name.type);
    let begun = false;
    for (let k = i; k < tokens.count && tokens.start[k]! < name.end; k++) {
      if (marks[k] === Mark.None) {
        begun = false;
        continue;
      }
      labels[k] = begun ? insideLabel(type) : beginLabel(type);
      begun = true;
    }
  }
  return labels;
}
