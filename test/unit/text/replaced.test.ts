import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterChanges, beforeChanges, replacements, widened } from '../../../server/src/text/replaced';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 });

describe('what edits replaced', () => {
  it('is nothing where a text is as before', () => {
    fc.assert(fc.property(texts, (text) => replacements(text, text).length === 0));
  });

  it('gives the text now when put in place', () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        let made = '';
        let at = 0;
        for (const { start, end, length } of replacements(before, now)) {
          made += before.slice(at, start);
          made += now.slice(made.length, made.length + length);
          at = end;
        }
        assert.equal(made + before.slice(at), now);
      }),
    );
  });

  it('leads offsets of all other text there and back, to the same characters', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(40), (before, now, at) => {
        const changes = replacements(before, now);
        fc.pre(at < before.length && changes.every(({ start, end }) => at < start || at >= end));
        const shown = afterChanges(changes, at);
        assert.equal(now[shown], before[at]);
        assert.equal(beforeChanges(changes, shown), at);
      }),
    );
  });

  it('are told apart by lines as long as no line comes or goes', () => {
    const before = 'One ferry.\n\nTwo ports.\n\nThree quays.';
    const at = before.indexOf('ports');
    const typed = 'One slow ferry.\n\nTwo ports.\n\nThree long quays.';
    const changes = replacements(before, typed);
    assert.equal(changes.length, 2);
    assert.ok(changes.every(({ start, end }) => at < start || at >= end));
    assert.equal(typed.slice(afterChanges(changes, at)).indexOf('ports'), 0);
    assert.equal(replacements(before, `${typed}\nFour.`).length, 1);
  });

  it('takes in the words it touches, and no more', () => {
    const before = 'The bridge opened in 1931, they said.';
    const now = 'The bridge opened in 1932, they said.';
    const change = widened(replacements(before, now)[0]!, before);
    assert.equal(before.slice(change.start, change.end), '1931,');
    assert.equal(now.slice(change.start, change.start + change.length), '1932,');
  });

  it('leaves a sign as it is that repeats the one before it', () => {
    assert.deepEqual(replacements('aa', 'aaa'), [{ start: 2, end: 2, length: 1 }]);
  });
});
