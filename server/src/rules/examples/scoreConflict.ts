import { type RuleExamples, told } from './told';

export const SCORE_CONFLICT: RuleExamples = {
  reported: [
    told(
      'another score',
      '2024-05-07| Norway beat Kenya 3-1 on Monday.',
      '2024-05-07| Norway beat Kenya 3-2 on Monday.',
    ),
    told(
      'the sides swapped',
      '2024-05-07| Norway beat Kenya 3-1 on Monday.',
      '2024-05-08| Kenya beat Norway 3-1 on Monday.',
    ),
    told(
      'won and lost',
      '2024-05-07| Norway won 2-0 against Kenya on Monday.',
      '2024-05-08| Kenya lost 3-0 to Norway on Monday.',
    ),
    told(
      'a draw that was none',
      '2024-05-07| Norway and Kenya drew 1-1 on Monday.',
      '2024-05-07| Norway won 2-1 against Kenya on Monday.',
    ),
    told('days in figures', 'Norway defeated Kenya 4-0 on May 6, 2024.', 'Norway defeated Kenya 4-2 on May 6, 2024.'),
    told(
      'a win over',
      "2024-05-07| Norway's 3-1 win over Kenya on Monday was a surprise.",
      '2024-05-07| On Monday Norway beat Kenya 5-1.',
    ),
  ],
  silent: [
    told('the same', '2024-05-07| Norway beat Kenya 3-1 on Monday.', '2024-05-08| Kenya lost 3-1 to Norway on Monday.'),
    told('another day', '2024-05-07| Norway beat Kenya 3-1 on Monday.', '2024-05-14| Norway beat Kenya 3-2 on Monday.'),
    told('no day named', 'Norway beat Kenya 3-1.', 'Norway beat Kenya 3-2.'),
    told('other sides', '2024-05-07| Norway beat Kenya 3-1 on Monday.', '2024-05-07| Norway beat Ghana 3-2 on Monday.'),
    told(
      'at half-time',
      '2024-05-07| Norway beat Kenya 3-1 on Monday.',
      '2024-05-07| Norway led Kenya 2-1 at half-time on Monday.',
    ),
    told(
      'a vote',
      '2024-05-07| Norway beat Kenya 3-1 on Monday.',
      '2024-05-07| The board voted 3-2 against Kenya on Monday.',
    ),
    told(
      'a draw told twice',
      '2024-05-07| Norway and Kenya drew 1-1 on Monday.',
      '2024-05-07| Kenya drew 1-1 with Norway on Monday.',
    ),
  ],
};
