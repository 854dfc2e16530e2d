import type { EntityType } from '../../recognise/types';
import { genderOfGiven } from '../lexicon/givenNames';
import { type PersonName, personName } from '../naming/personName';
import type { Gender } from '../types';
import type { NameForm } from './forms';

/** Something said of a thing where it is introduced, while the article is being resolved: `of` is a form's index. */
export interface IntroductionDraft {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  /** Token of the role's head noun. */
  readonly head: number;
  readonly of?: number;
  readonly former?: boolean;
}

/** What the article speaks of, while it is being resolved. Mutable inside this stage only. */
export interface Thing {
  type: EntityType;
  /** Confidence gathered by type: the article's own vote. */
  readonly votes: Map<EntityType, number>;
  /** Indices of its name forms, in no order. */
  forms: number[];
  /** Its fullest name taken apart, where it is a person. */
  person?: PersonName;
  acronym?: string;
  gender?: Gender;
  /** An honorific marks it as a person. */
  honoured?: boolean;
  /** The key of the country whose government it is, where a capital's name stands for that. */
  government?: string;
  readonly introductions: IntroductionDraft[];
}

/** All things of the article, and which of them each name form stands for. */
export interface Things {
  readonly forms: readonly NameForm[];
  /** A thing merged into another is left without forms. */
  readonly list: Thing[];
  /** Index into `list` by form. */
  readonly of: Int32Array;
}

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'];

/** The type with the most confidence behind it; on a tie the first of a fixed order. */
export function leadingType(votes: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'OTHER';
  let most = -1;
  for (const type of TYPES) {
    const weight = votes.get(type) ?? -1;
    if (weight > most) {
      most = weight;
      best = type;
    }
  }
  return best;
}

/** What the words around a form make of it: a person ("Mr. Ford"), the government of a country (by key), or nothing special. */
export type Sense = { readonly person: true } | { readonly government: string } | undefined;

/**
 * Gathers the forms that are the same name. Within one article a name means one thing: differing types are put to the
 * vote, except that a person marked as one stays apart from a company or place of that name, a government from the
 * city it sits in, and a team from its town.
 */
export function gatherThings(forms: readonly NameForm[], senseOf: (form: NameForm) => Sense): Things {
  const list: Thing[] = [];
  const of = new Int32Array(forms.length);
  const byKey = new Map<string, number>();
  const teams = townsWithTeams(forms);
  forms.forEach((form, i) => {
    const sense = senseOf(form);
    const person = sense !== undefined && 'person' in sense;
    const government = sense !== undefined && 'government' in sense ? sense.government : undefined;
    const team = form.type === 'ORG' && teams.has(form.key);
    const key = person
      ? `person ${form.words.join(' ')}`
      : government
        ? `government ${government}`
        : team
          ? `team ${form.key}`
          : form.key;
    let at = byKey.get(key);
    if (at === undefined) {
      at = list.length;
      byKey.set(key, at);
      list.push({ type: form.type, votes: new Map(), forms: [], introductions: [] });
    }
    const thing = list[at]!;
    const type = person ? 'PER' : government ? 'ORG' : form.type;
    if (person) thing.honoured = true;
    if (government) thing.government = government;
    thing.votes.set(type, (thing.votes.get(type) ?? 0) + form.confidence);
    thing.forms.push(i);
    of[i] = at;
  });
  for (const thing of list) {
    thing.type = leadingType(thing.votes);
    if (thing.type === 'PER') nameAsPerson(thing, forms);
  }
  joinMarkedPersons(list, forms, of, byKey);
  return { forms, list, of };
}

/** From here on the sentence was clear about which of the two it means. */
const CLEAR = 0.75;

/** Names that the article surely uses both of a place and of an organisation: a town and its team, "Leeds". */
function townsWithTeams(forms: readonly NameForm[]): ReadonlySet<string> {
  const placed = new Set<string>();
  for (const { type, key, confidence } of forms) if (type === 'LOC' && confidence >= CLEAR) placed.add(key);
  const teams = new Set<string>();
  for (const { type, key, confidence } of forms)
    if (type === 'ORG' && confidence >= CLEAR && placed.has(key)) teams.add(key);
  return teams;
}

/** "Mr. Ford" and "Ford" are one where the plain form was read as a person too. */
function joinMarkedPersons(
  list: Thing[],
  forms: readonly NameForm[],
  of: Int32Array,
  byKey: ReadonlyMap<string, number>,
): void {
  for (const [key, at] of byKey) {
    if (!key.startsWith('person ')) continue;
    const plain = byKey.get(forms[list[at]!.forms[0]!]!.key);
    if (plain !== undefined && plain !== at && list[plain]!.type === 'PER') mergeThings({ forms, list, of }, plain, at);
  }
}

/** Takes the fullest of the thing's forms as the person's name. */
export function nameAsPerson(thing: Thing, forms: readonly NameForm[]): void {
  let fullest: NameForm | undefined;
  for (const i of thing.forms) if (!fullest || forms[i]!.words.length > fullest.words.length) fullest = forms[i];
  const person = fullest && personName(fullest.text);
  if (person) thing.person = person;
}

/** Makes `from` one with `into`: its forms and evidence move there, its votes support the type found there, and it is left empty. */
export function mergeThings(things: Things, into: number, from: number): void {
  if (into === from) return;
  const a = things.list[into]!;
  const b = things.list[from]!;
  for (const form of b.forms) {
    things.of[form] = into;
    a.forms.push(form);
  }
  let weight = a.votes.get(a.type) ?? 0;
  for (const more of b.votes.values()) weight += more;
  a.votes.set(a.type, weight);
  a.introductions.push(...b.introductions);
  if (b.acronym !== undefined) a.acronym ??= b.acronym;
  if (b.gender !== undefined) a.gender ??= b.gender;
  if (b.honoured) a.honoured = true;
  b.forms = [];
}

/** Moves forms of one thing to others, by form: for short names that stand for different people at different places. */
export function moveForms(things: Things, from: number, to: ReadonlyMap<number, number>): void {
  const thing = things.list[from]!;
  thing.forms = thing.forms.filter((form) => !to.has(form));
  for (const [form, target] of to) {
    things.list[target]!.forms.push(form);
    things.of[form] = target;
  }
}

/** The gender the article or the given name tells. */
export const genderOf = (thing: Thing): Gender | undefined =>
  thing.gender ?? (thing.person?.given === undefined ? undefined : genderOfGiven(thing.person.given));
