import type { EntityType } from '../../recognise/types';
import { hashOf, Kind } from '../../text/tokens';
import { isCountry, usualPlace } from '../lexicon/places';
import { roleNoun } from '../lexicon/roles';
import { kindNoun } from '../lexicon/things';
import type { Anaphor, Discourse } from './discourse';
import { Word, wordAt } from './scan';
import type { Thing } from './things';

const TWO = new Set(['two', 'both'].map(hashOf));
const BOTH = hashOf('both');
/** Nouns that describe any company or body, and so the only one in sight. */
const ANY_BODY = new Set('company firm group organization organisation corporation'.split(' ').map(hashOf));
const COUNTRY = new Set('country nation'.split(' ').map(hashOf));
const COUNTRIES = new Set('countries nations neighbors neighbours'.split(' ').map(hashOf));
const BODIES = new Set('companies firms organizations organisations'.split(' ').map(hashOf));
/** Role nouns that fit almost anybody. */
const ANYBODY = new Set(
  'man woman boy girl official member worker resident victim person expert son daughter brother sister father mother wife husband'
    .split(' ')
    .map(hashOf),
);

/** How many sentences back the thing described must have been named or introduced. */
const REACH = 8;
/** How many sentences back count as "in sight". */
const SIGHT = 1;

/**
 * Resolves definite descriptions where one candidate clearly wins: "the minister" for the one introduced as minister, "the
 * organization" for the one whose name says so, "the company" and "the country" for the only one in sight, "the two
 * countries" for the only two. Refused: descriptions that say more ("the minister of finance", "the British minister").
 */
export function resolveDescriptions(discourse: Discourse): Anaphor[] {
  const { tokens, sentences } = discourse.scan.reading;
  const introduced = headsOfThings(discourse);
  const found: Anaphor[] = [];
  for (let s = 0; s < sentences.count; s++) {
    if (!discourse.running[s]) continue;
    const to = sentences.firstToken[s + 1]!;
    for (let i = sentences.firstToken[s]!; i < to - 1; i++) {
      const word = tokens.hash[i]!;
      if (word !== Word.the && word !== BOTH) continue;
      const pair = word === BOTH || TWO.has(tokens.hash[i + 1]!);
      const head = word === Word.the && pair ? i + 2 : i + 1;
      if (head >= to || tokens.kind[head] !== Kind.Word || discourse.scan.formAt[head]! >= 0) continue;
      if (saysMore(discourse, head, to)) continue;
      const things = pair ? pairMeant(discourse, s, i, head) : oneMeant(discourse, introduced, s, i, head);
      for (const thing of things)
        found.push({ kind: 'description', start: tokens.start[i]!, end: tokens.end[head]!, thing });
    }
  }
  return found;
}

/** "the minister of finance", "the company that": a complement or clause picks out another one. */
function saysMore(discourse: Discourse, head: number, to: number): boolean {
  const { tokens } = discourse.scan.reading;
  const next = head + 1;
  if (next >= to) return false;
  if (tokens.hash[next] === Word.of || discourse.scan.formAt[next]! >= 0) return true;
  const noun = tokens.kind[next] === Kind.Word && (roleNoun(tokens.hash[next]!) || kindNoun(tokens.hash[next]!));
  return Boolean(noun) || wordAt(discourse.scan, next) === '-';
}

/** By head noun, the things introduced by it or named with it, with the sentence where that first happens. */
function headsOfThings({ scan, things }: Discourse): Map<number, { thing: number; sentence: number }[]> {
  const heads = new Map<number, { thing: number; sentence: number }[]>();
  const note = (hash: number, thing: number, sentence: number): void => {
    const list = heads.get(hash) ?? [];
    if (list.length < 16 && !list.some((entry) => entry.thing === thing))
      heads.set(hash, [...list, { thing, sentence }]);
  };
  const { tokens } = scan.reading;
  scan.forms.forEach((form, f) => {
    const t = things.of[f]!;
    const thing = things.list[t]!;
    const last = form.words.at(-1);
    if (thing.type !== 'PER' && form.words.length > 1 && last !== undefined) {
      note(hashOf(last), t, form.sentence);
      if (last === 'organization') note(hashOf('organisation'), t, form.sentence);
    }
    if (form === scan.forms[thing.forms[0]!])
      for (const { head } of thing.introductions) note(tokens.hash[head]!, t, form.sentence);
  });
  return heads;
}

