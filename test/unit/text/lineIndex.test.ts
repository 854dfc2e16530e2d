import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexLines, lineExtent, offsetAt, positionAt } from '../../../server/src/text/lineIndex';

describe('line index', () => {
  it('ends lines at LF, CRLF and lone CR', () => {
    assert.deepEqual([...indexLines('a\nb\r\nc\rd')], [0, 2, 5, 7]);
    assert.deepEqual([...indexLines('')], [0]);
    assert.deepEqual([...indexLines('\n')], [0, 1]);
  });
  it('counts UTF-16 units', () => {
    const lines = indexLines('😀 a\nb');
    assert.deepEqual(positionAt(lines, 3), { line: 0, character: 3 });
    assert.deepEqual(positionAt(lines, 5), { line: 1, character: 0 });
  });
  it('takes positions behind the end back to the end', () => {
    const text = 'one\r\ntwo';
    const lines = indexLines(text);
    assert.equal(offsetAt(text, lines, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(text, lines, { line: 9, character: 0 }), text.length);
    assert.equal(offsetAt(text, lines, { line: 1, character: 1 }), 6);
  });
  it('gives a line without its break', () => {
    const text = 'one\r\ntwo\n';
    assert.deepEqual(lineExtent(text, indexLines(text), 0), { start: 0, end: 3 });
    assert.deepEqual(lineExtent(text, indexLines(text), 2), { start: 9, end: 9 });
  });
  it('position and offset are inverse', () => {
    const unit = fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '\u2028', ' ');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(40), (units, at) => {
        const text = units.join('');
        const offset = Math.min(at, text.length);
        const lines = indexLines(text);
        const back = offsetAt(text, lines, positionAt(lines, offset));
        // Between CR and LF there is no position of its own.
        assert.equal(back, text.slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset);
      }),
    );
  });
});
