import { Flag, hashOf, Kind } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { isCapital, isFunction, isWord, type Scan, signAt } from './scan';
import { F, K } from './vocabulary';

/** What the words around a time expression say of it; `was` is a past and `will` a future that nothing overrules. */
export type Tense = 'past' | 'was' | 'future' | 'will' | 'unknown';

const set = wordSet;

/** Auxiliaries and words of planning: what they govern is still to come. "Would" is the future of reported speech. */
const WILL = set("will won't shall i'll we'll you'll he'll she'll it'll they'll");
const FUTURE = set(
  "would wouldn't may might could should due scheduled slated expected " +
    'planned planning intends intend upcoming forthcoming begins starts opens ends expires takes meets resumes faces concludes airs premieres hosts arrives leaves flies sails departs retires returns convenes reopens debuts kicks deadline prepares preparing ' +
    'anticipated effective tentatively postponed delayed rescheduled',
);

/** Words that look ahead only with some others behind them: "plans to", "set for", "go to the polls". */
const PLANNING = set(
  'plan plans hope hopes hoping aim aims aiming set ready going poised likely agreed want wants wanted prepared hoped offered ' +
    'go goes come comes take expect expects',
);

/** Verbs among these that leave open when, whatever was "said" before them: "said it expects to sell during the week". */
const EXPECTING = set('expect expects');

/** Verbs among these that make a term with a noun: "take effect", "come into force". */
const SETTING_OUT = set('go goes come comes take');

/** Past forms among these: a day before them is the one on which it was decided ("Monday agreed to buy"), one behind them is that of the plan. */
const DECIDED = set('hoped agreed wanted offered');

/** With "is" or "are" right before them these look ahead: "is holding talks on Friday". */
const ARRANGED = set(
  'taking meeting holding hosting opening starting beginning visiting returning arriving voting travelling traveling',
);

/** Irregular past forms and participles; regular ones are known by their ending. */
const PAST = set(
  'was were had did said told made took went came fell rose met won lost began sold bought held left led saw gave got found broke brought built ' +
    'felt grew kept knew paid ran sent shot spoke spent stood struck taught thought threw wrote became became drew drove ate flew forgot froze hid ' +
    'hurt laid lay lent let lit meant read rode sang sank sat sought shook shone slept slid stole swam swept swore tore understood woke wore wound ' +
    "wasn't weren't hadn't didn't been done gone seen taken given known shown thrown written broken chosen driven fallen frozen risen spoken stolen " +
    'heard bent blew chose clung crept dug drank flung forbade forgave hung knelt leapt overcame overtook rang shrank spun sprang ' +
    'strode stuck stung swung undertook upheld wept withdrew withheld withstood rebuilt oversaw ' +
    'dealt fought caught bore bound cast cut hit put quit shut split spread upset fled bled fed sped wed bid',
);

/** Present auxiliaries: past only with a participle close behind ("has agreed"). */
const PERFECT = set("has have hasn't haven't having");

const FUTURE_AUXILIARY = set("will won't would shall may might could should be i'll we'll he'll she'll it'll they'll");

/** After "to" these are verbs of what is to come: "agreed to meet on Friday". */
const INFINITIVES = set(
  'meet hold seek visit begin start launch open close sign vote decide discuss elect attend travel take announce publish release deliver complete finish end return leave pay issue sell buy resume appear face join run become receive retire step report expire reopen convene testify speak address give host play unveil tour arrive fly go build deploy implement introduce',
);

/** Before a participle these make a present passive: "is reported". */
const PRESENT = set("is are isn't aren't being");

/** Lower-case words in "-ed" that are no past forms. */
const NOT_PAST = set(
  'need needed speed seed feed indeed hundred breed bleed exceed proceed succeed red bed shed wed led embed unexpected united limited so-called red-hot',
);

/** A date right before one of these is one to keep: "a June 1 deadline". */
const AGENDA = set(
  'deadline hearing election elections vote referendum launch delivery deliveries shipment opening summit',
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
  if (isFunction(scan, i, F.to) && INFINITIVES.has(scan.tokens.hash[i + 1])) return 'future';
  if (PLANNING.has(hash)) {
    if (EXPECTING.has(hash)) return 'unknown';
    if (SETTING_OUT.has(hash) ? isTerm(scan, i) : looksAhead(scan, i + 1)) return 'future';
  }
  if (WILL.has(hash)) return 'will';
  if (FUTURE.has(hash)) return isModalMonth(scan, i) ? undefined : 'future';
  if (ARRANGED.has(hash)) return PRESENT.has(scan.tokens.hash[i - 1]) ? 'future' : undefined;
  if (PERFECT.has(hash)) return participleAfter(scan, i) ? 'past' : undefined;
  if (!isPastForm(scan, i)) return undefined;
  for (let at = i - 1; at >= from && at >= i - 3; at--) {
    if (PRESENT.has(scan.tokens.hash[at])) return undefined;
    if (FUTURE_AUXILIARY.has(scan.tokens.hash[at]) && !isModalMonth(scan, at)) return 'future';
    if (!isWord(scan, at)) break;
  }
  return 'past';
}

function participleAfter(scan: Scan, i: number): boolean {
  for (let at = i + 1; at < scan.count && at <= i + 3; at++) {
    if (!isWord(scan, at)) return false;
    if (isPastForm(scan, at)) return true;
  }
  return false;
}

/** "To", "for" or an article after a word of planning: "plans a trip", "set for"; "hopes for" and "the plan" say nothing. */
const looksAhead = (scan: Scan, i: number): boolean =>
  isFunction(scan, i, F.to) ||
  isFunction(scan, i, F.a) ||
  (isFunction(scan, i, F.for) && scan.tokens.hash[i - 1] === SET);
const SET = hashOf('set');

