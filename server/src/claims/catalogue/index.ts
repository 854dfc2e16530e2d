import { compilePhrasing, PhrasingTable } from '../phrasing';
import { EVENTS } from './events';
import { FIGURES } from './figures';
import { ORGANISATIONS } from './organisations';
import { ORIGINS } from './origins';
import { compileOwn, type OwnProperties } from './own';
import { PEOPLE } from './people';
import { SELF_CHECKED } from './self';
import type { Property } from './types';

/** Every property Copydesk knows of itself, by room. Open claims (`open:...`) stand beside it. */
export const CATALOGUE: readonly Property[] = [
  ...ORIGINS,
  ...PEOPLE,
  ...ORGANISATIONS,
  ...EVENTS,
  ...FIGURES,
  ...SELF_CHECKED,
];

/** The properties in force in a folder, and how they are worded. */
export interface Catalogue {
  readonly properties: readonly Property[];
  readonly phrasings: PhrasingTable<Property>;
  /** The property called `id`, or undefined for an open claim. */
  propertyOf(id: string): Property | undefined;
}

const worded = (properties: readonly Property[]) =>
  properties.flatMap((property) =>
    property.phrasings.map((source) => ({ phrasing: compilePhrasing(source), property })),
  );

const BUILT_IN = worded(CATALOGUE);
const KNOWN: ReadonlyMap<string, Property> = new Map(CATALOGUE.map((property) => [property.id, property]));

/** The property of the built-in catalogue called `id`. */
export const knownProperty = (id: string): Property | undefined => KNOWN.get(id);

function build(own: OwnProperties): Catalogue {
  const { properties, phrasings } = compileOwn(own, knownProperty);
  const table = new PhrasingTable<Property>();
  for (const { phrasing, property } of [...BUILT_IN, ...phrasings]) table.add(phrasing, property);
  const added: ReadonlyMap<string, Property> = new Map(properties.map((property) => [property.id, property]));
  return {
    properties: [...CATALOGUE, ...properties],
    phrasings: table,
    propertyOf: (id) => KNOWN.get(id) ?? added.get(id),
  };
}

const BUILT = new WeakMap<OwnProperties, Catalogue>();

/** The built-in catalogue with a person's own properties beside it. Built once for each object. */
export function catalogueWith(own: OwnProperties): Catalogue {
  const known = BUILT.get(own) ?? build(own);
  BUILT.set(own, known);
  return known;
}

/** No properties of a person's own. One object, so that its catalogue is built once. */
export const NO_OWN_PROPERTIES: OwnProperties = {};
