import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { COMPANY, Mode } from '../evidence';
import { Lex, LISTED, PHRASE_SHIFT, phraseAt } from '../lexicon';
import { phraseFrom, type Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { EVENT, LOC, ORG, PER, WORK } from '../types';
import { isGrade } from './grades';
import { NO_BODY } from './initials';
import { readsAsProse } from './lines';

const words = wordSet;
const THE = hashOf('the');
const POINT = hashOf('.');
const PRESS = hashOf('press');
const SECRETARY = hashOf('secretary');
/** Small words, signs and units that end no name and begin none. */
const DANGLING = words(
  'of a an and for & - – — in on to at with by from , . / : ; ( ) [ ] " “ ” ‘ ’ \' ` < > mw gw kw kwh usd eur gbp rmb',
);
/** Titles that are never part of a name, unlike those of "Prince Edward Island" or "Lord Byron". */
const TITLES = words(
  'mr mrs ms dr prof president premier minister chairman chairwoman spokesman spokeswoman senator sen rep gov governor gen general ambassador coach director',
);
/** Titles that companies are called by, too. */
const COMMERCIAL = words('general premier coach governor director');
/** Ranks and callings before a person's name: capitals that belong to the name of a body or a work. */
const CALLINGS = words(
  'lieutenant lt colonel col sergeant sgt corporal cpl captain capt major maj brigadier brig admiral adm commander cmdr commodore inspector superintendent detective constable sheriff engineer lawyer attorney judge justice congressman congresswoman councillor commissioner reporter correspondent analyst economist striker midfielder defender goalkeeper skipper goalie referee umpire trainer professor reverend rev archbishop rabbi deputy qualifier teenager rookie veteran newcomer compatriot dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman scotsman welshman briton spaniard sheikha ratu datuk vice foreign finance defence defense interior prime trade chief',
);
/** Abbreviations that end a name and keep their point inside a sentence. */
const POINTED = words('jr sr inc corp co ltd bros');

/**
 * Puts a name's borders where an editor would: a small "the", titles, possessives and punctuation outside; the point of an abbreviation
 * ("Jr.", "Calif.") inside where the sentence goes on. Returns undefined where nothing is left. A name never grows beyond
 * the tokens `[free, limit)` that lie between its neighbours, in its sentence.
 */
export function withBorders(signals: Signals, name: TaggedName, free: number, limit: number): TaggedName | undefined {
  const { hash, flags } = signals.reading.tokens;
  let { from, to } = name;
  if (!isPhrase(signals, name)) {
    while (from < to && (DANGLING.has(hash[from]!) || isArticle(signals, name, from))) from++;
    while (
      from < to - 1 &&
      name.type !== EVENT &&
      isTitle(signals, name.type, from, to) &&
      !opensFirm(signals, name, from)
    )
      from++;
    if (from > free && opensCompany(signals, name, from, to)) from--;
    while (
      to > from &&
      (DANGLING.has(hash[to - 1]!) ||
        hash[to - 1] === THE ||
        (flags[to - 1]! & Flag.Possessive) !== 0 ||
        (hash[to - 1] === PRESS && hash[to] === SECRETARY))
    )
      to--;
  }
  if (from < to && to === name.to && to < limit && isSurnameLikeVerb(signals, name)) to++;
  if (from >= to || !canBeName(signals, from, to, name.sentence)) return undefined;
  to = withPoint(signals, to, signals.reading.sentences.firstToken[name.sentence + 1]!);
  return from === name.from && to === name.to ? name : altered(name, { from, to });
}

/** `to`, or behind the point there where it belongs to an abbreviation that ends a name, in a sentence that ends at `end`. */
export function withPoint({ reading }: Signals, to: number, end: number): number {
  const { hash, flags } = reading.tokens;
  return to < end && hash[to] === POINT && (flags[to]! & Flag.Space) === 0 && keepsPoint(hash, to, end) ? to + 1 : to;
}

/** True for a name that the lists hold as it stands. */
function isPhrase(signals: Signals, { from, to, sentence }: TaggedName): boolean {
  const length = to - from;
  if (length < 2) return false;
  const { reading } = signals;
  const longest = phraseFrom(signals, from, reading.sentences.firstToken[sentence + 1]!) >>> PHRASE_SHIFT;
  return longest > length ? phraseAt(reading.tokens.hash, from, to) >>> PHRASE_SHIFT === length : longest === length;
}

/** A title that a company's name begins with, where the lists know it or its end shows it: "General Motors Corporation", "Premier Tillage Inc". */
function opensFirm(signals: Signals, { type, to, sentence }: TaggedName, token: number): boolean {
  if (type !== ORG) return false;
  const { sentences, tokens } = signals.reading;
  if (COMMERCIAL.has(tokens.hash[token]!) && COMPANY.has(tokens.hash[to - 1]!)) return true;
  return (phraseFrom(signals, token, sentences.firstToken[sentence + 1]!) & Lex.Org) !== 0;
}

/** "the" before a name; a capital one only where it opens the sentence, or the name is a person's or place's. */
function isArticle({ reading, opening }: Signals, name: TaggedName, token: number): boolean {
  const { hash, flags } = reading.tokens;
  if (hash[token] !== THE) return false;
  if (name.to - token === 1 || (flags[token]! & Flag.Capital) === 0 || name.type === PER || name.type === LOC)
    return true;
  return token === opening[name.sentence] && name.type !== WORK;
}

/** A title before a name: with its point, where it has one. */
function isTitle({ reading }: Signals, type: number, token: number, to: number): boolean {
  const { hash } = reading.tokens;
  if (hash[token] === POINT) return true;
  if (!TITLES.has(hash[token]!) && !(type === PER && CALLINGS.has(hash[token]!))) return false;
  return to - token > 1 && hash[to - 1] !== POINT;
}

const keepsPoint = (hash: Uint32Array, point: number, end: number): boolean =>
  (point + 1 < end && POINTED.has(hash[point - 1]!)) || (phraseAt(hash, point - 1, point + 1) & LISTED) !== 0;

/** "Nuriddin Said, the chairman": a person's one name with a capitalised "Said" after it, which cannot be the verb. */
function isSurnameLikeVerb(signals: Signals, { type, from, to, sentence }: TaggedName): boolean {
  const { reading, lex } = signals;
  const { flags } = reading.tokens;
  if (type !== PER || to - from > 1 || (lex[to]! & Lex.Saying) === 0) return false;
  return (flags[to]! & (Flag.Capital | Flag.AllCaps)) === Flag.Capital && readsAsProse(signals, sentence);
}

/** The sentence's first word, where a company's name follows at once: "General Public Utilities Corp said". */
function opensCompany({ reading, lex, opening }: Signals, name: TaggedName, from: number, to: number): boolean {
  if (name.type !== ORG || from - 1 !== opening[name.sentence] || to - from < 2) return false;
  const opens = COMMERCIAL.has(reading.tokens.hash[from - 1]!);
  if (!opens && (lex[from - 1]! & (Lex.Function | Lex.Title | Lex.Saying)) !== 0) return false;
  if ((lex[to - 1]! & Lex.OrgSuffix) === 0) return false;
  return (reading.tokens.flags[from - 1]! & Flag.Capital) !== 0;
}

/** At least one capitalised word that is no function word, or an acronym that is spelt like one ("US", "WHO"). */
function canBeName(signals: Signals, from: number, to: number, sentence: number): boolean {
  const { reading, lex, mode } = signals;
  const { hash, kind, flags } = reading.tokens;
  if (to - from === 1 && (flags[from]! & Flag.AllCaps) !== 0 && NO_BODY.has(hash[from]!)) return false;
  if (isGrade(signals, from, to)) return false;
  for (let i = from; i < to; i++) {
    if (kind[i] !== Kind.Word || (flags[i]! & Flag.Capital) === 0) continue;
    if ((lex[i]! & Lex.Function) === 0) return true;
    if ((lex[i]! & (Lex.Country | Lex.Org)) !== 0 && (flags[i]! & Flag.AllCaps) !== 0 && mode[sentence] !== Mode.Caps)
      return true;
  }
  return to - from > 1;
}
