import assert from 'node:assert/strict';
import { EVENTS, timeline, toldAt } from '../../../server/src/features/timeline';
import type { Finding } from '../../../server/src/rules/types';
import { asIs, english } from '../../../server/src/text/wording';
import { type Said, type StoryPlan, snapshotOf, year } from './stories';

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
const spanIn = (plans: Readonly<Record<string, StoryPlan>>, path: string, words: string) => {
  const start = plans[path]!.text.indexOf(words);
  return { path, start, end: start + words.length };
};
const place = (path: string, words: string) => spanIn(PLANS, path, words);
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

  it('says what an article tells of a date from the clause that leads to it', () => {
    const told = (quote: string, surface: string) => toldAt({ quote, surface });
    assert.equal(told('Ana Ruiz crossed it on July 3, 2024.', 'July 3, 2024'), 'Ana Ruiz crossed it on July 3, 2024.');
    assert.equal(
      told('She went on to Holt, where the choir sang in the old town hall on Friday.', 'Friday'),
      '…where the choir sang in the old town hall on Friday.',
    );
    assert.equal(told('He came in 1931, 1932 and 1935.', '1932'), 'He came in 1931, 1932 and 1935.');
    assert.equal(told('', '1931'), '');
    const long = told(`${'word '.repeat(60)}on Friday, as everybody had been told ${'again '.repeat(30)}`, 'Friday');
    assert.ok(long.length <= 120 && long.startsWith('…word') && long.endsWith('…'), long);
    assert.ok(long.includes('Friday'));
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

  it('has both sides of a conflict on a lane, though one is told of other names or without a date', () => {
    const toll = (surface: string): Pick<Said, 'value'> => ({
      value: { kind: 'quantity', value: Number(surface), unit: 'ton', step: 1 },
    });
    const plans: Readonly<Record<string, StoryPlan>> = {
      'draft.txt': {
        text: 'In 2023 the Holt Bridge carried 14 tons.',
        things: [bridge],
        claims: [{ property: 'employees', subject: 0, ...toll('14'), words: '14 tons', asOf: '2023' }],
      },
      'elsewhere.txt': {
        text: 'By 2023 Ana Ruiz counted 41 tons.',
        things: [ruiz],
        claims: [{ property: 'open:ton', subject: -1, ...toll('41'), words: 'Ana Ruiz counted 41 tons', asOf: '2023' }],
      },
      'undated.txt': {
        text: 'It carries 52 tons.',
        claims: [{ property: 'open:ton', subject: -1, ...toll('52'), words: '52 tons' }],
      },
    };
    const against = (path: string, words: string): Finding => ({
      ...spanIn(plans, 'draft.txt', '14 tons'),
      rule: 'quantity-conflict',
      severity: 'warning',
      message: asIs(words),
      related: [{ ...spanIn(plans, path, words), message: asIs(words) }],
      fingerprint: words,
    });
    const marksWith = (finding: Finding) => {
      const [lane] = timeline(snapshotOf(plans), [finding], { limit: 10 }).lanes;
      return lane!.marks.map(({ time, value, doubtful, conflict }) => [
        english(time),
        english(value),
        doubtful,
        conflict === finding,
      ]);
    };
    assert.deepEqual(marksWith(against('elsewhere.txt', '41 tons')), [
      ['2023', '14 tons', false, true],
      ['2023', 'Ana Ruiz counted 41 tons', false, true],
    ]);
    assert.deepEqual(marksWith(against('undated.txt', '52 tons')), [
      ['2023', '14 tons', false, true],
      ['2023', '52 tons', true, true],
    ]);
  });

  it('names a lane after those that pronouns mean, after what it is about, and after its article at the last', () => {
    const { lanes } = timeline(
      snapshotOf({
        'council.txt': {
          text: 'Harbour news\nShe opened the bridge in 1931. It was the 23rd meeting of its Council of Elders. Work began in 1907.',
          title: 'Harbour news',
          things: [{ ...ruiz, pronouns: ['She'] }],
          claims: [
            { property: 'open:time', subject: -1, value: year('1931'), words: 'She opened the bridge in 1931.' },
            {
              property: 'ordinal',
              subject: -1,
              topic: 'meeting council eld',
              value: { kind: 'quantity', value: 23, unit: '', step: 1 },
              words: 'It was the 23rd meeting of its Council of Elders.',
              asOf: '2024',
            },
            { property: 'open:time', subject: -1, value: year('1907'), words: 'Work began in 1907.' },
          ],
        },
      }),
      [],
      { limit: 10 },
    );
    assert.deepEqual(
      lanes.map(({ topic, article, marks: [mark] }) => [english(mark!.time), topic, article]),
      [
        ['1907', undefined, 'Harbour news'],
        ['1931', undefined, undefined],
        ['2024', 'Council of Elders, meeting', undefined],
      ],
    );
    assert.equal(lanes[1]!.entities.length, 1);
  });

  it('tells what has a property of its own once of the same things', () => {
    const words = 'The Holt Bridge opened in 1932.';
    const story: StoryPlan = {
      text: `${words} Ana Ruiz`,
      things: [bridge],
      claims: [
        { property: 'opened', subject: 0, value: year('1932'), words },
        { property: 'open:time', subject: -1, value: year('1932'), words },
      ],
    };
    const { lanes } = timeline(snapshotOf({ 'once.txt': story }), [], { limit: 10 });
    assert.deepEqual(
      lanes.map(({ property }) => property),
      ['opened'],
    );
  });
});
