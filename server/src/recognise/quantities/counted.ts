import { Flag } from '../../text/tokens';
import { endsNounPhrase, isCasualty, isDeterminer } from './nounCues';
import {
  hashAt,
  isBreak,
  isCapital,
  isDash,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  type Scan,
  surface,
  wordIs,
} from './scan';
import { isModifierPlural, isPluralForm, singularOf } from './singular';
import { unitWord } from './unitTable';
import { wordTest } from './wordLookup';

/** What a figure counts: the head noun's singular, and the tokens of the noun phrase without the figure. */
export interface ReadNoun {
  readonly unit: string;
  readonly first: number;
  readonly next: number;
  /** The phrase begins right after the figure, not after "of the". */
  readonly direct: boolean;
}

/** A noun phrase after a figure is followed for this many tokens at most. */
const REACH = 8;

const isOf = wordIs('of');
const isAnd = wordIs('and');
const isOr = wordIs('or');

/** Reads what is counted from token `i` on, right after a figure. `one`: the figure is 1 and asks for a singular. */
export function readNoun(scan: Scan, i: number, one: boolean): ReadNoun | undefined {
  if (isInnerHyphen(scan, i)) return readAttribute(scan, i + 1);
  const direct = one ? readSingular(scan, i) : readPlural(scan, i);
  if (direct) return { ...direct, direct: true };
  if (one || !isOf(scan, i) || isBreak(scan, i + 1)) return undefined;
  const at = isDeterminer(hashAt(scan, i + 1)) ? i + 2 : i + 1;
  const within = readPlural(scan, at);
  return within && { ...within, direct: false };
}

/** "11-member", "two-state", "four-door": the word glued by the hyphen. */
function readAttribute(scan: Scan, i: number): ReadNoun | undefined {
  if (!isWord(scan, i) || endsNounPhrase(hashAt(scan, i))) return undefined;
  const word = surface(scan, i).toLowerCase();
  if (!/^[a-z]{3,}$/.test(word) || /(?:ed|ing|ly|fold|time|odd|plus|th|est)$/.test(word)) return undefined;
  return { unit: singularOf(word), first: i, next: i + 1, direct: true };
}

type Phrase = Omit<ReadNoun, 'direct'>;

/**
 * The first plural in the run of words after a figure: "51 cooperation projects totaling ..." counts projects.
 * Plurals that modify ("sports clubs") give way to the plural they modify.
 */
function readPlural(scan: Scan, i: number): Phrase | undefined {
  const { tokens } = scan;
  let found: Phrase | undefined;
  let first = i;
  for (let at = i; at < i + REACH && at < tokens.count; at++) {
    if (isBreak(scan, at) || tokens.flags[at]! & Flag.Possessive) {
      if (tokens.flags[at]! & Flag.Possessive && !found && !isBreak(scan, at)) {
        first = at + 1;
        continue;
      }
      break;
    }
    if (isInnerHyphen(scan, at)) continue;
    if (isNumber(scan, at)) {
      // "63,000 Model 3 sedans", but "300 million 2 years ago"
      if (at > i && !found && isCapital(scan, at - 1) && !isGlued(scan, at)) continue;
      break;
    }
    if (!isWord(scan, at)) break;
    const hash = hashAt(scan, at);
    if (isAnd(scan, at) || isOr(scan, at)) {
      if (found || at === i) break;
      continue;
    }
    const word = surface(scan, at).toLowerCase();
    if (endsNounPhrase(hash) && !modifies(scan, at, i)) {
      if (!found && at === i && isCasualty(hash)) return { unit: '', first: at, next: at + 1 };
      break;
    }
    if (!isPluralForm(word)) {
      if (found) break;
      continue;
    }
    // A plural after a plural: "sports clubs" goes on, "officers drives" does not.
    if (found && !isModifierPlural(surface(scan, found.next - 1).toLowerCase())) break;
    found = { unit: unitOf(scan, at, word), first, next: at + 1 };
    if (isDash(scan, at + 1) && isInnerHyphen(scan, at + 1)) break;
  }
  return found;
}

/** Words that end a phrase elsewhere but modify a noun right after a figure: "20 more people", "12 wounded soldiers". */
function modifies(scan: Scan, at: number, first: number): boolean {
  if (at !== first) return false;
  const hash = hashAt(scan, at);
  if (isMore(hash)) return true;
  if (!isCasualty(hash)) return false;
  const next = at + 1;
  return isWord(scan, next) && !endsNounPhrase(hashAt(scan, next)) && isPluralForm(surface(scan, next).toLowerCase());
}

const isMore = wordTest('more fewer less next last live lead further');

/** "one particular demand that": the last word of a run of at most four. */
function readSingular(scan: Scan, i: number): Phrase | undefined {
  let next = i;
  while (next < i + 4 && isWord(scan, next) && !isBreak(scan, next) && !endsNounPhrase(hashAt(scan, next))) next++;
  if (next === i) return undefined;
  const word = surface(scan, next - 1).toLowerCase();
  return { unit: unitOf(scan, next - 1, word), first: i, next };
}

/** The unit of a head noun, lower case, so that headlines count the same: measures take their canonical name. */
function unitOf(scan: Scan, at: number, word: string): string {
  return unitWord(hashAt(scan, at))?.name ?? singularOf(word);
}
