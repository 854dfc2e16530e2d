import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const INJECTION = 'article.copydesk.injection';
/** Hosts as small as can be: what matters is where the injection applies. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [
    { match: '`[^`]*`', name: 'markup.inline.raw.string.markdown' },
    { match: '\\[[^\\]]*\\]\\([^)]*\\)', name: 'meta.link.inline.markdown' },
  ],
};
const HTML = {
  scopeName: 'text.html.derivative',
  patterns: [{ begin: '<', end: '>', name: 'meta.tag.structure.html' }],
};

async function grammarOf(host: string): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scope) => {
      if (scope === MARKDOWN.scopeName) return parseRawGrammar(JSON.stringify(MARKDOWN), 'markdown.json');
      if (scope === HTML.scopeName) return parseRawGrammar(JSON.stringify(HTML), 'html.json');
      const file = scope === INJECTION ? 'syntaxes/article.tmLanguage.json' : 'syntaxes/plain.tmLanguage.json';
      return parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope) => (scope === INJECTION ? [] : [INJECTION]),
  });
  const grammar = await registry.loadGrammar(host);
  assert.ok(grammar);
  return grammar;
}

/** The stretches of a line that the injection names, as `kind: text`; a quotation's inner parts stand by themselves. */
function named(grammar: IGrammar, line: string): string[] {
  const { tokens } = grammar.tokenizeLine(line, INITIAL);
  const found: { kind: string; start: number; end: number }[] = [];
  for (const { startIndex: start, endIndex: end, scopes } of tokens) {
    const scope = scopes.at(-1) ?? '';
    if (!scope.endsWith('.copydesk')) continue;
    const kind = scope.split('.').at(-2) ?? '';
    const last = found.at(-1);
    if (last?.kind === kind && last.end === start) last.end = end;
    else found.push({ kind, start, end });
  }
  return found.map(({ kind, start, end }) => `${kind}: ${line.slice(start, end)}`);
}

describe('article grammar', () => {
  let plain: IGrammar;
  before(async () => {
    plain = await grammarOf('text.plain');
  });

  const cases: readonly [string, string, readonly string[]][] = [
    [
      'a dateline in capitals with date and agency',
      'HOLT, May 3 (Northern Press) -- The bridge is open.',
      ['dateline: HOLT', 'date: May 3', 'agency: (Northern Press)', 'dateline: --'],
    ],
    ['a dateline with a dash alone', 'PORT HOLT — Ships came.', ['dateline: PORT HOLT', 'dateline: —']],
    [
      'a dateline in mixed case with an agency',
      'New Holt, Sept. 14 (NP) - Ships came.',
      ['dateline: New Holt', 'date: Sept. 14', 'agency: (NP)', 'dateline: -'],
    ],
    ['no dateline in a sentence with a dash', 'The mayor - of Holt - came.', []],
    ['dates either way round', 'On 3 May 2021 and May 4, 2022', ['date: 3 May 2021', 'date: May 4, 2022']],
    ['a weekday with its date as one', 'on Friday, May 3, 2024', ['date: Friday, May 3, 2024']],
    [
      'years, decades and ISO dates',
      'in 1931, the 1930s, 2024-07-03',
      ['date: 1931', 'date: 1930s', 'date: 2024-07-03'],
    ],
    ['no date in a month that is a verb', 'They may go; a March on Holt', []],
    ['no year in a figure', 'It cost 1,931.50, is part B1931', []],
    [
      'money with sign, word and scale',
      'US$4.5 billion, €300m, 20 million yuan and 3 dollars',
      ['money: US$4.5 billion', 'money: €300m', 'money: 20 million yuan', 'money: 3 dollars'],
    ],
    [
      'percentages',
      '7.5% or 12 percent, 3 percentage points',
      ['percentage: 7.5%', 'percentage: 12 percent', 'percentage: 3 percentage points'],
    ],
    [
      'attribution',
      'she said, according to Holt; he added that',
      ['attribution: said', 'attribution: according to', 'attribution: added'],
    ],
    ['no attribution in other uses', 'The town added 50 jobs and reported losses.', []],
    ['curly and straight quotations', 'He “came” and "went".', ['quotation: “came”', 'quotation: "went"']],
    ['figures inside a quotation', '“In 1931, yes”', ['quotation: “In ', 'date: 1931', 'quotation: , yes”']],
    ['no quotation for inches and apostrophes', 'A 5" pipe, don’t, the towns’ own', []],
  ];
  for (const [title, line, expected] of cases) {
    it(`colours ${title}`, () => assert.deepEqual(named(plain, line), expected));
  }

  it('does not carry an unclosed quotation into the next line [grammar text.plain, article.copydesk.injection]', () => {
    const { ruleStack } = plain.tokenizeLine('He said “it is', INITIAL);
    const { tokens } = plain.tokenizeLine('A new line', ruleStack);
    assert.deepEqual(
      tokens.map(({ scopes }) => scopes.at(-1)),
      ['text.plain'],
    );
  });

  it('leaves code and links in Markdown alone', async () => {
    const markdown = await grammarOf('text.html.markdown');
    assert.deepEqual(named(markdown, 'In 1931 `in 1932` [in 1933](a "1934")'), ['date: 1931']);
  });

  it('leaves tags in HTML alone', async () => {
    const html = await grammarOf('text.html.derivative');
    assert.deepEqual(named(html, '<p title="in 1931">In 1932</p>'), ['date: 1932']);
  });

  it('does not nest quotations that are never closed', () => {
    const { tokens } = plain.tokenizeLine('“a '.repeat(1000), INITIAL);
    assert.ok(Math.max(...tokens.map(({ scopes }) => scopes.length)) <= 2);
  });

  it('gets through hostile lines', () => {
    const hostile = [
      '9'.repeat(50_000),
      '9,'.repeat(20_000),
      'A '.repeat(20_000),
      '"'.repeat(5_000),
      '“'.repeat(5_000),
      `${'A'.repeat(30)} `.repeat(2_000),
    ];
    for (const line of hostile) {
      const { tokens } = plain.tokenizeLine(line, INITIAL);
      assert.ok((tokens.at(-1)?.endIndex ?? 0) >= line.length);
    }
  });
});
