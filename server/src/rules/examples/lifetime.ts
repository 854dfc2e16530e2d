import { type RuleExamples, told } from './told';

export const LIFETIME: RuleExamples = {
  reported: [
    told('after death', 'Peter Lindqvist died in 2009.', 'Peter Lindqvist signed the charter in 2012.'),
    told('before birth', 'Maria Okafor was born in 1961.', 'Maria Okafor joined the navy in 1958.'),
    told(
      'before the founding',
      'Harlow Ferries Ltd was founded in 1988.',
      'Harlow Ferries Ltd bought its first ship in 1979.',
    ),
    told(
      'after the end',
      'Harlow Ferries Ltd was dissolved in 2001.',
      'Harlow Ferries Ltd acquired two ships in 2007.',
    ),
    told('to the day', 'Peter Lindqvist died on March 3, 2009.', 'Peter Lindqvist visited Oslo on March 20, 2009.'),
    told('taking office', 'Peter Lindqvist died in 2009.', 'Peter Lindqvist took office in 2011.'),
  ],
  silent: [
    told('in life', 'Peter Lindqvist died in 2009.', 'Peter Lindqvist signed the charter in 2002.'),
    told('in the last year', 'Peter Lindqvist died in 2009.', 'Peter Lindqvist visited Oslo in March 2009.'),
    told('another person', 'Peter Lindqvist died in 2009.', 'Maria Okafor signed the charter in 2012.'),
    told(
      'after the founding',
      'Harlow Ferries Ltd was founded in 1988.',
      'Harlow Ferries Ltd bought its first ship in 1990.',
    ),
    told('said of, not done', 'Peter Lindqvist died in 2009.', 'Peter Lindqvist was honoured in 2012.'),
    told(
      'will',
      'Harlow Ferries Ltd was dissolved in 2001.',
      'Harlow Ferries Ltd would have acquired two ships in 2007.',
    ),
  ],
};
