import assert from 'node:assert/strict';
import { kindsOf, linesOf, quantitiesOf } from './figures';

const reads = (text: string, expected: readonly string[]): void => {
  it(text, () => assert.deepEqual(linesOf(text), expected));
};

describe('counted nouns', () => {
  describe('right after the figure', () => {
    reads('Of 9,300 who sat the test, 410 who failed may try again.', ['9,300 = 9300 people', '410 = 410 people']);
    reads('United beat Rovers 3-1 thanks to a late goal.', ['3 = 3', '1 = 1']);
    reads('Engineers finished 51 cooperation projects totaling $26 billion.', [
      '51 cooperation projects = 51 project',
      '$26 billion = 26000000000 USD',
    ]);
    reads('The six founding members met.', ['six founding members = 6 member']);
    reads('The plant can make 90,000 units per year.', ['90,000 units per year = 90000 unit / year']);
    reads('The plant makes 90,000 cars annually.', ['90,000 cars annually = 90000 car / year']);
    reads('Ten more people and 12 wounded soldiers arrived.', [
      'Ten more people = 10 people',
      '12 wounded soldiers = 12 soldier',
    ]);
    reads('The town has 20 sports clubs and three arms makers.', [
      '20 sports clubs = 20 club',
      'three arms makers = 3 maker',
    ]);
    reads('Police counted 460 Ford and Opel vans.', ['460 Ford and Opel vans = 460 van']);
    reads('It delivered 63,000 Model 3 sedans.', ['63,000 Model 3 sedans = 63000 sedan']);
    reads('The firm plans 1,200 new 5G masts.', ['1,200 new 5G masts = 1200 mast']);
    reads('The airline ordered 12 737 MAX jets.', ['12 737 MAX jets = 12 jet']);
    reads('The airline flies 12 Boeing 787s, the army 40 F-16s and 20 Airbus A320s.', [
      '12 Boeing 787s = 12 787',
      '40 F-16s = 40 f-16',
      '20 Airbus A320s = 20 a320',
    ]);
    reads('The jet has four Rolls-Royce engines and 27 market-makers met.', [
      'four Rolls-Royce engines = 4 engine',
      '27 market-makers = 27 market-maker',
    ]);
    reads('Two passenger train sets and twenty new Airbus A320 jets came.', [
      'Two passenger train sets = 2 set',
      'twenty new Airbus A320 jets = 20 jet',
    ]);
    reads('Three Harbour Hawks players hit 25 home runs before six crew.', [
      'Three Harbour Hawks players = 3 player',
      '25 home runs = 25 run',
      'six crew = 6 crew',
    ]);
    reads('Two Holt Stores Inc directors sold 60 million class A shares.', [
      'Two Holt Stores Inc directors = 2 director',
      '60 million class A shares = 60000000 share',
    ]);
    reads('Inspectors shut 21 "underperforming" shops.', ['21 "underperforming" shops = 21 shop']);
    reads('They sent 20 home and beat 12 early in the day.', ['20 = 20', '12 = 12']);
    reads('The shop employs 36 staff.', ['36 staff = 36 staff']);
    reads('The region has 40 cities, ten countries and five universities.', [
      '40 cities = 40 city',
      'ten countries = 10 country',
      'five universities = 5 university',
    ]);
    reads('Three children, two women and four policemen were saved.', [
      'Three children = 3 child',
      'two women = 2 woman',
      'four policemen = 4 policeman',
    ]);
    reads('Seven crises, eight churches and nine buses.', [
      'Seven crises = 7 crisis',
      'eight churches = 8 church',
      'nine buses = 9 bus',
    ]);
  });

  describe('behind a hyphen, an article or "of"', () => {
    reads('The 11-member council met in a 250-seat hall.', ['11-member = 11 member', '250-seat = 250 seat']);
    reads('They served a three course meal.', ['three course = 3 course']);
    reads('Each 12 seat coach carries two drivers past a 300 new homes scheme.', [
      '12 seat = 12 seat',
      'two drivers = 2 driver',
      '300 new homes = 300 home',
    ]);
    reads("Two of the mayor's deputies quit.", ['Two = 2 deputy']);
    reads('It sold 35 million of its phones.', ['35 million = 35000000 phone']);
    reads('Two 12-year-old pilots steered six 1,000-foot ships.', [
      'Two = 2 pilot',
      '12-year-old = 12 year of age',
      'six = 6 ship',
      '1,000-foot = 1000 foot',
    ]);
    reads('Nine of the 12 jurors agreed with two of 30 experts.', [
      'Nine = 9 juror',
      '12 jurors = 12 juror',
      'two = 2 expert',
      '30 experts = 30 expert',
    ]);
    reads('The pitcher has 0.5 WAR.', ['0.5 WAR = 0.5 war']);
    reads('It has a six-speed gearbox and a two-way radio.', []);
  });

  it('leave the victims of a toll to the words after the figure', () => {
    const text = 'The quake left 12 dead and 30 injured.';
    const quantities = quantitiesOf(text);
    assert.deepEqual(
      quantities.map(({ value, unit, noun }) => [value, unit, noun && text.slice(noun.start, noun.end)]),
      [
        [12, '', 'dead'],
        [30, '', 'injured'],
      ],
    );
  });

  it('give the noun phrase without the figure', () => {
    const text = 'It runs 9.3 million shipping containers a year and two of its old trams.';
    assert.deepEqual(
      quantitiesOf(text).map(({ noun }) => noun && text.slice(noun.start, noun.end)),
      ['shipping containers', 'old trams'],
    );
  });

  describe('one', () => {
    reads('The deal leaves one unresolved problem that nobody likes.', ['one unresolved problem = 1 problem']);
    reads('It failed in just one area.', ['one area = 1 area']);
    reads('One official said so.', ['One official = 1 official']);
    reads('One of the best players left; no one stayed, and the one who did hurt another one.', []);
    reads('They hate one another, one reluctantly agreed, and it shows if one looks carefully.', []);
    reads('Only 1 person was hurt and 1 house burned near a 1-bedroom flat.', [
      '1 person = 1 person',
      '1 house = 1 house',
      '1-bedroom = 1 bedroom',
    ]);
    reads('The Game 1 starter met the No. 1 seed at 1 Harbour Trade Center.', []);
    reads('One source claims otherwise.', ['One source = 1 source']);
  });
});

