// Speed, memory and load time of extraction, beside other libraries in the same run.
//   npm run bench [-- FOLDER]
// Contenders take turns on slices of the same articles, so that a slow moment of the machine hits all of them: read the ratios.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseFile } from '../../server/src/corpus/analyse';
import { formatOf } from '../../server/src/text/formats';
import { type Contender, contenders } from './contenders';
import { writeNews } from './newsroom';

const MEGABYTE = 1e6;

function articles(folder: string | undefined): { path: string; text: string }[] {
  if (!folder) return writeNews(3 * MEGABYTE);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => formatOf(name));
  return names.sort().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Runs every contender on its share of each slice in turn. Slow ones get fewer articles: MB/s is per character read. */
function race(texts: readonly { path: string; text: string }[], field: readonly Contender[]): void {
  const spent = field.map(() => ({ seconds: 0, characters: 0 }));
  const slices = 20;
  for (let warm = 0; warm < 2; warm++) for (const c of field) for (const t of texts.slice(0, 8)) c.read(t.path, t.text);
  for (let s = 0; s < slices; s++) {
    const slice = texts.filter((_, i) => i % slices === s);
    field.forEach((contender, i) => {
      const share = contender.name === 'compromise' ? slice.slice(0, 2) : slice;
      const begin = process.hrtime.bigint();
      for (const { path, text } of share) contender.read(path, text);
      spent[i]!.seconds += Number(process.hrtime.bigint() - begin) / 1e9;
      spent[i]!.characters += share.reduce((sum, { text }) => sum + text.length, 0);
    });
  }
  const rate = (i: number): number => spent[i]!.characters / MEGABYTE / spent[i]!.seconds;
  console.log('| reader | does | MB/s per core | copydesk is |\n| --- | --- | ---: | ---: |');
  field.forEach((contender, i) => {
    const times = rate(0) / rate(i);
    console.log(
      `| ${contender.name} | ${contender.does} | ${rate(i).toFixed(2)} | ${i === 0 ? '' : `${times.toFixed(1)}x`} |`,
    );
  });
}

/** Bytes the facts of these articles keep per byte of text, by the heap and typed arrays before and after. */
function memory(texts: readonly { path: string; text: string }[]): void {
  const collect = (): number => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  const before = collect();
  const kept = texts.map(({ path, text }) => analyseFile(path, Buffer.from(text).toString()));
  const after = collect();
  console.log(`\nkept per MB of text: ${((after - before) / total).toFixed(2)} MB (${kept.length} articles)`);
}

/** The time a fresh process needs to load the engine, less that of an empty one. Median of seven. */
function load(): void {
  const once = (script: string): number => {
    const begin = process.hrtime.bigint();
    spawnSync(process.execPath, ['-e', script]);
    return Number(process.hrtime.bigint() - begin) / 1e6;
  };
  const engine = JSON.stringify(join(__dirname, 'engine.main.js'));
  const runs = Array.from({ length: 7 }, () => once(`require(${engine})`) - once('')).sort((a, b) => a - b);
  console.log(`loading the engine: ${runs[3]!.toFixed(0)} ms`);
}

const texts = articles(process.argv[2]);
race(texts, contenders());
memory(texts);
load();
