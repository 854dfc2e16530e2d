import { type RuleExamples, told } from './told';

export const ANNIVERSARY_ARITHMETIC: RuleExamples = {
  reported: [
    told(
      'an ordinal that is two off',
      '2020-05-04| Norway and Kenya established diplomatic relations in 1964.',
      '2024-03-01| This year marks the 62nd anniversary of diplomatic relations between Norway and Kenya.',
    ),
    told(
      'within one article',
      '2022-09-01| The African Union was founded in 2002. This year marks the 25th anniversary of the founding of the African Union.',
    ),
    told(
      'independence',
      '2015-03-20| Namibia gained independence in 1990.',
      '2020-03-21| Today is the 35th anniversary of the independence of Namibia.',
    ),
    told(
      'a named year',
      '2019-01-10| The Arctic Council was founded in 1996. In 2016 it celebrated the 25th anniversary of the founding of the Arctic Council.',
    ),
    told(
      'two anniversaries',
      '2014-06-02| This year marks the 50th anniversary of diplomatic relations between Norway and Kenya.',
      '2024-06-03| This year marks the 55th anniversary of diplomatic relations between Norway and Kenya.',
    ),
    told(
      'several put in one year',
      '2021-01-05| The African Union was founded in 2002. Namibia gained independence in 1990.',
      'The meeting falls on the threshold of the 30th anniversary of the independence of Namibia and the 20th anniversary of the African Union.',
    ),
  ],
  silent: [
    told(
      'the sum is right',
      '2020-05-04| Norway and Kenya established diplomatic relations in 1964.',
      '2024-03-01| This year marks the 60th anniversary of diplomatic relations between Norway and Kenya.',
    ),
    told(
      'another event',
      '2015-03-20| Namibia gained independence in 1990.',
      '2020-03-21| This year marks the 10th anniversary of the founding of the African Union.',
    ),
    told(
      'the year is not known',
      'Namibia gained independence in 1990.',
      'Namibia celebrates the 35th anniversary of its independence.',
    ),
    told(
      'only approaching',
      '2019-11-20| Namibia gained independence in 1990. It is preparing for the upcoming 30th anniversary of the independence of Namibia.',
    ),
    told(
      'relations with another state',
      '2020-05-04| Norway and Kenya established diplomatic relations in 1964.',
      '2025-03-01| This year marks the 120th anniversary of diplomatic relations between Norway and Japan.',
    ),
    told(
      'nothing to hold it against',
      '2024-03-01| This year marks the 62nd anniversary of diplomatic relations between Norway and Kenya.',
    ),
  ],
};
