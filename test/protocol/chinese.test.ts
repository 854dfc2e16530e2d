import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type Diagnostic, type Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { type Editor, editors, positionOf, ready, text } from './editor';

const SEEDS = Object.fromEntries(
  readdirSync('seeds')
    .filter((name) => /\.(?:txt|md|html|json)$/.test(name))
    .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')]),
);
const DRAFT = 'draft-astana-summit.md';

describe('an editor in Chinese', () => {
  const start = editors();
  const table = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Record<string, string>;
  const open = async (wording?: Record<string, string>) => {
    const opened = await start(SEEDS, {
      initialize: { initializationOptions: { folders: [], ...(wording ? { wording } : {}) } },
    });
    const { editor, folder } = opened;
    await editor.connection.sendNotification('copydesk/setFolders', { folders: [folder.uri] });
    await ready(editor);
    await editor.until(() => editor.diagnostics(folder.uriOf(DRAFT)).length > 0, 'there are findings');
    return opened;
  };
  const all = (editor: Editor, uri: string): Diagnostic[] => [...editor.diagnostics(uri)];
  /** The words of articles that a message quotes. */
  const quotes = (said: string): string[] => said.match(/“[^”]*”/g) ?? [];
  /** What is left of a message without quotations and names. */
  const own = (said: string): string => said.replace(/“[^”]*”/g, '').replace(/[\w-]+\.(?:txt|md|html)(?:\.\w+)?/g, '');

  it('is told of the same findings, in Chinese, with the quotations as they stand', async () => {
    const inChinese = await open(table);
    const inEnglish = await open();
    const said = all(inChinese.editor, inChinese.folder.uriOf(DRAFT));
    const usual = all(inEnglish.editor, inEnglish.folder.uriOf(DRAFT));
    assert.ok(said.length > 10);
    assert.deepEqual(
      said.map(({ code, range, data }) => ({ code, range, data })),
      usual.map(({ code, range, data }) => ({ code, range, data })),
    );
    for (const [i, diagnostic] of said.entries()) {
      const message = text(diagnostic);
      assert.match(message, /\p{Script=Han}/u);
      assert.doesNotMatch(own(message), /\b(?:but|here|has|have|was|are)\b/, message);
      for (const quote of quotes(text(usual[i]!))) assert.ok(message.includes(quote), `${quote} in ${message}`);
      for (const { message: other } of diagnostic.relatedInformation ?? [])
        assert.doesNotMatch(own(other), /\b(?:but|here|has|have|was|are)\b/, other);
    }
  });

  it('reads fact sheets with the marks of Chinese between their parts', async () => {
    const { editor, folder } = await open(table);
    const about = [
      { uri: folder.uriOf(DRAFT) },
      { folder: folder.uri, type: 'ORG', name: 'Shanghai Cooperation Organization' },
      { folder: folder.uri, type: 'PER', name: 'Zhang Xiao' },
    ];
    for (const subject of about) {
      const sheet = await editor.connection.sendRequest<{ markdown: string }>('copydesk/factSheet', { about: subject });
      // Addresses and quotations are as they are.
      const said = sheet.markdown.replace(/\]\(<[^>]*>\)/g, ']').replace(/“[^”]*”/g, '“”');
      assert.match(said, /\p{Script=Han}/u);
      assert.doesNotMatch(said, /\p{Script=Han}[*_\]”]*[,;:] |[,;:] [*_[“]*\p{Script=Han}| \(\p{Script=Han}/u);
    }
  });

  it('shows cards of dates and figures in Chinese', async () => {
    const { editor, folder } = await open(table);
    const card = async (name: string, words: string): Promise<string> => {
      const position = positionOf(SEEDS[name]!, words);
      const params = { textDocument: { uri: folder.uriOf(name) }, position };
      const hover = (await editor.connection.sendRequest('textDocument/hover', params)) as Hover;
      assert.ok(MarkupContent.is(hover.contents));
      return hover.contents.value;
    };
    await editor.open(folder.uriOf(DRAFT), SEEDS[DRAFT]!, 'markdown');
    assert.match(await card(DRAFT, '$14 billion'), /140亿美元|14,000,000,000美元/);
  });
});
