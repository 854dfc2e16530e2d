import { hashOf, Kind } from '../../text/tokens';
import { F, K } from './lexicon';
import { charOf, isFunction, isWord, type Scan } from './scan';

/** What the verbs around a time expression say of it. */
export type Tense = 'past' | 'future' | 'unknown';

const set = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashOf));

/** Auxiliaries and words of planning: what they govern is still to come. "Would" is the future of reported speech. */
const FUTURE = set(
  "will won't shall would wouldn't may might could can should must i'll we'll you'll he'll she'll it'll they'll " +
    'due scheduled slated expected planned planning plans plan hopes hope intends intend aims aim upcoming forthcoming set ' +
    'begins starts opens ends expires takes meets deadline ready going poised prepares preparing likely anticipated forecast tentatively postponed delayed rescheduled',
);

/** Irregular past forms and participles; regular ones are known by their ending. */
const PAST = set(
  'was were had did said told made took went came fell rose met won lost began sold bought held left led saw gave got found broke brought built ' +
    'felt grew kept knew paid ran sent shot spoke spent stood struck taught thought threw wrote became became drew drove ate flew forgot froze hid ' +
    'hurt laid lay lent let lit meant read rode sang sank sat sought shook shone slept slid stole swam swept swore tore understood woke wore wound ' +
    "wasn't weren't hadn't didn't been done gone seen taken given known shown thrown written broken chosen driven fallen frozen risen spoken stolen " +
    "has have hasn't haven't ago since dealt fought caught bore bound cast cut hit put quit shut split spread upset fled bled fed sped wed bid",
);

const FUTURE_AUXILIARY = set(
  "will won't would shall may might could can should must to be i'll we'll he'll she'll it'll they'll",
);

/** Lower-case words in "-ed" that are no past forms. */
const NOT_PAST = set(
  'need needed speed seed feed indeed hundred breed bleed exceed proceed succeed red bed shed wed led embed unexpected united limited so-called red-hot',
);

/** How many tokens to look back and ahead. */
const BACK = 40;
const AHEAD = 14;

function isPastForm(scan: Scan, i: number): boolean {
  const { hash, start, end } = scan.tokens;
  if (PAST.has(hash[i])) return true;
  const to = end[i];
  if (to - start[i] < 4 || scan.text.charCodeAt(to - 1) !== 100 || scan.text.charCodeAt(to - 2) !== 101) return false;
  return !NOT_PAST.has(hash[i]);
}

/** The tense word at token `i` says, or undefined. A past form after "to", "be" or "will" is a participle to come. */
function signal(scan: Scan, i: number, from: number): Tense | undefined {
  if (scan.tokens.kind[i] !== Kind.Word) return undefined;
  const hash = scan.tokens.hash[i];
  if (FUTURE.has(hash)) return isModalMonth(scan, i) ? undefined : 'future';
  if (!isPastForm(scan, i)) return undefined;
  for (let at = i - 1; at >= from && at >= i - 3; at--) {
    if (FUTURE_AUXILIARY.has(scan.tokens.hash[at]) && !isModalMonth(scan, at)) return 'future';
    if (!isWord(scan, at)) break;
  }
  return 'past';
}

/** "May" with a capital is the month. */
const isModalMonth = (scan: Scan, i: number): boolean => scan.kind[i] === K.Month && (scan.tokens.flags[i] & 8) !== 0;

/**
 * The tense that governs tokens `first` to `last`: the preposition right before ("since" past, "until" future), then
 * the nearest verb to the left in the sentence, then the nearest to the right. At most `BACK + AHEAD` tokens are looked at.
 */
export function tenseAround(
  scan: Scan,
  first: number,
  last: number,
  sentenceStart: number,
  sentenceEnd: number,
): Tense {
  if (isFunction(scan, first - 1, F.since)) return 'past';
  if (isFunction(scan, first - 1, F.until)) return 'future';
  const from = Math.max(sentenceStart, first - BACK);
  for (let i = first - 1; i >= from; i--) {
    if (charOf(scan, i) === 59) break;
    const found = signal(scan, i, from);
    if (found) return found;
  }
  const to = Math.min(sentenceEnd, last + AHEAD);
  for (let i = last; i < to; i++) {
    const found = signal(scan, i, last);
    if (!found) continue;
    const perfect = found === 'past' && i + 2 < to && !isSimplePast(scan, i);
    const ahead = perfect ? (signal(scan, i + 1, i + 1) ?? signal(scan, i + 2, i + 2)) : undefined;
    return ahead === 'future' ? 'future' : found;
  }
  return 'unknown';
}

const AUXILIARY_PAST = set('has have had was were been');
const isSimplePast = (scan: Scan, i: number): boolean => !AUXILIARY_PAST.has(scan.tokens.hash[i]);
