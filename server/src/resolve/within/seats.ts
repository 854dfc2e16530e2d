import { hashOf, Kind } from '../../text/tokens';
import { countryOfSeat } from '../lexicon/places';
import type { NameForm } from './forms';
import { type Scan, wordAt } from './scan';

/** What governments do and cities do not. */
const ACTS = new Set(
  'said says accused accuses urged urges warned warns announced announces refused refuses rejected rejects agreed agrees denied denies vowed vows pledged pledges wants wanted hopes hoped insists insisted condemned condemns imposed imposes welcomed welcomes criticized criticised criticizes protested protests demanded demands recalled expelled threatened threatens retaliated retaliates recognizes recognized considers regards opposes opposed supports supported backs backed seeks sought maintains claims argues believes fears'
    .split(' ')
    .map(hashOf),
);
const PLACING = new Set('in at from near outside of to through via around across into for'.split(' ').map(hashOf));
const CLAUSE_MARKS = new Set([',', '"', '\u201d', "''", ';', ':', '\u2014', '--']);

/**
 * The country whose government a capital's name stands for here, by key: the subject of a verb for what governments do
 * ("Lima accused"), at the head of its clause. Refused where it may only be the place: "officials in Lima said".
 */
export function governmentMeant(scan: Scan, form: NameForm): string | undefined {
  const country = form.type === 'PER' ? undefined : countryOfSeat(form.key);
  if (country === undefined) return undefined;
  const { tokens, sentences } = scan.reading;
  if (form.last >= tokens.count || !ACTS.has(tokens.hash[form.last]!)) return undefined;
  if (form.first === sentences.firstToken[form.sentence]) return country;
  const before = form.first - 1;
  if (tokens.kind[before] === Kind.Word)
    return PLACING.has(tokens.hash[before]!) || !opensClause(scan, before) ? undefined : country;
  // "A spokesman in Geneva, Switzerland, said": between commas it is a place.
  return CLAUSE_MARKS.has(wordAt(scan, before)) && wordAt(scan, form.last) !== ',' && !afterPlace(scan, before)
    ? country
    : undefined;
}

const OPENERS = new Set('that but and while as because although when if since whether'.split(' ').map(hashOf));

const opensClause = (scan: Scan, i: number): boolean => OPENERS.has(scan.reading.tokens.hash[i]!);

const afterPlace = (scan: Scan, comma: number): boolean => comma > 0 && scan.formAt[comma - 1]! >= 0;
