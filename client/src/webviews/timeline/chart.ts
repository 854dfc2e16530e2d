import { scaleUtc } from 'd3-scale';
import type { TimelineLane, TimelineMark } from '../../../../server/src/protocol/glance';
import { articleCount, conflictCount, whoseWords } from '../details';
import { onPress, shortened, svg, widthOf } from '../dom';
import type { Words } from '../messages';
import { fill } from '../words';
import { type Placed, type PlacedLane, placeLane, type Stretch } from './lanes';

export interface Chart {
  readonly axis: SVGSVGElement;
  readonly body: SVGSVGElement;
}

export interface ChartOptions {
  readonly words: Words;
  readonly lanes: readonly TimelineLane[];
  readonly shown: Stretch;
  readonly width: number;
  /** The key of the mark that the keyboard is on. */
  readonly current: string | undefined;
  readonly onFocus: (lane: TimelineLane, mark: TimelineMark) => void;
  readonly onOpen: (lane: TimelineLane, mark: TimelineMark) => void;
}

const ROW = 24;
const LANE_PADDING = 8;
const AXIS = 30;
/** From one line of a lane's name to the next. */
const LINE = 16;
const SIZE = 6;
/** Of what is told beside a mark at least so much, and of its label at most; in pixels. */
const LEAST_TOLD = 90;
const MOST_LABEL = 600;

/** Tells marks apart while the drawing is made anew. */
export const keyOf = (lane: TimelineLane, mark: TimelineMark): string =>
  [lane.key, mark.from, mark.to, mark.value, mark.expected].join('\n');

export const labelOf = ({ value, time }: TimelineMark): string => {
  const text = value ? `${value} (${time})` : time;
  return text.length > 44 ? `${text.slice(0, 43).trimEnd()}…` : text;
};

