import { type RuleExamples, told } from './told';

export const EVENT_ORDER: RuleExamples = {
  reported: [
    told('years', 'She led the team from 2019 to 2016.'),
    told('between', 'Between 2012 and 2008 the port doubled its trade.'),
    told('days', 'The fair runs from July 9, 2024 to July 3, 2024.'),
    told('died before birth', 'Peter Lindqvist was born in 1950.', 'Peter Lindqvist died in 1940.'),
    told(
      'dissolved before founded',
      'Harlow Ferries Ltd was founded in 1988.',
      'Harlow Ferries Ltd was dissolved in 1979.',
    ),
    told('months', 'The siege lasted from May 1944 until February 1944.'),
  ],
  silent: [
    told('forward', 'She led the team from 2016 to 2019.'),
    told('one year', 'The siege lasted from February 1944 until May 1944.'),
    told('less precise', 'The fair runs from July 3, 2024 to 2024.'),
    told('a life', 'Peter Lindqvist was born in 1940.', 'Peter Lindqvist died in 2009.'),
    told('figures, no years', 'Prices fell from 2019 euros to 1816 euros.'),
    told('two people', 'Peter Lindqvist was born in 1950.', 'Maria Okafor died in 1940.'),
  ],
};
