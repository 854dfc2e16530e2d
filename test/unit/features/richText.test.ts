import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  escapeMarkdown,
  item,
  paragraph,
  plain,
  strong,
  toMarkdown,
  toPlainText,
} from '../../../server/src/features/richText';

const nowhere = () => undefined;

describe('toMarkdown', () => {
  it('writes paragraphs, lists, emphasis and links', () => {
    const place = { path: 'a b.txt', start: 0, end: 1 };
    const blocks = [
      paragraph(strong('AHT'), plain(' · organisation')),
      item(plain('in '), { text: 'a', place }),
      item(plain('x')),
    ];
    assert.equal(
      toMarkdown(blocks, ({ path }) => `file:///${path}`),
      '**AHT** · organisation\n\n- in [a](<file:///a%20b.txt>)\n- x',
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    emphasis: '*a* _b_ ~~c~~',
    'a link': '[free](command:quit)',
    'an image': '![x](http://example.org/x.png)',
    code: '`a` ```b```',
    HTML: '<img src=x onerror=alert(1)>',
    'an entity': '&lt;b&gt;',
    'a table': 'a | b',
    'an icon': '$(trash)',
    'an address': 'see http://example.org and www.example.org',
    'a mail address': 'a@example.org',
    'a heading': '# a',
    'a quotation': '> a',
    'a list': '- a',
    'a numbered list': '1. a',
    'a rule': '---',
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`shows ${what} as the characters it is made of`, () => {
      const markdown = toMarkdown([paragraph(plain(text))], nowhere);
      assert.equal(rendered(markdown), text);
      assertInert(markdown);
    });
  }

  it('shows any text as it is', () => {
    const characters = fc.string({ unit: fc.constantFrom(...'ab \\`*_{}[]()#+-.!|<>~&@:/$=1"\'w') });
    fc.assert(fc.property(characters, (text) => assertInert(escapeMarkdown(text))));
  });

  it('keeps an address that holds brackets or blanks in its place', () => {
    const place = { path: 'x', start: 0, end: 1 };
    const markdown = toMarkdown([paragraph({ text: 'x', place })], () => 'file:///a> <b)\\c');
    assert.equal(markdown, '[x](<file:///a%3E%20%3Cb)%5Cc>)');
  });

  /** What a renderer makes of backslashes before punctuation. */
  function rendered(markdown: string): string {
    return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  }

  /** Nothing that could begin markup stands without a backslash. */
  function assertInert(markdown: string): void {
    const bare = markdown.replace(/\\./g, '');
    assert.doesNotMatch(bare, /[`*_[\]<>#|~&@!$]/, markdown);
    assert.doesNotMatch(bare, /:\/\//, markdown);
    assert.doesNotMatch(bare, /\bwww\./i, markdown);
  }
});

describe('toPlainText', () => {
  it('leaves markup out', () => {
    assert.equal(toPlainText([paragraph(strong('AHT'), plain(' · *x*')), item(plain('y'))]), 'AHT · *x*\n- y');
  });
});
