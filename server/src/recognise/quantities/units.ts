import {
  codeAt,
  hashAt,
  isAllCaps,
  isBreak,
  isCapital,
  isChar,
  isGlued,
  isInnerHyphen,
  isWord,
  lengthAt,
  POINT,
  type Scan,
  SLASH,
  surface,
  wordIs,
} from './scan';
import { isPluralAt } from './singular';
import { isStreetNumber } from './streets';
import { isUnitSymbol, type Unit, unitSymbol, unitWord } from './unitTable';
import { compoundGate } from './wordGate';
import { wordLookup, wordTest } from './wordLookup';

/** A unit read at a token, and the token after it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly next: number;
}

const isSquare = wordTest('square sq', compoundGate);
const isCubic = wordTest('cubic cu', compoundGate);
const isMetric = wordIs('metric', compoundGate);
const isTroy = wordIs('troy', compoundGate);
const isOunce = wordTest('ounce ounces');
const isOil = wordTest('b bbl boe', compoundGate);
const isBoe = wordIs('boe');
const isDay = wordIs('d');
const isStone = wordIs('stone', compoundGate);
const isNautical = wordIs('nautical', compoundGate);
const isLight = wordIs('light', compoundGate);
const isShort = wordTest('short long', compoundGate);
const isPer = wordIs('per');
const isA = wordTest('a an');
const isParts = wordTest('parts part', compoundGate);
const isPound = wordTest('pound foot lb ft', compoundGate);
const isFeet = wordTest('feet foot pounds pound lb lbs ft');
const isBasisWord = wordTest('celsius centigrade fahrenheit c f');
const isCelsius = wordTest('celsius centigrade c');
const isTon = wordTest('ton tons tonne tonnes');
const isMile = wordTest('mile miles');
const isYear = wordTest('year years');
const isDegree = wordTest('degree degrees', compoundGate);
const isHour = wordTest('hour hours');
const HOUR_UNITS = wordTest(
  'kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts watt watts ampere amp milliampere',
  compoundGate,
);
const PARTS = wordLookup<string>([
  ['million', 'part per million'],
  ['billion', 'part per billion'],
  ['trillion', 'part per trillion'],
  ['thousand', 'part per thousand'],
]);
const SPEED_TIME = wordLookup<string>([
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['h', 'hour'],
  ['second', 'second'],
  ['sec', 'second'],
  ['s', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
]);
const DEGREE_SIGN = 0xb0;
const SQUARED = 0xb2;
const CUBED = 0xb3;

const measure = (name: string): Unit => ({ name, kind: 'measure', length: false });

/** True when token `i` is a span of time: "years", "day". */
export function isDurationWord(scan: Scan, i: number): boolean {
  return isWord(scan, i) && unitWord(hashAt(scan, i))?.kind === 'duration';
}

/** Reads the measure written at token `i`, right after a number: "km", "-inch", "square feet", "km/h", "miles per hour". */
export function readUnit(scan: Scan, i: number): ReadUnit | undefined {
  const at = isInnerHyphen(scan, i) ? i + 1 : i;
  if (isBreak(scan, at)) return undefined;
  const read = readCompound(scan, at) ?? readSimple(scan, at);
  return read && readPower(scan, readSpeed(scan, read));
}

/** Units of several words that a look at the first word alone would misread. */
function readCompound(scan: Scan, i: number): ReadUnit | undefined {
  if (codeAt(scan, i) === DEGREE_SIGN) return readDegrees(scan, i + 1);
  if (!isWord(scan, i)) return undefined;
  const hash = hashAt(scan, i);
  if (!compoundGate.passes(hash)) return undefined;
  const next = isInnerHyphen(scan, i + 1) ? i + 2 : i + 1;
  if (isSquare(hash) || isCubic(hash)) {
    const at = isChar(scan, next, POINT) ? next + 1 : next;
    const base = readSimple(scan, at);
    if (!base?.unit.length) return undefined;
    return { unit: measure(`${isSquare(hash) ? 'square' : 'cubic'} ${base.unit.name}`), next: base.next };
  }
  if (isDegree(hash)) return readDegrees(scan, next);
  const after = hashAt(scan, next);
  if (isTroy(scan, i) && isOunce(after)) return { unit: measure('ounce'), next: next + 1 };
  if (isOil(hash) && isChar(scan, i + 1, SLASH) && isDay(scan, i + 2)) {
    const base = isBoe(scan, i) ? 'barrel of oil equivalent' : 'barrel';
    return { unit: { ...measure(base), per: 'day' }, next: i + 3 };
  }
  if (isStone(scan, i) && !isPluralWord(scan, i + 1)) return { unit: measure('stone'), next: i + 1 };
  if (isMetric(scan, i) && isTon(after)) return { unit: measure('tonne'), next: next + 1 };
  if (isShort(hash) && isTon(after)) return { unit: measure('ton'), next: next + 1 };
  if (isNautical(scan, i) && isMile(after)) return { unit: measure('nautical mile'), next: next + 1 };
  if (isLight(scan, i) && isYear(after)) return { unit: measure('light-year'), next: next + 1 };
  if (HOUR_UNITS(hash) && isHour(after)) {
    const base = unitWord(hash)!.name;
    return { unit: measure(`${base}${base.endsWith('watt') ? ' ' : '-'}hour`), next: next + 1 };
  }
  if (isParts(hash) && isPer(scan, i + 1)) {
    const name = PARTS(hashAt(scan, i + 2));
    if (name) return { unit: measure(name), next: i + 3 };
  }
  if (isPound(hash) && isInnerHyphen(scan, i + 1) && isFeet(after))
    return { unit: measure('pound-foot'), next: next + 1 };
  return undefined;
}

