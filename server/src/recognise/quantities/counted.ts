import { Flag } from '../../text/tokens';
import { endsNounPhrase, isCasualty, isDeterminer } from './nounCues';
import { isNumberWord } from './numberWords';
import {
  codeAt,
  hashAt,
  isAllCaps,
  isBreak,
  isCapital,
  isGlued,
  isInnerHyphen,
  isNumber,
  isWord,
  lengthAt,
  type Scan,
  surface,
  wordIs,
} from './scan';
import { isModifierPlural, isPluralAt, isPluralForm, singularOf } from './singular';
import { unitWord } from './unitTable';
import { wordTest } from './wordLookup';

/** What a figure counts: the head noun's singular, and the tokens of the noun phrase without the figure. */
export interface ReadNoun {
  readonly unit: string;
  readonly first: number;
  readonly next: number;
  /** The phrase begins right after the figure, not after "of the" or a figure of its own. */
  readonly direct: boolean;
  /** The token to read on from: another figure may stand before the noun ("two 12-year-old boys", "two of the 12 jurors"). */
  readonly resume: number;
}

/** How a figure asks for its noun: "one" and "1" for a singular, words before a hyphen for few nouns alone, digits for any. */
export type Asks = 'one' | 'words' | 'digits';

/** A noun phrase after a figure is followed for this many tokens at most. */
const REACH = 8;

const isOf = wordIs('of');
const isA = wordIs('a');
const isAnd = wordIs('and');
const isOr = wordIs('or');
const isArticle = wordTest('a an the each every');
const isOneEach = wordTest('a an each');
const isMore = wordTest('more fewer less next last live lead further');
/** What a number word and a hyphen count; "three-way", "six-speed", "two-step" say what kind a thing is. */
const COUNTED_BY_HYPHEN = wordTest(
  `member nation country party person man woman child seat story storey bedroom room bed page part episode game match race
   run goal point shot stroke vote judge justice panel car vehicle lane`,
);

/** Reads what is counted by the figure whose tokens are `from` to `i` exclusive. */
export function readNoun(scan: Scan, from: number, i: number, asks: Asks): ReadNoun | undefined {
  if (isInnerHyphen(scan, i)) return readAttribute(scan, i + 1, isNumber(scan, from) ? 'digits' : asks);
  // "one" stands before a singular alone; a slip such as "1 yards" still counts yards.
  const word = asks === 'one' && isWord(scan, from);
  const singular = asks === 'one' ? readSingular(scan, i) : undefined;
  const direct = singular ?? (word ? undefined : (readCounted(scan, from, i) ?? readAttributive(scan, from, i)));
  if (direct) return { unit: direct.unit, first: direct.first, next: direct.next, direct: true, resume: direct.next };
  if (word || isBreak(scan, i + 1)) return undefined;
  return isOf(scan, i) ? readWithin(scan, i) : readBehindMeasure(scan, i);
}

/**
 * The plural after a figure. Behind "a" or "each" one that neither stands right after the figure nor before a noun is a verb:
 * "each 12 seat coach carries two drivers", but "a 300 new homes scheme".
 */
function readCounted(scan: Scan, from: number, i: number): Phrase | undefined {
  const plural = readPlural(scan, i);
  if (!plural || plural.next === i + 1 || !isOneEach(hashAt(scan, from - 1))) return plural;
  return runEnd(scan, plural.next) === plural.next || isNumberWord(hashAt(scan, plural.next)) ? undefined : plural;
}

/** "two of its old trams", "two of the 12 jurors". */
function readWithin(scan: Scan, i: number): ReadNoun | undefined {
  const at = isDeterminer(hashAt(scan, i + 1)) ? i + 2 : i + 1;
  const whole = isFigure(scan, at) && !isInnerHyphen(scan, at + 1);
  const within = readPlural(scan, whole ? at + 1 : at);
  if (!within) return undefined;
  return { unit: within.unit, first: within.first, next: within.next, direct: false, resume: whole ? i : within.next };
}

/** "two 12-year-old boys", "six 1,000-foot towers": the noun behind a measure with hyphens, which is a quantity of its own. */
function readBehindMeasure(scan: Scan, i: number): ReadNoun | undefined {
  if (!isFigure(scan, i) || isBreak(scan, i)) return undefined;
  let at = i + 1;
  while (isInnerHyphen(scan, at) && isWord(scan, at + 1) && at < i + REACH) at += 2;
  const noun = at === i + 1 ? undefined : readPlural(scan, at);
  return noun && { unit: noun.unit, first: noun.first, next: noun.next, direct: false, resume: i };
}

