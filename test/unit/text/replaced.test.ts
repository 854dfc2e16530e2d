import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterChange, beforeChange, replacedBetween, widened } from '../../../server/src/text/replaced';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 });

describe('what an edit replaced', () => {
  it('is nothing where a text is as before', () => {
    fc.assert(fc.property(texts, (text) => replacedBetween(text, text) === undefined));
  });

  it('gives the text now when put in place', () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        fc.pre(before !== now);
        const { start, end, length } = replacedBetween(before, now)!;
        assert.equal(before.slice(0, start) + now.slice(start, start + length) + before.slice(end), now);
      }),
    );
  });

  it('leads offsets of all other text there and back, to the same characters', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(40), (before, now, at) => {
        fc.pre(before !== now && at < before.length);
        const change = replacedBetween(before, now)!;
        fc.pre(at < change.start || at >= change.end);
        const shown = afterChange(change, at);
        assert.equal(now[shown], before[at]);
        assert.equal(beforeChange(change, shown), at);
      }),
    );
  });

  it('takes in the words it touches, and no more', () => {
    const before = 'The bridge opened in 1931, they said.';
    const now = 'The bridge opened in 1932, they said.';
    const change = widened(replacedBetween(before, now)!, before);
    assert.equal(before.slice(change.start, change.end), '1931,');
    assert.equal(now.slice(change.start, change.start + change.length), '1932,');
  });

  it('leaves a sign as it is that repeats the one before it', () => {
    const change = replacedBetween('aa', 'aaa')!;
    assert.deepEqual(change, { start: 2, end: 2, length: 1 });
  });
});