const isPluralWord = (scan: Scan, i: number): boolean => isWord(scan, i) && !isBreak(scan, i) && isPluralAt(scan, i);

/** After "degrees" or "°": the scale if one is named. */
function readDegrees(scan: Scan, i: number): ReadUnit {
  const hash = hashAt(scan, i);
  if (!isWord(scan, i) || !isBasisWord(hash) || (lengthAt(scan, i) === 1 && !isCapital(scan, i))) {
    return { unit: measure('degree'), next: i };
  }
  return { unit: measure(isCelsius(hash) ? 'celsius' : 'fahrenheit'), next: i + 1 };
}

function readSimple(scan: Scan, i: number): ReadUnit | undefined {
  if (!isWord(scan, i)) return readSign(scan, i);
  const word = unitWord(hashAt(scan, i));
  // "second-half", "minute-by-minute", "foot-dragging" begin something else.
  if (word) return isInnerHyphen(scan, i + 1) && isSecond(scan, i) ? undefined : { unit: word, next: i + 1 };
  if (lengthAt(scan, i) > 5 || !(isUnitSymbol(hashAt(scan, i)) || endsInPower(scan, i))) return undefined;
  const written = surface(scan, i);
  const powered = readPowerDigit(written, i);
  if (powered) return powered;
  const symbol = unitSymbol(written);
  if (!symbol || !letterStands(scan, i, written)) return undefined;
  if (isChar(scan, i + 1, SLASH) && isGlued(scan, i + 1) && isGlued(scan, i + 2) && isWord(scan, i + 2)) {
    const below = unitSymbol(surface(scan, i + 2)) ?? readPowerDigit(surface(scan, i + 2), i)?.unit;
    if (below) return { unit: measure(`${symbol.name} per ${below.name}`), next: i + 3 };
  }
  return { unit: symbol, next: i + 1 };
}

const isSecond = wordIs('second');

/** "℃" and "℉" are symbols of one character. */
function readSign(scan: Scan, i: number): ReadUnit | undefined {
  const code = codeAt(scan, i);
  if (code < 0x2100 || code > 0x2140) return undefined;
  const unit = unitSymbol(surface(scan, i));
  return unit && { unit, next: i + 1 };
}

/**
 * A symbol that is a word or a name too is a unit where it is glued to the figure ("50MP"); a single letter where it is glued
 * ("5W", "9.58s") or, a capital, stands apart ("12 C").
 */
function letterStands(scan: Scan, i: number, written: string): boolean {
  // "a 50MP camera", "5ft 4in", but "12 MP" and "3 in"
  if (written === 'MP' || written === 'in' || written === 'st') return isGlued(scan, i) && lengthAt(scan, i - 1) <= 3;
  if (written.length > 1) return true;
  // "a 9-V battery", but "lot 12-C", "series 1986-A"
  if (isInnerHyphen(scan, i - 1)) return written === 'V' || written === 'W';
  const glued = isGlued(scan, i);
  // "221B Mill Street"
  if (glued && isStreetNumber(scan, i + 1)) return false;
  if (written === 's') return glued && scan.text.slice(scan.tokens.start[i - 1], scan.tokens.end[i - 1]).includes('.');
  if (written === 'B') return glued;
  if (glued || written === 'm' || written === 'L' || written === 'g') return true;
  if (written === 'A') return isChar(scan, i + 1, SLASH);
  // "20 W. 23rd Street", "12 C Street", "40 F-16s"
  return (
    'CFWVN'.includes(written) &&
    (!isCapital(scan, i + 1) || isAllCaps(scan, i + 1) || isBreak(scan, i + 1)) &&
    !isChar(scan, i + 1, POINT) &&
    !isInnerHyphen(scan, i + 1)
  );
}

/** A 2 or 3 at the end of the word, as in "km2". */
export function endsInPower(scan: Scan, i: number): boolean {
  const last = scan.text.charCodeAt(scan.tokens.end[i]! - 1);
  return last === 0x32 || last === 0x33;
}

/** "km2", "cm3": the power is part of the token. */
function readPowerDigit(written: string, i: number): ReadUnit | undefined {
  const power = written.charCodeAt(written.length - 1);
  if (power !== 0x32 && power !== 0x33) return undefined;
  const base = unitSymbol(written.slice(0, -1));
  return base?.length
    ? { unit: measure(`${power === 0x32 ? 'square' : 'cubic'} ${base.name}`), next: i + 1 }
    : undefined;
}

/** "m²", "m³": the power is a character of its own. */
function readPower(scan: Scan, read: ReadUnit): ReadUnit {
  const code = codeAt(scan, read.next);
  if (!read.unit.length || (code !== SQUARED && code !== CUBED) || !isGlued(scan, read.next)) return read;
  return { unit: measure(`${code === SQUARED ? 'square' : 'cubic'} ${read.unit.name}`), next: read.next + 1 };
}

/** A length per hour, minute or second is a speed: "80 miles per hour", "60 miles an hour", "30 km per hour". */
function readSpeed(scan: Scan, read: ReadUnit): ReadUnit {
  if (!read.unit.length) return read;
  let at = read.next;
  if (isInnerHyphen(scan, at)) at++;
  if (!isPer(scan, at) && !isA(hashAt(scan, at))) return read;
  at = isInnerHyphen(scan, at + 1) ? at + 2 : at + 1;
  const time = isWord(scan, at) ? SPEED_TIME(hashAt(scan, at)) : undefined;
  return time ? { unit: measure(`${read.unit.name} per ${time}`), next: at + 1 } : read;
}
