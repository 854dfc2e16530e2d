import { EVENTS } from './events';
import { FIGURES } from './figures';
import { ORGANISATIONS } from './organisations';
import { ORIGINS } from './origins';
import { PEOPLE } from './people';
import { SELF_CHECKED } from './self';
import type { Property } from './types';

/** Every property Copydesk knows, by room. Open claims (`open:...`) stand beside it. */
export const CATALOGUE: readonly Property[] = [
  ...ORIGINS,
  ...PEOPLE,
  ...ORGANISATIONS,
  ...EVENTS,
  ...FIGURES,
  ...SELF_CHECKED,
];

const BY_ID: ReadonlyMap<string, Property> = new Map(CATALOGUE.map((property) => [property.id, property]));

/** The property called `id`, or undefined for an open claim or a person's own property. */
export const propertyOf = (id: string): Property | undefined => BY_ID.get(id);