/** "May" with a capital is the month. */
const isModalMonth = (scan: Scan, i: number): boolean => scan.kind[i] === K.Month && isCapital(scan, i);

/** Asks for the tense around tokens `first` to `last` of the sentence that begins at `from` and ends before `to`. */
export type TenseReader = (first: number, last: number, from: number, to: number) => Tense;

/**
 * A reader of tense for expressions asked about in text order: what stands right before ("since" past, "until" future),
 * then the nearest verb to the left in the sentence, then the nearest to the right. Each token is looked at once for the
 * left side, and at most `AHEAD` tokens for each right side.
 */
export function tenseReader(scan: Scan): TenseReader {
  let next = 0;
  let latest: Tense | undefined;
  let latestAt = -1;
  const verbBefore = (first: number, from: number): Tense | undefined => {
    if (next < from) next = from;
    for (; next < first; next++) {
      const found = signal(scan, next, from);
      if (found) [latest, latestAt] = [found, next];
      else if (signAt(scan, next) === SEMICOLON) latestAt = -1;
    }
    return latestAt >= from && first - latestAt <= BACK ? latest : undefined;
  };
  return (first, last, from, to) =>
    neighbour(scan, first, last, from, to) ?? verbBefore(first, from) ?? verbAfter(scan, last, to);
}

const SEMICOLON = 59;

/** What the words that touch the expression say. */
function neighbour(scan: Scan, first: number, last: number, from: number, to: number): Tense | undefined {
  if (isFunction(scan, first - 1, F.since)) return 'past';
  if (isFunction(scan, first - 1, F.until)) return 'future';
  // "By Friday, two had died" opens with what was over then; elsewhere "by" sets a term.
  // "Shaken by Friday's events" names who did it.
  const owner = last < to && (scan.tokens.flags[last] & Flag.Possessive) !== 0;
  if (isFunction(scan, first - 1, F.by) && !owner)
    return first - 1 === from && verbAfter(scan, last, to) === 'past' ? 'past' : 'future';
  if (isFunction(scan, first - 1, F.of) && scan.tokens.hash[first - 2] === AHEAD_OF) return 'future';
  if (PRESENT.has(scan.tokens.hash[first - 1])) return 'future';
  if (isFunction(scan, first - 1, F.on) && PRESENT.has(scan.tokens.hash[first - 2])) return 'future';
  if (isAppointed(scan, first - 1)) return 'future';
  const verb = isFunction(scan, first - 1, F.on) ? first - 2 : first - 1;
  if (
    verb >= from &&
    scan.kind[verb] === K.None &&
    (COMING.has(scan.tokens.hash[verb]) || isPresentPlural(scan, verb, from))
  )
    return 'future';
  if (last >= to) return undefined;
  if (AGENDA.has(scan.tokens.hash[last])) return 'future';
  // "Up from January's three percent", "despite Sunday's defeat" speak of what was.
  return owner && LOOKING_BACK.has(scan.tokens.hash[first - 1]) ? 'past' : undefined;
}

const AHEAD_OF = hashOf('ahead');
const LOOKING_BACK = set('from than after following despite since because by');

/** "Called for", "set for", "guidance for" before a time: the token of the preposition. */
export const isAppointed = (scan: Scan, i: number): boolean =>
  isFunction(scan, i, F.for) && APPOINTED.has(scan.tokens.hash[i - 1]);
const APPOINTED = set(
  'called set fixed booked slated billed pencilled penciled arranged convened due guidance outlook',
);

/** "Go to the polls", "take effect", "come into force"; behind an auxiliary it is that which tells. */
function isTerm(scan: Scan, i: number): boolean {
  const { hash } = scan.tokens;
  if (FUTURE_AUXILIARY.has(hash[i - 1])) return false;
  if (hash[i] === TAKE) return hash[i + 1] === EFFECT;
  return scan.kind[i + 1] === K.Function && GOALS.has(hash[isFunction(scan, i + 2, F.the) ? i + 3 : i + 2]);
}

const TAKE = hashOf('take');
const EFFECT = hashOf('effect');
const GOALS = set('effect force sale trial show display polls court');

/** With a day right behind them: "the verdict comes Friday", "Easter falls on Sunday". */
const COMING = set('comes falls resumes travels reopens reconvenes');

/** "Councillors vote on Friday", "talks resume Monday": a plural and what it is about to do. */
function isPresentPlural(scan: Scan, verb: number, from: number): boolean {
  const subject = verb - 1;
  if (subject < from || !ABOUT_TO.has(scan.tokens.hash[verb]) || !isWord(scan, subject)) return false;
  const end = scan.tokens.end[subject]!;
  return (
    end - scan.tokens.start[subject]! > 3 &&
    scan.text.charCodeAt(end - 1) === SMALL_S &&
    scan.text.charCodeAt(end - 2) !== SMALL_S &&
    scan.kind[subject] === K.None
  );
}

const SMALL_S = 115;
const ABOUT_TO = set('vote meet resume begin start end leave depart expire reconvene reopen decide');

function verbAfter(scan: Scan, last: number, end: number): Tense {
  const to = Math.min(end, last + AHEAD);
  for (let i = last; i < to; i++) {
    const found = signal(scan, i, last);
    if (!found) continue;
    if (found === 'future' && DECIDED.has(scan.tokens.hash[i])) return 'past';
    // "Has been scheduled", "was due": what was planned is to come.
    const auxiliary = found === 'past' && AUXILIARIES.has(scan.tokens.hash[i]);
    for (let next = i + 1; auxiliary && next < to && next <= i + 3; next++) {
      if (FUTURE.has(scan.tokens.hash[next])) return 'future';
    }
    return found;
  }
  return 'unknown';
}

const AUXILIARIES = set('has have had was were been is are being');
