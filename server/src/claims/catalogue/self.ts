import type { Property } from './types';

/** Claims that carry their own arithmetic, filled by the readers in `claims/readers`. */
const own = (id: string, label: string, value: Property['value'] = 'quantity'): Property => ({
  id,
  label,
  value,
  constancy: 'several',
  phrasings: [],
});

export const SELF_CHECKED: readonly Property[] = [
  own('anniversary', 'anniversary'),
  own('elapsed', 'time elapsed'),
  own('weekday', 'weekday', 'time'),
  own('impossible-date', 'date', 'text'),
  own('list', 'counted list'),
  own('change', 'change'),
  own('fold', 'multiple'),
  own('share', 'share of a whole'),
  own('sum', 'sum'),
  own('conversion', 'conversion'),
  own('points', 'change in a rate'),
  own('target-passed', 'target'),
  own('interval', 'stretch of time', 'time'),
  own('title', 'title', 'text'),
];
