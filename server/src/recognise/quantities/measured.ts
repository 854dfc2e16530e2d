import type { QuantityKind } from '../types';
import { isAgeByPlace, readOld } from './ages';
import { readNoun } from './counted';
import { readFold } from './folds';
import { afterCountry, type MoneyPrefix, readMoneySuffix } from './money';
import type { Numeral } from './numeral';
import { readPartOf } from './parts';
import { type ReadPer, readPer } from './per';
import { readPercent } from './percent';
import { COMMA, hashAt, isCapital, isChar, isInnerHyphen, isNumber, isWord, POINT, type Scan } from './scan';
import { endsInPower, readUnit } from './units';
import { unitWord } from './unitTable';
import { measureGate } from './wordGate';
import { wordTest } from './wordLookup';

/** Tokens `first` to `next` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly next: number;
}

/** What a number measures or counts. */
export interface Measured {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly per: string | undefined;
  /** The noun phrase counted, without the number. */
  readonly noun: TokenRange | undefined;
  /** The token after the last that belongs to the number's surface: "two" alone in "two of the mayor's deputies". */
  readonly surfaceNext: number;
  /** The token after all that was read. */
  readonly next: number;
}

const plain = (kind: QuantityKind, unit: string, next: number): Measured => ({
  kind,
  unit,
  per: undefined,
  noun: undefined,
  surfaceNext: next,
  next,
});

/**
 * Reads what stands after a numeral, from the clearest sign to the vaguest: the currency before it, percent, a currency
 * after it, a fold, a measure, an age by its place, a counted noun; then what the figure is per.
 */
export function readMeasured(scan: Scan, numeral: Numeral, prefix: MoneyPrefix | undefined): Measured {
  const measured = measure(scan, numeral, prefix);
  if (measured.kind === 'age' || measured.kind === 'fold') return measured;
  const per = readPer(scan, measured.next);
  return per ? withPer(measured, per) : measured;
}

const withPer = ({ kind, unit, noun }: Measured, { per, next }: ReadPer): Measured => ({
  kind,
  unit,
  per,
  noun,
  surfaceNext: next,
  next,
});

function measure(scan: Scan, numeral: Numeral, prefix: MoneyPrefix | undefined): Measured {
  const at = numeral.next;
  if (prefix) {
    const suffix = mayBeMeasure(scan, at) ? (readMoneySuffix(scan, at, numeral)?.next ?? afterCountry(scan, at)) : at;
    return plain('money', prefix.code, suffix);
  }
  if (isInnerHyphen(scan, at) && isNumber(scan, at + 1))
    return isAgeByPlace(scan, numeral) ? plain('age', 'year of age', at) : plain('number', '', at);
  return (mayBeMeasure(scan, at) && readMeasure(scan, numeral)) || readCount(scan, numeral);
}

/** False at most of the words and marks after a figure: they begin neither percent, currency, fold nor unit. */
function mayBeMeasure(scan: Scan, i: number): boolean {
  if (!isWord(scan, i)) return !isChar(scan, i, COMMA) && !isChar(scan, i, POINT);
  return measureGate.passes(hashAt(scan, i)) || isCapital(scan, i) || endsInPower(scan, i);
}

/** Percent, a currency, a fold, a unit. */
function readMeasure(scan: Scan, numeral: Numeral): Measured | undefined {
  const at = numeral.next;
  const percent = readPercent(scan, at);
  if (percent) return plain(percent.unit === '%' ? 'percent' : 'point', percent.unit, percent.next);
  const money = readMoneySuffix(scan, at, numeral);
  if (money) return plain('money', money.unit, money.next);
  const fold = readFold(scan, at);
  if (fold !== undefined) return plain('fold', 'time', fold);
  const read = readUnit(scan, at);
  if (!read) return undefined;
  const { kind, name, per } = read.unit;
  const unit = plain(kind, name, read.next);
  return ageOf(scan, unit) ?? (per === undefined ? unit : withPer(unit, { per, next: read.next }));
}

/** A part of something, an age by its place, a number of things. */
function readCount(scan: Scan, numeral: Numeral): Measured {
  const part = readPartOf(scan, numeral);
  if (part) return plain(part.kind, part.unit, part.next);
  if (isAgeByPlace(scan, numeral)) return plain('age', 'year of age', numeral.next);
  return counted(scan, numeral);
}

/** "65-year-old", "18 months old": a span of time as an age. */
function ageOf(scan: Scan, measured: Measured): Measured | undefined {
  const old = measured.kind === 'duration' ? readOld(scan, measured.next) : undefined;
  return old === undefined ? undefined : plain('age', `${measured.unit} of age`, old);
}

function counted(scan: Scan, numeral: Numeral): Measured {
  const at = numeral.next;
  // "won 3-1 thanks to": the end of a score counts no singular.
  const one =
    numeral.value === 1 && (numeral.form === 'words' || (numeral.bare && !isInnerHyphen(scan, numeral.first - 1)));
  const asks = one ? 'one' : numeral.form === 'words' ? 'words' : 'digits';
  const read = readNoun(scan, numeral.first, at, asks);
  if (!read) return plain('number', '', at);
  const { first, next, direct, resume } = read;
  const noun = { first, next };
  // A share of something is no count of it.
  if (numeral.form === 'fraction') return { kind: 'number', unit: '', per: undefined, noun, surfaceNext: at, next: at };
  const kind = kindOfNoun(scan, first, next - 1);
  const measured: Measured = {
    kind,
    unit: read.unit,
    per: undefined,
    noun,
    surfaceNext: direct ? next : at,
    next: resume,
  };
  return ageOf(scan, measured) ?? measured;
}

/** Words that say which measure is meant, or how it was gone through; before a measure any other word makes a thing of it. */
const isMeasuring = wordTest(
  `nautical statute square cubic linear vertical horizontal standard metric imperial troy fluid dry us u.s. american british
   short long gross net total full whole straight consecutive uphill downhill extra additional more further remaining final
   last first next rushing passing receiving running light equivalent`,
);

/** What a noun phrase of tokens `first` to `head` counts: "300 vertical meters" is a measure, "300 parking meters" are things. */
function kindOfNoun(scan: Scan, first: number, head: number): QuantityKind {
  const kind = unitWord(hashAt(scan, head))?.kind ?? 'count';
  return kind === 'measure' && first < head && !isMeasuring(hashAt(scan, head - 1)) ? 'count' : kind;
}
