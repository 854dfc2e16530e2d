import assert from 'node:assert/strict';
import { EVENTS, timeline } from '../../../server/src/features/timeline';
import type { Finding } from '../../../server/src/rules/types';
import { asIs, english } from '../../../server/src/text/wording';
import { type StoryPlan, snapshotOf, year } from './stories';

const bridge = { name: 'Holt Bridge', type: 'LOC' as const };
const ruiz = { name: 'Ana Ruiz', type: 'PER' as const };
const PLANS: Readonly<Record<string, StoryPlan>> = {
  'march.txt': {
    text: 'The Holt Bridge opened in May 1931. Ana Ruiz crossed it on July 3, 2024. It carries 900 cars.',
    things: [bridge, ruiz],
    claims: [
      { property: 'opened', subject: 0, value: year('1931-05'), words: 'The Holt Bridge opened in May 1931.' },
      { property: 'open:time', subject: -1, value: year('2024-07-03'), words: 'Ana Ruiz crossed it on July 3, 2024.' },
      { property: 'open:time', subject: -1, value: year('XXXX'), words: 'It carries 900 cars.' },
      { property: 'weekday', subject: 0, value: year('2024-07-03'), words: 'July 3, 2024' },
    ],
  },
  'may.txt': {
    text: 'The Holt Bridge opened in 1932. The Holt Bridge opened in May 1931, others say.',
    things: [bridge],
    claims: [
      { property: 'opened', subject: 0, value: year('1932'), words: 'The Holt Bridge opened in 1932.' },
      {
        property: 'opened',
        subject: 0,
        value: year('1931-05'),
        words: 'The Holt Bridge opened in May 1931, others say.',
      },
    ],
  },
};
const snapshot = snapshotOf(PLANS);
const place = (path: string, words: string) => {
  const start = PLANS[path]!.text.indexOf(words);
  return { path, start, end: start + words.length };
};
const conflict: Finding = {
  ...place('may.txt', '1932'),
  rule: 'date-conflict',
  severity: 'error',
  message: asIs('one says 1932, one May 1931'),
  related: [{ ...place('march.txt', 'May 1931'), message: asIs('the other') }],
  fingerprint: 'x',
};
const show = (findings: readonly Finding[] = [], query = {}) => timeline(snapshot, findings, { limit: 10, ...query });

describe('timeline', () => {
  it('puts what is told of one property on a lane, equal times as one mark with all who say so', () => {
    const lane = show().lanes.find(({ property }) => property === 'opened');
    assert.deepEqual(
      lane?.marks.map(({ time, places }) => [english(time), places.map(({ path }) => path)]),
      [
        ['May 1931', ['march.txt', 'may.txt']],
        ['1932', ['may.txt']],
      ],
    );
  });

  it('gives a time the days it covers: a year is a span, a day is not', () => {
    const lengths = show().lanes.flatMap(({ marks }) =>
      marks.map(({ days, time }) => [english(time), days[1] - days[0] + 1]),
    );
    assert.deepEqual(lengths, [
      ['May 1931', 31],
      ['1932', 366],
      ['Wednesday, July 3, 2024', 1],
    ]);
  });

  it('puts a date without a property on the lane of those its sentence names', () => {
    const lane = show().lanes.find(({ property }) => property === EVENTS);
    assert.deepEqual(
      lane?.entities.map((id) => snapshot.entities.entities.get(id)?.name),
      ['Ana Ruiz'],
    );
  });

  it('leaves out times that are not worked out and claims that only carry arithmetic', () => {
    assert.equal(show().lanes.length, 2);
  });

  it('marks both sides of a conflict, and puts its lane first', () => {
    const { lanes, conflicts } = show([conflict]);
    assert.equal(conflicts, 1);
    assert.deepEqual(lanes[0]!.conflicts, [conflict]);
    assert.deepEqual(
      lanes[0]!.marks.map((mark) => mark.conflict?.message),
      [conflict.message, conflict.message],
    );
  });

  it('takes no hint and no wrong figure for a conflict about a date', () => {
    assert.equal(show([{ ...conflict, severity: 'hint' }]).conflicts, 0);
    assert.equal(show([{ ...conflict, rule: 'quantity-conflict' }]).conflicts, 0);
  });

  it('is filtered by entity and by property, and tells what there is to choose from', () => {
    const id = [...snapshot.entities.entities.values()].find(({ name }) => name === 'Holt Bridge')!.id;
    const found = show([], { entity: id });
    assert.deepEqual(
      found.properties.map(({ property, lanes }) => [property, lanes]),
      [['opened', 1]],
    );
    assert.equal(show([], { property: EVENTS }).total, 1);
    assert.equal(show([], { limit: 1 }).lanes.length, 1);
    assert.equal(show([], { limit: 1 }).total, 2);
  });
});
