import type { TimelineLane, TimelineMark } from '../../../../server/src/protocol/glance';

/** Milliseconds since 1970, both ends; the last day counts whole. */
export type Stretch = readonly [from: number, to: number];

const DAY = 86_400_000;

export const stretchOf = ({ from, to }: Pick<TimelineMark, 'from' | 'to'>): Stretch => [
  Date.parse(from),
  Date.parse(to) + DAY,
];

/** All that the lanes show. */
export function wholeOf(lanes: readonly TimelineLane[]): Stretch | undefined {
  const all = lanes.flatMap(({ marks }) => marks.map(stretchOf));
  if (all.length === 0) return undefined;
  return padded([Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))]);
}

/** Where most of it lies: a founding in the first century does not press the last ten years into a corner. */
export function bulkOf(lanes: readonly TimelineLane[]): Stretch | undefined {
  const whole = wholeOf(lanes);
  if (!whole) return undefined;
  const starts = lanes.flatMap(({ marks }) => marks.map((mark) => stretchOf(mark)[0])).sort((a, b) => a - b);
  const early = starts[Math.floor(starts.length * 0.06)]!;
  const length = whole[1] - early;
  return length < (whole[1] - whole[0]) * 0.6 ? padded([early, whole[1]]) : whole;
}

function padded([from, to]: Stretch): Stretch {
  const room = Math.max((to - from) * 0.04, 5 * DAY);
  return [from - room, to + room];
}

/** Zooms around the middle; `factor` below 1 shows less. Never less than a week nor more than ten thousand years. */
export function zoomed([from, to]: Stretch, factor: number): Stretch {
  const half = Math.min(Math.max(((to - from) * factor) / 2, 3.5 * DAY), 5000 * 366 * DAY);
  const middle = (from + to) / 2;
  return [middle - half, middle + half];
}

/** Moves by a part of what is shown. */
export const moved = ([from, to]: Stretch, part: number): Stretch => {
  const by = (to - from) * part;
  return [from + by, to + by];
};

/** A mark on its lane, in pixels. */
export interface Placed {
  readonly mark: TimelineMark;
  readonly x: number;
  /** 0 for a day and whatever is too short to be seen as a span. */
  readonly width: number;
  readonly row: number;
  /** Empty where there is no room for words. */
  readonly label: string;
  /** The words stand before the mark: after it there is no room. */
  readonly labelBefore: boolean;
}

export interface PlacedLane {
  readonly lane: TimelineLane;
  readonly marks: readonly Placed[];
  readonly rows: number;
  /** How many lie before and after what is shown. */
  readonly before: number;
  readonly after: number;
}

export interface Measures {
  readonly scale: (time: number) => number;
  readonly width: number;
  readonly textWidth: (text: string, bold: boolean) => number;
  /** The words beside a mark. */
  readonly labelOf: (mark: TimelineMark) => string;
  /** More words, where there are any and so many pixels have room for them. */
  readonly longerOf?: (mark: TimelineMark, room: number) => string | undefined;
}

/** Rows with words; what has no room on them shares one more. */
const MOST_ROWS = 5;
/** Half the size of a symbol, and the gap between things on a row. */
const RADIUS = 6;
const GAP = 8;
const SHORTEST_SPAN = 14;

/** Puts the marks of a lane on rows so that nothing overlaps, with their words while there is room; what room is left then holds more of them. */
export function placeLane(lane: TimelineLane, measures: Measures): PlacedLane {
  const placed = placeShort(lane, measures);
  const { longerOf } = measures;
  return longerOf ? { ...placed, marks: lengthened(placed.marks, { ...measures, longerOf }) } : placed;
}

/** Labels made longer where nothing stands beside them on their row. */
function lengthened(
  marks: readonly Placed[],
  { width, textWidth, longerOf }: Measures & Required<Pick<Measures, 'longerOf'>>,
): readonly Placed[] {
  const stretch = (placed: Placed): Stretch => {
    const { mark, label, labelBefore } = placed;
    const [start, end] = symbolOf(placed);
    const words = label === '' ? 0 : 4 + textWidth(label, mark.conflict !== undefined) + GAP;
    return labelBefore ? [start - words, end + GAP] : [start, end + Math.max(words, GAP)];
  };
  const long: Placed[] = [];
  for (const [i, placed] of marks.entries()) {
    const [start, end] = symbolOf(placed);
    const onRow = ({ row }: Placed): boolean => row === placed.row;
    const left = Math.max(0, ...long.filter(onRow).map((other) => stretch(other)[1]));
    const later = marks.slice(i + 1).filter(onRow);
    const right = Math.min(width, ...later.map((other) => stretch(other)[0]));
    // They go where there is more room.
    const [before, after] = [start - left, right - end].map((room) => room - 4 - GAP) as [number, number];
    const label = placed.label === '' ? undefined : longerOf(placed.mark, Math.max(before, after));
    long.push(label === undefined ? placed : { ...placed, label, labelBefore: before > after });
  }
  return long;
}

/** From where to where a mark is drawn, without its words. */
const symbolOf = ({ x, width }: Placed): Stretch => (width > 0 ? [x, x + width] : [x - RADIUS, x + RADIUS]);

function placeShort(lane: TimelineLane, { scale, width, textWidth, labelOf }: Measures): PlacedLane {
  const rows: number[] = [];
  const marks: Placed[] = [];
  let before = 0;
  let after = 0;
  for (const mark of lane.marks) {
    const [from, to] = stretchOf(mark).map(scale) as [number, number];
    if (to < 0) {
      before++;
      continue;
    }
    if (from > width) {
      after++;
      continue;
    }
    const span = to - from >= SHORTEST_SPAN;
    const left = span ? Math.max(from, 0) : Math.min(Math.max((from + to) / 2, RADIUS), width - RADIUS);
    const right = span ? Math.min(to, width) : left;
    const start = span ? left : left - RADIUS;
    const end = span ? right : right + RADIUS;
    const label = labelOf(mark);
    const words = 4 + textWidth(label, mark.conflict !== undefined) + GAP;
    const labelBefore = end + words > width && start >= words;
    const first = labelBefore ? start - words : start;
    const last = labelBefore ? end + GAP : end + words;
    let row = last <= width + GAP ? freeRow(rows, first) : -1;
    const hasRoom = row >= 0;
    if (!hasRoom) row = freeRow(rows, start);
    // No room at all: on a row below, over others of that kind, where no words are covered; the table has every mark.
    if (row < 0) row = MOST_ROWS;
    rows[row] = Math.max(rows[row] ?? 0, hasRoom ? last : end + GAP);
    const x = left;
    marks.push({ mark, x, width: span ? right - left : 0, row, label: hasRoom ? label : '', labelBefore });
  }
  return { lane, marks, rows: Math.max(rows.length, 1), before, after };
}

/** The first row that is free from `x` on, or a new one; -1 when there are as many as there may be. */
function freeRow(rows: readonly number[], x: number): number {
  const found = rows.slice(0, MOST_ROWS).findIndex((end) => end <= x);
  if (found >= 0) return found;
  return rows.length < MOST_ROWS ? rows.length : -1;
}
