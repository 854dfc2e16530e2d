import assert from 'node:assert/strict';
import { kindsOf, linesOf } from './figures';

const reads = (text: string, expected: readonly string[]): void => {
  it(text, () => assert.deepEqual(linesOf(text), expected));
};

describe('percentages', () => {
  reads('Prices rose 2.5%, 3 percent, 4 per cent, 5 pct and 6 percentage.', [
    '2.5% = 2.5 %',
    '3 percent = 3 %',
    '4 per cent = 4 %',
    '5 pct = 5 %',
    '6 percentage = 6 %',
  ]);
  reads('The lead is 6 percentage points, up 150 basis points or 20 bps.', [
    '6 percentage points = 6 percentage point',
    '150 basis points = 150 basis point',
    '20 bps = 20 basis point',
  ]);
  reads('It is a 43.4 percent-owned unit.', ['43.4 percent = 43.4 %']);

  it('have their kinds', () =>
    assert.deepEqual(kindsOf('Up 5 percent, 2 percentage points and 10 basis points.'), ['percent', 'point', 'point']));
});

describe('measures', () => {
  reads('The route is 225 km, 30 miles and 47 feet long.', [
    '225 km = 225 kilometer',
    '30 miles = 30 mile',
    '47 feet = 47 foot',
  ]);
  reads('The wheel is 15.5 cm (6.1 inches) wide.', ['15.5 cm = 15.5 centimeter', '6.1 inches = 6.1 inch']);
  reads('A 16-inch screen and a 3.5-litre engine.', ['16-inch = 16 inch', '3.5-litre = 3.5 liter']);
  reads('The farm covers 500 square kilometers, 40 sq m and 12 km2.', [
    '500 square kilometers = 500 square kilometer',
    '40 sq m = 40 square meter',
    '12 km2 = 12 square kilometer',
  ]);
  reads('The boot holds 24.5 cubic feet, the tank 3 m³.', [
    '24.5 cubic feet = 24.5 cubic foot',
    '3 m³ = 3 cubic meter',
  ]);
  reads('Gusts of 80 mph, 130 km/h and 400 meters per second.', [
    '80 mph = 80 mile per hour',
    '130 km/h = 130 kilometer per hour',
    '400 meters per second = 400 meter per second',
  ]);
  reads('A 100-MW farm yields 35 GWh at 50 Hz.', [
    '100-MW = 100 megawatt',
    '35 GWh = 35 gigawatt hour',
    '50 Hz = 50 hertz',
  ]);
  reads('It weighs 3 metric tons, 5 tonnes or 7 kg.', [
    '3 metric tons = 3 tonne',
    '5 tonnes = 5 tonne',
    '7 kg = 7 kilogram',
  ]);
  reads('It is 500 degrees Celsius, or 12 °C, or 75 °F.', [
    '500 degrees Celsius = 500 celsius',
    '12 °C = 12 celsius',
    '75 °F = 75 fahrenheit',
  ]);
  reads('Levels hit 15 ppb and 1200 parts per million.', [
    '15 ppb = 15 part per billion',
    '1200 parts per million = 1200 part per million',
  ]);
  reads('The field pumps 52,000 barrels per day, up from 40,000 bpd.', [
    '52,000 barrels per day = 52000 barrel / day',
    '40,000 bpd = 40000 barrel / day',
  ]);
  reads('A 52,000 barrel-a-day refinery.', ['52,000 barrel-a-day = 52000 barrel / day']);
  reads("She won the 100m and the women's 400m final; 20m watched.", [
    '100m = 100 meter',
    '400m = 400 meter',
    '20m = 20000000',
  ]);
  reads('The field gave 1.6 bcf, the store held 20 to 25 bcm and the plant 55 mtpa.', [
    '1.6 bcf = 1600000000 cubic foot',
    '20 = 20000000000 cubic meter low',
    '25 bcm = 25000000000 cubic meter high',
    '55 mtpa = 55000000 tonne / year',
  ]);
  reads('It pumped 200,000 b/d and 300,000 boepd over 12 mths.', [
    '200,000 b/d = 200000 barrel / day',
    '300,000 boepd = 300000 barrel of oil equivalent / day',
    '12 mths = 12 month',
  ]);
  reads('She is 5ft 4in tall, weighs 9st 4lb, lost two stone and owns 10 stone houses.', [
    '5ft = 5 foot',
    '4in = 4 inch',
    '9st = 9 stone',
    '4lb = 4 pound',
    'two stone = 2 stone',
    '10 stone houses = 10 house',
  ]);
  reads('A 50MP camera, 100 mcg of salt and 0.88 troy ounce of gold; 12 MPs met.', [
    '50MP = 50 megapixel',
    '100 mcg = 100 microgram',
    '0.88 troy ounce = 0.88 ounce',
    '12 MPs = 12 mp',
  ]);
  reads('A 6-foot-4 guard passed to the five-foot-two one, who is 5\'11" in shoes.', [
    '6-foot = 6 foot',
    '4 = 4 inch',
    'five-foot = 5 foot',
    'two = 2 inch',
    '5 = 5 foot',
    '11" = 11 inch',
  ]);
  reads('They live at 20 W. 23rd Street.', []);
});

describe('spans of time', () => {
  reads('Over the past 32 years the two worked 40 hours a week.', [
    '32 years = 32 year',
    'two = 2',
    '40 hours a week = 40 hour / week',
  ]);
  reads('A five-year plan took 24 hours, 39 minutes and 35 seconds.', [
    'five-year = 5 year',
    '24 hours = 24 hour',
    '39 minutes = 39 minute',
    '35 seconds = 35 second',
  ]);
  reads('It takes a year or two, or one or two ferries.', [
    'two = about 2 year',
    'one = 1 ferry low',
    'two ferries = 2 ferry high',
  ]);
  reads('The second-half goals came in 50 previous years.', ['50 previous years = 50 year']);
});
