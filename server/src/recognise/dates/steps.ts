import { Flag, hashOf } from '../../text/tokens';
import { wordSet } from '../../text/wordSet';
import { opensClause, opensRelative } from './clauses';
import { yearBack, yearCompound } from './compounds';
import { plainPoint, pointOf, type Shift, shiftBy } from './expression';
import { duration, type Found, found, shifted } from './found';
import { clockUnit, indefinite } from './lengths';
import { NO_PARTS, partsOf } from './parts';
import type { Phrase } from './phrase';
import {
  DOLLAR,
  glued,
  is,
  isCapital,
  isDash,
  isFunction,
  isOf,
  isPlainWord,
  isTimePreposition,
  isWord,
  lengthOf,
  type Scan,
  signAt,
  wholeNumber,
} from './scan';
import { DAY, F, FORTNIGHT, G, K, MONTH, N, QUARTER, S, UNITS, WEEK, WEEKEND, YEAR } from './vocabulary';

/** One unit in the singular: a step from the article or the text, a length, a rate. */
export function singular(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  const { determiner } = phrase;
  if (determiner === F.a || (determiner === 0 && unit >= DAY && isFunction(scan, phrase.first - 1, F.per)))
    return indefinite(scan, i, unit, phrase);
  if (phrase.first === i) return newYear(scan, i, unit) ?? unitEnd(scan, i, unit, phrase);
  if (determiner === 0 && phrase.stage === G.mid && unit >= WEEK && unit !== FORTNIGHT && isDash(scan, i - 1))
    return middle(scan, i, unit, phrase);
  if (determiner === F.another) return found(i + 1, duration(1, unit));
  if (determiner === F.all) return found(i + 1, duration(1, unit));
  if (phrase.ordinal || determiner === F.own || unit < DAY) return clockUnit(scan, i, unit, phrase);
  if (isDash(scan, i + 1) && glued(scan, i + 1)) return yearCompound(scan, i, unit, phrase);
  if (describedBelow(scan, i + 1, phrase)) return undefined;
  // "The working week" is a measure of work.
  if (isOf(scan, i - 1, K.Filler, 1) && phrase.shifter === 0) return undefined;
  const compared = yearAgo(scan, i, unit, phrase) ?? secondNext(scan, i, unit, phrase);
  if (compared) return compared;
  const by = shiftOf(scan, phrase, unit);
  if (by === 'duration') return found(i + 1, duration(1, unit));
  if (!by) return undefined;
  if (by.by === 0 && by.from === 'text' && phrase.determiner === F.the && phrase.shifter === 0) {
    if (namesNext(scan, i, unit)) return found(i + 1, pointOf(NO_PARTS, { shift: by, weak: true }));
    if (unit === WEEKEND && isPlaced(scan, phrase)) {
      return found(i + 1, plainPoint(partsOf({ weekend: true }), 'tense'));
    }
    if (!definite(scan, i, phrase)) return undefined;
  }
  const after = previousAfter(scan, i, phrase);
  if (after) return found(i + 2, shifted(shiftBy(by.unit, after, 'text')));
  return found(i + 1, shifted(by));
}

/** "By year's end", "at year end": the end of the one the article is in. */
function unitEnd(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (isDash(scan, i + 1) && glued(scan, i + 1)) return yearCompound(scan, i, unit, phrase);
  if (unit < WEEK || unit === FORTNIGHT) return undefined;
  const owner = i + 1 < scan.count && (scan.tokens.flags[i + 1] & Flag.Possessive) !== 0;
  const end = owner ? i + 2 : i + 1;
  if (!isOf(scan, end, K.Stage, G.end) || lengthOf(scan, end) !== 3 || !isTimePreposition(scan, i - 1))
    return undefined;
  return found(end + 1, shifted(shiftBy(UNITS[unit]!, 0, 'article')), undefined, 'END');
}

