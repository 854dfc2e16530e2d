import assert from 'node:assert/strict';
import fc from 'fast-check';
import { baselineText, parseBaseline } from '../../../server/src/corpus/baselineFile';

const entry = (fingerprint: string) => ({ fingerprint, path: 'a.md', message: `About ${fingerprint}` });

describe('the baseline file', () => {
  it('is sorted, a finding a line, and reads back as written', () => {
    const text = baselineText([entry('b'), entry('a'), entry('b')]);
    assert.deepEqual(parseBaseline(text), { entries: [entry('a'), entry('b')], problems: [] });
    const lines = text.split('\n').filter((line) => line.includes('fingerprint'));
    assert.equal(lines.length, 2);
  });

  it('holds whatever words findings have', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (prints) => {
        const { entries, problems } = parseBaseline(baselineText(prints.map(entry)));
        assert.deepEqual(problems, []);
        assert.deepEqual(new Set(entries!.map(({ fingerprint }) => fingerprint)), new Set(prints));
      }),
    );
  });

  it('says in its own place what is wrong with it', () => {
    for (const text of ['{"findings": [{"fingerprint": 3}]}', '[]', '{"findings"', '{"findings": {}}', '{}']) {
      const { entries, problems } = parseBaseline(text);
      assert.equal(entries, undefined, text);
      assert.ok(problems.length > 0 && problems.every(({ end }) => end <= text.length + 1), text);
    }
  });

  it('names a merge that was not finished', () => {
    const text = '{\n<<<<<<< HEAD\n  "findings": []\n=======\n  "findings": []\n>>>>>>> other\n}\n';
    const { entries, problems } = parseBaseline(text);
    assert.equal(entries, undefined);
    assert.equal(text.slice(problems[0]!.start, problems[0]!.end), '<<<<<<< HEAD');
  });
});
