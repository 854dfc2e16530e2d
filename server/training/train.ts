/**
 * Trains the name tagger:
 *   npx esbuild server/training/train.ts --bundle --platform=node --target=es2022 --packages=external --loader:.bin=binary --outfile=out/train.cjs
 *   node out/train.cjs DATA_FOLDER server/src/recognise/names/tagger.bin [--held-out]
 *
 * Run in the project's folder, whose own news in `server/training/news` is learnt too; DATA_FOLDER holds `gum.jsonl` and `crossner.jsonl`
 * (see server/src/recognise/names/ATTRIBUTION.md). With `--held-out` a fifth of the texts is kept from training and scored. The same input
 * gives the same weights, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPES } from '../src/recognise/names/labels';
import { type Model, readModel, writeModel } from '../src/recognise/names/model';
import { taggerOf } from '../src/recognise/names/tagger';
import { inCapitals, withOtherNames } from './augment';
import { type GoldText, readCorpora } from './corpus';
import { trainCrf } from './crf';
import { FeatureIndex, sequencesOf, signalsOf } from './examples';
import { readNews } from './news';
import { story } from './newswire/story';
import { packModel } from './pack';
import { seededRandom } from './random';

const [dataFolder, outFile] = process.argv.slice(2);
if (!dataFolder || !outFile) throw new Error('usage: train.js DATA_FOLDER OUT_FILE [--held-out]');
/** Stories made up from patterns, and how many. */
const MADE_UP = 8000;
/** How much a window counts by its source; 1 where none is given. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['made-up', 0.13],
  ['news', 2],
]);
/** Features seen less often are dropped. */
const RARE = 3;
/** The share of texts that is also learnt in capitals. */
const IN_CAPITALS = 0.08;

const holdOut = process.argv.includes('--held-out');

const real = [...readCorpora(dataFolder), ...readNews(join(process.cwd(), 'server', 'training', 'news'))];
const isHeld = (i: number): boolean => holdOut && i % 5 === 2;
const annotated = real.filter((_, i) => !isHeld(i));
const random = seededRandom(11);
const training = [
  ...annotated,
  ...annotated.map((text) => withOtherNames(text, random)),
  ...annotated.filter(() => random() < IN_CAPITALS).map((text) => inCapitals(text)),
  ...Array.from({ length: MADE_UP }, () => story(random)),
];
const held = real.filter((_, i) => isHeld(i));

const index = new FeatureIndex();
const sequences = training.flatMap((text) => sequencesOf(text, index, WEIGHTS.get(text.source) ?? 1));
const frequent = Int32Array.from(index.counts, (count) => (count >= RARE ? 1 : 0));
let next = 0;
const renumbered = frequent.map((keep) => (keep ? next++ : -1));
const hashes = index.hashes.filter((_, id) => renumbered[id]! >= 0);
const pruned = sequences.map(({ features, gold, weight }) => ({
  gold,
  weight,
  features: features.map((ids) => ids.map((id) => renumbered[id]!).filter((id) => id >= 0)),
}));
console.log(
  `${training.length} texts, ${pruned.length} windows, ${index.hashes.length} features, ${hashes.length} frequent`,
);

const crf = trainCrf(pruned, hashes.length, { epochs: 6, averageFrom: 3, l1: 1, l2: 0.2, rate: 0.1 }, seededRandom(9));
const bytes = writeModel(packModel(crf, hashes, 15, 50_000));
writeFileSync(outFile, bytes);
console.log(`${outFile}: ${bytes.length} bytes`);
if (holdOut) report(held, readModel(bytes));

/** Exact-span scores of the bare tagger by source and type. */
function report(texts: readonly GoldText[], model: Model): void {
  const tag = taggerOf(model);
  const rows = new Map<string, { right: number; found: number; gold: number }>();
  const count = (key: string, field: 'right' | 'found' | 'gold'): void => {
    const row = rows.get(key) ?? { right: 0, found: 0, gold: 0 };
    row[field]++;
    rows.set(key, row);
  };
  for (const text of texts) {
    const signals = signalsOf(text.text);
    const { tokens } = signals.reading;
    const gold = new Set(text.names.map(({ start, end, type }) => `${start}:${end}:${type}`));
    for (const { type } of text.names) for (const key of [text.source, type]) count(key, 'gold');
    for (const name of tag(signals)) {
      const type = TYPES[name.type]!;
      const right = gold.has(`${tokens.start[name.from]}:${tokens.end[name.to - 1]}:${type}`);
      for (const key of [text.source, type]) {
        count(key, 'found');
        if (right) count(key, 'right');
      }
    }
  }
  for (const [key, { right, found, gold }] of rows) {
    const f1 = (200 * right) / (found + gold);
    console.log(
      `${key.padEnd(24)} P ${((100 * right) / found).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F1 ${f1.toFixed(1)}`,
    );
  }
}