/** "By mid-year", "since mid-week": of the one the article is in. */
const middle = (scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined =>
  isTimePreposition(scan, phrase.first - 1) && !isPlainWord(scan, i + 1)
    ? found(i + 1, shifted(shiftBy(UNITS[unit]!, 0, 'article')))
    : undefined;

/** "In the new year", "until the New Year": the one whose beginning is nearest. */
function newYear(scan: Scan, i: number, unit: number): Found | undefined {
  const the = i - 2;
  if (unit !== YEAR || scan.tokens.hash[i - 1] !== NEW || !isFunction(scan, the, F.the)) return undefined;
  if (!isTimePreposition(scan, the - 1) || isFunction(scan, the - 1, F.of) || isPlainWord(scan, i + 1))
    return undefined;
  if (isCapital(scan, i + 1) || (scan.tokens.flags[i + 1]! & Flag.Possessive) !== 0) return undefined;
  return found(i + 1, shifted(shiftBy('year', 0.5, 'article')), the);
}

const NEW = hashOf('new');

/** "The year ago quarter", written without its hyphen. */
function yearAgo(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (unit !== YEAR || phrase.determiner !== F.the || phrase.shifter !== 0 || !isOf(scan, i + 1, K.After, -1))
    return undefined;
  const noun = is(scan, i + 2, K.Unit) || isOf(scan, i + 2, K.Noun, N.period) ? i + 3 : i + 2;
  return found(noun, shifted(yearBack(scan, i + 2)));
}

/** "The week before last", "the year after next". */
function secondNext(scan: Scan, i: number, unit: number, phrase: Phrase): Found | undefined {
  if (phrase.determiner !== F.the || phrase.shifter !== 0) return undefined;
  const back = isFunction(scan, i + 1, F.before) && isOf(scan, i + 2, K.Shifter, S.last);
  const on = isFunction(scan, i + 1, F.after) && isOf(scan, i + 2, K.Shifter, S.next);
  if (!back && !on) return undefined;
  const name = UNITS[unit === FORTNIGHT ? WEEK : unit]!;
  return found(i + 3, shifted(shiftBy(name, back ? -2 : 2, 'article')));
}

/** "The last year for which figures exist", "the next day of racing": what follows says which one, not the calendar. */
function describedBelow(scan: Scan, i: number, phrase: Phrase): boolean {
  if (phrase.determiner !== F.the || (phrase.shifter !== S.last && phrase.shifter !== S.next)) return false;
  return (
    (isFunction(scan, i, F.of) && (is(scan, i + 1, K.Function) || isPlainWord(scan, i + 1))) || opensRelative(scan, i)
  );
}

/** How far a shifter or determiner moves from the article or the text; undefined where it says nothing of time. */
function shiftOf(scan: Scan, phrase: Phrase, index: number): Shift | 'duration' | undefined {
  const unit = UNITS[index === FORTNIGHT ? WEEK : index]!;
  const definite = phrase.determiner === F.the;
  const span = definite && spansOver(scan, phrase.first - 1);
  switch (phrase.shifter) {
    case S.last:
      if (span) return 'duration';
      // "On the last day" is not yesterday.
      return definite && unit === 'day' ? undefined : shiftBy(unit, -1, 'article');
    case S.final:
      return undefined;
    case S.past:
      return phrase.determiner === F.this || isFunction(scan, phrase.first, F.this)
        ? shiftBy(unit, -1, 'article')
        : 'duration';
    case S.next:
      if (span && unit !== 'day') return 'duration';
      return shiftBy(unit, 1, definite ? 'text' : 'article');
    case S.previous:
      return shiftBy(unit, -1, 'text');
    case S.following:
      return shiftBy(unit, 1, 'text');
    case S.coming:
      return shiftBy(unit, 1, 'article');
    case S.current:
    case S.present:
      return shiftBy(unit, 0, 'article');
    case S.latest:
      return shiftBy(unit, -1, 'article');
    case S.same:
      return shiftBy(unit, 0, 'text');
  }
  if (phrase.determiner === F.this) return shiftBy(unit, 0, 'article');
  if (phrase.determiner === F.that || definite) return shiftBy(unit, 0, 'text');
  return undefined;
}

/** Prepositions before which "the last year", "the next decade" is a stretch that ends or begins now. */
function spansOver(scan: Scan, i: number): boolean {
  if (i < 0) return false;
  if (isOf(scan, i, K.Approximator, 3)) return true;
  const word = scan.kind[i] === K.Function ? scan.value[i] : 0;
  return word === F.in || word === F.during || word === F.within || word === F.through;
}

/** "The year previous", "the day before": the shifter stands behind. Gives the step, or 0. */
function previousAfter(scan: Scan, i: number, phrase: Phrase): number {
  if (phrase.determiner !== F.the || phrase.shifter !== 0) return 0;
  if (isOf(scan, i + 1, K.Stage, G.earlier)) return -1;
  if (isOf(scan, i + 1, K.Shifter, S.previous)) return -1;
  if (isFunction(scan, i + 1, F.before) && !isWord(scan, i + 2) && !is(scan, i + 2, K.Digits)) return -1;
  if (isOf(scan, i + 1, K.Shifter, S.following) && !isWord(scan, i + 2)) return 1;
  return 0;
}

/** A preposition stands before the phrase: "for the year", "over the weekend". */
const isPlaced = (scan: Scan, phrase: Phrase): boolean =>
  isTimePreposition(scan, phrase.first - 1) || is(scan, phrase.first - 1, K.Approximator);

/** "The month of May", "the week of June 3", "the year 2000": the name that follows says which. */
function namesNext(scan: Scan, i: number, unit: number): boolean {
  const of = isFunction(scan, i + 1, F.of) ? i + 2 : i + 1;
  if (unit === YEAR) return is(scan, of, K.Digits) && wholeNumber(scan, of) >= 1000;
  if (of === i + 1) return false;
  return (unit === MONTH || unit === WEEK || unit === WEEKEND) && (is(scan, of, K.Month) || is(scan, of, K.Digits));
}

/** "The year" alone is a date only after a preposition ("for the year") and where no clause or name follows. */
function definite(scan: Scan, i: number, phrase: Phrase): boolean {
  if (previousAfter(scan, i, phrase) !== 0 || phrase.filler) return true;
  if (!isPlaced(scan, phrase)) return false;
  const next = i + 1;
  if (isDash(scan, next) && glued(scan, next)) return false;
  // "A loss for the year of about 4.5 million" is of money.
  const described = isFunction(scan, next, F.of) && !isSum(scan, i + 2);
  if (described || isOf(scan, next, K.Noun, N.period)) return false;
  return scan.value[i] === QUARTER || isPortion(scan, phrase.first - 1) || !opensClause(scan, next);
}

const isSum = (scan: Scan, i: number): boolean =>
  is(scan, i, K.Digits) || is(scan, i, K.Approximator) || signAt(scan, i) === DOLLAR;

/** "The rest of the year they toured": what goes on behind it tells of nothing in it. */
const isPortion = (scan: Scan, of: number): boolean =>
  isFunction(scan, of, F.of) && PORTIONS.has(scan.tokens.hash[of - 1]);

const PORTIONS = wordSet(['rest', 'remainder', 'end', 'start', 'beginning', 'most', 'much', 'middle']);
