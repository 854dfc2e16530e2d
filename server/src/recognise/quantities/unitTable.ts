import type { QuantityKind } from '../types';
import { measureGate, scaleGate } from './wordGate';
import { listOf, wordLookup, wordTest } from './wordLookup';

/**
 * Measures: the International System of Units with its prefixes (BIPM, The International System of Units, 9th edition),
 * the units in use beside it, and the customary units of the United States and Britain. Names are American English
 * singulars; forms are as newspapers write them. Written by hand.
 */
export interface Unit {
  readonly name: string;
  readonly kind: QuantityKind;
  /** Lengths make speeds: "60 miles per hour" is one unit, not miles per something. */
  readonly length: boolean;
  /** For abbreviations that hold a rate: `bpd` is barrels per day. */
  readonly per?: string;
}

const PREFIXES: readonly (readonly [name: string, symbol: string])[] = [
  ['peta', 'P'],
  ['tera', 'T'],
  ['giga', 'G'],
  ['mega', 'M'],
  ['kilo', 'k'],
  ['hecto', 'h'],
  ['deci', 'd'],
  ['centi', 'c'],
  ['milli', 'm'],
  ['micro', 'μ'],
  ['nano', 'n'],
];

/** Unit, its written forms without prefix, its symbol, and the prefix symbols it is seen with. */
const SI: readonly (readonly [name: string, forms: string, symbol: string, prefixes: string])[] = [
  ['meter', 'meter meters metre metres', 'm', 'kdcmμn'],
  ['gram', 'gram grams gramme grammes', 'g', 'kmμn'],
  ['liter', 'liter liters litre litres', 'l', 'hdcmμ'],
  ['liter', 'liter liters litre litres', 'L', 'dcmμ'],
  ['watt', 'watt watts', 'W', 'TGMkm'],
  ['watt hour', 'watthour watthours', 'Wh', 'TGMkm'],
  ['ampere-hour', '', 'Ah', 'km'],
  ['hertz', 'hertz', 'Hz', 'TGMk'],
  ['byte', 'byte bytes', 'B', 'PTGMk'],
  ['bit', 'bit bits', 'bit', 'TGMk'],
  ['bit per second', '', 'bps', 'TGMk'],
  ['volt', 'volt volts', 'V', 'Mkm'],
  ['ampere', 'ampere amperes amp amps', 'A', 'km'],
  ['joule', 'joule joules', 'J', 'TGMk'],
  ['newton', 'newton newtons', 'N', 'Mk'],
  ['newton meter', '', 'Nm', 'k'],
  ['pascal', 'pascal pascals', 'Pa', 'GMkh'],
  ['electronvolt', 'electronvolt electronvolts', 'eV', 'TGMk'],
  ['sievert', 'sievert sieverts', 'Sv', 'mμ'],
  ['becquerel', 'becquerel becquerels', 'Bq', 'PTGMk'],
  ['farad', 'farad farads', '', ''],
  ['ohm', 'ohm ohms', 'Ω', 'Mk'],
  ['calorie', 'calorie calories', 'cal', 'k'],
];

const isPlainLength = (name: string): boolean => name.endsWith('meter') && !name.includes(' ');

const measure = (name: string): Unit => ({ name, kind: 'measure', length: isPlainLength(name) });

const words: [string, Unit][] = [];
const symbols: [string, Unit][] = [];

for (const [name, forms, symbol, prefixes] of SI) {
  for (const form of listOf(forms)) {
    words.push([form, measure(name)]);
    for (const [prefix] of PREFIXES) words.push([prefix + form, measure(prefix + name)]);
  }
  if (symbol !== '') symbols.push([symbol, measure(name)]);
  for (const [prefix, mark] of PREFIXES) {
    if (!prefixes.includes(mark)) continue;
    symbols.push([mark + symbol, measure(prefix + name)]);
    // The micro sign has a code point of its own.
    if (mark === 'μ') symbols.push([`µ${symbol}`, measure(prefix + name)]);
  }
}

/** Kind and length-or-not, then lines of `canonical name: written forms`. */
const define = (kind: QuantityKind, length: boolean, lines: string, into: [string, Unit][]): void => {
  for (const line of lines.split('\n')) {
    const [name, forms] = line.split(':');
    if (name === undefined || forms === undefined) continue;
    for (const form of listOf(forms)) into.push([form, { name: name.trim(), kind, length }]);
  }
};

