import type { Box } from './layout';

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest box in the direction of an arrow key; undefined where there is none, null for other keys. */
export function nextBox(boxes: readonly Box[], from: Box, key: string): Box | undefined | null {
  const way = WAYS[key];
  if (!way) return null;
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const box of boxes) {
    const along = (box.x - from.x) * way[0] + (box.y - from.y) * way[1];
    if (box.id === from.id || along <= 1) continue;
    const aside = Math.abs((box.x - from.x) * way[1]) + Math.abs((box.y - from.y) * way[0]);
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best?.box;
}
