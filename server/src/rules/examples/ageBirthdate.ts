import { type RuleExamples, told } from './told';

export const AGE_BIRTHDATE: RuleExamples = {
  reported: [
    told(
      'too young',
      '2015-01-10| Maria Okafor was born in 1961 in Lagos.',
      '2024-05-02| Maria Okafor, 52, will lead the bank.',
    ),
    told(
      'too old',
      '2015-01-10| Maria Okafor was born in 1961 in Lagos.',
      '2024-05-02| Maria Okafor, 71, will lead the bank.',
    ),
    told(
      'within one article',
      '2024-05-02| Peter Lindqvist, 45, won the vote. Peter Lindqvist was born in 1969 in Malmo.',
    ),
    told(
      'at death',
      '2011-01-01| Peter Lindqvist was born in 1930 in Malmo.',
      '2012-01-01| Peter Lindqvist died in 2010 at the age of 70.',
    ),
    told(
      'two ages',
      '2019-03-01| Maria Okafor, 58, chairs the board.',
      '2024-03-02| Maria Okafor, 58, chairs the board.',
    ),
    told(
      'a birthday too early',
      '2020-01-01| Anna Kowalska was born on March 3, 1990.',
      '2023-06-01| Anna Kowalska, 36, is the youngest mayor.',
    ),
  ],
  silent: [
    told(
      'before the birthday',
      '2015-01-10| Maria Okafor was born in 1961 in Lagos.',
      '2024-05-02| Maria Okafor, 62, will lead the bank.',
    ),
    told(
      'after the birthday',
      '2015-01-10| Maria Okafor was born in 1961 in Lagos.',
      '2024-05-02| Maria Okafor, 63, will lead the bank.',
    ),
    told(
      'another person',
      '2015-01-10| Maria Okafor was born in 1961 in Lagos.',
      '2024-05-02| Anna Kowalska, 36, is the youngest mayor.',
    ),
    told(
      'years pass',
      '2019-03-01| Maria Okafor, 58, chairs the board.',
      '2024-03-02| Maria Okafor, 63, chairs the board.',
    ),
    told('no date of the article', 'Maria Okafor was born in 1961 in Lagos.', 'Maria Okafor, 52, will lead the bank.'),
    told('a score', '2024-05-02| Maria Okafor was born in 1961. She beat Anna Kowalska, 21-19, 21-12, in the final.'),
  ],
};
