import { isNumber, listOf, numberOf, recordOf, type Scrolled, scrolledOf, textsOf } from '../kept';
import type { Box } from './layout';

/** As many as can be read at once; more on demand. */
export const NODES = 24;
const MOST_NODES = 2000;

export const LEAST_SCALE = 0.5;
export const MOST_SCALE = 4;

/** What a person set, and is there again after the window was loaded anew. */
export interface MapState {
  /** Ids of what is shown with or without its neighbours, as in `MapQuery`. */
  readonly keep: readonly string[];
  readonly around: readonly string[];
  readonly limit: number;
  /** The id of what the details are about. */
  readonly chosen?: string;
  /** Where things lie: a map that grew step by step is not laid out the same at once. */
  readonly boxes: readonly Box[];
  readonly scale: number;
  readonly asTable: boolean;
  readonly scrolled: Scrolled;
}

export function mapState(kept: unknown): MapState {
  const { keep, around, limit, chosen, boxes, scale, asTable, scrolled } = recordOf(kept);
  return {
    keep: textsOf(keep),
    around: textsOf(around),
    limit: numberOf(limit, 1, MOST_NODES, NODES),
    ...(typeof chosen === 'string' ? { chosen } : {}),
    boxes: listOf(boxes).flatMap((box) => boxOf(box) ?? []),
    scale: numberOf(scale, LEAST_SCALE, MOST_SCALE, 1),
    asTable: asTable === true,
    scrolled: scrolledOf(scrolled),
  };
}

function boxOf(kept: unknown): Box | undefined {
  const { id, x, y, width, height } = recordOf(kept);
  const whole = typeof id === 'string' && isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height);
  return whole ? { id, x, y, width, height } : undefined;
}
