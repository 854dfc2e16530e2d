import type { EntityMap, MapNode, MapTie } from '../../../../server/src/protocol/glance';
import { onPress, shortened, svg, widthOf } from '../dom';
import type { Words } from '../messages';
import { fill } from '../words';
import type { Box, Size } from './layout';
import { type DrawnName, drawnName } from './names';

export interface MapOptions {
  readonly words: Words;
  readonly map: EntityMap;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly chosen: string | undefined;
  readonly current: string | undefined;
  /** Names take less room, on more lines. */
  readonly narrow: boolean;
  readonly onFocus: (node: MapNode) => void;
  readonly onChoose: (node: MapNode) => void;
  readonly onTie: (tie: MapTie) => void;
}

/** A line of a name, in pixels. */
const LONGEST = 190;
const LONGEST_NARROW = 120;
const LINE = 15;
const ICON = 20;
const HEIGHT = 28;

const nameDrawn = (name: string, narrow: boolean): DrawnName =>
  drawnName(name, narrow ? LONGEST_NARROW : LONGEST, { widthOf, shortened });

export function boxSize(name: string, narrow: boolean): Size {
  const { lines, width } = nameDrawn(name, narrow);
  return { width: width + ICON + 16, height: HEIGHT + (lines.length - 1) * LINE };
}

export function typeName(words: Words, { type }: Pick<MapNode, 'type'>): string {
  const names = {
    PER: words.person,
    ORG: words.organisation,
    LOC: words.place,
    EVENT: words.event,
    WORK: words.work,
    OTHER: words.other,
  };
  return names[type];
}

/** Draws ties, then boxes over them. The caller sets the view box. */
export function drawMap(options: MapOptions): SVGSVGElement {
  const { words, map, boxes } = options;
  const picture = svg('svg', { class: 'map', role: 'group', 'aria-label': words.map });
  const ties = svg('g', { class: 'ties' });
  const pills = svg('g', { class: 'pills' });
  for (const tie of map.ties) {
    const [a, b] = [boxes.get(tie.a), boxes.get(tie.b)];
    if (a && b) drawTie(tie, a, b, options, ties, pills);
  }
  const nodes = svg('g', {});
  for (const node of map.nodes) {
    const box = boxes.get(node.id);
    if (box) nodes.append(drawNode(node, box, options));
  }
  picture.append(ties, pills, nodes);
  return picture;
}

function drawTie(tie: MapTie, a: Box, b: Box, options: MapOptions, lines: SVGElement, pills: SVGElement): void {
  const { words, chosen, onTie } = options;
  const near = chosen !== undefined && (tie.a === chosen || tie.b === chosen);
  const classes = ['tie', tie.conflict && 'conflict', tie.labels.length === 0 && 'weak', near && 'near'].filter(
    Boolean,
  );
  const group = svg('g', { class: classes.join(' ') });
  const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  const width = Math.min(1 + Math.log2(tie.sourcesTotal), 5);
  // A wide line that cannot be seen is easier to hit.
  group.append(
    svg('line', { class: 'hit', ...ends }),
    svg('line', { class: 'line', ...ends, 'stroke-width': width }),
    svg('title', {}, tieText(words, tie)),
  );
  group.addEventListener('click', () => onTie(tie));
  lines.append(group);
  if (!tie.conflict) return;
  const text = `◆ ${words.conflict}`;
  const wide = widthOf(text, true) * 0.85 + 12;
  const { x, y } = freeSpot(a, b, wide, options.boxes);
  const pill = svg('g', { class: 'pill', transform: `translate(${x} ${y})` });
  pill.append(
    svg('rect', { x: -wide / 2, y: -9, width: wide, height: 18, rx: 9 }),
    svg('text', { y: 4, 'text-anchor': 'middle' }, text),
    svg('title', {}, tie.conflict.message),
  );
  pill.addEventListener('click', () => onTie(tie));
  pills.append(pill);
}

const BESIDE = 34;