const isFigure = (scan: Scan, i: number): boolean =>
  isNumber(scan, i) || (isWord(scan, i) && isNumberWord(hashAt(scan, i)));

/** "11-member", "250-seat": the word glued by the hyphen. */
function readAttribute(scan: Scan, i: number, asks: Asks): ReadNoun | undefined {
  if (asks === 'one' || !isWord(scan, i) || endsNounPhrase(hashAt(scan, i))) return undefined;
  if (asks === 'words' && !COUNTED_BY_HYPHEN(hashAt(scan, i))) return undefined;
  const word = surface(scan, i).toLowerCase();
  // "a 1,000-strong crowd": of what there are so many is told by the noun behind it.
  return isNounLike(word)
    ? { unit: word === 'strong' ? '' : singularOf(word), first: i, next: i + 1, direct: true, resume: i + 1 }
    : undefined;
}

/** No participle, adverb, fold or superlative, by its ending. */
const isNounLike = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) &&
  !/(?:[^e]ed|ing|ly|fold|plus|[^r]est|ward)$/.test(word) &&
  word !== 'time' &&
  word !== 'odd';

type Phrase = Omit<ReadNoun, 'direct' | 'resume'>;

/**
 * The first plural in the run of words after a figure: "51 cooperation projects totaling ..." counts projects.
 * Plurals that modify ("sports clubs") give way to the plural they modify.
 */
function readPlural(scan: Scan, i: number): Phrase | undefined {
  const { tokens } = scan;
  let found: Phrase | undefined;
  let first = i;
  for (let at = i; at < i + REACH && at < tokens.count; at++) {
    if (isBreak(scan, at)) break;
    if ((tokens.flags[at]! & Flag.Possessive) !== 0) {
      // "two of Johnson's deputies"
      if (found) break;
      first = at + 1;
      continue;
    }
    if (isInnerHyphen(scan, at) || (!found && isQuotationMark(codeAt(scan, at)))) continue;
    if (isNumber(scan, at)) {
      // "63,000 Model 3 sedans", "12 737 MAX jets", "20 new 5G masts", but "300 million 2 years ago"
      if (!found && at > i && isModelPlural(scan, at)) return { unit: modelOf(scan, at), first, next: at + 2 };
      const led = at > i && !isGlued(scan, at + 1);
      const named = led ? isCapital(scan, at - 1) : isWord(scan, at + 1) && isCapital(scan, at + 1);
      if (named && !found && !isGlued(scan, at)) continue;
      break;
    }
    if (!isWord(scan, at) || isNumberWord(hashAt(scan, at))) break;
    if (isAnd(scan, at) || isOr(scan, at)) {
      if (found || at === i) break;
      continue;
    }
    // "60 million class A shares"
    if (!found && at > i && isA(scan, at) && isCapital(scan, at)) continue;
    if (endsNounPhrase(hashAt(scan, at)) && !(at === i && modifies(scan, at)) && !isBeforeNoun(scan, at)) {
      if (!found && at === i && isCasualty(hashAt(scan, at))) return { unit: '', first: at, next: at + 1 };
      break;
    }
    if (!isPluralAt(scan, at)) {
      if (found) break;
      continue;
    }
    if (found && !isModifier(scan, found.next - 1, at)) break;
    // "four Rolls-Royce engines"
    if (isInnerHyphen(scan, at + 1)) continue;
    // "two Holt Stores Inc directors"
    if (isCompanyForm(hashAt(scan, at + 1)) && isCapital(scan, at + 1)) continue;
    found = { unit: unitOf(scan, at, surface(scan, at).toLowerCase()), first, next: at + 1 };
  }
  return found;
}

/** "12 Boeing 787s", "40 F-16s": the number of a model with a plural's ending. */
const isModelPlural = (scan: Scan, i: number): boolean =>
  isS(scan, i + 1) && isGlued(scan, i + 1) && isCapital(scan, isInnerHyphen(scan, i - 1) ? i - 2 : i - 1);

const isS = wordIs('s');
const modelOf = (scan: Scan, i: number): string =>
  scan.text.slice(scan.tokens.start[isInnerHyphen(scan, i - 1) ? i - 2 : i], scan.tokens.end[i]).toLowerCase();

/** A plural before a plural: "sports clubs" and "Dodgers pitchers" count the second, "officers drives" the first. */
const isModifier = (scan: Scan, plural: number, at: number): boolean =>
  isModifierPlural(surface(scan, plural).toLowerCase()) || (isCapital(scan, plural) && !isCapital(scan, at));

