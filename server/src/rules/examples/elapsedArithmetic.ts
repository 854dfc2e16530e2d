import { type RuleExamples, told } from './told';

export const ELAPSED_ARITHMETIC: RuleExamples = {
  reported: [
    told(
      'too long',
      '2020-05-04| Norway and Kenya established diplomatic relations in 1964.',
      '2024-03-01| Over the past 67 years since the establishment of diplomatic relations between Norway and Kenya, trade has grown.',
    ),
    told(
      'too short',
      '2015-03-20| Namibia gained independence in 1990.',
      '2024-05-01| Much has changed in the 23 years since the independence of Namibia.',
    ),
    told(
      'within one article',
      '2024-09-01| The African Union was founded in 2002. In the 31 years since the founding of the African Union, its budget has grown.',
    ),
    told(
      'more than',
      '2015-03-20| Namibia gained independence in 1990.',
      '2020-05-01| For more than 40 years since the independence of Namibia, the party has governed.',
    ),
    told(
      'a stale copy',
      '2003-02-02| The Arctic Council was established in 1996.',
      '2019-06-06| In the 11 years since the establishment of the Arctic Council, the ice has shrunk.',
    ),
    told(
      'by another anniversary',
      '2014-06-02| This year marks the 50th anniversary of diplomatic relations between Norway and Kenya.',
      '2024-06-03| Over the past 72 years since the establishment of diplomatic relations between Norway and Kenya, many students have travelled.',
    ),
  ],
  silent: [
    told(
      'exact',
      '2020-05-04| Norway and Kenya established diplomatic relations in 1964.',
      '2024-03-01| Over the past 60 years since the establishment of diplomatic relations between Norway and Kenya, trade has grown.',
    ),
    told(
      'the last year is not yet full',
      '2015-03-20| Namibia gained independence in 1990.',
      '2024-02-01| Much has changed in the 33 years since the independence of Namibia.',
    ),
    told(
      'a round number',
      '2015-03-20| Namibia gained independence in 1990.',
      '2022-05-01| Much has changed in the 30 years since the independence of Namibia.',
    ),
    told(
      'more than',
      '2015-03-20| Namibia gained independence in 1990.',
      '2024-05-01| For more than 30 years since the independence of Namibia, the party has governed.',
    ),
    told(
      'no date to count from',
      'Namibia gained independence in 1990.',
      'Much has changed in the 23 years since the independence of Namibia.',
    ),
    told(
      'another event',
      '2003-02-02| The Arctic Council was established in 1996.',
      '2019-06-06| In the 11 years since the founding of the African Union, much has changed.',
    ),
  ],
};
