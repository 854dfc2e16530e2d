import { sentences, type Wording, wording } from '../../text/wording';
import { compilePhrasing, Misphrased, type Phrasing } from '../phrasing';
import type { Constancy, Property } from './types';

/** How many values a property may have, by the names of Wikidata's constraints. */
export const OWN_CONSTRAINTS = ['single value', 'single best value', 'multi-value'] as const;

const CONSTANCY: Readonly<Record<(typeof OWN_CONSTRAINTS)[number], Constancy>> = {
  'single value': 'fixed',
  'single best value': 'changing',
  'multi-value': 'several',
};

/** What a person adds to the catalogue in `copydesk.json`: a property of their own, or phrasings of one that is known. */
export interface OwnProperty {
  /** As a message names it; the id in words when absent. */
  readonly label?: string;
  /** `single value` when absent. */
  readonly constraint?: (typeof OWN_CONSTRAINTS)[number];
  /** The two parties of a relation may change places. */
  readonly symmetric?: boolean;
  /** In the language of `claims/phrasing.ts`. */
  readonly phrasings: readonly string[];
}

/** By id. */
export type OwnProperties = Readonly<Record<string, OwnProperty>>;

/** What is wrong with a property or one of its phrasings. It is left out; the rest stays in force. */
export interface OwnProblem {
  readonly property: string;
  /** Index among the property's phrasings; absent where the property itself is meant. */
  readonly phrasing?: number;
  readonly message: Wording;
}

export interface CompiledOwn {
  /** Those the built-in catalogue has not. */
  readonly properties: readonly Property[];
  readonly phrasings: readonly { readonly phrasing: Phrasing; readonly property: Property }[];
  readonly problems: readonly OwnProblem[];
}

/** An id goes into keys, fingerprints and messages: words, figures and hyphens. */
const ID = /^[\p{L}\d](?:[\p{L}\d -]{0,58}[\p{L}\d])?$/u;

/** Compiles a person's own properties beside the known ones. Pure; what cannot be used is told and left out. */
export function compileOwn(own: OwnProperties, known: (id: string) => Property | undefined): CompiledOwn {
  const properties: Property[] = [];
  const phrasings: { phrasing: Phrasing; property: Property }[] = [];
  const problems: OwnProblem[] = [];
  for (const [id, said] of Object.entries(own)) {
    if (!ID.test(id)) {
      problems.push({ property: id, message: wording`Name a property in plain words: "berths", "number of berths".` });
      continue;
    }
    const there = known(id);
    if (there && (said.label !== undefined || said.constraint !== undefined || said.symmetric !== undefined))
      problems.push({ property: id, message: wording`"${id}" is known: only phrasings can be added to it.` });
    let property = there;
    said.phrasings.forEach((source, at) => {
      const compiled = compiledOr(source);
      const fault = compiled instanceof Misphrased ? compiled.why : faultOf(compiled, property);
      if (fault) problems.push({ property: id, phrasing: at, message: sentences(fault, wording`It is not used.`) });
      if (fault || compiled instanceof Misphrased) return;
      if (!property) {
        property = propertyFrom(id, said, compiled);
        properties.push(property);
      }
      phrasings.push({ phrasing: compiled, property });
    });
  }
  return { properties, phrasings, problems };
}

/** The phrasing, or what is wrong with it. */
function compiledOr(source: string): Phrasing | Misphrased {
  try {
    return compilePhrasing(source);
  } catch (error) {
    if (error instanceof Misphrased) return error;
    throw error;
  }
}

const VALUES = {
  time: wording`a date`,
  quantity: wording`a figure`,
  entity: wording`a name`,
  text: wording`words`,
} as const;

function faultOf({ value, hasSubject }: Phrasing, property: Property | undefined): Wording | undefined {
  if (!hasSubject)
    return wording`A phrasing must name of whom or what it is said: {org}, {person}, {place} or {subject}.`;
  if (property && property.value !== value)
    return wording`"${property.id}" takes ${VALUES[property.value]}, and this phrasing gives ${VALUES[value]}.`;
  return undefined;
}

const propertyFrom = (id: string, said: OwnProperty, { value }: Phrasing): Property => ({
  id,
  label: said.label ?? id.replaceAll('-', ' '),
  value,
  constancy: CONSTANCY[said.constraint ?? 'single value'],
  ...(said.symmetric ? { symmetric: true } : {}),
  phrasings: said.phrasings,
});

/** Tells apart what articles were read with: labels and constraints change no reading. */
export const phrasingsKey = (own: OwnProperties): string =>
  JSON.stringify(Object.entries(own).map(([id, { phrasings }]) => [id, phrasings]));
