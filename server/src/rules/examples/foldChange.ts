import { type RuleExamples, told } from './told';

export const FOLD_CHANGE: RuleExamples = {
  reported: [
    told('a percentage too high', 'Exports rose 22% to $41 billion from $37 billion a year earlier.'),
    told('a percentage after the figure', 'The port handled goods worth $90 million, up 50% from $75 million in 2019.'),
    told('from and to', 'Revenue grew from $200 million to $260 million, an increase of 40 percent.'),
    told('a fall', 'Profit fell 10% to $60 million from $90 million.'),
    told('a multiple', 'Trade between the two grew from $370 million to $41 billion, an 11-fold increase.'),
    told('the wrong way', 'Sales rose 12% to $88 million from $100 million.'),
  ],
  silent: [
    told('right', 'Exports rose 11% to $41 billion from $37 billion a year earlier.'),
    told('right within rounding', 'The port handled goods worth $90 million, up 20% from $75.2 million in 2019.'),
    told('more than', 'Trade between the two grew from $370 million to $41 billion, a more than 100-fold increase.'),
    told('about', 'Revenue grew from about $200 million to about $260 million, an increase of 26 percent.'),
    told('a percentage of something else', 'Exports rose to $41 billion from $37 billion, while imports fell 3%.'),
    told('two percentages', 'Costs rose 4% and sales rose 9% to $120 million from $110 million.'),
    told('a right fall', 'Profit fell 33% to $60 million from $90 million.'),
  ],
};
