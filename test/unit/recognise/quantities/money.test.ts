import assert from 'node:assert/strict';
import { describeUnit, standardUnit } from '../../../../server/src/recognise/quantities';
import { kindsOf, linesOf, quantitiesOf } from './figures';

const reads = (text: string, expected: readonly string[]): void => {
  it(text, () => assert.deepEqual(linesOf(text), expected));
};

describe('money', () => {
  describe('with a sign', () => {
    reads('The bridge cost $41 million.', ['$41 million = 41000000 USD']);
    reads('It paid US$3.2bn, A$5m, C$7 million, HK$12 and NZ$9.', [
      'US$3.2bn = 3200000000 USD',
      'A$5m = 5000000 AUD',
      'C$7 million = 7000000 CAD',
      'HK$12 = 12 HKD',
      'NZ$9 = 9 NZD',
    ]);
    reads('Losses came to HK $3.7 billion.', ['HK $3.7 billion = 3700000000 HKD']);
    reads('It expects $US160 million.', ['$US160 million = 160000000 USD']);
    reads('The $40-billion loan fell through.', ['$40-billion = 40000000000 USD']);
    reads('The balance was $-50.8bn.', ['$-50.8bn = -50800000000 USD']);
    reads('Rent is £950 a month, or €1,100 a month.', [
      '£950 a month = 950 GBP / month',
      '€1,100 a month = 1100 EUR / month',
    ]);
    reads('A ticket costs ₹250 or ¥400.', ['₹250 = 250 INR', '¥400 = 400 JPY']);
    reads('The price is 45 € now.', ['45 € = 45 EUR']);
  });

  describe('with a code or letters', () => {
    reads('Trade passed 25 billion USD.', ['25 billion USD = 25000000000 USD']);
    reads('It raised EUR 30 million and USD10m.', ['EUR 30 million = 30000000 EUR', 'USD10m = 10000000 USD']);
    reads('Shares rose 18 sen to RM23.50.', ['18 sen = 18 sen', 'RM23.50 = 23.5 MYR']);
    reads('The flat is listed at RM120,000.', ['RM120,000 = 120000 MYR']);
    reads('The sale brought PS2.7m.', ['PS2.7m = 2700000 GBP']);
    reads('The TOP 10 clubs met ALL 50 states.', ['10 clubs = 10 club', '50 states = 50 state']);
  });

  describe('with a name', () => {
    reads('The road cost 92 million yuan, 40 million tenge and 500 rubles.', [
      '92 million yuan = 92000000 CNY',
      '40 million tenge = 40000000 KZT',
      '500 rubles = 500 RUB',
    ]);
    reads('He owes 300 Canadian dollars and 200 Hong Kong dollars.', [
      '300 Canadian dollars = 300 CAD',
      '200 Hong Kong dollars = 200 HKD',
    ]);
    reads('She won 2 gold medals and 20 million won.', ['2 gold medals = 2 medal', '20 million won = 20000000 KRW']);
    reads('The boxer weighs 208 pounds.', ['208 pounds = 208 pound']);
    reads('The club owes 12 million pounds.', ['12 million pounds = 12000000 GBP']);
    reads('The fare rose 35 cents, or 20 pence.', ['35 cents = 35 cent', '20 pence = 20 penny']);
    reads('Shares closed at 118.5p.', ['118.5p = 118.5 penny']);
    reads('The screen shows 1080p video.', []);
  });

  describe('as a rate', () => {
    reads('Profit was $0.91 per diluted share.', ['$0.91 per diluted share = 0.91 USD / diluted share']);
    reads('Crude sold at $75 U.S. per barrel.', ['$75 U.S. per barrel = 75 USD / barrel']);
    reads('Corn fetched 10 cents a bushel.', ['10 cents a bushel = 10 cent / bushel']);
    reads('She earns $15 an hour and a bonus; it cost $6 million a year and a half ago.', [
      '$15 an hour = 15 USD / hour',
      '$6 million = 6000000 USD',
    ]);
    reads('He was fined 10,000 pounds over 12 million pounds of fish and 3 million pounds of public money.', [
      '10,000 pounds = 10000 GBP',
      '12 million pounds = more-than 12000000 pound',
      '3 million pounds = 3000000 GBP',
    ]);
    reads('The prize was 10,000 marks for 85 marks in the test.', ['10,000 marks = 10000 DEM', '85 marks = 85 mark']);
    reads('Wheat rose to $6.32-1/2 a bushel on news of a magnitude-6.2 quake.', [
      '$6.32-1/2 a bushel = 6.325 USD / bushel',
      '6.2 = 6.2',
    ]);
    reads('Sales were $6 billion a year earlier.', ['$6 billion = 6000000000 USD']);
    reads('Copper slid to $9 a pound from $11 a pound, and rent to $500 a month since the flood.', [
      '$9 a pound = 9 USD / pound',
      '$11 a pound = 11 USD / pound',
      '$500 a month = 500 USD / month',
    ]);
    reads('Power costs 9 cents a kilowatt-hour, land $20 a square foot, eggs $3 a dozen.', [
      '9 cents a kilowatt-hour = 9 cent / kilowatt hour',
      '$20 a square foot = 20 USD / square foot',
      '$3 a dozen = 3 USD / dozen',
    ]);
    reads('It will owe $3 million a year from now, and owed $2 million a dozen years ago.', [
      '$3 million = 3000000 USD',
      '$2 million = 2000000 USD',
      'a dozen years = 12 year',
    ]);
    reads('The crown rose to 10.40 to the dollar; debts fetch 60 cents on the dollar, or 190 yen to the pound.', [
      '10.40 to the dollar = 10.4 / dollar',
      '60 cents on the dollar = 60 cent / dollar',
      '190 yen to the pound = 190 JPY / pound',
    ]);
    reads('She gave 5 to the dollar store.', ['5 = 5']);
    reads('Gas costs $4/gallon.', ['$4/gallon = 4 USD / gallon']);
  });

  it('is named in words', () => {
    const name = (text: string): string => describeUnit(text, quantitiesOf(text)[0]!);
    assert.equal(name('It paid HK$12 per barrel.'), 'Hong Kong dollar per barrel');
    assert.equal(name('It paid 40 tenge.'), 'Kazakh tenge');
    assert.equal(name('It filled 12 shipping\ncontainers.'), 'shipping container');
    assert.equal(name('It drove 12 km.'), 'kilometer');
    assert.equal(name('It grew 12 percent.'), 'percent');
    assert.equal(name('It ran 20 per week.'), 'per week');
  });

  it('is named as tables elsewhere name it', () => {
    const name = (text: string): string => standardUnit(text, quantitiesOf(text)[0]!);
    assert.equal(name('It paid 800 yuan.'), 'Chinese yuan');
    assert.equal(name('It drove at 12 km/h.'), 'kilometre per hour');
    assert.equal(name('It held 5.2 liters.'), 'litre');
    assert.equal(name('It found 12 grams per liter.'), 'gram per litre');
    assert.equal(name('The ward has 300 thermometers and 20 beds.'), 'thermometer');
    assert.equal(name('The town has 300 parking meters.'), 'parking meter');
  });

  it('is of its kind', () =>
    assert.deepEqual(kindsOf('It paid $5, 3 euros and 7 cents.'), ['money', 'money', 'money']));
});
