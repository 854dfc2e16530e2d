import { rows } from './table';

describe('dates that lean on the text', () => {
  rows(
    '2024-07-03',
    'He fell ill on [June 20=2024-06-20]. [The next day=2024-06-21] he died.',
    'He fell ill on [June 20=2024-06-20], and his wife [the previous day=2024-06-19].',
    'The club won in [2015=2015]. [The following year=2016] it folded.',
    'The club won in [2015=2015]; [two years later=2017] it folded.',
    'Sales fell in [February=2024-02] from [a year earlier=2023-02].',
    'Net income in [the third quarter of 2012=2012-Q3] beat [the year-earlier quarter=2011-Q3].',
    'Prices rose in [March=2024-03] against [the same month last year=2023-03].',
    'Exports fell in [April=2024-04] against [the same period last year=2023-04].',
    'It fell in [2009=2009] from [the year before=2008].',
    'Sales in [the week=2024-W26] ended [June 30=2024-06-30] rose.',
    'If no price is agreed by [July 10=2024-07-10], talks end at [that time=2024-07-10].',
    'Profit in [the first quarter of 2012=2012-Q1] beat [the year ago quarter=2011-Q1].',
    'Sales for [the three months=P3M] ended [Dec. 31=2023-12-31] rose from [the same quarter a year earlier=2022-Q4].',
    'At [that time=PAST_REF], nobody knew.',
    'In its [fiscal year=2012] ended [June 30, 2012=2012-06-30] it lost money.',
    'They left [a month=P1M] after the accident and [a day=P1D] before the vote.',
    'He was hurt on [June 11=2024-06-11] and flown out at [noon=2024-06-11T12:00].',
    'In [1999=1999] he married; [that year=1999] she left.',
  );
});
