import type { EntityType } from '../../recognise/types';
import { usualBody } from '../lexicon/bodies';
import { isGenericKey } from '../lexicon/generic';
import { countryOfPeople, isCountry, usualPlace } from '../lexicon/places';
import { LEGAL_FORMS } from '../lexicon/things';
import { editionKey, editionOf } from './edition';
import { foldWords } from './fold';
import { personKey, personName } from './personName';

/** The words of an organisation's name without "the" before and legal forms after it: `ford motor` for "Ford Motor Co.". */
export function coreWords(words: readonly string[]): string[] {
  let from = 0;
  let to = words.length;
  if (to - from > 1 && words[0] === 'the') from++;
  while (to - from > 1 && LEGAL_FORMS.has(words[to - 1]!)) to--;
  return words.slice(from, to);
}

/**
 * The key of a name that is no person's: its core words, by the usual name of the place or body. A country before a generic
 * name stands behind it: "U.S. Treasury" is `treasury of united states`; so does an edition: "2022 World Cup" is `world cup 2022`.
 */
export function thingKey(name: string): string {
  const words = foldWords(name);
  if (words.length === 0) return '';
  const whole = words.join(' ');
  const known = usualPlace(usualBody(words[0] === 'the' ? words.slice(1).join(' ') : whole));
  if (known !== whole) return known;
  const edition = editionOf(words[0] === 'the' ? words.slice(1) : words);
  if (edition) return editionKey(edition);
  const core = coreWords(words).map(singular);
  const rest = core.slice(1).join(' ');
  const country =
    core.length > 1 && isGenericKey(rest) ? (countryOfPeople(core[0]!) ?? countryNamed(core[0]!)) : undefined;
  return country === undefined ? usualPlace(usualBody(core.join(' '))) : `${rest} of ${country}`;
}

const countryNamed = (word: string): string | undefined => (isCountry(usualPlace(word)) ? usualPlace(word) : undefined);

/** The plural of a model name is the model: "A380s", "737s". Other words keep their ending. */
function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s')) return word;
  const before = word.charCodeAt(word.length - 2);
  return before >= 48 && before <= 57 ? word.slice(0, -1) : word;
}

/** The key under which the corpus files a name. Of one word, it does not depend on the type, so that types can be voted on. */
export function nameKey(name: string, type: EntityType): string {
  if (type !== 'PER') return thingKey(name);
  const person = personName(name);
  if (!person) return '';
  return person.given === undefined ? foldWords(name).join(' ') : personKey(person);
}
