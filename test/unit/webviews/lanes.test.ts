import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bulkOf,
  type Placed,
  placeLane,
  stretchOf,
  wholeOf,
  zoomed,
} from '../../../client/src/webviews/timeline/lanes';
import type { TimelineLane, TimelineMark } from '../../../server/src/protocol/glance';

const mark = (from: string, to = from): TimelineMark => ({
  from,
  to,
  time: from,
  value: '',
  doubtful: false,
  expected: false,
  sources: [],
  sourcesTotal: 0,
});
const lane = (marks: readonly TimelineMark[]): TimelineLane => ({
  key: 'k',
  subject: 's',
  property: 'p',
  conflicts: 0,
  marks,
  marksTotal: marks.length,
});
const DAY = 86_400_000;
const place = (marks: readonly TimelineMark[], width = 1000, more = {}) => {
  const start = Date.parse('2000-01-01');
  return placeLane(lane(marks), {
    scale: (time) => (time - start) / DAY,
    width,
    textWidth: (text) => text.length * 7,
    labelOf: ({ time }) => time,
    ...more,
  });
};
/** Labels of as many letters as there is room for. */
const filling = {
  longerOf: ({ time }: TimelineMark, room: number) =>
    room >= (time.length + 3) * 7 ? time.padEnd(Math.min(room / 7, 90), '.') : undefined,
};

describe('lanes of the timeline', () => {
  it('show a day as a point in its middle and a year as a span', () => {
    const { marks } = place([mark('2000-01-11'), mark('2001-01-01', '2001-12-31')]);
    assert.deepEqual(
      marks.map(({ x, width }) => [x, width]),
      [
        [10.5, 0],
        [366, 365],
      ],
    );
  });

  it('put what would overlap on rows of its own', () => {
    const { rows, marks } = place([mark('2000-02-01'), mark('2000-02-03'), mark('2000-02-05')]);
    assert.equal(rows, 3);
    assert.deepEqual(
      marks.map(({ row }) => row),
      [0, 1, 2],
    );
  });

  it('hold longer words where nothing stands beside a mark, on the side with more room', () => {
    const start = Date.parse('2000-01-01');
    const marks = [mark('2000-02-01'), mark('2000-06-01'), mark('2002-07-01')];
    const rooms: number[] = [];
    const placed = placeLane(lane(marks), {
      scale: (time) => (time - start) / DAY,
      width: 1000,
      textWidth: (text) => text.length * 7,
      labelOf: ({ time }) => time,
      longerOf: ({ time }, room) => {
        rooms.push(room);
        return room >= 30 * 7 ? time.padEnd(30, '.') : undefined;
      },
    }).marks;
    assert.deepEqual(
      placed.map(({ label, labelBefore, row }) => [label.length, labelBefore, row]),
      [
        [10, false, 0],
        [30, false, 0],
        [30, true, 0],
      ],
    );
    // No words reach another mark or its words.
    const ends = placed.map(({ x, label, labelBefore }) =>
      labelBefore ? [x - 6 - 4 - label.length * 7, x + 6] : [x - 6, x + 6 + 4 + label.length * 7],
    );
    for (const [i, [, end]] of ends.slice(0, -1).entries()) assert.ok(end! <= ends[i + 1]![0]!, `${ends}`);
    assert.equal(rooms.length, 3);
  });

  it('put what has no room at all on one row without words, so that no words are covered', () => {
    const crowd = Array.from({ length: 9 }, () => mark('2000-02-01'));
    const { rows, marks } = place([...crowd, mark('2000-08-01')]);
    assert.equal(rows, 6);
    const without = marks.filter(({ label }) => label === '');
    assert.deepEqual(new Set(without.map(({ row }) => row)), new Set([5]));
    assert.ok(marks.every(({ label, row }) => label === '' || row < 5));
    assert.deepEqual([without.length, marks.at(-1)!.row], [4, 0]);
  });

  it('write the words before a mark where there is no room after it', () => {
    const [last] = place([mark('2002-09-20')]).marks;
    assert.equal(last!.labelBefore, true);
    assert.equal(last!.label, '2002-09-20');
  });

  it('count what lies outside', () => {
    const { before, after, marks } = place([mark('1990-01-01'), mark('2000-05-01'), mark('2020-01-01')]);
    assert.deepEqual([before, marks.length, after], [1, 1, 1]);
  });

  it('never write over each other, whatever there is, with longer words and without', () => {
    const lower = (placed: Placed): Placed => ({ ...placed, row: placed.row + 100 });
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.parse('2000-01-01') + n * DAY).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (days) => {
        const sorted = days.sort().map((from) => mark(from));
        const marks = [...place(sorted).marks, ...place(sorted, 1000, filling).marks.map(lower)];
        const spans = marks
          .filter(({ label }) => label)
          .map(({ x, row, label, labelBefore }) => {
            const words = label.length * 7 + 10;
            return { row, from: labelBefore ? x - words : x - 6, to: labelBefore ? x + 6 : x + words };
          });
        for (const [i, a] of spans.entries()) {
          for (const b of spans.slice(i + 1)) assert.ok(a.row !== b.row || a.to <= b.from || b.to <= a.from);
        }
      }),
    );
  });
});

describe('what of time is shown', () => {
  it('is all of it, with room at the ends', () => {
    const [from, to] = wholeOf([lane([mark('2000-01-01'), mark('2010-01-01')])])!;
    assert.ok(from < Date.parse('2000-01-01') && to > Date.parse('2010-01-02'));
    assert.equal(wholeOf([]), undefined);
  });

  it('is at first where most of it lies: one date long ago presses nothing into a corner', () => {
    const recent = Array.from({ length: 30 }, (_, i) => mark(`2024-03-${String(i + 1).padStart(2, '0')}`));
    const [from] = bulkOf([lane([mark('0800-01-01', '0899-12-31'), ...recent])])!;
    assert.ok(from > Date.parse('2020-01-01'));
  });

  it('can be zoomed to a week and not further', () => {
    const [from, to] = zoomed(stretchOf(mark('2024-01-01')), 0.01);
    assert.equal(Math.round((to - from) / DAY), 7);
  });

  it('reaches before the year one', () => {
    assert.ok(Number.isFinite(stretchOf({ from: '-000043-01-01', to: '-000043-12-31' })[0]));
  });
});
