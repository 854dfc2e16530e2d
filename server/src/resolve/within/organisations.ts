import { countryOfPeople, isCountry, usualPlace } from '../lexicon/places';
import { coreWords } from '../naming/nameKey';
import type { NameForm } from './forms';
import { mergeThings, type Thing, type Things } from './things';

/** Nouns that name an organisation by themselves when capitalised: "the Bank", "the Council". Folded. */
const HEADS = new Set(
  'bank council commission committee ministry department senate parliament university court party agency board bureau union association federation institute foundation authority assembly congress league academy college museum hospital church conference organization initiative'.split(
    ' ',
  ),
);

/** Words that cannot be a short name by themselves, though names begin with them. */
const WEAK_HEADS = new Set(
  'the new north south east west northern southern eastern western central national international united royal general american british european asian african world global first great air public social people peoples federal state free saint san santa los las el al air bank university ministry department department lake mount fort port'.split(
    ' ',
  ),
);

/**
 * Binds short names of organisations to the one long name in the article they can stand for: its first words
 * ("Cerberus" for "Cerberus Capital Management") once it was named, or its last words ("Air Force" for "United States
 * Air Force", "the Council"). Refused: a short name that stands before the long one in running text, places, and
 * short names that fit several long ones.
 */
export function bindOrganisations(things: Things): void {
  const heads = new Map<string, number[]>();
  const tails = new Map<string, number[]>();
  things.list.forEach((thing, t) => {
    if (thing.type === 'PER' || thing.type === 'LOC') return;
    for (const words of longNames(thing, things.forms)) {
      const model = words.some(hasDigit);
      if (thing.type !== 'ORG' && !model) continue;
      for (let n = 1; n < words.length; n++) {
        if (!model) put(heads, words.slice(0, n).join(' '), t);
        const tail = words.slice(n);
        if (!model || tail.some(hasDigit)) put(tails, tail.join(' '), t);
      }
    }
  });
  things.list.forEach((thing, t) => {
    if (thing.forms.length === 0 || thing.acronym !== undefined) return;
    const key = coreWords(things.forms[thing.forms[0]!]!.words).join(' ');
    if (!isShort(thing) && !(thing.type !== 'PER' && hasDigit(key))) return;
    const target = headTarget(things, t, key, heads.get(key)) ?? tailTarget(things, t, key, tails.get(key));
    if (target !== undefined) mergeThings(things, target, t);
  });
}

const hasDigit = (word: string): boolean => /[0-9]/.test(word) && !/^[0-9]+$/.test(word);

/** Read as an organisation, as nothing in particular, or as a person by one word that no person of the article bears. */
const isShort = (thing: Thing): boolean => {
  if (thing.type === 'ORG') return true;
  if (thing.type === 'PER')
    return thing.person?.given === undefined && !thing.honoured && thing.introductions.length === 0;
  return (
    (thing.type === 'OTHER' || thing.type === 'WORK') && (thing.votes.get(thing.type) ?? 0) / thing.forms.length < 0.7
  );
};

/** The distinct names of two to eight words the thing goes by. */
function longNames(thing: Thing, forms: readonly NameForm[]): string[][] {
  const seen = new Map<string, string[]>();
  for (const i of thing.forms) {
    const form = forms[i]!;
    if (form.words.length < 2 || form.words.length > 9) continue;
    const words = coreWords(form.words);
    if (words.length > 1) seen.set(words.join(' '), words);
  }
  return [...seen.values()];
}

function put(map: Map<string, number[]>, key: string, t: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [t]);
  else if (list.length < 4 && !list.includes(t)) list.push(t);
}

/** Where the thing is first named, titles and all. */
const firstStart = (things: Things, t: number): number =>
  things.list[t]!.forms.reduce((least, i) => Math.min(least, things.forms[i]!.start), Number.POSITIVE_INFINITY);

/** Where the thing is first named in running text: headlines use short names before the long one. */
const firstRunning = (things: Things, t: number): number =>
  things.list[t]!.forms.reduce(
    (least, i) => (things.forms[i]!.running ? Math.min(least, things.forms[i]!.start) : least),
    Number.POSITIVE_INFINITY,
  );

function only(things: Things, t: number, list: readonly number[] | undefined): number | undefined {
  const live = (list ?? []).filter((other) => other !== t && things.list[other]!.forms.length > 0);
  return live.length === 1 ? live[0] : undefined;
}

function headTarget(things: Things, t: number, key: string, list: readonly number[] | undefined): number | undefined {
  const target = only(things, t, list);
  if (target === undefined || WEAK_HEADS.has(key) || isCountry(usualPlace(key)) || countryOfPeople(key))
    return undefined;
  return firstRunning(things, t) >= firstStart(things, target) ? target : undefined;
}

function tailTarget(things: Things, t: number, key: string, list: readonly number[] | undefined): number | undefined {
  const target = only(things, t, list);
  if (target === undefined || !(key.includes(' ') || HEADS.has(key) || hasDigit(key))) return undefined;
  return firstRunning(things, t) >= firstStart(things, target) ? target : undefined;
}
