/**
 * A linear-chain conditional random field trained by FTRL-proximal (McMahan et al., "Ad click prediction", 2013), whose L1 term leaves
 * most weights at zero.
 */
import { LABELS, mayFollow, OUTSIDE } from '../src/recognise/names/labels';

/** One window: feature indices of each of its tokens, and the gold label of each. */
export interface Sequence {
  readonly features: readonly Int32Array[];
  readonly gold: Uint8Array;
  /** How much the window counts; 1 for real text. */
  readonly weight: number;
}

export interface TrainOptions {
  readonly epochs: number;
  /** The weights are the mean of those after each epoch from this one on, counted from 1: less at the mercy of the last windows. */
  readonly averageFrom: number;
  readonly l1: number;
  readonly l2: number;
  readonly rate: number;
}

export interface Crf {
  /** `LABELS` weights for each feature. */
  readonly weights: Float32Array;
  /** `LABELS * LABELS` weights, `before * LABELS + label`. */
  readonly transitions: Float64Array;
}

class Ftrl {
  private readonly z: Float32Array;
  private readonly n: Float32Array;
  constructor(
    size: number,
    private readonly options: TrainOptions,
  ) {
    this.z = new Float32Array(size);
    this.n = new Float32Array(size);
  }
  weight(i: number): number {
    const { l1, l2, rate } = this.options;
    const z = this.z[i]!;
    if (z <= l1 && z >= -l1) return 0;
    return -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(this.n[i]!)) / rate + l2);
  }
  update(i: number, gradient: number): void {
    const n = this.n[i]!;
    const next = n + gradient * gradient;
    this.z[i]! += gradient - ((Math.sqrt(next) - Math.sqrt(n)) / this.options.rate) * this.weight(i);
    this.n[i] = next;
  }
}

const L = LABELS;

/** Trains on `sequences` in an order shuffled by `random`. */
export function trainCrf(
  sequences: readonly Sequence[],
  featureCount: number,
  options: TrainOptions,
  random: () => number,
): Crf {
  const nodes = new Ftrl(featureCount * L, options);
  const edges = new Ftrl(L * L, { ...options, l1: 0 });
  const order = sequences.map((_, i) => i);
  const transitions = new Float64Array(L * L);
  const weights = new Float32Array(featureCount * L);
  const mean = new Float64Array(L * L);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const at of order) loss += step(sequences[at]!, nodes, edges, transitions);
    console.log(`epoch ${epoch + 1}: loss ${(loss / sequences.length).toFixed(4)}`);
    if (epoch + 1 < options.averageFrom) continue;
    const share = 1 / (options.epochs - options.averageFrom + 1);
    for (let i = 0; i < weights.length; i++) weights[i]! += nodes.weight(i) * share;
    for (let i = 0; i < mean.length; i++) mean[i]! += edges.weight(i) * share;
  }
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) if (!mayFollow(a, b)) mean[a * L + b] = -Infinity;
  return { weights, transitions: mean };
}

/** One stochastic step; returns the negative log-likelihood before it. */
function step({ features, gold, weight }: Sequence, nodes: Ftrl, edges: Ftrl, transitions: Float64Array): number {
  const length = gold.length;
  for (let a = 0; a < L; a++)
    for (let b = 0; b < L; b++) transitions[a * L + b] = mayFollow(a, b) ? edges.weight(a * L + b) : -Infinity;
  const scores = new Float64Array(length * L);
  for (let t = 0; t < length; t++) {
    for (const feature of features[t]!) {
      const base = feature * L;
      for (let y = 0; y < L; y++) scores[t * L + y]! += nodes.weight(base + y);
    }
  }
  const { marginals, pairs, logZ } = forwardBackward(scores, transitions, length);
  let goldScore = 0;
  for (let t = 0; t < length; t++) {
    const y = gold[t]!;
    const before = t > 0 ? gold[t - 1]! : OUTSIDE;
    goldScore += scores[t * L + y]! + transitions[before * L + y]!;
    marginals[t * L + y]! -= 1;
    pairs[before * L + y]! -= 1;
  }
  goldScore += transitions[gold[length - 1]! * L + OUTSIDE]!;
  pairs[gold[length - 1]! * L + OUTSIDE]! -= 1;
  for (let t = 0; t < length; t++) {
    for (const feature of features[t]!) {
      const base = feature * L;
      for (let y = 0; y < L; y++) {
        const gradient = marginals[t * L + y]! * weight;
        if (gradient > 1e-4 || gradient < -1e-4) nodes.update(base + y, gradient);
      }
    }
  }
  for (let p = 0; p < L * L; p++) if (Math.abs(pairs[p]!) > 1e-4) edges.update(p, pairs[p]! * weight);
  return logZ - goldScore;
}

function logSum(values: Float64Array): number {
  let max = -Infinity;
  for (const value of values) if (value > max) max = value;
  if (max === -Infinity) return max;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - max);
  return max + Math.log(sum);
}

function forwardBackward(scores: Float64Array, transitions: Float64Array, length: number) {
  const alpha = new Float64Array(length * L);
  const beta = new Float64Array(length * L);
  const scratch = new Float64Array(L);
  for (let t = 0; t < length; t++) {
    for (let y = 0; y < L; y++) {
      if (t === 0) {
        alpha[y] = transitions[OUTSIDE * L + y]! + scores[y]!;
        continue;
      }
      for (let a = 0; a < L; a++) scratch[a] = alpha[(t - 1) * L + a]! + transitions[a * L + y]!;
      alpha[t * L + y] = logSum(scratch) + scores[t * L + y]!;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    for (let y = 0; y < L; y++) {
      if (t === length - 1) {
        beta[t * L + y] = transitions[y * L + OUTSIDE]!;
        continue;
      }
      for (let b = 0; b < L; b++)
        scratch[b] = transitions[y * L + b]! + scores[(t + 1) * L + b]! + beta[(t + 1) * L + b]!;
      beta[t * L + y] = logSum(scratch);
    }
  }
  for (let y = 0; y < L; y++) scratch[y] = alpha[(length - 1) * L + y]! + beta[(length - 1) * L + y]!;
  const logZ = logSum(scratch);
  const marginals = new Float64Array(length * L);
  const pairs = new Float64Array(L * L);
  for (let t = 0; t < length; t++) {
    for (let y = 0; y < L; y++) {
      marginals[t * L + y] = Math.exp(alpha[t * L + y]! + beta[t * L + y]! - logZ);
      if (t === 0) pairs[OUTSIDE * L + y]! += marginals[y]!;
      else {
        for (let a = 0; a < L; a++) {
          pairs[a * L + y]! += Math.exp(
            alpha[(t - 1) * L + a]! + transitions[a * L + y]! + scores[t * L + y]! + beta[t * L + y]! - logZ,
          );
        }
      }
    }
  }
  for (let y = 0; y < L; y++) pairs[y * L + OUTSIDE]! += marginals[(length - 1) * L + y]!;
  return { marginals, pairs, logZ };
}
