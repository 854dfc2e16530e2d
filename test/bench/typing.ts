import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, type Editor, startEditor, type TestFolder, testFolder } from '../protocol/editor';
import { type NewsArticle, writeNews } from './newsroom';
import { randomFrom } from './random';

const ARTICLES = 1000;
/** Code units in an article of 5,000 words. */
const LONG = 30_000;
const WARMING = 20;
/** Enough for the hundredth part of each kind to mean something. */
const KEYS = 820;
const CHECKS = 200;
const REST = 300;

/** What a person types into and asks about. */
interface Draft {
  readonly uri: string;
  /** Lines as they stand now; the server is told of every change. */
  readonly lines: string[];
}

/** A key was pressed in `line`, before `column`. */
interface Key {
  readonly line: number;
  readonly column: number;
}

/** What is asked after a key. */
const QUESTIONS: Readonly<Record<string, (editor: Editor, draft: Draft, key: Key) => Promise<unknown>>> = {
  // No server knows the method: what is measured is the way there and back.
  'an empty request': ({ connection }) => connection.sendRequest('copydesk/nothing').catch(() => {}),
  'a hover over a name': (editor, draft, { line }) => hoverIn(editor, draft, (line + 8) % draft.lines.length),
  'a hover in the same paragraph': (editor, draft, { line }) => hoverIn(editor, draft, line),
  'a completion': ({ connection }, { uri }, { line, column }) =>
    connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line, character: column + 1 },
      context: { triggerKind: 1 },
    }),
};

function hoverIn({ connection }: Editor, { uri, lines }: Draft, line: number): Promise<unknown> {
  // The second letter of the first word with a capital behind another word.
  const character = lines[line]!.search(/ [A-Z][a-z]{2}/) + 2;
  return connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
}

/** Paragraphs of several articles in a row, each a line with a blank one behind it. */
function longArticle(articles: readonly NewsArticle[]): string {
  const paragraphs = articles.flatMap(({ text }) => text.trim().split('\n\n').slice(1));
  let length = 0;
  const some = paragraphs.filter((paragraph) => {
    length += paragraph.length;
    return length <= LONG;
  });
  return `The hall opened on Monday, July 3, 2024, the council said.\n\n${some.join('\n\n')}\n`;
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function press(editor: Editor, draft: Draft, { line, column }: Key, letter: string): Promise<void> {
  const before = draft.lines[line]!;
  draft.lines[line] = before.slice(0, column) + letter + before.slice(column);
  await editor.edit(draft.uri, line, column, column, letter);
}

/** For how long at most the server kept messages waiting since it was asked last, in milliseconds, and asks anew. */
function longestTurn({ process: { stderr, pid } }: Editor): Promise<string> {
  return new Promise((done) => {
    stderr!.once('data', (said) => done(String(said).trim()));
    process.kill(pid!, 'SIGUSR2');
  });
}

/** Types words into paragraphs here and there, as fast as people do, and asks after each key in turn. */
async function type(editor: Editor, draft: Draft): Promise<ReadonlyMap<string, number[]>> {
  const draw = randomFrom(7);
  const taken = new Map<string, number[]>(Object.keys(QUESTIONS).map((name) => [name, []]));
  const questions = Object.entries(QUESTIONS);
  const paragraphs = draft.lines.flatMap((line, i) => (line.length > 100 ? [i] : []));
  let key: Key = { line: paragraphs[0]!, column: 0 };
  for (let n = 0; n < KEYS + WARMING; n++) {
    if (n % 10 === 0) {
      const line = paragraphs[Math.floor(draw() * paragraphs.length)]!;
      key = { line, column: draft.lines[line]!.lastIndexOf(' ') + 1 };
    }
    const letter = 'Ba e to in'[n % 10]!;
    await wait(60 + draw() * 120);
    const [name, ask] = questions[n % questions.length]!;
    const begin = performance.now();
    void press(editor, draft, key, letter);
    await ask(editor, draft, key);
    if (n >= WARMING) taken.get(name)!.push(performance.now() - begin);
    key = { ...key, column: key.column + 1 };
  }
  return taken;
}

/** From an edit that makes a weekday wrong in another way to the diagnostics that say so. */
async function check(editor: Editor, { uri }: Draft): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < CHECKS; n++) {
    await wait(REST);
    const published = editor.published.length;
    const begin = performance.now();
    await editor.edit(uri, 0, 19, 25, n % 2 === 0 ? 'Friday' : 'Monday');
    await editor.until(() => editor.published.slice(published).some((said) => said.uri === uri), 'diagnostics follow');
    taken.push(performance.now() - begin);
  }
  return taken;
}

function report(name: string, taken: readonly number[], empty: readonly number[]): void {
  const share = (of: readonly number[], part: number): number => {
    const sorted = [...of].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  };
  const figures = [0.5, 0.95, 0.99].map((part) => share(taken, part).toFixed(1));
  const more = [0.5, 0.99].map((part) => (share(taken, part) - share(empty, part)).toFixed(1));
  console.log(`| ${name} | ${figures.join(' | ')} | ${name === 'an empty request' ? ' | ' : more.join(' | ')} |`);
}

/** Types in an article of 5,000 words with 1,000 articles indexed, by the wire, and prints how long answers take. */
export async function benchTyping(): Promise<void> {
  const articles = writeNews(6e6, 3);
  const files = Object.fromEntries(articles.slice(0, ARTICLES).map(({ path, text }) => [path, text]));
  const draftText = longArticle(articles.slice(ARTICLES, ARTICLES + 20));
  const folder: TestFolder = await testFolder({ ...files, 'draft.txt': draftText });
  const command = [process.execPath, '--require', join(__dirname, 'turns.main.js'), join(DIST, 'server.js'), '--stdio'];
  const editor = await startEditor([folder], { command });
  try {
    const draft: Draft = { uri: folder.uriOf('draft.txt'), lines: draftText.split('\n') };
    await editor.open(draft.uri, draftText);
    await ready(editor, draft);
    await longestTurn(editor);
    const typed = await type(editor, draft);
    const whileTyping = await longestTurn(editor);
    const checked = await check(editor, draft);
    const whileChecking = await longestTurn(editor);
    const empty = typed.get('an empty request')!;
    console.log(
      `\nafter a key in ${draftText.split(/\s+/).length} words, ${ARTICLES} articles indexed, in milliseconds:\n`,
    );
    console.log('| asked | median | p95 | p99 | median more | p99 more |\n| --- | ---: | ---: | ---: | ---: | ---: |');
    for (const [name, taken] of typed) report(name, taken, empty);
    report('diagnostics, nothing asked', checked, empty);
    console.log(
      `\nthe server kept messages waiting: ${whileTyping} ms while typing, ${whileChecking} ms while checking`,
    );
  } finally {
    await editor.shutdown();
    await rm(folder.path, { recursive: true, force: true });
  }
}

/** Reading a thousand articles takes longer than a test may wait. */
async function ready(editor: Editor, { uri }: Draft): Promise<void> {
  for (let waited = 0; waited < 360; waited++) {
    if (editor.diagnostics(uri).length > 0) return;
    await wait(500);
  }
  throw new Error('the articles were not read in three minutes');
}