/** A point of the line between two boxes, or a little beside it, where a label hides no name; the middle where there is none. */
function freeSpot(
  a: Box,
  b: Box,
  wide: number,
  boxes: ReadonlyMap<string, Box>,
): { readonly x: number; readonly y: number } {
  const at = (part: number) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
  const isFree = ({ x, y }: { x: number; y: number }): boolean =>
    [...boxes.values()].every(
      (box) => Math.abs(box.x - x) > (box.width + wide) / 2 || Math.abs(box.y - y) > box.height / 2 + 10,
    );
  const along = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map(at);
  const beside = [BESIDE, -BESIDE].map((by) => ({ ...along[0]!, y: along[0]!.y + by }));
  return [...along, ...beside].find(isFree) ?? along[0]!;
}

export function tieText(words: Words, tie: MapTie): string {
  const by = tie.labels.length > 0 ? tie.labels.join(', ') : words.namedTogether;
  const { sourcesTotal } = tie;
  return `${by} (${sourcesTotal === 1 ? words.oneClaim : fill(words.claimsCount, sourcesTotal)})`;
}

function drawNode(node: MapNode, box: Box, options: MapOptions): SVGGElement {
  const { words, map, chosen, current, narrow, onFocus, onChoose } = options;
  const hidden = node.ties - map.ties.filter(({ a, b }) => a === node.id || b === node.id).length;
  const said = [
    node.name,
    typeName(words, node),
    node.description,
    node.ties === 1 ? words.oneTie : fill(words.tiesCount, node.ties),
  ];
  const button = svg('g', {
    class: ['node', node.id === chosen && 'chosen'].filter(Boolean).join(' '),
    role: 'button',
    tabindex: node.id === current ? 0 : -1,
    'aria-label': said.filter(Boolean).join(', '),
    'aria-pressed': String(node.id === chosen),
    'data-id': node.id,
  });
  const left = -box.width / 2;
  button.append(
    svg('rect', { class: 'box', x: left, y: -box.height / 2, width: box.width, height: box.height, rx: 5 }),
    typeShape(node, left + 14),
    svg('title', {}, said.filter(Boolean).join(', ')),
  );
  button.addEventListener('focus', () => onFocus(node));
  onPress(button, () => onChoose(node));
  // The name as it is drawn may be cut; as it is read aloud it is whole.
  const { lines } = nameDrawn(node.name, narrow);
  const name = svg('text', { class: 'label', 'aria-hidden': 'true' });
  for (const [i, line] of lines.entries())
    name.append(svg('tspan', { x: left + ICON + 6, y: 4.5 + (i - (lines.length - 1) / 2) * LINE }, line));
  const group = svg('g', { transform: `translate(${box.x} ${box.y})` }, button, name);
  if (hidden > 0) {
    const place = { x: -left - 2, y: -box.height / 2 - 3, 'text-anchor': 'end', 'aria-hidden': 'true' };
    group.append(svg('text', { class: 'more', ...place }, `+${hidden}`));
  }
  return group;
}

/** A person is round, a body square, a place a diamond, an event a triangle; a work is a page, all else a dot. */
export function typeShape({ type }: Pick<MapNode, 'type'>, x: number): SVGElement {
  const shape = { class: `type ${type.toLowerCase()}`, transform: `translate(${x} 0)` };
  switch (type) {
    case 'PER':
      return svg('circle', { ...shape, r: 6 });
    case 'ORG':
      return svg('rect', { ...shape, x: -5.5, y: -5.5, width: 11, height: 11 });
    case 'LOC':
      return svg('path', { ...shape, d: 'M0 -7L7 0L0 7L-7 0Z' });
    case 'EVENT':
      return svg('path', { ...shape, d: 'M0 -7L7 5.5L-7 5.5Z' });
    case 'WORK':
      return svg('path', { ...shape, d: 'M-5 -7L2 -7L5 -4L5 7L-5 7Z' });
    case 'OTHER':
      return svg('circle', { ...shape, r: 3.5 });
  }
}