define(
  'measure',
  true,
  `inch: inch inches
   foot: foot feet
   yard: yard yards
   mile: mile miles
   furlong: furlong furlongs
   kilometer: kms kilometeres klick klicks`,
  words,
);
define(
  'measure',
  false,
  `acre: acre acres
   hectare: hectare hectares
   ounce: ounce ounces
   gram: gms
   kilogram: kilo kilos kgs
   pound: pound pounds
   tonne: tonne tonnes
   ton: ton tons
   kiloton: kiloton kilotons kilotonne kilotonnes
   megaton: megaton megatons megatonne megatonnes
   gallon: gallon gallons
   pint: pint pints
   quart: quart quarts
   barrel: barrel barrels
   bushel: bushel bushels
   carat: carat carats
   karat: karat karats
   decibel: decibel decibels
   degree: degree degrees
   horsepower: horsepower
   kelvin: kelvin kelvins
   dram: dram drams
   celsius: celsius centigrade
   fahrenheit: fahrenheit
   lumen: lumen lumens
   megapixel: megapixel megapixels
   knot: knot knots
   mile per hour: mph m.p.h.
   kilometer per hour: kph kmh kmph k.p.h.
   mile per gallon: mpg m.p.g.
   revolution per minute: rpm r.p.m.
   beat per minute: bpm
   pound per square inch: psi
   part per million: ppm
   part per billion: ppb
   light-year: lightyear lightyears
   pixel: px pixel pixels
   cubic foot: mcf mmcf bcf tcf
   cubic meter: mcm bcm
   twenty-foot equivalent unit: teu teus
   British thermal unit: btu btus
   million British thermal units: mmbtu`,
  words,
);
define(
  'duration',
  false,
  `second: second seconds sec secs
   millisecond: millisecond milliseconds
   microsecond: microsecond microseconds
   nanosecond: nanosecond nanoseconds
   minute: minute minutes min mins
   hour: hour hours hr hrs
   day: day days
   night: night nights
   week: week weeks wk wks
   fortnight: fortnight fortnights
   month: month months mth mths
   year: year years yr yrs
   decade: decade decades
   century: century centuries
   millennium: millennium millennia millenniums`,
  words,
);
define('measure', true, 'foot: ft\n yard: yd yds\n mile: mi', symbols);
define(
  'measure',
  false,
  `pound: lb lbs
   ounce: oz
   barrel: bbl bbls
   barrel of oil equivalent: boe
   hectare: ha
   tonne: t
   kilotonne: kt
   megatonne: Mt
   gigatonne: Gt
   deadweight ton: dwt
   decibel: dB dBA
   horsepower: hp
   metric horsepower: PS
   brake horsepower: bhp
   kilopound per square inch: ksi
   microgram: mcg
   megapixel: MP
   inch: in
   stone: st
   knot: kts kn
   celsius: C ℃
   fahrenheit: F ℉
   kilobit per second: kb/s
   volt-ampere: VA
   kilovolt-ampere: kVA
   megavolt-ampere: MVA
   megawatt peak: MWp
   kilowatt peak: kWp
   watt hour: watt-hour`,
  symbols,
);
define('duration', false, 'millisecond: ms\n second: s\n hour: h', symbols);

const rate = (name: string, per: string): Unit => ({ ...measure(name), per });
for (const form of ['bpd', 'bopd']) words.push([form, rate('barrel', 'day')]);
for (const form of ['boepd', 'boed']) words.push([form, rate('barrel of oil equivalent', 'day')]);
words.push(['mtpa', rate('tonne', 'year')]);

/** The power of ten that abbreviations of gas and metals hold: a "bcf" is a billion cubic feet. By token hash. */
export const unitScale = wordLookup<number>(
  [
    ['mcf', 3],
    ['mmcf', 6],
    ['bcf', 9],
    ['tcf', 12],
    ['mcm', 6],
    ['bcm', 9],
    ['mtpa', 6],
  ],
  scaleGate,
);

/** Units written out, by token hash, in any letter case. */
export const unitWord = wordLookup(words, measureGate);

/** Units written as symbols, exactly as written. */
const SYMBOLS: ReadonlyMap<string, Unit> = new Map(symbols);

/** True for the hash of a unit's symbol in whatever case: a quick look before its spelling is asked for. */
export const isUnitSymbol = wordTest(symbols.map(([symbol]) => symbol).join(' '), measureGate);

/** Symbols whose letters mean one unit in any case ("KM", "HZ", "Kg"), where no word or name is spelt so. */
const ANY_CASE = new Set(
  listOf('km kg cm mm ml kw gw kwh mwh gwh twh hz khz mhz ghz gb kb kv db hp bhp lb lbs oz ft yd yds'),
);

const LOOSE: ReadonlyMap<string, Unit> = new Map(
  symbols
    .filter(([symbol]) => ANY_CASE.has(symbol.toLowerCase()))
    .map(([symbol, unit]) => [symbol.toLowerCase(), unit]),
);

/** The unit a symbol stands for, or undefined. */
export const unitSymbol = (written: string): Unit | undefined =>
  SYMBOLS.get(written) ?? LOOSE.get(written.toLowerCase());