/** Draws the lanes and the axis above them. */
export function drawChart(options: ChartOptions): Chart {
  const { words, lanes, shown, width } = options;
  const names = Math.round(Math.min(300, Math.max(120, width * 0.27)));
  const plot = Math.max(width - names, 60);
  const scale = scaleUtc().domain(shown).range([0, plot]);
  const ticks = scale.ticks(Math.max(2, Math.floor(plot / 110)));
  const format = scale.tickFormat();

  const axis = svg('svg', { class: 'axis', width, height: AXIS, 'aria-hidden': 'true' });
  for (const tick of ticks) {
    const x = names + scale(tick);
    axis.append(
      svg('line', { class: 'grid', x1: x, x2: x, y1: AXIS - 6, y2: AXIS }),
      svg('text', { class: 'tick', x, y: AXIS - 10, 'text-anchor': 'middle' }, format(tick)),
    );
  }
  axis.append(svg('line', { class: 'rule', x1: names, x2: width, y1: AXIS - 0.5, y2: AXIS - 0.5 }));

  const placed = lanes.map((lane) =>
    placeLane(lane, {
      scale: (time) => scale(time),
      width: plot,
      textWidth: widthOf,
      labelOf: (mark) => spoken(words, mark),
      longerOf: (mark, room) => longer(words, mark, room),
    }),
  );
  const heights = placed.map(({ lane, rows }) => {
    const lines = conflictsFit(words, lane, names) ? 2 : 3;
    return Math.max(rows * ROW, lines * LINE) + LANE_PADDING;
  });
  const total = heights.reduce((sum, height) => sum + height, 0);
  const body = svg('svg', {
    class: 'lanes',
    width,
    height: Math.max(total, 1),
    role: 'group',
    'aria-label': words.timeline,
  });
  const grid = svg('g', { 'aria-hidden': 'true' });
  for (const tick of ticks) {
    const x = names + scale(tick);
    grid.append(svg('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: total }));
  }
  body.append(grid);
  let top = 0;
  for (const [index, lane] of placed.entries()) {
    body.append(drawLane(lane, { top, height: heights[index]!, names, width, options }));
    top += heights[index]!;
  }
  return { axis, body };
}

interface LanePlace {
  readonly top: number;
  readonly height: number;
  /** Width of the column of names. */
  readonly names: number;
  readonly width: number;
  readonly options: ChartOptions;
}

function drawLane({ lane, marks, before, after }: PlacedLane, place: LanePlace): SVGGElement {
  const { top, height, names, width, options } = place;
  const { words } = options;
  const conflicts = lane.conflicts > 0 ? besideProperty(words, lane) : '';
  // Of the first line the count of what lies before takes its part.
  const outside = [before > 0 ? `‹ ${before}` : '', after > 0 ? `${after} ›` : ''];
  const room = names - 20 - (outside[0] ? widthOf(outside[0]) : 0);
  const beside = conflictsFit(words, lane, names);
  const group = svg('g', {
    role: 'group',
    'aria-label': `${lane.subject}, ${lane.property}${conflicts}`,
    transform: `translate(0 ${top})`,
  });
  group.append(
    svg('line', { class: 'rule', x1: 0, x2: width, y1: height - 0.5, y2: height - 0.5 }),
    svg('text', { class: 'name', x: 8, y: 17 }, shortened(lane.subject, room, true), svg('title', {}, lane.subject)),
    svg(
      'text',
      { class: 'dim', x: 8, y: 17 + LINE },
      shortened(lane.property, names - 20 - (beside ? widthOf(conflicts, true) : 0)),
    ),
  );
  if (conflicts) {
    const place = beside ? { x: 8 + widthOf(lane.property), y: 17 + LINE } : { x: 8, y: 17 + 2 * LINE };
    group.append(
      svg('text', { class: 'conflicts', ...place }, beside ? conflicts : conflictCount(words, lane.conflicts)),
    );
  }
  if (outside[0]) group.append(svg('text', { class: 'dim', x: names - 6, y: 17, 'text-anchor': 'end' }, outside[0]));
  if (outside[1])
    group.append(svg('text', { class: 'dim', x: width - 4, y: height - 6, 'text-anchor': 'end' }, outside[1]));
  const plot = svg('g', { transform: `translate(${names} ${LANE_PADDING / 2})` });
  for (const mark of marks) plot.append(drawMark(lane, mark, options));
  group.append(plot);
  return group;
}

/** The count of conflicts as it follows the property; a plain space at the start of an SVG text is not drawn. */
const besideProperty = (words: Words, lane: TimelineLane): string => `\u00a0· ${conflictCount(words, lane.conflicts)}`;

/** Whether the count of conflicts has room behind the property; else it takes a line of its own. */
const conflictsFit = (words: Words, lane: TimelineLane, names: number): boolean =>
  lane.conflicts === 0 || widthOf(lane.property) + widthOf(besideProperty(words, lane), true) <= names - 20;

/** What stands beside a mark: a conflict and what is only expected say so in words. */
function spoken(words: Words, mark: TimelineMark): string {
  const before = mark.conflict ? `${words.conflict}: ` : '';
  const after = mark.expected ? `, ${words.expected}` : mark.doubtful ? `, ${words.doubtful}` : '';
  return before + labelOf(mark) + after;
}

/** The label of a mark with what is told of its time, as much of it as there is room for; undefined where that is too little to be read. */
function longer(words: Words, mark: TimelineMark, room: number): string | undefined {
  if (!mark.told) return undefined;
  const bold = mark.conflict !== undefined;
  const before = spoken(words, mark);
  return room < widthOf(before, bold) + LEAST_TOLD
    ? undefined
    : wholeWords(shortened(fill(words.quoted, before, mark.told), Math.min(room, MOST_LABEL), bold));
}

/** Cut between words: half a word is none that is read aloud. */
function wholeWords(text: string): string {
  const blank = text.endsWith('…') ? text.lastIndexOf(' ') : -1;
  return blank < 0 ? text : `${text.slice(0, blank)}…`;
}

function drawMark(lane: TimelineLane, placed: Placed, options: ChartOptions): SVGGElement {
  const { mark, x, width, row, label } = placed;
  const { words, current, onFocus, onOpen } = options;
  const key = keyOf(lane, mark);
  const classes = ['mark', mark.conflict && 'conflict', (mark.expected || mark.doubtful) && 'open'].filter(Boolean);
  const [source] = mark.sources;
  // What stands beside the mark comes first, as it is written there: who speaks to the screen says what is seen.
  const seen = spoken(words, mark);
  const quoted = mark.told
    ? [fill(words.quoted, seen, mark.told), source && whoseWords(source)]
    : [seen, source && fill(words.quoted, whoseWords(source), source.quote)];
  const said = [...quoted, articleCount(words, mark.sourcesTotal), mark.conflict?.message];
  const group = svg('g', {
    class: classes.join(' '),
    role: 'button',
    tabindex: key === current ? 0 : -1,
    'aria-label': said.filter(Boolean).join(', '),
    'data-key': key,
    transform: `translate(${x} ${row * ROW + ROW / 2})`,
  });
  group.append(shapeOf(mark, width));
  // The label is said already.
  if (label) {
    const [x, anchor] = placed.labelBefore ? [-SIZE - 4, 'end'] : [(width > 0 ? width : SIZE) + 4, 'start'];
    group.append(svg('text', { x, y: 4.5, 'text-anchor': anchor, 'aria-hidden': 'true' }, label));
  }
  group.addEventListener('focus', () => onFocus(lane, mark));
  group.addEventListener('mouseenter', () => onFocus(lane, mark));
  onPress(group, () => onOpen(lane, mark));
  return group;
}

/** A day, or what is as short at this scale, is a dot, a conflict a diamond, a longer time a bar; what is expected or in doubt is an outline. */
export function shapeOf({ conflict }: Pick<TimelineMark, 'conflict'>, width: number): SVGElement {
  if (width > 0) {
    const bar = svg('rect', { class: 'shape bar', x: 0, y: -SIZE, width, height: 2 * SIZE, rx: 3 });
    if (!conflict) return bar;
    return svg('g', {}, bar, diamond(0));
  }
  return conflict ? diamond(0) : svg('circle', { class: 'shape', r: SIZE - 0.5 });
}

const diamond = (x: number): SVGElement =>
  svg('path', { class: 'shape', d: `M${x} -${SIZE + 2}L${x + SIZE + 2} 0L${x} ${SIZE + 2}L${x - SIZE - 2} 0Z` });
