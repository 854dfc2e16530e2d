import assert from 'node:assert/strict';
import { entityMap } from '../../../server/src/features/entityMap';
import type { Finding } from '../../../server/src/rules/types';
import { asIs } from '../../../server/src/text/wording';
import { type StoryPlan, snapshotOf, year } from './stories';

const words = 'Norland and Ostria established ties in 1990.';
const PLANS: Readonly<Record<string, StoryPlan>> = {
  'a.txt': {
    text: `${words} Ines Calder visited Norland and Westmark in 2001.`,
    things: [
      { name: 'Norland', type: 'LOC' },
      { name: 'Ostria', type: 'LOC' },
      { name: 'Ines Calder', type: 'PER' },
      { name: 'Westmark', type: 'LOC' },
    ],
    claims: [
      { property: 'relations', subject: 0, object: 1, value: year('1990'), words },
      {
        property: 'open:time',
        subject: -1,
        value: year('2001'),
        words: 'Ines Calder visited Norland and Westmark in 2001.',
      },
    ],
  },
};
const snapshot = snapshotOf(PLANS);
const nameOf = (id: string): string => snapshot.entities.entities.get(id)?.name ?? '?';
const idOf = (name: string): string => [...snapshot.entities.entities.values()].find((one) => one.name === name)!.id;
const draw = (query = {}, findings: readonly Finding[] = []) =>
  entityMap(snapshot, findings, { keep: [], around: [], limit: 10, ...query });
const tieNames = (map: ReturnType<typeof draw>) => map.ties.map(({ a, b }) => [nameOf(a), nameOf(b)].sort().join('-'));

describe('entity map', () => {
  it('ties the parties of a claim by its property, and those that a dated claim names by nothing but that', () => {
    const { ties } = draw();
    assert.deepEqual(tieNames(draw()).sort(), [
      'Ines Calder-Norland',
      'Ines Calder-Westmark',
      'Norland-Ostria',
      'Norland-Westmark',
    ]);
    const known = ties.filter(({ labels }) => labels.length > 0);
    assert.equal(known.length, 1);
    assert.match(known[0]!.labels[0]!, /relations/);
  });

  it('begins with the strongest tie where there is no room for more, and says how many there are', () => {
    const map = draw({ limit: 2 });
    assert.deepEqual(map.nodes.map(({ entity }) => entity.name).sort(), ['Norland', 'Ostria']);
    assert.equal(map.total, 4);
    assert.equal(map.nodes.find(({ entity }) => entity.name === 'Norland')!.ties, 3);
  });

  it('grows: what is shown stays, and the neighbours of one come', () => {
    const keep = [idOf('Ostria'), idOf('Norland')];
    const map = draw({ keep, around: [idOf('Westmark')], limit: 4 });
    assert.deepEqual(
      map.nodes.map(({ entity }) => entity.name),
      ['Ostria', 'Norland', 'Westmark', 'Ines Calder'],
    );
  });

  it('marks a tie in conflict, and not those that are merely named beside it', () => {
    const start = 0;
    const finding: Finding = {
      path: 'a.txt',
      start,
      end: PLANS['a.txt']!.text.length,
      rule: 'date-conflict',
      severity: 'warning',
      message: asIs('not both'),
      related: [],
      fingerprint: 'x',
    };
    const disputed = draw({}, [finding]).ties.filter(({ conflict }) => conflict);
    assert.deepEqual(
      disputed.map(({ a, b }) => [nameOf(a), nameOf(b)].sort().join('-')),
      ['Norland-Ostria'],
    );
  });

  it('forgets ids of an older snapshot', () => {
    assert.equal(draw({ around: ['PER:nobody'] }).nodes.length, 4);
  });
});
