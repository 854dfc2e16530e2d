import type { Reading } from '../../text/reading';
import { usualBody } from '../lexicon/bodies';
import { isCountry, usualPlace } from '../lexicon/places';
import { foldWords } from '../naming/fold';
import { coreWords } from '../naming/nameKey';
import type { NameForm } from './forms';
import { mergeThings, type Thing, type Things } from './things';

/** Words an acronym may leave out, and may also count: "Organization of the Petroleum Exporting Countries" is OPEC. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'at', 'de', 'du', 'la', 'des', 'et', 'a']);

/** Two to eight letters, most of them capitals, with inner digits, points and "&" allowed. */
export function looksLikeAcronym(text: string): boolean {
  let capitals = 0;
  let lowers = 0;
  for (const letter of text) {
    if (letter >= 'A' && letter <= 'Z') capitals++;
    else if (letter >= 'a' && letter <= 'z') lowers++;
    else if (!((letter >= '0' && letter <= '9') || letter === '.' || letter === '&' || letter === '-')) return false;
  }
  return capitals >= 2 && capitals + lowers <= 8 && lowers <= 2;
}

/**
 * How well `acronym` abbreviates a name: 2 when it is the initials of its weighty words (small words counted or not, as
 * the acronym likes), 1 when each of its letters is found in order with the first at the start of the first or second
 * word, 0 otherwise.
 */
export function abbreviates(acronym: string, words: readonly string[]): 0 | 1 | 2 {
  const letters = foldWords(acronym).join('').replaceAll(' ', '');
  if (letters.length < 2 || words.length < 2) return 0;
  if (matchesInitials(letters, words) || matchesInitials(letters, coreWords(words))) return 2;
  const initials = words.slice(0, 2).map((word) => word[0]);
  return initials.includes(letters[0]) && isWithin(letters, words.join('')) ? 1 : 0;
}

function matchesInitials(letters: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    if (at < letters.length && word[0] === letters[at]) at++;
    else if (!SMALL.has(word)) return false;
  }
  return at === letters.length;
}

function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (let i = 0; i < text.length && at < letters.length; i++) if (text[i] === letters[at]) at++;
  return at === letters.length;
}

const isOpen = (text: string): boolean => text === '(' || text === '[';

/**
 * Binds acronyms to the names they stand for: spelt out in brackets, either way round ("Shanghai Cooperation Organization
 * (SCO)", "SCO (Shanghai Cooperation Organization)"), or, without brackets, where the initials of exactly one name fit.
 * Refused: a country or a person in brackets, letters that cannot abbreviate the name.
 */
export function bindAcronyms(reading: Reading, things: Things): void {
  bindBracketed(reading, things);
  bindByInitials(things);
}

function bindBracketed({ text, tokens }: Reading, things: Things): void {
  const { forms } = things;
  for (let i = 0; i + 1 < forms.length; i++) {
    const outer = forms[i]!;
    const inner = forms[i + 1]!;
    const open = outer.last;
    if (inner.first !== open + 1 || inner.last >= tokens.count) continue;
    if (!isOpen(text.slice(tokens.start[open], tokens.end[open]))) continue;
    const close = text[tokens.start[inner.last]!];
    const shortInside = looksLikeAcronym(inner.text) && inner.words.length === 1;
    const shortOutside = looksLikeAcronym(outer.text) && outer.words.length === 1;
    if (
      shortInside === shortOutside ||
      (shortInside && close !== ')' && close !== ']' && close !== ',' && close !== ';')
    )
      continue;
    const [short, long] = shortInside ? [inner, outer] : [outer, inner];
    const fit = abbreviates(short.text, long.words);
    if (fit === 0 && !(shortInside && short.type === 'ORG' && long.type === 'ORG' && long.words.length > 1)) continue;
    bind(things, short, things.of[shortInside ? i : i + 1]!, things.of[shortInside ? i + 1 : i]!);
  }
}

/** Makes an acronym's thing one with its long form's, unless that would make one thing of two known ones. */
function bind(things: Things, short: NameForm, long: number, acronym: number): void {
  const target = things.list[long]!;
  if (long === acronym || target.type === 'PER' || target.type === 'LOC') return;
  if (isCountry(usualPlace(short.key)) || target.acronym !== undefined) return;
  mergeThings(things, long, acronym);
  target.acronym = short.text;
}

function bindByInitials(things: Things): void {
  const longs = new Map<string, Set<number>>();
  things.list.forEach((thing, t) => {
    if (thing.type === 'PER' || thing.type === 'LOC') return;
    for (const form of thing.forms) for (const key of initialsOf(things.forms[form]!)) add(longs, key, t);
  });
  things.list.forEach((thing, t) => {
    const first = thing.forms[0];
    if (first === undefined || thing.acronym !== undefined) return;
    const form = things.forms[first]!;
    if (form.words.length !== 1 || !looksLikeAcronym(form.text) || isCountry(form.key)) return;
    if (thing.type === 'LOC' && form.confidence > 0.9) return;
    const candidates = [...(longs.get(form.words[0]!) ?? [])].filter(
      (other) => other !== t && isFree(things.list[other]!),
    );
    if (candidates.length === 1 && usualBody(form.words[0]!) === form.words[0]) bind(things, form, candidates[0]!, t);
  });
}

const isFree = (thing: Thing): boolean => thing.forms.length > 0 && thing.acronym === undefined;

/** The initials a name may go by: of all its words, without the small ones, and without the legal form. */
function initialsOf(form: NameForm): string[] {
  if (form.words.length < 2 || form.words.length > 12) return [];
  const of = (words: readonly string[]): string => words.map((word) => word[0]).join('');
  const weighty = form.words.filter((word) => !SMALL.has(word));
  return [of(form.words), of(weighty), of(coreWords(weighty))].filter((letters) => letters.length > 1);
}

function add(map: Map<string, Set<number>>, key: string, value: number): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
