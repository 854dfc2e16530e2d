import assert from 'node:assert/strict';
import { parseConfigFile } from '../../../server/src/corpus/configFile';
import { parseFacts } from '../../../server/src/corpus/factsFile';
import { type DeskNote, fileOfNote, keepNote } from '../../../server/src/features/deskNotes';
import { english } from '../../../server/src/text/wording';

const kept = (before: string | undefined, note: DeskNote): string => {
  const after = keepNote(before, note);
  assert.equal(typeof after, 'string');
  return after as string;
};
const IGNORE: DeskNote = { kind: 'ignore', fingerprint: 'weekday-date|2024', reason: 'the almanac is off' };
const FACT: DeskNote = {
  kind: 'fact',
  fact: { entity: 'Holt Bridge', property: 'opened', value: 'May 1931', source: 'city archive' },
};

describe('what the desk notes', () => {
  it('begins a file where there is none', () => {
    assert.deepEqual(parseConfigFile(kept(undefined, IGNORE), new Set()).config?.ignore, [
      { fingerprint: 'weekday-date|2024', reason: 'the almanac is off' },
    ]);
    assert.equal(fileOfNote(FACT), 'copydesk.facts.json');
    const { facts, problems } = parseFacts(kept(undefined, FACT));
    assert.deepEqual(problems, []);
    assert.equal(facts![0]!.written, 'May 1931');
  });

  it('leaves comments and what stands there', () => {
    const before = '{\n  // ours\n  "drafts": ["new/**"]\n}\n';
    const after = kept(kept(before, IGNORE), { kind: 'article', id: 'a.txt', set: { date: '2024-05' } });
    assert.match(after, /\/\/ ours/);
    const { config } = parseConfigFile(after, new Set());
    assert.deepEqual(config?.drafts, ['new/**']);
    assert.deepEqual(config?.articles, { 'a.txt': { date: '2024-05' } });
    assert.equal(config?.ignore?.length, 1);
  });

  it('writes nothing over a file that cannot be read', () => {
    for (const note of [IGNORE, FACT]) {
      const refused = keepNote('{ "facts": [', note);
      assert.ok(typeof refused !== 'string');
      assert.match(english(refused.refused), /must be put right first/);
    }
  });
});
