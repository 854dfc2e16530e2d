import assert from 'node:assert/strict';
import { definition } from '../../../server/src/features/definition';
import { type StoryPlan, snapshotOf, year } from './stories';

const TRUST = { name: 'Alderney Harbour Trust', aliases: ['AHT'] };

describe('definition', () => {
  const best = (plans: Readonly<Record<string, StoryPlan>>, from: string, words: string) => {
    const found = definition(snapshotOf(plans), from, plans[from]!.text.indexOf(words));
    return found?.targets.map(
      ({ path, start, end, basis }) => `${path}: ${plans[path]!.text.slice(start, end)} (${basis})`,
    );
  };
  const PASSING: StoryPlan = { text: 'Ships of the Alderney Harbour Trust came in late.', things: [TRUST] };
  const BOUND: StoryPlan = {
    text: 'The AHT met. The Alderney Harbour Trust (AHT) was not amused.',
    things: [{ ...TRUST, acronym: 'AHT' }],
  };
  const FOUNDED: StoryPlan = {
    text: 'Ships came in. The Alderney Harbour Trust was established in 1987.',
    things: [TRUST],
    claims: [
      {
        property: 'founded',
        subject: 0,
        value: year('1987'),
        words: 'The Alderney Harbour Trust was established in 1987',
      },
    ],
  };

  it('prefers how a thing came to be to its long form, and that to a mere name', () => {
    assert.deepEqual(best({ 'a.txt': PASSING, 'b.txt': BOUND, 'c.txt': FOUNDED }, 'a.txt', 'Alderney'), [
      'c.txt: Alderney Harbour Trust (origin)',
      'b.txt: Alderney Harbour Trust (long-form)',
      'a.txt: Alderney Harbour Trust (name)',
    ]);
  });

  it('leads a person to the words that say who she is', () => {
    const plans = {
      'a.txt': { text: 'Ines Calder spoke.', things: [{ type: 'PER', name: 'Ines Calder' }] },
      'b.txt': {
        text: 'Later Ines Calder left. Ines Calder, chairwoman of the trust, came back.',
        things: [{ type: 'PER', name: 'Ines Calder', roles: ['chairwoman of the trust'] }],
      },
    } as const;
    const found = definition(snapshotOf(plans), 'a.txt', 3)!;
    assert.deepEqual(found.origin, { start: 0, end: 11 });
    const [first] = found.targets;
    assert.equal(first!.path, 'b.txt');
    assert.equal(first!.start, plans['b.txt'].text.lastIndexOf('Ines'));
    assert.equal(
      plans['b.txt'].text.slice(first!.extent.start, first!.extent.end),
      'Ines Calder, chairwoman of the trust',
    );
  });

  it('prefers the article`s own words to somebody`s mouth', () => {
    const quoted: StoryPlan = { ...FOUNDED, claims: FOUNDED.claims!.map((claim) => ({ ...claim, quoted: true })) };
    assert.deepEqual(best({ 'a.txt': quoted, 'b.txt': FOUNDED }, 'a.txt', 'Alderney')!.slice(0, 1), [
      'b.txt: Alderney Harbour Trust (origin)',
    ]);
  });

  it('prefers a sentence with the name to one that says only "it"', () => {
    const it_: StoryPlan = {
      text: 'The Alderney Harbour Trust is old. It was established in 1987.',
      things: [{ ...TRUST, pronouns: ['It'] }],
      claims: [{ property: 'founded', subject: 0, value: year('1987'), words: 'It was established in 1987' }],
    };
    assert.match(best({ 'a.txt': it_, 'b.txt': FOUNDED }, 'a.txt', 'Alderney')![0]!, /^b\.txt/);
  });

  it('passes by page furniture', () => {
    const furniture: StoryPlan = { ...FOUNDED, furniture: [FOUNDED.text] };
    assert.match(best({ 'a.txt': furniture, 'b.txt': BOUND }, 'a.txt', 'Alderney')![0]!, /^a\.txt/);
    const named: StoryPlan = { ...PASSING, furniture: [PASSING.text] };
    assert.match(best({ 'a.txt': named, 'b.txt': PASSING }, 'a.txt', 'Alderney')![0]!, /^b\.txt/);
  });

  it('asks the archive before a draft, however well the draft puts it', () => {
    const paths = best({ 'a.txt': PASSING, 'draft.txt': FOUNDED }, 'draft.txt', 'Alderney')!.map(
      (line) => line.split(':')[0],
    );
    assert.deepEqual(paths, ['a.txt', 'draft.txt']);
  });

  it('among equals takes the earlier date, then the path', () => {
    const dated = (date: string): StoryPlan => ({ ...FOUNDED, date });
    const paths = (plans: Readonly<Record<string, StoryPlan>>) =>
      best(plans, 'a.txt', 'Alderney')!.map((line) => line[0]);
    assert.deepEqual(paths({ 'a.txt': dated('2024-02-01'), 'b.txt': dated('2024-01-01'), 'c.txt': FOUNDED }), [
      'b',
      'a',
      'c',
    ]);
    assert.deepEqual(paths({ 'b.txt': FOUNDED, 'a.txt': FOUNDED }), ['a', 'b']);
  });

  it('knows nothing of words that stand for nothing', () => {
    assert.equal(best({ 'a.txt': PASSING }, 'a.txt', 'came'), undefined);
    assert.equal(definition(snapshotOf({}), 'a.txt', 0), undefined);
  });
});
