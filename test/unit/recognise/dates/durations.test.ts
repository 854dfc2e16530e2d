import { rows } from './table';

describe('lengths of time', () => {
  rows(
    '2024-07-03',
    'Over [the past 32 years=P32Y] ties have grown.',
    'For [over 30 years=P30Y MORE_THAN] they have traded.',
    'A [27-year=P27Y] contract and its [41-year=P41Y] history.',
    'The [six-day=P6D] war and a [two-and-a-half-year=P2.5Y] trial.',
    'It took [almost two and a half years=P2.5Y LESS_THAN].',
    'They waited [several years=PXY], then [a few days=PXD], and took [months=PXM] more.',
    'He spent [a year and a half=P1.5Y] in jail.',
    'For [decades=PXDE] nothing moved, for [two decades=P2DE] at least.',
    'The system failed after [thirty minutes=PT30M].',
    'It lasted [half an hour=PT30M], not [24 hours=PT24H].',
    'Over [the next four years=P4Y] it will pay.',
    'The trip takes [two to three hours=PT3H].',
    'It takes between [60=P60D] and [90 days=P90D].',
    'The girl, a [12-year-old=P12Y], is [six years old=P6Y] no longer.',
    'In [the first nine months of 1989=P9M] it lost money.',
    'A [week-long=P1W] strike followed [a full year=P1Y] of talks.',
    'Farmers look to [the next fruitful 20 years=P20Y].',
    'It opens [another decade=P1DE] of hope.',
    'He served [one hundred and fifty days=P150D] and [twenty-five years=P25Y].',
    'They came in [less than a year=P1Y LESS_THAN], at [no more than 60 days=P60D EQUAL_OR_LESS].',
    'He asked for [30 more days=P30D].',
    'It took [a fortnight=P2W].',
    'Three quarters of voters and a quarter of its dealers.',
    'During office hours the man-hours rose.',
    'It is expected to last [six weeks=P6W], as in the [decade-old=P1DE] war.',
    'The [half-hour=PT30M] show ran for [a dozen years=P12Y].',
    'One day he will return; it fell [some 65 million years ago=PAST_REF APPROX].',
    'It took [a quarter of a century=P25Y], [not more than 2 days=P2D EQUAL_OR_LESS].',
    'The working week shrank, and one quarter of it went in as many days.',
    'Shops shut on [weekends=XXXX-WXX-WE].',
    'In a table 23.8 mln\nYear loss 17.',
    'The crossing took [six hours and 40 minutes=PT6H40M], the film runs [two hours, 8 minutes and 3 seconds=PT2H8M3S].',
    'He was jailed for [two years and three months=P2Y3M], she for [10 weeks=P10W] and [a year=P1Y].',
    'A [three-hour, 20-minute=PT3H20M] flight; it rained for [two days=P2D] and [three weeks=P3W].',
    'They sat for [a quarter of an hour=PT15M], or was it [three quarters of an hour=PT45M].',
    'The mill shut [a quarter of a century ago=1999] and the kiln [half a century ago=1974].',
    'After [four lean years=P4Y] and [two anxious weeks=P2W] they sold 50 man hours.',
    'Two ferries sank in [the past 24 hours=PT24H], and for [the past 12 years=P12Y] none had.',
    'A deal is [weeks=PXW] away.',
    'He said that [900 hours=PT900H] were lost, and that [two years ago=2022] it was worse.',
    'Building will start in [2026=2026] and last [about 15 months=P15M APPROX].',
  );
});

