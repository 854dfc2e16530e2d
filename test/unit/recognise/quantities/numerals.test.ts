import assert from 'node:assert/strict';
import { linesOf, quantitiesOf } from './figures';

const reads = (text: string, expected: readonly string[]): void => {
  it(text, () => assert.deepEqual(linesOf(text), expected));
};

describe('numbers', () => {
  describe('in digits', () => {
    reads('The mill sold 1,234.5 tonnes of flour.', ['1,234.5 tonnes = 1234.5 tonne']);
    reads('The survey reached 1,00,000 households.', ['1,00,000 households = 100000 household']);
    reads('Turnout fell by .5 percent.', ['.5 percent = 0.5 %']);
    reads('The well is 3-1/4 miles deep.', ['3-1/4 miles = 3.25 mile']);
    reads('The beam measures 2½ meters.', ['2½ meters = 2.5 meter']);
    reads('About ¾ cup was left.', ['¾ = about 0.75']);
    reads('Temperatures fell to -12 degrees.', ['-12 degrees = -12 degree']);
    reads('Temperatures fell to minus 12 degrees.', ['minus 12 degrees = -12 degree']);
    reads('The reading was minus-130 degrees Fahrenheit.', ['minus-130 degrees Fahrenheit = -130 fahrenheit']);
  });

  describe('with a power of ten', () => {
    reads('The grain weighs 6.5×10−11 kilograms.', ['6.5×10−11 kilograms = 6.5e-11 kilogram']);
    reads('A mole holds 6.02 × 10^23 molecules.', ['6.02 × 10^23 molecules = 6.02e+23 molecule']);
    reads('A panel of 4×10 meters.', ['4 = 4', '10 meters = 10 meter']);
  });

  describe('with a scale', () => {
    reads('The town spent 1.2m euros and the county 3.4bn euros.', [
      '1.2m euros = 1200000 EUR',
      '3.4bn euros = 3400000000 EUR',
    ]);
    reads('Exports reached 5.93 mln tonnes.', ['5.93 mln tonnes = 5930000 tonne']);
    reads('The plan covers 2.5-million homes.', ['2.5-million homes = 2500000 home']);
    reads('The rent rose by 25k.', ['25k = 25000']);
    reads('The scheme covers 3 lakh farmers and costs 12 crore rupees.', [
      '3 lakh farmers = 300000 farmer',
      '12 crore rupees = 120000000 INR',
    ]);
    reads('The club drew 4.3M viewers.', ['4.3M viewers = 4300000 viewer']);
    reads('The pit is 30m deep.', ['30m = 30 meter']);
    reads('The pit is 98ft (30m) deep.', ['98ft = 98 foot', '30m = 30 meter']);
    reads('They ordered 40 dozen eggs.', ['40 dozen eggs = 480 egg']);
  });

  describe('in words', () => {
    reads('Twenty-five boats sank.', ['Twenty-five boats = 25 boat']);
    reads('The school has two hundred and fifty pupils.', ['two hundred and fifty pupils = 250 pupil']);
    reads('Some three thousand five hundred sheep were sold.', [
      'three thousand five hundred sheep = about 3500 sheep',
    ]);
    reads('The fund lost one hundred thousand dollars.', ['one hundred thousand dollars = 100000 USD']);
    reads('The bakery sold a dozen loaves and half a dozen rolls.', [
      'a dozen loaves = 12 loaf',
      'half a dozen rolls = 6 roll',
    ]);
    reads('The bridge cost a million pounds sterling.', ['a million pounds sterling = 1000000 GBP']);
    reads('A quarter million bees and a quarter-million ants died last quarter, million by million.', [
      'A quarter million bees = 250000 bee',
      'a quarter-million ants = 250000 ant',
    ]);
    reads('The firm has half a million customers.', ['half a million customers = 500000 customer']);
    reads('She keeps a dozen and a half goats and a million and a half bees.', [
      'a dozen and a half goats = 18 goat',
      'a million and a half bees = 1500000 bee',
    ]);
    reads('They ate a dozen and a half-eaten pie.', ['a dozen = 12']);
    reads('The strike lasted three and a half weeks.', ['three and a half weeks = 3.5 week']);
    reads('The grid needs one and a half million poles.', ['one and a half million poles = 1500000 pole']);
    reads('Between two hundred and three hundred homes flooded.', [
      'two hundred = 200 home low',
      'three hundred homes = 300 home high',
    ]);
  });

  describe('as parts of a whole', () => {
    reads('A third of the harvest was lost.', ['A third = 0.3333333333333333']);
    reads('Sales fell by a third and costs were up almost a quarter on the year.', [
      'a third = 0.3333333333333333',
      'a quarter = nearly 0.25',
    ]);
    reads('It was led by a third party, down a third straight week.', []);
    reads('It needs a two-thirds majority.', ['two-thirds = 0.6666666666666666']);
    reads('Nearly three quarters of the pupils passed.', ['three quarters = nearly 0.75']);
    reads('Half of the road is paved.', ['Half = 0.5']);
    reads('One in five households has no car.', ['One in five = 0.2']);
    reads('One tenant in six has moved; two of every three ferries sail, and four in every 10 are late.', [
      'One tenant in six = 0.16666666666666666',
      'two of every three = 0.6666666666666666',
      'four in every 10 = 0.4',
    ]);
    reads('He scored one goal in 20 games.', ['one goal = 1 goal', '20 games = 20 game']);
    reads('Fares are a fifth lower than in May, and rents a third more; a quarter lower court met.', [
      'a fifth = 0.2',
      'a third = 0.3333333333333333',
    ]);
    reads('The half-acre plot lies half-hidden behind a half-mile wall.', [
      'half-acre = 0.5 acre',
      'half-mile = 0.5 mile',
    ]);
    reads('Nine out of 10 doctors agreed.', ['Nine out of 10 = 0.9']);
    reads('The pump failed two in 10 days later.', ['two = 2', '10 days = 10 day']);
  });

  describe('as parts of a unit or of a million', () => {
    reads('The bank cut rates by a quarter point, then by three-quarters of a percentage point.', [
      'a quarter point = 0.25 point',
      'three-quarters of a percentage point = 0.75 percentage point',
    ]);
    reads('Another half-point rise came, half of one percent more than feared.', [
      'half-point = 0.5 point',
      'half of one percent = 0.5 %',
    ]);
    reads('The ferry was half an hour late, half a mile out, in three quarters of an inch of ice.', [
      'half an hour = 0.5 hour',
      'half a mile = 0.5 mile',
      'three quarters of an inch = 0.75 inch',
    ]);
    reads('The index lost 0.5 point and the bond 5/16 point.', ['0.5 point = 0.5 point', '5/16 point = 0.3125 point']);
    reads('A quarter of a million people and three quarters of a million birds live there.', [
      'A quarter of a million people = 250000 people',
      'three quarters of a million birds = 750000 bird',
    ]);
    reads('First quarter points were few, and sales in the quarter fell.', []);
  });

  it('leave vague amounts unread', () => {
    for (const text of ['Hundreds of people came.', 'It cost millions.', 'A few thousand left.', 'Dozens were hurt.']) {
      assert.deepEqual(linesOf(text), [], text);
    }
  });

  it('state the size of the last digit', () => {
    const step = (text: string): number | undefined => quantitiesOf(text)[0]?.step;
    assert.equal(step('It cost $25.3 billion.'), 1e8);
    assert.equal(step('It cost $25 billion.'), 1e9);
    assert.equal(step('It grew 1.25 percent.'), 0.01);
    assert.equal(step('It employs 13,000 people.'), 1);
    assert.equal(step('It employs two hundred people.'), 100);
    assert.equal(step('It employs half a million people.'), 1e5);
  });
});