/** "25 home runs", "12 late goals": an adverb elsewhere, here part of the noun phrase. */
const isBeforeNoun = (scan: Scan, i: number): boolean =>
  isAdverbOrAdjective(hashAt(scan, i)) &&
  isWord(scan, i + 1) &&
  !isBreak(scan, i + 1) &&
  !endsNounPhrase(hashAt(scan, i + 1)) &&
  isPluralAt(scan, i + 1);

const isAdverbOrAdjective = wordTest('home away back early late overseas daily weekly');
const isCompanyForm = wordTest('inc corp co cos ltd plc llc ag');
const isQuotationMark = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d;

/** Words that end a phrase elsewhere but modify a noun right after a figure: "20 more people", "12 wounded soldiers". */
function modifies(scan: Scan, at: number): boolean {
  const hash = hashAt(scan, at);
  if (isMore(hash)) return true;
  if (!isCasualty(hash)) return false;
  const next = at + 1;
  return isWord(scan, next) && !endsNounPhrase(hashAt(scan, next)) && isPluralAt(scan, next);
}

/**
 * "one particular demand that": the last word of a run of at most four, up to a participle, an adverb or a verb ("one house
 * citing", "one source claims"). Where the run is none but those, "one" is somebody: "if one looks".
 */
function readSingular(scan: Scan, i: number): Phrase | undefined {
  const end = runEnd(scan, i);
  let head = -1;
  for (let at = i; at < end; at++) {
    if (!isWord(scan, at)) continue;
    const word = surface(scan, at).toLowerCase();
    const plural = isPluralForm(word) && singularOf(word) !== word;
    if (word.endsWith('ly') || (plural && !isModifierPlural(word))) break;
    if (isParticiple(word) && (head >= 0 || at + 1 === end)) break;
    head = at;
  }
  if (head < 0) return undefined;
  return { unit: unitOf(scan, head, surface(scan, head).toLowerCase()), first: i, next: head + 1 };
}

/**
 * A figure before singulars: "a three course meal", "the 11 member agreement" count the first word where an article and a
 * second noun show that it describes; "(0.5 WAR)" counts the acronym.
 */
function readAttributive(scan: Scan, from: number, i: number): Phrase | undefined {
  if (!isWord(scan, i) || isBreak(scan, i) || endsNounPhrase(hashAt(scan, i))) return undefined;
  const word = surface(scan, i).toLowerCase();
  // "the 737 MAX" is an aircraft.
  const named =
    isArticle(hashAt(scan, from - 1)) && isNumber(scan, from) && lengthAt(scan, from) === 3 && i === from + 1;
  if (isAllCaps(scan, i) && lengthAt(scan, i) <= 5 && !isAllCaps(scan, from - 1) && !named) {
    return { unit: unitOf(scan, i, word), first: i, next: i + 1 };
  }
  if (isCapital(scan, i) || !isArticle(hashAt(scan, from - 1)) || !isNounLike(word)) return undefined;
  const next = runEnd(scan, i);
  return next > i + 1 ? { unit: unitOf(scan, i, word), first: i, next: i + 1 } : undefined;
}

const isParticiple = (word: string): boolean =>
  word.length > 5 &&
  /(?:[^e]ed|ing)$/.test(word) &&
  !/(?:building|meeting|evening|morning|thing|wedding|warning|hearing|filing|ruling|painting|ceiling|reading|dwelling|listing|briefing|killing|bombing|shooting|feeling|beginning|offering|holding)$/.test(
    word,
  );

/** The end of a run of at most four words, and hyphens inside them, that may belong to one noun phrase. */
function runEnd(scan: Scan, i: number): number {
  let next = i;
  for (let words = 0; words < 4; words++) {
    const at = words > 0 && isInnerHyphen(scan, next) ? next + 1 : next;
    if (!isWord(scan, at) || isBreak(scan, at) || endsNounPhrase(hashAt(scan, at))) break;
    next = at + 1;
  }
  return next;
}

/** The unit of a head noun, lower case, so that headlines count the same: "market-maker"; measures take their canonical name. */
function unitOf(scan: Scan, at: number, word: string): string {
  const measure = unitWord(hashAt(scan, at));
  if (measure) return measure.name;
  const before = isInnerHyphen(scan, at - 1) && isWord(scan, at - 2) ? `${surface(scan, at - 2).toLowerCase()}-` : '';
  return before + singularOf(word);
}
