/** Units of one dimension, to a common base. Factors are exact by definition (BIPM; the international yard and pound of 1959). */
interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

const table = (dimension: string, units: Readonly<Record<string, number>>): [string, Unit][] =>
  Object.entries(units).map(([name, factor]) => [name, { dimension, factor }]);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...table('length', {
    millimeter: 0.001,
    centimeter: 0.01,
    meter: 1,
    kilometer: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
  }),
  ...table('area', {
    'square meter': 1,
    'square kilometer': 1e6,
    hectare: 1e4,
    acre: 4046.8564224,
    'square foot': 0.09290304,
    'square mile': 2589988.110336,
  }),
  ...table('mass', {
    gram: 0.001,
    kilogram: 1,
    tonne: 1000,
    'metric ton': 1000,
    pound: 0.45359237,
    ounce: 0.028349523125,
  }),
  ...table('volume', { liter: 1, milliliter: 0.001, 'cubic meter': 1000, gallon: 3.785411784, barrel: 158.987294928 }),
  ...table('power', { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 }),
  ...table('energy', { 'kilowatt hour': 1, 'megawatt hour': 1e3, 'gigawatt hour': 1e6 }),
  ...table('time', { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 }),
  ...table('long time', { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }),
]);

/** The factor that turns `from` into `to`, or undefined where they measure different things or either is unknown. */
export function conversionFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const a = UNITS.get(from);
  const b = UNITS.get(to);
  return a && b && a.dimension === b.dimension ? a.factor / b.factor : undefined;
}

/** True for an ISO 4217 code as quantities carry it. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** What figures are most often in, beside units that convert. */
const COMMON: readonly string[] = [
  ...['people', 'person', 'percentage point', 'basis point', 'celsius', 'fahrenheit'],
  ...'USD EUR GBP CNY JPY RUB KZT UZS KGS INR CHF CAD AUD HKD KRW TRY BRL MXN SEK NOK DKK PLN UAH'.split(' '),
];

/** The units that translators have words for: measures, currencies, people. */
export const KNOWN_UNITS: ReadonlySet<string> = new Set([...UNITS.keys(), ...COMMON]);

/** Degrees Celsius and Fahrenheit convert by an offset as well, which a factor cannot say. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === 'fahrenheit' && to === 'celsius') return ((value - 32) * 5) / 9;
  if (from === 'celsius' && to === 'fahrenheit') return (value * 9) / 5 + 32;
  const factor = conversionFactor(from, to);
  return factor === undefined ? undefined : value * factor;
}