function oneMeant(
  discourse: Discourse,
  introduced: ReadonlyMap<number, readonly { thing: number; sentence: number }[]>,
  s: number,
  token: number,
  head: number,
): number[] {
  const { tokens } = discourse.scan.reading;
  const hash = tokens.hash[head]!;
  if (ANYBODY.has(hash)) return [];
  const kind: EntityType | undefined = roleNoun(hash) ? 'PER' : kindNoun(hash);
  if (!kind) return [];
  const list = discourse.things.list;
  const known = (introduced.get(hash) ?? []).filter(
    ({ thing, sentence }) => sentence <= s && fitsKind(list[thing]!, kind),
  );
  if (known.length === 1 && wasNamed(discourse, known[0]!.thing, s, token, REACH)) return [known[0]!.thing];
  if (known.length > 1) {
    const near = known.filter(({ thing }) => wasNamed(discourse, thing, s, token, SIGHT));
    return near.length === 1 ? [near[0]!.thing] : [];
  }
  if (ANY_BODY.has(hash)) {
    const [body] = onlyInSight(discourse, s, token, 1, (thing) => thing.type === 'ORG');
    return body !== undefined && isMostNamed(list, body) ? [body] : [];
  }
  if (COUNTRY.has(hash)) return onlyInSight(discourse, s, token, 1, (thing) => isCountryThing(discourse, thing));
  return [];
}

/** True when the article names no organisation more often: whom "the company" means when nothing says otherwise. */
const isMostNamed = (list: readonly Thing[], body: number): boolean =>
  list.every((thing) => thing.type !== 'ORG' || thing.forms.length <= list[body]!.forms.length);

const fitsKind = (thing: Thing, kind: EntityType): boolean =>
  thing.type === kind || (kind !== 'PER' && thing.type === 'OTHER');

/** "the two countries", "both companies": exactly two of the kind in sight, or, with none in sight, in the article so far. */
function pairMeant(discourse: Discourse, s: number, token: number, head: number): number[] {
  const hash = discourse.scan.reading.tokens.hash[head]!;
  if (COUNTRIES.has(hash)) return onlyInSight(discourse, s, token, 2, (thing) => isCountryThing(discourse, thing));
  if (BODIES.has(hash)) return onlyInSight(discourse, s, token, 2, (thing) => thing.type === 'ORG');
  return [];
}

function isCountryThing({ things }: Discourse, thing: Thing): boolean {
  const form = things.forms[thing.forms[0]!];
  return form !== undefined && thing.type === 'LOC' && isCountry(usualPlace(form.key));
}

/** The things of a sort named in this sentence before the token and in the nearest sentences before that name any: exactly `n`, or none. */
function onlyInSight(
  discourse: Discourse,
  s: number,
  token: number,
  n: number,
  sort: (thing: Thing) => boolean,
): number[] {
  const seen = new Set<number>();
  let looked = 0;
  for (let back = s; back >= 0 && looked <= REACH; back--) {
    if (!discourse.running[back]) continue;
    const before = back === s ? token : Number.POSITIVE_INFINITY;
    for (const thing of discourse.namedIn(back, before, ['ORG', 'LOC']))
      if (sort(discourse.things.list[thing]!)) seen.add(thing);
    if (seen.size > n) return [];
    if (seen.size === n && looked >= SIGHT) return [...seen];
    looked++;
  }
  return seen.size === n ? [...seen] : [];
}

/** True when the thing is named in the sentence before the token, or in the `reach` sentences before. */
function wasNamed(discourse: Discourse, thing: number, s: number, token: number, reach: number): boolean {
  const { type } = discourse.things.list[thing]!;
  for (let back = s; back >= 0 && s - back <= reach; back--)
    if (discourse.namedIn(back, back === s ? token : Number.POSITIVE_INFINITY, [type]).includes(thing)) return true;
  return false;
}
