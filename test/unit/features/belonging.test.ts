import assert from 'node:assert/strict';
import { implementations, typeDefinition } from '../../../server/src/features/belonging';
import { declaration } from '../../../server/src/features/declaration';
import { type StoryPlan, snapshotOf } from './stories';

const trust = { name: 'Alderney Harbour Trust' };
const PLANS: Readonly<Record<string, StoryPlan>> = {
  'a.txt': {
    text: 'The Alderney Harbour Trust was founded by Ines Calder and Tom Reed.',
    date: '2020-01-01',
    things: [trust, { type: 'PER', name: 'Ines Calder' }, { type: 'PER', name: 'Tom Reed' }],
    claims: [
      { property: 'founder', subject: 0, value: { kind: 'entity', local: 1 }, words: 'founded by Ines Calder' },
      { property: 'founder', subject: 0, value: { kind: 'entity', local: 2 }, words: 'Tom Reed' },
    ],
  },
  'b.txt': {
    text: 'She spoke. Ines Calder works for Porthaven Bank. She left. Kazakh grain; Kazakhstan.',
    date: '2024-01-01',
    things: [
      { type: 'PER', name: 'Ines Calder', pronouns: ['She'] },
      { name: 'Porthaven Bank' },
      { type: 'LOC', name: 'Kazakhstan' },
      { type: 'OTHER', name: 'Kazakh' },
    ],
    claims: [
      { property: 'employer', subject: 0, value: { kind: 'entity', local: 1 }, words: 'works for Porthaven Bank' },
    ],
  },
};
const snapshot = snapshotOf(PLANS);
const at = (path: string, words: string): [string, number] => [path, PLANS[path]!.text.indexOf(words)];
const words = ({ path, start, end }: { path: string; start: number; end: number }) =>
  PLANS[path]!.text.slice(start, end);

describe('who belongs to what', () => {
  it('leads from a body to those said to belong to it', () => {
    assert.deepEqual(implementations(snapshot, ...at('a.txt', 'Alderney')).map(words), ['Ines Calder', 'Tom Reed']);
    assert.deepEqual(implementations(snapshot, ...at('a.txt', 'was founded')), []);
  });

  it('leads from a person to the body the latest article names', () => {
    const found = typeDefinition(snapshot, ...at('a.txt', 'Ines Calder'));
    assert.equal(words(found!.targets[0]!), 'Porthaven Bank');
    assert.equal(typeDefinition(snapshot, ...at('b.txt', 'Porthaven Bank')), undefined);
  });

  it('leads from the word of a people to its country', () => {
    assert.equal(words(typeDefinition(snapshot, ...at('b.txt', 'Kazakh grain'))!.targets[0]!), 'Kazakhstan');
  });
});

describe('declaration', () => {
  it('is the first name in the same story, not a pronoun before it', () => {
    const found = declaration(snapshot, ...at('b.txt', 'She left'));
    assert.equal(words(found!.target), 'Ines Calder');
    assert.equal(found!.target.start, PLANS['b.txt']!.text.indexOf('Ines'));
    assert.equal(declaration(snapshot, ...at('b.txt', 'works')), undefined);
  });
});
