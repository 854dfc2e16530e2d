import assert from 'node:assert/strict';
import { completion } from '../../../server/src/features/completion';
import { type StoryPlan, snapshotOf } from './stories';

const calder = { type: 'PER', name: 'Ines Calder', roles: ['chairwoman'] } as const;
const archive: StoryPlan = {
  text: 'chairwoman Ines Calder of the Alderney Harbour Trust. Ines Calder. Türkiye.',
  things: [calder, { name: 'Alderney Harbour Trust' }, { type: 'LOC', name: 'Türkiye' }],
};

function propose(text: string, plan: Partial<StoryPlan> = {}, at = text.length, limit = 10) {
  const snapshot = snapshotOf({ 'a.txt': archive, 'b.txt': { text, ...plan } });
  return completion(snapshot, 'b.txt', at, text, limit);
}
const names = (found: ReturnType<typeof propose>) => found?.proposals.map(({ name }) => name);

describe('completion', () => {
  it('proposes names from their first capital on, with who they are', () => {
    const found = propose('Yesterday I');
    assert.deepEqual(names(found), ['Ines Calder']);
    assert.equal(found!.proposals[0]!.detail, 'chairwoman');
    assert.deepEqual(found!.span, { start: 10, end: 11 });
  });

  it('finds a name by any of its words, and by letters without accents', () => {
    assert.deepEqual(names(propose('to Cald')), ['Ines Calder']);
    assert.deepEqual(names(propose('to Turk')), ['Türkiye']);
  });

  it('goes on over several words', () => {
    const found = propose('to Alderney Ha');
    assert.deepEqual(names(found), ['Alderney Harbour Trust']);
    assert.deepEqual(found!.span, { start: 3, end: 14 });
    assert.deepEqual(propose('The Ines')!.span, { start: 4, end: 8 });
  });

  it('keeps quiet after small letters, blanks and where nothing fits', () => {
    for (const text of ['to ines', 'Ines ', 'to ', '', 'Qx']) assert.equal(propose(text), undefined, text);
  });

  it('keeps quiet in front matter and code', () => {
    assert.equal(propose('source: Ines', { furniture: ['source: Ines'] }), undefined);
  });

  it('does not propose what is being typed', () => {
    assert.equal(propose('to Zor', { things: [{ type: 'PER', name: 'Zor' }] }), undefined);
  });

  it('says when there are more', () => {
    const things = ['Tom', 'Ann', 'Raj'].map((name) => ({ type: 'PER', name: `${name} Moss` }) as const);
    const text = 'Tom Moss, Ann Moss, Raj Moss. M';
    const found = propose(text, { things }, text.length, 2);
    assert.equal(found!.proposals.length, 2);
    assert.equal(found!.capped, true);
  });
});
