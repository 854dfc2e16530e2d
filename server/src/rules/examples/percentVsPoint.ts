import { type RuleExamples, told } from './told';

export const PERCENT_VS_POINT: RuleExamples = {
  reported: [
    told('a rise', 'Unemployment rose from 4 percent to 6 percent, an increase of 2 percent.'),
    told('decimals', 'The rate fell 0.5% to 3.5% from 4%.'),
    told('up', 'Inflation was 7.5%, up 1.5% from 6% in May.'),
    told('a large step', 'Turnout climbed 12 percent to 62 percent from 50 percent.'),
    told('by', 'The tax rose by 3% from 17% to 20%.'),
    told('a fall to', 'Support for the plan dropped 10% to 40% from 50%.'),
  ],
  silent: [
    told('points', 'Unemployment rose from 4 percent to 6 percent, an increase of two percentage points.'),
    told('truly percent', 'Unemployment rose from 4 percent to 6 percent, an increase of 50 percent.'),
    told('no change named', 'Inflation rose from 6% to 7.5% in May.'),
    told('a sum, not a rate', 'Sales rose 2% to $102 million from $100 million.'),
    told('basis points', 'The bank raised its rate by 50 basis points to 4.5% from 4%.'),
    told('another rate', 'Inflation rose from 6% to 7.5% while wages grew 3%.'),
  ],
};
