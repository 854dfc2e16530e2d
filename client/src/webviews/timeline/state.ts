import type { GlanceEntity, PropertyChoice } from '../../../../server/src/protocol/glance';
import { isNumber, listOf, namedOf, numberOf, recordOf, type Scrolled, scrolledOf } from '../kept';
import type { Stretch } from './lanes';

/** As many lanes as fill a screen or two; more on demand. */
export const LANES = 20;
const MOST_LANES = 2000;

/** What a person set, and is there again after the window was loaded anew. */
export interface TimelineState {
  readonly entity?: Pick<GlanceEntity, 'id' | 'name'>;
  readonly property?: Pick<PropertyChoice, 'id' | 'label'>;
  readonly lanes: number;
  /** Absent before anything was drawn. */
  readonly shown?: Stretch;
  readonly asTable: boolean;
  readonly scrolled: Scrolled;
}

export function timelineState(kept: unknown): TimelineState {
  const { entity, property, lanes, shown, asTable, scrolled } = recordOf(kept);
  const [named, chosen] = [namedOf(entity, 'name'), namedOf(property, 'label')];
  const [from, to] = listOf(shown);
  return {
    ...(named ? { entity: named } : {}),
    ...(chosen ? { property: chosen } : {}),
    lanes: numberOf(lanes, LANES, MOST_LANES, LANES),
    ...(isNumber(from) && isNumber(to) && from < to ? { shown: [from, to] } : {}),
    asTable: asTable === true,
    scrolled: scrolledOf(scrolled),
  };
}
