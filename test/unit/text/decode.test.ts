import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Decoded, decode } from '../../../server/src/text/decode';
import { english } from '../../../server/src/text/wording';

const TEXT = 'Zoë paid £5 to “Strelsau Post” – 中文.\r\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((i) => {
      const code = text.charCodeAt(i);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const text = (bytes: Uint8Array): Decoded => {
  const decoded = decode(bytes);
  assert.ok('text' in decoded, JSON.stringify(decoded));
  return decoded;
};
const problem = (bytes: Uint8Array): string => {
  const decoded = decode(bytes);
  assert.ok('problem' in decoded);
  return english(decoded.problem);
};

describe('decoding', () => {
  it('reads UTF-8, with and without a byte-order mark, which is no part of the text', () => {
    assert.deepEqual(decode(utf8(TEXT)), { text: TEXT, encoding: 'utf-8' });
    assert.deepEqual(decode(utf8(`\ufeff${TEXT}`)), { text: TEXT, encoding: 'utf-8' });
  });
  it('reads UTF-16 by its mark', () => {
    assert.deepEqual(decode(utf16(`\ufeff${TEXT}`, true)), { text: TEXT, encoding: 'utf-16le' });
    assert.deepEqual(decode(utf16(`\ufeff${TEXT}`, false)), { text: TEXT, encoding: 'utf-16be' });
  });
  it('reads evident UTF-16 without a mark, and says so', () => {
    for (const little of [true, false]) {
      const decoded = text(utf16('The bridge opened in May.', little));
      assert.equal(decoded.text, 'The bridge opened in May.');
      assert.match(english(decoded.doubt ?? ''), /UTF-16/);
    }
  });
  it('falls back to windows-1252 and says so', () => {
    const decoded = text(Uint8Array.of(0x93, 0x5a, 0x6f, 0xeb, 0x94));
    assert.equal(decoded.text, '“Zoë”');
    assert.match(english(decoded.doubt ?? ''), /Windows-1252/);
  });
  it('tolerates a stray NUL', () => assert.equal(text(utf8(`${TEXT.repeat(4)}\0`)).text, `${TEXT.repeat(4)}\0`));
  it('names what is no text', () => {
    assert.match(problem(utf8('%PDF-1.7 ...')), /PDF/);
    assert.match(problem(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), /ZIP/);
    assert.match(problem(Uint8Array.from({ length: 300 }, (_, i) => i % 7)), /binary/);
  });
  it('reads an empty file', () => assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8' }));
  it('never fails', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decode(bytes)));
  });
  it('gives any well-formed text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const decoded = decode(utf8(`\ufeff${any}`));
        assert.equal('text' in decoded && decoded.text, any);
      }),
    );
  });
});
