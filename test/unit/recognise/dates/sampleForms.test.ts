import { rows } from './table';

// Every date expression of the five articles the sample folder retells, in sentences of our own, checked by hand.
describe('the dates of the sample articles', () => {
  describe('a page of two stories, stamped July 3 and July 6, 2024', () => {
    rows(
      '2024-07-03',
      'The page was put up [2024-07-03 21:43=2024-07-03T21:43] Updated At:[23:27=2024-07-03T23:27]',
      'The leaders are gathering in Astana from [Wednesday=2024-07-03] to [Thursday=2024-07-04].',
      'Business people are meeting [right now=PRESENT_REF], he said.',
      'His country has belonged to it for [many years=PXY] [now=PRESENT_REF].',
      'The plant can turn out 90,000 cars [per year=P1Y] and should start in [the first half of 2025=2025-H1].',
      'The club dates from [2001=2001]. [Last year=2023], three more states came in.',
    );
    rows('2024-07-06', 'The evening was held in Dushanbe on [Friday=2024-07-05] before many guests.');
  });

  describe('an interview under a French page stamp of November 15, 2024', () => {
    rows(
      '2024-11-15',
      '[vendredi, novembre 15, 2024=2024-11-15]',
      'In [recent years=PAST_REF] the two have drawn closer, he said in a [recent=PAST_REF] talk.',
      'Over [the years=PXY] they have learned from each other.',
      'Over [the past 32 years=P32Y] since the two sides exchanged envoys, much has changed.',
      'They have begun another golden [30 years=P30Y].',
      'Hot [this week=2024-W46] 00:01:03',
    );
  });

  describe('a report stamped September 22, 2022', () => {
    rows(
      '2022-09-22',
      'Source: The Daily | [2022-09-22 10:51:47=2022-09-22T10:51:47] | Staff',
      'The president addressed the council on [September 16=2022-09-16],asking for more trade.',
      "In [decades=PXDE]' time it has become strong.",
      '[This year=2022] brings an anniversary; over [the past 30 years=P30Y] ties were good.',
      'Trade passed the mark [last year=2021].',
      'Since [2016=2016] when ties were raised, it has led.',
      'Practice over [the years=PXY] has shown it; in [the past ten years=P10Y] forests grew.',
    );
  });

  describe('two articles without a date', () => {
    rows(
      undefined,
      "The hall was full for [today=XXXX-XX-XX]'s opening.",
      'A joint group is [currently=PRESENT_REF] at work on it.',
      'The seminar lasts till [December 18=XXXX-12-18].',
      "[This year=XXXX]'s summit is set for Astana on [July 3=XXXX-07-03]-[4=XXXX-07-04].",
      'He came in [2013=2013] and [2015=2015], then in [2017=2017] and [2022=2022].Free for [over 30 years=P30Y MORE_THAN], they cheered.',
      'Trade came to $370 million in [1992=1992]. By [2023=2023] it was beyond the goal for [2030=2030].',
      'Between [2005=2005] and [2023=2023] it put in billions.',
      'The paper printed [today=XXXX-XX-XX] an essay of his.',
      'They enter [the next lively 20 years=P20Y], and [another decade=P1DE] of promise.',
      'The future of the region is bright.',
    );
  });
});
