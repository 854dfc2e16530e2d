import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
} from 'vscode-languageserver-protocol';
import { editors, ready, text } from './editor';

const LONG = `Calder${'wood'.repeat(200)}`;
const NAMES = ['Ines\u202eredlaC', 'Ann [Moss](command:evil)', '<b>Tom</b> Hall', `Max ${LONG}`];

const ARCHIVE = [
  '---',
  'date: 2024-03-04',
  'title: "The \u2066quay\u2069 [opens](command:evil) <img src=x>"',
  '---',
  '',
  ...NAMES.map((name) => `${name}, chairwoman of the Alderney\u202e Harbour\u0007 Trust (AHT), spoke last year.\n`),
  'The Alderney Harbour Trust was established in 1987. See https://evil.example/\u202egnp.exe for more.',
  '',
].join('\n');
const DRAFT = ARCHIVE.replace('1987', '1992').replace('2024-03-04', '2024-06-05');
/** Hover, completion and code actions are asked for at every so many characters. */
const STEP = 23;

/** What an editor would obey and not show: controls but line breaks, bidirectional formatting. */
const obeyed = (shown: string): boolean =>
  [...shown].some((character) => {
    const code = character.codePointAt(0)!;
    return (
      (code < 0x20 && code !== 10) ||
      code === 0x7f ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069)
    );
  });

describe('hostile text over the wire', () => {
  const start = editors();

  it('is shown as text on every surface, and never at great length', async () => {
    const { editor, folder } = await start({
      'archive.md': ARCHIVE,
      'draft.md': DRAFT,
      'copydesk.json': '{"drafts": ["draft.md"]}',
    });
    await ready(editor);
    const uri = folder.uriOf('draft.md');
    await editor.open(uri, DRAFT, 'markdown');
    const ask = <R>(method: string, more: object = {}): Promise<R> =>
      editor.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more });
    const labels: string[] = [];
    const cards: string[] = [];

    for (const symbol of await ask<DocumentSymbol[]>('documentSymbol')) {
      labels.push(
        symbol.name,
        symbol.detail ?? '',
        ...(symbol.children ?? []).flatMap(({ name, detail = '' }) => [name, detail]),
      );
    }
    for (const { command } of await ask<CodeLens[]>('codeLens')) labels.push(command!.title);
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    for (const { label, tooltip } of await ask<InlayHint[]>('inlayHint', { range: whole })) {
      labels.push(label as string, tooltip as string);
    }
    for (const { target } of await ask<DocumentLink[]>('documentLink')) {
      assert.match(target!, /^(?:https?|file):\/\/[!-~]+$/);
    }
    for (const diagnostic of editor.diagnostics(uri)) labels.push(text(diagnostic).slice(0, 100));
    const lines = DRAFT.split('\n');
    for (const [line, words] of lines.entries()) {
      for (let character = 0; character < Math.min(words.length, 300); character += STEP) {
        const position = { line, character };
        const hover = await ask<Hover | null>('hover', { position });
        if (hover) cards.push((hover.contents as MarkupContent).value);
        const list = await ask<CompletionList | null>('completion', { position });
        for (const { label, detail = '' } of list?.items ?? []) labels.push(label, detail);
        const context = { diagnostics: [], only: ['quickfix', 'refactor', 'source'] };
        const range = { start: position, end: position };
        for (const { title } of (await ask<CodeAction[] | null>('codeAction', { range, context })) ?? [])
          labels.push(title);
      }
    }
    assert.ok(cards.length > 5 && labels.length > 20, `${cards.length} cards, ${labels.length} labels`);
    for (const shown of [...cards, ...labels]) assert.ok(!obeyed(shown), JSON.stringify(shown));
    for (const label of labels) assert.ok(label.length <= 200, `${label.length}: ${label.slice(0, 60)}`);
    for (const card of cards) {
      const live = card.replaceAll(/\\./g, '').replaceAll(/\]\(<file:[^>]*>\)/g, ']');
      assert.doesNotMatch(live, /\]\(|<|command:evil\)/, card);
    }
  });
});
