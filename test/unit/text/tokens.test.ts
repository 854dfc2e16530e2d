import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Flag, hashOf, Kind, tokenAt, tokenize, tokenText } from '../../../server/src/text/tokens';
import { utf8Of } from '../../../server/src/text/utf8';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i));
};
/** The flags of a text's first token, those of its place left out. */
const flagsOf = (text: string): number => tokenize(text).flags[0]! & ~(Flag.Space | Flag.Line | Flag.Paragraph);

describe('tokens', () => {
  it('keep together words with apostrophes, acronyms, letters with figures, figures with separators', () => {
    assert.deepEqual(words("O'Brien doesn't like U.S. or a.m. G20, 1,234.5 or 3.2."), [
      "O'Brien",
      "doesn't",
      'like',
      'U.S.',
      'or',
      'a.m.',
      'G20',
      ',',
      '1,234.5',
      'or',
      '3.2',
      '.',
    ]);
    assert.deepEqual(words('see https://a.example/b?c=d. www.a.example, ok... -- wow'), [
      'see',
      'https://a.example/b?c=d',
      '.',
      'www.a.example',
      ',',
      'ok',
      '...',
      '--',
      'wow',
    ]);
  });
  it('part hyphens, possessives, figures from letters behind them, currency signs, glued words', () => {
    assert.deepEqual(words('China-Kazakhstan’s 24th US$1.2m'), [
      'China',
      '-',
      'Kazakhstan',
      '’s',
      '24',
      'th',
      'US',
      '$',
      '1.2',
      'm',
    ]);
    assert.deepEqual(words('cooperationKazakhstan easyJet iPhone McDonald'), [
      'cooperation',
      'Kazakhstan',
      'easyJet',
      'iPhone',
      'McDonald',
    ]);
  });
  it('know their case', () => {
    assert.equal(flagsOf('Holt'), Flag.Capital);
    assert.equal(flagsOf('HOLT'), Flag.Capital | Flag.AllCaps);
    assert.equal(flagsOf('U.S.'), Flag.Capital | Flag.AllCaps);
    assert.equal(flagsOf('A'), Flag.Capital);
    assert.equal(flagsOf('iPhone'), 0);
    assert.equal(flagsOf('Élan'), Flag.Capital);
    assert.equal(flagsOf('ЖД'), Flag.Capital | Flag.AllCaps);
  });
  it('know a name or currency with figures in it', () => {
    assert.equal(flagsOf('RM23'), Flag.Capital | Flag.AllCaps | Flag.Coded);
    assert.equal(flagsOf('Rs500m'), Flag.Capital | Flag.Coded);
    assert.equal(flagsOf('mp3'), 0);
  });
  it('know what white space comes before them', () => {
    const tokens = tokenize('a b\nc\r\nd\n \ne\r\rf');
    const place = Flag.Space | Flag.Line | Flag.Paragraph;
    assert.deepEqual(
      [...tokens.flags].map((flag) => flag & place),
      [place, Flag.Space, Flag.Space | Flag.Line, Flag.Space | Flag.Line, place, place],
    );
  });
  it('are hashed without regard to case and shape of apostrophe', () => {
    const tokens = tokenize("DON’T don't Bridge, ÉLAN x");
    assert.equal(tokens.hash[0], tokens.hash[1]);
    assert.equal(tokens.hash[0], hashOf("Don't"));
    assert.equal(tokens.hash[2], hashOf('bridge'));
    assert.equal(tokens.hash[4], hashOf('élan'));
  });

  const piece = fc.constantFrom(
    ...'\' ’ s S a A . 1 , \n \r " - é Ж www. http:// $ 中 abcdefgH ß İ'.split(' '),
    ' ',
    '\ud83d',
    '\ude00',
    '\0',
    '\u00a0',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );
  it('cover all but white space, in order, without overlap, and are found by offset', () => {
    fc.assert(
      fc.property(text, (any) => {
        const tokens = tokenize(any);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.start[i]! >= end && tokens.end[i]! > tokens.start[i]!);
          assert.match(any.slice(end, tokens.start[i]), /^[\s\u200b\ufeff]*$/);
          assert.doesNotMatch(tokenText(any, tokens, i), /\s/);
          assert.equal(tokens.hash[i], hashOf(tokenText(any, tokens, i)));
          assert.equal(tokenAt(tokens, tokens.start[i]!), i);
          end = tokens.end[i]!;
        }
        assert.match(any.slice(end), /^[\s\u200b\ufeff]*$/);
      }),
    );
  });
  it('list those at which a sentence or a quotation may begin or end, in order', () => {
    fc.assert(
      fc.property(text, (any) => {
        const tokens = tokenize(any);
        const turns = Array.from({ length: tokens.count }, (_, i) => i).filter(
          (i) =>
            (tokens.flags[i]! & Flag.Line) !== 0 ||
            (tokens.kind[i] !== Kind.Word && tokens.kind[i] !== Kind.Number) ||
            tokenText(any, tokens, i).endsWith('.') ||
            (tokens.kind[i] === Kind.Word && tokens.kind[i + 1] === Kind.Word && tokens.end[i] === tokens.start[i + 1]),
        );
        assert.deepEqual([...tokens.turns], turns);
      }),
    );
  });
  it('tell whether a line has columns', () => {
    assert.equal(tokenize('Rye  up 3\n    Oats down').columns, false);
    assert.equal(tokenize('Rye   3.10\nOats').columns, true);
  });
  it('do not depend on the text read before', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const first = tokenize(a);
        tokenize(b);
        assert.deepEqual(tokenize(a), first);
      }),
    );
  });
  it('look at each code unit a bounded number of times, whatever the text', () => {
    for (const unit of [
      '1',
      '(',
      "'",
      'a',
      'A.',
      'www.',
      'http://',
      '.',
      "a's",
      '1,',
      'abcdefgH',
      '"',
      '\n',
      'é',
      '—',
      '😀',
    ]) {
      const long = stepsOver(unit.repeat(2000));
      const short = stepsOver(unit.repeat(1000));
      assert.ok(long <= short * 2 + 64, `${JSON.stringify(unit)}: ${short}, then ${long}`);
    }
  });
  it('tell kinds', () => {
    assert.deepEqual(
      [...tokenize('a 1 . $ www.a.example').kind],
      [Kind.Word, Kind.Number, Kind.Punctuation, Kind.Symbol, Kind.Link],
    );
  });
});

/** How often the tokenizer looks at a text and at its bytes. */
function stepsOver(text: string): number {
  const counted = new CountedText(text);
  let steps = 0;
  const bytes = new Proxy(utf8Of(text), {
    get: (all, at) => {
      steps++;
      return all[Number(at)];
    },
  });
  tokenize(counted as unknown as string, bytes);
  return steps + counted.steps;
}

/** A text that counts how often it is looked at. */
class CountedText {
  steps = 0;
  readonly length: number;
  constructor(private readonly text: string) {
    this.length = text.length;
  }
  charCodeAt(i: number): number {
    this.steps++;
    return this.text.charCodeAt(i);
  }
  startsWith(search: string, at: number): boolean {
    this.steps += search.length;
    return this.text.startsWith(search, at);
  }
}
