import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { EntityMap } from '../../../../server/src/protocol/glance';

/** A box on the map: its middle and its size, in pixels. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

const STEPS = 240;
const GAP_X = 22;
const GAP_Y = 16;
/** Between two boxes whose tie bears a word there is room for it. */
const LABELLED = 220;

/**
 * Where the boxes lie: those that are tied near each other, none over another. What was there before keeps its place as far
 * as it can. The same map gives the same picture.
 */
export function layOut(
  { nodes, ties }: Pick<EntityMap, 'nodes' | 'ties'>,
  sizeOf: (name: string) => Size,
  before: ReadonlyMap<string, Box>,
  shape: number,
): Box[] {
  const bodies = nodes.map(({ id, name }, index): Body => {
    const known = before.get(id) ?? neighbourOf(id, ties, before);
    // A spiral: no two begin at one place, and the most tied in the middle.
    const [angle, radius] = [index * 2.4, 34 * Math.sqrt(index)];
    const [x, y] = [(known?.x ?? 0) + Math.cos(angle) * radius, (known?.y ?? 0) + Math.sin(angle) * radius];
    return before.has(id) ? { id, ...sizeOf(name), x: known!.x, y: known!.y } : { id, ...sizeOf(name), x, y };
  });
  const links = ties.map(({ a, b, sourcesTotal, conflict }) => ({
    source: a,
    target: b,
    weight: sourcesTotal,
    length: conflict ? LABELLED : 120,
  }));
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-900).distanceMax(600))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ length }) => length)
        .strength(({ weight }) => Math.min(0.5, 0.12 + weight / 60)),
    )
    .force('x', forceX<Body>(0).strength(0.09 / Math.max(shape, 0.2)))
    .force('y', forceY<Body>(0).strength(0.09 * Math.max(shape, 0.2)))
    .stop();
  if (before.size > 0) simulation.alpha(0.35);
  for (let step = 0; step < STEPS; step++) {
    simulation.tick();
    if (step > STEPS / 2) pushApart(bodies, 0.5);
  }
  for (let round = 0; round < 120 && pushApart(bodies, 1); round++);
  return bodies.map(({ id, x, y, width, height }) => ({ id, x, y, width, height }));
}

/**
 * The same boxes in a plane that is no wider than `most`: drawn together from side to side, and apart from top to bottom. Their order
 * from left to right stays. What is as wide already is left as it is.
 */
export function fitted(boxes: readonly Box[], most: number): readonly Box[] {
  const { x: left, width } = extentOf(boxes);
  if (boxes.length === 0 || width <= most) return boxes;
  const bodies = boxes.map((box) => {
    // Its middle goes as far as its own width lets it.
    const room = Math.max(most - 2 * MARGIN - box.width, 0);
    const part = (box.x - box.width / 2 - left - MARGIN) / Math.max(width - 2 * MARGIN - box.width, 1);
    return { ...box, x: (part - 0.5) * room };
  });
  const byHeight = bodies.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  for (const [i, body] of byHeight.entries()) {
    // Below all it would cover of those that lie higher.
    const above = byHeight.slice(0, i).filter((other) => covers(other, body, GAP_X / 2));
    for (const other of above.sort((a, b) => a.y - b.y)) {
      const least = other.y + (other.height + body.height) / 2 + GAP_Y;
      if (body.y < least && body.y > other.y - (other.height + body.height) / 2 - GAP_Y) body.y = least;
    }
  }
  return bodies;
}

/** Whether two boxes would touch, were they side by side. */
const covers = (a: Box, b: Box, gap: number): boolean => Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap;

const neighbourOf = (id: string, ties: EntityMap['ties'], before: ReadonlyMap<string, Box>): Box | undefined => {
  for (const { a, b } of ties) {
    const known = a === id ? before.get(b) : b === id ? before.get(a) : undefined;
    if (known) return known;
  }
  return undefined;
};

/** Moves boxes that overlap apart along the shorter way. True while any do. O(n²) for a few dozen boxes. */
function pushApart(bodies: readonly Body[], share: number): boolean {
  let moved = false;
  for (let i = 0; i < bodies.length; i++) {
    for (let j = i + 1; j < bodies.length; j++) {
      const [a, b] = [bodies[i]!, bodies[j]!];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const overX = (a.width + b.width) / 2 + GAP_X - Math.abs(dx);
      const overY = (a.height + b.height) / 2 + GAP_Y - Math.abs(dy);
      if (overX <= 0.01 || overY <= 0.01) continue;
      moved = true;
      if (overX < overY) shift(a, b, 'x', (overX / 2) * share, dx);
      else shift(a, b, 'y', (overY / 2) * share, dy);
    }
  }
  return moved;
}

function shift(a: Body, b: Body, axis: 'x' | 'y', by: number, towards: number): void {
  const sign = towards < 0 ? -1 : 1;
  a[axis] -= by * sign;
  b[axis] += by * sign;
}

const MARGIN = 24;

/** What of the plane all boxes need, with room around them. */
export function extentOf(boxes: readonly Box[]): { x: number; y: number; width: number; height: number } {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - MARGIN;
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2)) + MARGIN;
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
