import { type RuleExamples, told } from './told';

export const IMPOSSIBLE_DATE: RuleExamples = {
  reported: [
    told('June 31', 'The contract runs until June 31, 2024.'),
    told('day first', 'She was sworn in on 31 April 2019.'),
    told('a leap day in a common year', 'The law took effect on February 29, 2023.'),
    told('no year', 'Voting begins on September 31.'),
    told('with an ending', 'The strike began on the 30th of February.'),
    told('in a quotation', '“We open on November 31st,” he said.'),
  ],
  silent: [
    told('a leap year', 'The law took effect on February 29, 2024.'),
    told('a leap day without a year', 'He was born on February 29.'),
    told('the last day', 'The contract runs until June 30, 2024.'),
    told('a count', 'May 31 delegates be seated, he asked.'),
    told('a month and a year', 'The fair moved to June 1931.'),
    told('a range', 'The fair runs from April 29 to May 31.'),
  ],
};
