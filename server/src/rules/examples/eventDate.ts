import { drafted, type RuleExamples } from './told';

export const EVENT_DATE: RuleExamples = {
  reported: [
    drafted(
      'a weekday',
      'The suspect gave himself up to police on Friday.',
      'The suspect gave himself up to police on Thursday, a spokesman said.',
    ),
    drafted(
      'a year',
      'The museum was thought safe from floods until 1987, when the river broke its dam.',
      'Until 1997, when the river broke its dam, the museum was thought safe from floods.',
    ),
    drafted(
      'a day',
      'The yield reached its highest level since January 19.',
      'The yield reached its highest level since January 18.',
    ),
    drafted(
      'a quarter',
      'Orders at the shipyard fell in the first quarter as steel grew dearer.',
      'In the second quarter orders at the shipyard fell as steel grew dearer.',
    ),
    drafted(
      'a month',
      'The bridge across the fjord reopened to traffic in May 2021.',
      'The bridge across the fjord reopened to traffic in June 2021.',
    ),
    drafted(
      'the day of a statement',
      'The central bank said on Tuesday it would buy bonds in an emergency operation.',
      'The central bank said on Wednesday it would buy bonds in an emergency operation.',
    ),
  ],
  silent: [
    drafted(
      'the same',
      'The suspect gave himself up to police on Thursday.',
      'The suspect gave himself up to police on Thursday, a spokesman said.',
    ),
    drafted(
      'less precise',
      'The bridge across the fjord reopened to traffic in 2021.',
      'The bridge across the fjord reopened to traffic in June 2021.',
    ),
    drafted(
      'more precise',
      'The suspect gave himself up to police on Thursday morning.',
      'The suspect gave himself up to police on Thursday, a spokesman said.',
    ),
    drafted('another event', 'The ferry company was sold in 2011.', 'The ferry sank off the coast in 2003.'),
    drafted(
      'a relative date',
      'Orders at the shipyard fell from the previous quarter.',
      'Orders at the shipyard fell in the second quarter from the first.',
    ),
    drafted(
      'no date in the archive',
      'The suspect gave himself up to police on Friday.',
      'The suspect gave himself up to police.',
    ),
    drafted(
      'dates of two figures',
      'Larch Drugs had sales of 582 million florins in 2021.',
      'Larch Drugs will double its sales to 1.1 billion florins by 2029.',
    ),
    drafted(
      'two years side by side',
      'The carmaker sold 1,500 vans in the 2023 model year and 500 vans in the 2022 model year.',
      'The carmaker sold 1,500 vans in the 2023 model year.',
    ),
  ],
};
