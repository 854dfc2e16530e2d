import { firstWhere } from '../../text/order';
import { isCountry, usualPlace } from '../lexicon/places';
import { personName, sameFullName } from '../naming/personName';
import type { Gender } from '../types';
import type { NameForm } from './forms';
import { genderOf, mergeThings, moveForms, nameAsPerson, type Thing, type Things } from './things';

/** The gender an honorific right before the form tells. */
export type TitleGender = (form: NameForm) => Gender | undefined;

/** More bearers of one surname than this in one article, and a bare surname is left alone. */
const CROWD = 8;

/**
 * Binds names of people: fuller and shorter full names ("Hillary Clinton", "Hillary Rodham Clinton"), then surnames and
 * first names after a full name. Where two people share the short name, an honorific or the nearest full name before it
 * decides; where neither does, the short name stays by itself.
 */
export function bindPeople(things: Things, titleGender: TitleGender): void {
  const bySurname = new Map<string, number[]>();
  things.list.forEach((thing, t) => {
    if (thing.type !== 'PER' || thing.person?.given === undefined || thing.forms.length === 0) return;
    const list = bySurname.get(thing.person.surname);
    if (!list) bySurname.set(thing.person.surname, [t]);
    else if (list.length <= CROWD) joinFullName(things, list, t);
  });
  const byOther = shortNames(things, bySurname);
  things.list.forEach((thing, t) => {
    if (thing.forms.length > 0 && isShortPerson(thing, things.forms))
      bindShort(things, t, bySurname, byOther, titleGender);
  });
}

function joinFullName(things: Things, list: number[], t: number): void {
  const person = things.list[t]!.person!;
  const fits = list.filter((other) => sameFullName(things.list[other]!.person!, person));
  if (fits.length !== 1) {
    list.push(t);
    return;
  }
  mergeThings(things, fits[0]!, t);
  nameAsPerson(things.list[fits[0]!]!, things.forms);
}

/** Given names and inner names of the article's people, for short forms that are no surname: "Hillary", "López". */
function shortNames(things: Things, bySurname: ReadonlyMap<string, readonly number[]>): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const list of bySurname.values())
    for (const t of list) {
      const { given = '', middle } = things.list[t]!.person!;
      for (const word of new Set([...given.split(' '), ...middle])) {
        if (word.length < 2) continue;
        const found = map.get(word);
        if (!found) map.set(word, [t]);
        else if (found.length <= CROWD) found.push(t);
      }
    }
  return map;
}

/** A name of one word (particles aside) that was read as a person's, or as nothing in particular. */
function isShortPerson(thing: Thing, forms: readonly NameForm[]): boolean {
  const first = forms[thing.forms[0]!]!;
  if (thing.type === 'PER') return thing.person?.given === undefined;
  if (isParticled(first)) return true;
  if (first.words.length > 1 || isCountry(usualPlace(first.key))) return false;
  return thing.type === 'OTHER' && (thing.votes.get('OTHER') ?? 0) / thing.forms.length < 0.65;
}

/** "De Ronsard", read as a place: a particle and one word. */
function isParticled({ text, words }: NameForm): boolean {
  const person = words.length > 1 && words.length < 5 ? personName(text) : undefined;
  return person !== undefined && person.given === undefined;
}

function bindShort(
  things: Things,
  t: number,
  bySurname: ReadonlyMap<string, readonly number[]>,
  byOther: ReadonlyMap<string, readonly number[]>,
  titleGender: TitleGender,
): void {
  const thing = things.list[t]!;
  const first = things.forms[thing.forms[0]!]!;
  const word = thing.person?.surname ?? (isParticled(first) ? first.words.at(-1)! : first.words[0]!);
  const alive = (list: readonly number[] | undefined): number[] =>
    list && list.length <= CROWD ? list.filter((other) => other !== t && things.list[other]!.forms.length > 0) : [];
  const family = alive(bySurname.get(word));
  const candidates = family.length > 0 || thing.type !== 'PER' ? family : alive(byOther.get(word));
  if (candidates.length === 0) return;
  const fit = candidates.filter((candidate) => mayMean(things, thing, candidate, family.length > 0));
  const [only] = fit;
  if (fit.length === 1 && gendersFit(things, thing, only!, titleGender)) {
    mergeThings(things, only!, t);
    return;
  }
  shareOut(things, t, fit, titleGender);
}

/**
 * Hands each form of a short name that several people bear to the one it means there: the only one an honorific leaves,
 * else the only one named in full in this sentence before it or in the two before.
 */
function shareOut(things: Things, t: number, candidates: readonly number[], titleGender: TitleGender): void {
  if (candidates.length === 0) return;
  const named = new Map(candidates.map((candidate) => [candidate, fullForms(things, candidate)]));
  const chosen = new Map<number, number>();
  for (const f of things.list[t]!.forms) {
    const form = things.forms[f]!;
    const told = titleGender(form);
    const fit =
      told === undefined ? candidates : candidates.filter((c) => (genderOf(things.list[c]!) ?? told) === told);
    const near =
      fit.length === 1 ? fit : fit.filter((candidate) => namedJustBefore(things, named.get(candidate)!, form));
    if (near.length === 1) chosen.set(f, near[0]!);
  }
  moveForms(things, t, chosen);
}

/** The thing's forms of more than one word, in text order. */
const fullForms = (things: Things, t: number): number[] =>
  things.list[t]!.forms.filter((f) => things.forms[f]!.words.length > 1).sort((a, b) => a - b);

const BACK = 2;

/** True when the last of the forms before `form` stands in its sentence or at most two before. O(log n). */
function namedJustBefore(things: Things, forms: readonly number[], form: NameForm): boolean {
  const last = forms[firstWhere(forms.length, (n) => things.forms[forms[n]!]!.start >= form.start) - 1];
  return last !== undefined && form.sentence - things.forms[last]!.sentence <= BACK;
}

/**
 * True when the short name can stand for the full one. News names people in full first: a bare name that runs ahead of the
 * full one is something else, a company perhaps, unless it can only be a person. A first name counts only where it is known to be one, or a role shows
 * the full name to be a person's.
 */
function mayMean(things: Things, short: Thing, candidate: number, bySurname: boolean): boolean {
  const full = things.list[candidate]!;
  if (!isSurelyPerson(short) && firstRunning(things, short) < firstRunning(things, full)) return false;
  return bySurname || full.introductions.length > 0 || genderOf(full) !== undefined;
}

/** Read as a person's name alone, and with little doubt: "Putin", named before "Vladimir Putin". */
function isSurelyPerson({ honoured, votes, forms }: Thing): boolean {
  return honoured === true || (votes.size === 1 && (votes.get('PER') ?? 0) >= 0.9 * forms.length);
}

/** Where the thing is first named in running text; after everything where it never is. */
function firstRunning(things: Things, thing: Thing): number {
  let first = Number.POSITIVE_INFINITY;
  for (const i of thing.forms) if (things.forms[i]!.running) first = Math.min(first, things.forms[i]!.start);
  return first;
}

function gendersFit(things: Things, thing: Thing, candidate: number, titleGender: TitleGender): boolean {
  const known = genderOf(things.list[candidate]!);
  return thing.forms.every((form) => {
    const told = titleGender(things.forms[form]!);
    return told === undefined || known === undefined || told === known;
  });
}
