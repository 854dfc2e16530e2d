import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerptOf, shorten, visibleText } from '../../../server/src/features/visibleText';

/** Code units of every kind: letters, controls, bidirectional marks, surrogates alone and in pairs. */
const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('\ud800', '\u202e', '\u0000', ' ', '\n')),
});

describe('visibleText', () => {
  it('shows controls, bidirectional overrides and lone surrogates instead of obeying them', () => {
    assert.equal(visibleText('a\u001b[31mb\u202ec\ud800'), 'a⟨001B⟩[31mb⟨202E⟩c⟨D800⟩');
  });

  it('makes white space one blank', () => {
    assert.equal(visibleText('  The\r\n\tPorthaven \u00a0Gazette '), 'The Porthaven Gazette');
  });

  it('leaves letters of every script alone', () => {
    assert.equal(visibleText('Қазақстан 上海 Türkiye 🙂'), 'Қазақстан 上海 Türkiye 🙂');
  });

  it('never lets a control through', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not remain
    const hidden = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
    fc.assert(fc.property(anyText, (text) => !hidden.test(visibleText(text))));
  });
});

describe('shorten', () => {
  it('cuts long text with an ellipsis and never a pair of surrogates', () => {
    assert.equal(shorten('Porthaven', 9), 'Porthaven');
    assert.equal(shorten('Porthaven', 5), 'Port…');
    assert.equal(shorten('abc🙂d', 5), 'abc…');
  });

  it('keeps to its limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, limit) => shorten(text, limit).length <= limit),
    );
  });
});

describe('excerptOf', () => {
  const line =
    'The harbour trust said on Monday that the third quay would open in the first half of next year, weather permitting.';

  it('shows a short line whole', () => {
    const start = line.indexOf('third');
    const excerpt = excerptOf(line, start, start + 5, 200);
    assert.deepEqual(excerpt, { text: line, start, end: start + 5 });
  });

  it('cuts at blanks round the span', () => {
    const start = line.indexOf('first half');
    const { text, start: from, end } = excerptOf(line, start, start + 10, 50);
    assert.equal(text.slice(from, end), 'first half');
    assert.match(text, /^….*…$/);
    assert.ok(text.length <= 52, text);
    assert.match(text, /^…\w+ /);
  });

  it('marks the span it was asked for', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), fc.integer({ min: 10, max: 60 }), (text, a, b, width) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const excerpt = excerptOf(text, start, end, width);
        const from = Math.min(start, text.length);
        const to = Math.max(from, Math.min(end, text.length, from + width - 2));
        assert.equal(excerpt.text.slice(excerpt.start, excerpt.end), visibleText(text.slice(from, to)));
      }),
    );
  });
});
