// Speed, memory and load time of extraction, beside other libraries in the same run; then how long answers take while somebody types.
//   npm run bench [-- FOLDER]
// Contenders take turns on slices of the same articles and are charged processor time, so that a busy machine hits all of them alike:
// read the ratios.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseFile } from '../../server/src/corpus/analyse';
import { type PackedRows, pack } from '../../server/src/corpus/bytes';
import { writeRecognised } from '../../server/src/corpus/packed';
import { recognise } from '../../server/src/recognise';
import { createDesk, type Desk } from '../../server/src/service';
import { formatOf, readArticles } from '../../server/src/text/formats';
import { read } from '../../server/src/text/reading';
import { type Contender, contenders } from './contenders';
import { type NewsArticle, writeNews } from './newsroom';
import { benchTyping } from './typing';

const MEGABYTE = 1e6;

function articles(folder: string | undefined): NewsArticle[] {
  if (!folder) return writeNews(24 * MEGABYTE);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => formatOf(name));
  return names.sort().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Seconds of processor time this process has used so far: what other programs do on the machine does not count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The slice's articles that this contender reads: the slow one fewer, since MB/s is per character read. */
const shareOf = ({ name }: Contender, slice: readonly NewsArticle[]): readonly NewsArticle[] =>
  name === 'compromise' ? slice.slice(0, 2) : slice;

/**
 * Runs every contender on its share of each slice in turn. The first three quarters of the slices only warm up, since an engine
 * that compiles as it runs needs a few seconds to reach its speed, in a folder of any size.
 */
function race(texts: readonly NewsArticle[], field: readonly Contender[]): void {
  const spent = field.map(() => ({ seconds: 0, characters: 0 }));
  const slices = 80;
  const warming = (3 * slices) / 4;
  for (let s = 0; s < slices; s++) {
    const slice = texts.filter((_, i) => i % slices === s);
    field.forEach((contender, i) => {
      const share = shareOf(contender, slice);
      // What one leaves behind is not for the next to clear away.
      globalThis.gc?.({ type: 'minor' });
      const begin = processorSeconds();
      for (const { path, text } of share) contender.read(path, text);
      if (s < warming) return;
      spent[i]!.seconds += processorSeconds() - begin;
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

/** What the extraction of an article keeps: its dates, quantities and names as bytes. */
const extracted = (path: string, text: string): PackedRows[] =>
  readArticles(path, text).articles.map((article) => {
    const { timexes, quantities, names } = recognise(read(article));
    const mentions = names.map((name) => ({ ...name, kind: 'name' as const, local: 0 }));
    return pack([(to) => writeRecognised(to, { timexes, quantities, mentions })]);
  });

/** Memory in use once all that nobody holds is gone: weak references are let go only between turns of the event loop. */
async function inUse(): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is being measured, so that it stays in memory until it has been. */
const held: unknown[] = [];

/** Bytes that `keep` leaves in memory for each byte of text, by heap and typed arrays before and after. */
async function keptBy(
  texts: readonly NewsArticle[],
  keep: (articles: Iterable<NewsArticle>) => unknown,
): Promise<string> {
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  const before = await inUse();
  held.push(keep(copies(texts)));
  const bytes = (await inUse()) - before;
  held.length = 0;
  return `${(bytes / total).toFixed(2)} MB (${texts.length} articles)`;
}

/** Each text as a copy of its own, which has to go for the figure to be good. */
function* copies(texts: readonly NewsArticle[]): Generator<NewsArticle> {
  for (const { path, text } of texts) yield { path, text: Buffer.from(text).toString() };
}

const each =
  (keep: (path: string, text: string) => unknown) =>
  (articles: Iterable<NewsArticle>): unknown =>
    Array.from(articles, ({ path, text }) => keep(path, text));

/** A desk that has read the articles, knows what crosses them and has checked them with every rule. */
function checkedDesk(articles: Iterable<NewsArticle>): Desk {
  const desk = createDesk();
  for (const article of articles) desk.apply([article]);
  desk.findings();
  return desk;
}

async function memory(texts: readonly NewsArticle[]): Promise<void> {
  for (const { path, text } of texts) analyseFile(path, text);
  console.log(`\nkept per MB of text by the extraction: ${await keptBy(texts, each(extracted))}`);
  console.log(
    `kept per MB of text with entities and claims: ${await keptBy(
      texts,
      each((path, text) => analyseFile(path, text)),
    )}`,
  );
  console.log(`kept per MB of text by a whole desk after a check: ${await keptBy(texts, checkedDesk)}`);
}

/** The processor time a fresh process spends on loading the engine and reading a first sentence. Median of seven. */
function load(): void {
  const engine = JSON.stringify(join(__dirname, 'engine.main.js'));
  const script = `const a = process.cpuUsage(); require(${engine}); const b = process.cpuUsage(a); console.log(b.user + b.system)`;
  const once = (): number => Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout) / 1e3;
  const runs = Array.from({ length: 7 }, once).sort((a, b) => a - b);
  console.log(`loading the engine: ${runs[3]!.toFixed(0)} ms`);
}

async function main(): Promise<void> {
  const texts = articles(process.argv[2]);
  race(texts, contenders());
  await memory(texts.filter((_, i) => i % 4 === 0));
  load();
  await benchTyping();
}

void main();
