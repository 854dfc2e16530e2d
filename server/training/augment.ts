/** Copies of annotated texts in other clothes: with other names, and in capitals. */

import { ORG_HEADS, ORG_SUFFIXES } from '../src/recognise/names/lists/organisations';
import { COUNTRIES } from '../src/recognise/names/lists/places';
import type { GoldName, GoldText } from './corpus';
import { country, firm, person, town } from './newswire/names';

type Random = () => number;

const countries = new Set(COUNTRIES.split('|').map((entry) => entry.split(':')[0]!));

/** The text with every name's letters (`replace` decides) exchanged, spans kept in step. */
function rewritten(gold: GoldText, replace: (surface: string, name: GoldName) => string): GoldText {
  let text = '';
  let at = 0;
  const names: GoldName[] = [];
  for (const name of gold.names) {
    text += gold.text.slice(at, name.start);
    const start = text.length;
    text += replace(gold.text.slice(name.start, name.end), name);
    names.push({ ...name, start, end: text.length });
    at = name.end;
  }
  return { ...gold, text: text + gold.text.slice(at), names };
}

const ends = new Set([...ORG_HEADS.split('|'), ...ORG_SUFFIXES.split('|')]);

/** One or two capitalised words of which none says that they name an organisation. */
const isBareName = (surface: string): boolean =>
  /^\p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+)?$/u.test(surface) && !surface.split(' ').some((word) => ends.has(word));

/** Persons, places and firms exchanged for others, alike throughout the text, so that context must tell what they are. */
export function withOtherNames(gold: GoldText, random: Random): GoldText {
  const chosen = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    const known = chosen.get(key) ?? make();
    chosen.set(key, known);
    return known;
  };
  return rewritten(gold, (surface, { type }) => {
    if (type === 'LOC') {
      if (countries.has(surface)) return once(surface, () => country(random));
      return /^\p{Lu}\p{Ll}+$/u.test(surface) ? once(surface, () => town(random)) : surface;
    }
    if (type === 'ORG') return isBareName(surface) ? once(surface, () => firm(random).short) : surface;
    if (type !== 'PER') return surface;
    const words = surface.split(' ');
    if (words.length > 3 || words.some((word) => !/^\p{Lu}[\p{L}'’.-]+$/u.test(word))) return surface;
    const last = words.length - 1;
    return words
      .map((word, i) =>
        once(`${i === last ? 'last' : 'given'} ${word}`, () =>
          i === last ? person(random).last : person(random).full.split(' ')[0]!,
        ),
      )
      .join(' ');
  });
}

const sameLength = (text: string): string => {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
};

/** The text in capitals. */
export const inCapitals = (gold: GoldText): GoldText => ({ ...gold, text: sameLength(gold.text) });
