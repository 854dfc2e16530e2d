import { type RuleExamples, told } from './told';

export const ORDINAL_SERIES: RuleExamples = {
  reported: [
    told(
      'one year, two numbers',
      '2024-07-01| The 24th meeting of the Nordic Council opens in Oslo.',
      '2024-07-08| Leaders left Oslo after the 23rd meeting of the Nordic Council.',
    ),
    told(
      'out of order',
      '2022-09-16| He spoke at the 22nd summit of the Arctic Forum.',
      '2024-07-04| The 21st summit of the Arctic Forum ended today.',
    ),
    told(
      'the same number twice',
      '2020-05-01| The 12th session of the Ocean Council was held in May.',
      '2022-05-01| The 12th session of the Ocean Council begins this week.',
    ),
    told(
      'in words',
      '2021-06-01| The ninth congress of the Farmers Union met in Bonn.',
      '2021-06-09| Delegates to the tenth congress of the Farmers Union went home.',
    ),
    told(
      'in one article',
      '2024-07-01| The 24th meeting of the Nordic Council opens in July. Last year, in 2023, the 25th meeting of the Nordic Council was put off.',
    ),
    told(
      'by place',
      'The 24th meeting of the Nordic Council will be held in Bergen.',
      '2024-07-08| Ministers met in Bergen for the 23rd meeting of the Nordic Council.',
    ),
  ],
  silent: [
    told(
      'in order',
      '2022-09-16| He spoke at the 22nd meeting of the Nordic Council.',
      '2024-07-04| The 24th meeting of the Nordic Council ended today.',
    ),
    told(
      'the same meeting',
      '2024-07-01| The 24th meeting of the Nordic Council opens in Oslo.',
      '2024-07-08| Leaders left Oslo after the 24th meeting of the Nordic Council.',
    ),
    told(
      'another series',
      '2024-07-01| The 24th meeting of the Nordic Council opens in Oslo.',
      '2024-07-08| The 12th session of the Ocean Council was held.',
    ),
    told(
      'meetings and sessions',
      '2024-07-01| The 24th meeting of the Nordic Council opens.',
      '2024-07-08| The third session of the Nordic Council was long.',
    ),
    told(
      'another place, year unknown',
      'The 24th meeting of the Nordic Council will be held in Bergen.',
      '2021-07-08| Ministers met in Oslo for the 21st meeting of the Nordic Council.',
    ),
    told(
      'an ordinal of something else',
      '2024-07-01| The 24th meeting of the Nordic Council opens. It is the first time the king attends.',
    ),
  ],
};
