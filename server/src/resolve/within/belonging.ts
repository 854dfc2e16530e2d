import { isGenericKey } from '../lexicon/generic';
import { countryOfPeople, isCountry, usualPlace } from '../lexicon/places';
import type { NameForm } from './forms';
import { isPossessive, type Scan, Word } from './scan';
import type { Thing, Things } from './things';

/**
 * The form of the country a body with a generic name belongs to: named right before it ("Japan's Finance Ministry", "the
 * Brazilian Senate") or after "of" ("the Treasury of Ghana"). Undefined for names that stand by themselves, and where
 * different countries are told.
 */
export function homeOf(scan: Scan, things: Things, thing: Thing): number | undefined {
  if (thing.type === 'PER' || !thing.forms.every((f) => isGenericKey(things.forms[f]!.key))) return undefined;
  let home: number | undefined;
  for (const f of thing.forms) {
    const found = neighbour(scan, things.forms[f]!);
    if (found === undefined) continue;
    if (home !== undefined && countryKey(things.forms[home]!) !== countryKey(things.forms[found]!)) return undefined;
    home ??= found;
  }
  return home;
}

function neighbour(scan: Scan, form: NameForm): number | undefined {
  const before = form.first - 1;
  if (before >= 0) {
    const token = isPossessive(scan, before) ? before - 1 : before;
    const left = token >= 0 ? scan.formAt[token]! : -1;
    if (left >= 0 && countryKey(scan.forms[left]!) !== undefined) return left;
  }
  const { tokens } = scan.reading;
  if (form.last + 1 < tokens.count && tokens.hash[form.last] === Word.of) {
    const at = tokens.hash[form.last + 1] === Word.the ? form.last + 2 : form.last + 1;
    const right = at < tokens.count ? scan.formAt[at]! : -1;
    if (right >= 0 && countryKey(scan.forms[right]!) !== undefined) return right;
  }
  return undefined;
}

/** The country a form names, or whose people or adjective it is, by key. */
export function countryKey(form: NameForm): string | undefined {
  const key = usualPlace(form.key);
  return isCountry(key) ? key : countryOfPeople(form.words.join(' '));
}