describe('what comes again and again', () => {
  rows(
    '2024-07-03',
    'They meet [every Wednesday=XXXX-WXX-3] and on [Fridays=XXXX-WXX-5].',
    'They meet [twice a year=P1Y], [three times a week=P1W].',
    'It sells 14 million cars [a year=P1Y], 90,000 units [per year=P1Y].',
    'The [annual=P1Y] report is [quarterly=P1Q] [now=PRESENT_REF].',
    'It happens [each year=P1Y], [every two weeks=P2W], [every other day=P2D], [every other Friday=XXXX-WXX-5].',
    'The Daily Mirror and the Weekly Standard.',
    'It costs $40 a barrel and a day rate.',
    'She dives [five days a week=P1W], [three hours a day=P1D], and is paid [twice yearly=P1Y].',
    'The bell rings [every morning=XXXX-XX-XXTMO] and [each night=XXXX-XX-XXTNI].',
    'They dance on [Friday nights=XXXX-WXX-5TNI] and on [Sunday afternoons=XXXX-WXX-7TAF].',
  );
});

describe('times of day', () => {
  rows(
    '2024-07-03',
    'It struck at [18:00 UTC=2024-07-03T18:00Z].',
    'It struck at [6:40 p.m. local time=2024-07-03T18:40].',
    'It struck at [3pm=2024-07-03T15:00] and [11 a.m.=2024-07-03T11:00]',
    'Polls close at [8 p.m. Friday=2024-07-05T20:00], officials will say.',
    'Polls opened [Tuesday at 7 a.m.=2024-07-02T07:00].',
    'It was signed at [0830 GMT=2024-07-03T08:30Z].',
    'The tremor came at [0620 hrs=2024-07-03T06:20], in [morning=2024-07-03TMO] traffic.',
    'He arrived [around noon yesterday=2024-07-02T12:00 APPROX].',
    'They met at [midnight=2024-07-03T24:00] and [noon=2024-07-03T12:00].',
    'It began at [16:15 UTC=2024-06-01T16:15Z], [June 1st=2024-06-01].',
    'It happened on [the night of June 3=2024-06-03TNI].',
    'They won 21:15 and read John 3:16.',
    'He spoke on [June 11 at noon=2024-06-11T12:00].',
    'Video 00:01:03 is here.',
    'The roof fell in at [4:20 in the afternoon=2024-07-03T16:20], and he slept until [9 in the morning=2024-07-03T09:00].',
    'It was over by [11 at night=2024-07-03T23:00] or [2:30 at night on Monday=2024-07-01T02:30].',
    'The lock will be shut from [9 a.m.=2024-07-05T09:00] to [5 p.m. Friday=2024-07-05T17:00].',
    'It capsized between [1 a.m.=2024-06-30T01:00] and [4 a.m. on Sunday=2024-06-30T04:00].',
    'Guards fled in [the early hours of Monday=2024-07-01TMO START], in the early hours of the siege.',
    'The pool opens at [7 a.m.=XXXX-XX-XXT07:00] on [Mondays=XXXX-WXX-1] and shuts [daily=P1D] at [noon=XXXX-XX-XXT12:00].',
    'The fair opens on [Saturday=2024-07-06]. At [noon=2024-07-03T12:00] carts stood in the rain.',
  );
});

describe('now, then and soon', () => {
  rows(
    '2024-07-03',
    'She is [currently=PRESENT_REF] abroad and [now=PRESENT_REF] ill.',
    'He [recently=PAST_REF] left; in [recent years=PAST_REF] many have.',
    'They work [right now=PRESENT_REF], as in [the past=PAST_REF], for [the future=FUTURE_REF].',
    'Now that he is gone, the now-closed plant rots.',
    'It was [long ago=PAST_REF], or [moments ago=PAST_REF].',
    'As soon as he left, they sang.',
    'In [these days=PRESENT_REF] of want.',
    'It will come in [the near future=FUTURE_REF], in [the coming months=FUTURE_REF].',
    'In [the past=PAST_REF] critics have tried; in [the recent past=PAST_REF] few.',
    'At [present=PRESENT_REF] is focus on ferries, in [future=FUTURE_REF] on trains.',
    'For [the time being=PRESENT_REF] the gates stay shut.',
    'The current account is in deficit at the [current=PRESENT_REF] rate.',
  );
});
