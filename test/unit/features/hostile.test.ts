import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { toMarkdown, toPlainText } from '../../../server/src/features/richText';
import { TOKEN_TYPES } from '../../../server/src/features/semanticTokens';
import { createDesk, type Desk } from '../../../server/src/service';

/** What would act, hide or mislead if it were not shown as the characters it is made of. */
const HOSTILE = [
  '[click](command:workbench.action.quit)',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '**bold** _it_ `code` ~~gone~~',
  '| a | b |',
  '$(error) $(zap)',
  '\u202egnp.exe\u202c',
  '\u2066hidden\u2069',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '&lt;script&gt;',
  '](<x>)',
  '```\n# heading\n```',
  '\u{e0041}\u{e0042}',
  'A'.repeat(5_000),
  'https://evil.example/\u202e',
  'command:copydesk.note',
];
const SENTENCES = [
  'Ines Calder, chairwoman of the Alderney Harbour Trust (AHT), spoke last year.',
  'The Alderney Harbour Trust was established in 1987.',
  '"We began in 1992," Ines Calder said on Friday, July 3, 2024.',
  'The AHT cost $4.5 million, 30 percent more than in 2020.',
  'The six founding members: Alderney, Sark, Herm, Jethou and Brecqhou.',
];
const hostileText = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom(...SENTENCES), fc.string({ unit: 'binary', maxLength: 12 })),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));
const format = fc.constantFrom('txt', 'md', 'html');

/** First and last of the characters that an editor obeys: controls, bidirectional formatting, lone surrogates, tag characters. */
const OBEYED: readonly (readonly [number, number])[] = [
  [0, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
  [0xe0000, 0xe007f],
];
/** The lines of what is shown hold none of them. */
function harmless(shown: string): void {
  for (const character of shown.replaceAll('\n', '')) {
    const code = character.codePointAt(0)!;
    assert.ok(!OBEYED.some(([first, last]) => first <= code && code <= last), `${code.toString(16)} in ${shown}`);
  }
}

/** A desk whose archive and draft both hold hostile words, and the draft's text. */
function deskOf(parts: readonly [string, string], kind: string): { desk: Desk; path: string; text: string } {
  const desk = createDesk({ config: { ...DEFAULT_CONFIG, drafts: ['draft.*'] } });
  const path = `draft.${kind}`;
  desk.apply([
    { path: `arch[iv](e).${kind}`, text: `${SENTENCES.join(' ')} ${parts[0]}` },
    { path, text: parts[1] },
  ]);
  return { desk, path, text: parts[1] };
}

describe('hostile text', function () {
  this.timeout(60_000);
  const laws = (law: (desk: Desk, path: string, text: string) => void): void => {
    fc.assert(
      fc.property(hostileText, hostileText, format, (archive, draft, kind) => {
        const { desk, path, text } = deskOf([archive, draft], kind);
        law(desk, path, text);
      }),
      { numRuns: 40 },
    );
  };
  const places = (text: string): number[] =>
    [0, 1, 7, 40, Math.floor(text.length / 2), text.length].filter((at) => at <= text.length);

  it('is text in hovers, with links to articles alone', () =>
    laws((desk, path, text) => {
      const mentioned = desk
        .stories(path)
        .flatMap(({ mentions, timexes, quantities }) => [
          ...mentions.map(({ start }) => start),
          ...timexes.map(({ start }) => start),
          ...quantities.map(({ start }) => start),
        ]);
      for (const offset of [...places(text), ...mentioned.slice(0, 12)]) {
        const hover = desk.hover(path, offset);
        if (!hover) continue;
        harmless(toPlainText(hover.blocks));
        const markdown = toMarkdown(hover.blocks, () => 'file:///safe');
        harmless(markdown);
        // What is escaped shows as it is; what is not must be ours: emphasis, tables, lists, rules, links to places.
        const live = markdown.replaceAll(/\\[\s\S]/g, '').replaceAll('](<file:///safe>)', ']');
        assert.doesNotMatch(live, /\]\(|<|`|!\[|~|\$\(|&\w/, markdown);
        assert.ok(markdown.length < 20_000, `${markdown.length} characters`);
      }
    }));

  it('colours words and never more than there are, in order and apart', () =>
    laws((desk, path, text) => {
      let last = 0;
      for (const { start, end, type } of desk.semanticTokens(path, desk.fileText(path, text)!)) {
        assert.ok(TOKEN_TYPES.includes(type));
        assert.ok(last <= start && start < end && end <= text.length, `${last} ${start} ${end}`);
        assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
        last = end;
      }
    }));

  it('selects ever more, to the whole file', () =>
    laws((desk, path, text) => {
      const file = desk.fileText(path, text)!;
      for (const offset of places(text)) {
        const steps = desk.selectionSteps(path, offset, file);
        for (const [i, step] of steps.entries()) {
          assert.ok(step.start <= offset && offset <= step.end);
          const inner = steps[i - 1];
          if (inner) assert.ok(step.start <= inner.start && inner.end <= step.end);
        }
        if (text !== '') assert.deepEqual(steps.at(-1), { start: 0, end: text.length });
      }
    }));

  it('folds lines that exist, and links to the web and to articles alone', () =>
    laws((desk, path, text) => {
      const file = desk.fileText(path, text)!;
      for (const { startLine, endLine } of desk.folds(path, file)) {
        assert.ok(0 <= startLine && startLine < endLine && endLine < file.lines.length);
      }
      for (const { start, end, to } of desk.links(path, file)) {
        assert.ok(0 <= start && start < end && end <= text.length);
        if ('address' in to) assert.match(to.address, /^https?:\/\//);
        else assert.ok(desk.file(to.path));
      }
    }));

  it('is answered everywhere else too, within bounds', () =>
    laws((desk, path, text) => {
      const file = desk.fileText(path, text);
      for (const { extent, items } of desk.outline(path, file)) {
        for (const { start, end } of items) assert.ok(extent.start <= start && end <= extent.end);
      }
      for (const { offset } of desk.dateHints(path)) assert.ok(0 <= offset && offset <= text.length);
      for (const { counts } of desk.headlines(path)) assert.ok(Object.values(counts).every((count) => count >= 0));
      for (const { changes } of desk.fixes(path, { start: 0, end: text.length }, text)) {
        let last = 0;
        for (const { start, end } of changes) {
          assert.ok(last <= start && start <= end && end <= text.length);
          last = end;
        }
      }
      desk.spellings(path, text);
      desk.offers(path, { start: 0, end: text.length });
    }));
});
