import type { QuantityKind } from '../types';
import { isAgeByPlace, readOld } from './ages';
import { readNoun } from './counted';
import { readFold } from './folds';
import { afterCountry, type MoneyPrefix, readMoneySuffix } from './money';
import type { Numeral } from './numeral';
import { readPer } from './per';
import { readPercent } from './percent';
import { hashAt, isInnerHyphen, isNumber, type Scan } from './scan';
import { readUnit } from './units';
import { unitWord } from './unitTable';

/** A number with what stands around it: its currency, its unit or noun, its rate. One end of a range is one figure. */
export interface Figure {
  readonly numeral: Numeral;
  readonly kind: QuantityKind;
  readonly unit: string;
  /** Where its surface begins and ends, as text offsets. */
  readonly start: number;
  readonly end: number;
  /** The first token of its surface and the token after all that was read. */
  readonly first: number;
  readonly next: number;
  readonly negative: boolean;
  /** Tokens of the noun phrase counted. */
  readonly noun?: { readonly first: number; readonly next: number };
  readonly per?: string;
}

interface Measured {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly next: number;
  readonly noun?: { readonly first: number; readonly next: number };
  /** The noun belongs to the surface: it follows the number without "of the" between. */
  readonly direct?: boolean;
  readonly per?: string;
}

/** Reads what a numeral measures or counts. `start` is the text offset at which its surface begins. */
export function readFigure(
  scan: Scan,
  numeral: Numeral,
  prefix: MoneyPrefix | undefined,
  first: number,
  start: number,
  negative: boolean,
): Figure {
  const measured = measure(scan, numeral, prefix);
  const per = measured.kind === 'age' || measured.kind === 'fold' ? undefined : readPer(scan, measured.next);
  const rate = per?.per ?? measured.per;
  const surfaceEnd = per ? per.next : measured.direct === false ? numeral.next : measured.next;
  return {
    numeral,
    kind: measured.kind,
    unit: measured.unit,
    start,
    end: scan.tokens.end[surfaceEnd - 1]!,
    first,
    next: per?.next ?? measured.next,
    negative,
    ...(measured.noun ? { noun: measured.noun } : {}),
    ...(rate !== undefined ? { per: rate } : {}),
  };
}

function measure(scan: Scan, numeral: Numeral, prefix: MoneyPrefix | undefined): Measured {
  const at = numeral.next;
  if (prefix) {
    const suffix = readMoneySuffix(scan, at, numeral);
    return { kind: 'money', unit: prefix.code, next: suffix?.next ?? afterCountry(scan, at) };
  }
  if (isInnerHyphen(scan, at) && isNumber(scan, at + 1)) return { kind: 'number', unit: '', next: at };
  const percent = readPercent(scan, at);
  if (percent) return { kind: percent.unit === '%' ? 'percent' : 'point', unit: percent.unit, next: percent.next };
  const money = readMoneySuffix(scan, at, numeral);
  if (money) return { kind: 'money', unit: money.unit, next: money.next };
  const fold = readFold(scan, at);
  if (fold !== undefined) return { kind: 'fold', unit: 'time', next: fold };
  const unit = readUnit(scan, at);
  if (unit) {
    const { kind, name, per } = unit.unit;
    return withAge(scan, { kind, unit: name, next: unit.next, ...(per !== undefined ? { per } : {}) });
  }
  if (isAgeByPlace(scan, numeral)) return { kind: 'age', unit: 'year of age', next: at };
  return counted(scan, numeral);
}

/** "65-year-old", "18 months old": an age. */
function withAge(scan: Scan, measured: Measured): Measured {
  if (measured.kind !== 'duration') return measured;
  const old = readOld(scan, measured.next);
  return old === undefined ? measured : { kind: 'age', unit: `${measured.unit} of age`, next: old };
}

function counted(scan: Scan, numeral: Numeral): Measured {
  const at = numeral.next;
  const none: Measured = { kind: 'number', unit: '', next: at };
  const asks = numeral.form !== 'words' ? 'digits' : numeral.value === 1 ? 'one' : 'words';
  const noun = readNoun(scan, numeral.first, at, asks);
  if (!noun) return none;
  const { first, next } = noun;
  // A share of something is no count of it.
  if (numeral.form === 'fraction') return { ...none, noun: { first, next }, direct: false };
  const kind = unitWord(hashAt(scan, next - 1))?.kind ?? 'count';
  return withAge(scan, { kind, unit: noun.unit, next, noun: { first, next }, direct: noun.direct });
}
