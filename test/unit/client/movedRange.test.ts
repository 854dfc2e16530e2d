import assert from 'node:assert/strict';
import fc from 'fast-check';
import { movedRange, type TextChange } from '../../../client/src/sources/movedRange';
import type { Position, Range } from '../../../server/src/protocol';

const TEXT = 'The bridge opened\nin May 1931, and\nnobody came.';

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
function offsetAt(text: string, { line, character }: Position): number {
  const before = text.split('\n').slice(0, line);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + character;
}
const rangeOf = (text: string, start: number, end: number): Range => ({
  start: positionAt(text, start),
  end: positionAt(text, end),
});

/** What has become of "1931" once `from` was replaced. */
function yearOnce(from: string, to: string): string {
  const at = TEXT.indexOf(from);
  const change: TextChange = { range: rangeOf(TEXT, at, at + from.length), text: to };
  const year = TEXT.indexOf('1931');
  const { start, end } = movedRange(rangeOf(TEXT, year, year + 4), change);
  const changed = TEXT.replace(from, () => to);
  return changed.slice(offsetAt(changed, start), offsetAt(changed, end));
}

describe('a place in a text that is edited', () => {
  it('stays with its words, whatever is written before and after them', () => {
    assert.equal(yearOnce('bridge', 'pier'), '1931');
    assert.equal(yearOnce('bridge', 'long\nwooden\npier'), '1931');
    assert.equal(yearOnce('opened\nin', 'opened, in'), '1931');
    assert.equal(yearOnce('May ', ''), '1931');
    assert.equal(yearOnce('nobody', 'everybody'), '1931');
    assert.equal(yearOnce(', and', '. And'), '1931');
  });

  it('takes in what is written over its words or inside them', () => {
    assert.equal(yearOnce('1931', '1932'), '1932');
    assert.equal(yearOnce('31', '28'), '1928');
    assert.equal(yearOnce('May 1931', 'July 1932'), 'July 1932');
    assert.equal(yearOnce('1931, and', '1933\nand'), '1933\nand');
  });

  it('is there again when its words are deleted and written anew, letter by letter', () => {
    let range: Range = { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } };
    range = movedRange(range, { range, text: '' });
    for (const digit of '1932') range = movedRange(range, { range: { start: range.end, end: range.end }, text: digit });
    assert.deepEqual(range, { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } });
    const space = movedRange(range, { range: { start: range.end, end: range.end }, text: ' or so' });
    assert.deepEqual(space, range);
  });

  it('lies in the text after every edit, and keeps its words where the edit leaves them alone', () => {
    const words = fc.array(fc.constantFrom('a', ' ', '\n'), { maxLength: 12 }).map((letters) => letters.join(''));
    const cut = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(words, words, cut, cut, (text, inserted, one, other) => {
        const ends = ([a, b]: readonly [number, number]): [number, number] => {
          const [x, y] = [a % (text.length + 1), b % (text.length + 1)];
          return [Math.min(x, y), Math.max(x, y)];
        };
        const [[start, end], [from, to]] = [ends(one), ends(other)];
        const changed = text.slice(0, from) + inserted + text.slice(to);
        const moved = movedRange(rangeOf(text, start, end), { range: rangeOf(text, from, to), text: inserted });
        const [a, b] = [offsetAt(changed, moved.start), offsetAt(changed, moved.end)];
        assert.ok(0 <= a && a <= b && b <= changed.length);
        if (to < start || end < from) assert.equal(changed.slice(a, b), text.slice(start, end));
      }),
    );
  });
});
