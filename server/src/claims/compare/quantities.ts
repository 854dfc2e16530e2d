import type { Approximator } from '../../recognise/types';
import { beside, inSense, type Said, type Wording, wording } from '../../text/wording';
import type { ClaimValue } from '../types';
import { convert, isCurrency, KNOWN_UNITS } from './units';
import { agree, conflict, notComparable, type Verdict } from './verdict';

export type QuantityValue = Extract<ClaimValue, { kind: 'quantity' }>;

/** How far "about" and "nearly" may be off, as a share of the value. */
const ABOUT = 0.1;
const NEARLY = 0.1;

/** The lowest and highest value the words allow: half a step either way, wider where approximated, open where bounded. */
export function rangeOf(value: QuantityValue): readonly [number, number] {
  const half = value.step / 2;
  const low = Math.min(value.value, value.high ?? value.value);
  const high = Math.max(value.value, value.high ?? value.value);
  return widen(low, high, half, value.approximator);
}

function widen(
  low: number,
  high: number,
  half: number,
  approximator: Approximator | undefined,
): readonly [number, number] {
  switch (approximator) {
    case 'about':
      return [low - Math.max(half, Math.abs(low) * ABOUT), high + Math.max(half, Math.abs(high) * ABOUT)];
    case 'nearly':
      return [low - Math.max(half, Math.abs(low) * NEARLY), high];
    case 'more-than':
    case 'at-least':
      return [low, Number.POSITIVE_INFINITY];
    case 'less-than':
    case 'at-most':
      return [Number.NEGATIVE_INFINITY, high];
    default:
      return [low - half, high + half];
  }
}

/**
 * Compares two stated quantities of the same thing at the same time. A whole small count is exact; a rounded figure stands
 * for all that rounds to it; "more than 41" agrees with 41.2, and with 60 as far as the words go.
 */
export function compareQuantities(a: QuantityValue, b: QuantityValue): Verdict {
  const shown = wording`${sayQuantity(a)} and ${sayQuantity(b)}`;
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per)
    return notComparable('per', wording`one is per ${a.per}, the other per ${b.per}`);
  if (a.unit === b.unit && a.value === b.value && a.high === b.high) {
    return a.approximator === b.approximator
      ? agree('same', wording`the same figure`)
      : agree('approximator', wording`${shown}: the same figure, worded differently`);
  }
  if (a.unit !== b.unit) {
    if (isCurrency(a.unit) && isCurrency(b.unit))
      return notComparable('currency', wording`${shown} are in different currencies`);
    const value = convert(b.value, b.unit, a.unit);
    if (value === undefined) return notComparable('unit', wording`${shown} are in different units`);
    const step = Math.max(Math.abs(convert(b.step, b.unit, a.unit) ?? b.step), Math.abs(value) * 0.03);
    const high = b.high === undefined ? undefined : convert(b.high, b.unit, a.unit);
    const same: QuantityValue = { ...b, value, step, unit: a.unit, ...(high !== undefined ? { high } : {}) };
    const verdict = compareQuantities(a, same);
    return verdict.outcome === 'agree'
      ? agree('conversion', wording`${shown} are equal after conversion`)
      : conflict(wording`${shown} are not equal after conversion`);
  }
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  const step = Math.max(a.step, b.step);
  if (a.approximator === undefined && b.approximator === undefined && a.high === undefined && b.high === undefined) {
    const finer = a.step <= b.step ? a : b;
    const coarser = finer === a ? b : a;
    if (a.step !== b.step && roundsTo(finer.value, coarser)) {
      return agree('rounding', wording`${sayQuantity(finer)} is ${sayQuantity(coarser)} when rounded`);
    }
    return conflict(wording`${shown} differ`);
  }
  const overlap = Math.min(highA, highB) - Math.max(lowA, lowB);
  if (overlap >= -1e-9 * Math.max(1, Math.abs(a.value), step))
    return agree('approximator', wording`${shown} can both hold`);
  return conflict(wording`${shown} cannot both hold`);
}

/** True when `value` is `coarse` once rounded, either to the nearest or down, as newspapers do both. */
function roundsTo(value: number, coarse: QuantityValue): boolean {
  const difference = value - coarse.value;
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return (
    Math.abs(difference) <= coarse.step / 2 + slack ||
    (difference > 0 && difference < coarse.step - slack && coarse.step > 1)
  );
}

const APPROXIMATED: Readonly<Record<Approximator, (figure: Said) => Wording>> = {
  about: (figure) => wording`about ${figure}`,
  nearly: (figure) => wording`nearly ${figure}`,
  'more-than': (figure) => wording`more than ${figure}`,
  'less-than': (figure) => wording`less than ${figure}`,
  'at-least': (figure) => wording`at least ${figure}`,
  'at-most': (figure) => wording`at most ${figure}`,
};

/** A figure as precise as its words: "about 40". */
export const approximated = (approximator: Approximator | undefined, figure: Said): Said =>
  approximator ? APPROXIMATED[approximator](figure) : figure;

/** A figure of a measure or currency that translators know; what articles count in words of their own keeps those. */
export function measured(number: Said, unit: string, noun: string): Said {
  if (unit === '') return number;
  if (unit === '%') return wording`${number}%`;
  return KNOWN_UNITS.has(unit) ? { text: `{0} ${noun}`, values: [number] } : wording`${number} ${noun}`;
}

/** A quantity in words: "more than 41 billion USD". */
export function sayQuantity({ value, high, unit, approximator }: QuantityValue): Said {
  const number = high === undefined ? sayNumber(value) : wording`${sayNumber(value)} to ${sayNumber(high)}`;
  return approximated(approximator, measured(number, unit, pluralOf(unit, value)));
}

export const pluralOf = (unit: string, value: number): string => {
  if (value === 1 || isCurrency(unit) || unit === 'people') return unit;
  if (unit === 'person') return 'people';
  if (unit === 'foot') return 'feet';
  return /(?:s|x|ch|sh)$/.test(unit) ? unit : /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
};

/**
 * Large numbers by their scale. Others count by other scales: behind the number of its own scale stands that of ten thousands, or
 * of hundreds of millions, for languages that say 万 and 亿.
 */
function scaled(value: number): Wording | undefined {
  const size = Math.abs(value);
  const by = (scale: number): string => trim(value / scale);
  if (size >= 1e12) return wording`${by(1e12)} trillion`;
  if (size >= 1e9) return beside(wording`${by(1e9)} billion`, by(1e8));
  if (size >= 1e8) return beside(inSense('hundreds of millions', wording`${by(1e6)} million`), by(1e8));
  return size >= 1e6 ? beside(wording`${by(1e6)} million`, by(1e4)) : undefined;
}

/** 41000000000 -> "41 billion", 90000 -> "90,000". */
export function sayNumber(value: number): Said {
  const large = scaled(value);
  if (large) return large;
  const [whole, fraction] = trim(value).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

const trim = (value: number): string => String(Number(value.toPrecision(12)));