describe('ages, ordinals, folds', () => {
  reads('A 65-year-old man and his 18 month-old son.', [
    '65-year-old = 65 year of age',
    '18 month-old = 18 month of age',
  ]);
  reads('Ana Ruiz, 44, was elected.', ['44 = 44 year of age']);
  reads('A driver, 19, and his sister, 3, were hurt on the road, 20, he said.', [
    '19 = 19 year of age',
    '3 = 3 year of age',
    '20 = 20',
  ]);
  reads('Police named Ana Ruiz, 35 - the owner - and Jo Soto, 47; both died.', [
    '35 = 35 year of age',
    '47 = 47 year of age',
  ]);
  reads('Children under five, people over 65 and men over 30 feet away.', [
    'five = less-than 5 year of age',
    '65 = more-than 65 year of age',
    '30 feet = more-than 30 foot',
  ]);
  reads('Men aged between 19 and 54 met children aged 5-11.', [
    '19 = 19 year of age low',
    '54 = 54 year of age high',
    '5 = 5 year of age low',
    '11 = 11 year of age high',
  ]);
  reads('Women aged 25 to 54 voted.', ['25 = 25 year of age low', '54 = 54 year of age high']);
  reads('He died at the age of 81.', ['81 = 81 year of age']);
  reads('Some 16- and 17-year-olds joined 18- to 29-year-olds.', [
    '16 = about 16 year of age',
    '17-year-olds = 17 year of age',
    '18 = 18 year of age low',
    '29-year-olds = 29 year of age high',
  ]);
  reads('Rocks 400 million years old were found.', ['400 million years old = 400000000 year of age']);
  reads('The council held its 24th meeting.', ['24th meeting = 24 meeting']);
  reads('It marks the 30th anniversary of ties.', ['30th anniversary = 30 anniversary']);
  reads('Her 12th win came in the 3rd-largest city, the 2nd best.', [
    '12th win = 12 win',
    '3rd-largest city = 3 city',
    '2nd = 2',
  ]);
  reads('They met on 42nd Street on July 4th in the 21st century.', []);
  reads('Trade saw a more than 100-fold increase.', ['100-fold = more-than 100 time']);
  reads('Output doubled, and exports grew sixfold.', ['doubled = 2 time', 'sixfold = 6 time']);
  reads('It is twice as large, or four times the size.', ['twice = 2 time', 'four times = 4 time']);
  reads('Doubles players dislike double-digit prices.', []);

  it('have their kinds', () =>
    assert.deepEqual(kindsOf('In its 24th year it doubled after 32 years under a 60-year-old chef.'), [
      'ordinal',
      'fold',
      'duration',
      'age',
    ]));
});
