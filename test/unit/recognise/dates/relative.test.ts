import assert from 'node:assert/strict';
import { datesIn, rows } from './table';

// 3 July 2024 is a Wednesday in ISO week 27.
describe('dates that lean on the article', () => {
  describe('weekdays by tense', () => {
    rows(
      '2024-07-03',
      'The minister said on [Monday=2024-07-01] that talks had failed.',
      'The minister resigned [Wednesday=2024-07-03].',
      'The court ruled on [Thursday=2024-06-27].',
      'The court will rule on [Friday=2024-07-05].',
      'On [Friday=2024-07-05], the court will rule.',
      'The vote is scheduled for [Monday=2024-07-08].',
      'She told reporters [Tuesday=2024-07-02] she will not run.',
      'The summit is taking place from [Wednesday=2024-07-03] to [Thursday=2024-07-04].',
      'They fought [last Friday=2024-06-28].',
      "They hid despite [Sunday=2024-06-30]'s defeat and ahead of [Sunday=2024-07-07]'s vote.",
      'Shares closed higher on [Tuesday=2024-07-02], and buyers hope for more.',
      'They will meet [next Tuesday=2024-07-09].',
      'He fled [Monday night=2024-07-01TNI].',
      'He was found [early Tuesday=2024-07-02 START].',
      'Shares fell [late Tuesday=2024-07-02 END].',
      'They walked out on [Tuesday of last week=2024-06-25].',
      'The grocer [Monday=2024-07-01] agreed to buy a rival; on [Friday=2024-06-28] the two still wanted to wait.',
      "Shaken by [Friday=2024-06-28]'s rout, they must decide by [Friday=2024-07-05].",
      'The verdict comes [Friday=2024-07-05].',
      'She withdrew [Monday=2024-07-01] and wept on [Tuesday=2024-07-02].',
      'Voters go to the polls on [Sunday=2024-07-07], and new fees take effect [Monday=2024-07-08].',
      'The envoy leaves for Oslo on [Friday=2024-07-05]; the boat sails [Saturday=2024-07-06] and the talks end on [Sunday=2024-07-07].',
      'A meeting has been called for [Saturday=2024-07-06].',
      'Senators vote on [Thursday=2024-07-04], and talks resume [Monday=2024-07-08].',
      'She had left home [earlier that day=2024-07-03 START].',
      'The club lost to Sheffield Wednesday on Black Friday.',
    );
  });

  describe('days', () => {
    rows(
      '2024-07-03',
      'He left [yesterday=2024-07-02] and returns [tomorrow=2024-07-04].',
      'On the last day he won, and the final week was dull; in [the last day=P1D] two died.',
      'The mayor spoke [today=2024-07-03].',
      "At [today=2024-07-03]'s meeting he wept.",
      'Rain fell [this morning=2024-07-03TMO] and [last night=2024-07-02TNI].',
      'It ends [the day after tomorrow=2024-07-05].',
      'The bill passed [earlier today=2024-07-03 START].',
      'A storm is due [tonight=2024-07-03TNI].',
      'He rang [yesterday afternoon=2024-07-02TAF].',
      'It was in USA Today.',
      '"[Today=2024-07-03] I rest," she said.',
    );
  });

  describe('weeks, months, quarters and years', () => {
    rows(
      '2024-07-03',
      'Profit fell [last year=2023] and may rise [next year=2025].',
      'It opened [last week=2024-W26], [two weeks=P2W] late.',
      'It shuts [next month=2024-08].',
      '[This year=2024] marks a turn.',
      'Rates rose [earlier this month=2024-07 START].',
      'A deal is near, perhaps [later this year=2024 END].',
      'It rained all through [last weekend=2024-W26-WE].',
      'Sales rose in [the first quarter of last year=2023-Q1].',
      'Sales rose in [the second quarter=2024-Q2].',
      'By [the end of next year=2025 END] it will be gone.',
      'Work begins [early next month=2024-08 START].',
      'In [the last week of March=2024-W13] it snowed.',
      'Plants shut [late this year=2024 END] or early in [2025=2025].',
      'It rained over [the weekend=2024-W26-WE]; it will rain over [the weekend=2024-W27-WE].',
      'In [the month of May=2024-05] and [the year 2000=2000] it thrived.',
      'It was sold in [the week of June 3=2024-W23].',
      "It beat [last year's second quarter=2023-Q2] and [1986's first half=1986-H1] results.",
      'He said that [last year=2023] it rained all [last week=2024-W26].',
      'They expect that [third quarter=2024-Q3] sales will rise.',
      'It was profit for the second consecutive quarter, little changed over [the past two years=P2Y].',
      "By [year's end=2024 END] or [month-end=2024-07 END], as in [the week before last=2024-W25].",
      'It lost money for the third quarter in a row.',
      'Profit fell in [the June quarter=2024-Q2].',
      'Stocks at [end-1985=1985 END] and [end-January=2024-01 END] were low.',
      'In [the current quarter=2024-Q3] and [the latest quarter=2024-Q2] it lost money.',
      'It grew over [the past decade=P1DE].',
      '[The previous year=2023] was worse.',
      'In [October of next year=2025-10] they meet.',
      'In [January this year=2024-01] they met.',
      'The budget for [the current fiscal year=2024] passed.',
      '[Fiscal 2023=2023] was hard, [fiscal year 2025=2025] harder.',
      'In [the first half of 2025=2025-H1] it opens.',
      'It lost in [Q3 2023=2023-Q3].',
      'The mill opened in [1985=1985]. Sales have doubled since [the start of the year=2024 START].',
      'By [this time last year=2023-07] it had sold none.',
      'The fair was held on [the weekend of June 8=2024-W23-WE].',
      'The mill will shut by [mid-year=2024 MID]; a mid-year review is due.',
      'For the rest of [the year=2024] they toured. It lost money for [the year=2024] of $4 million.',
      'Talks resume in [the new year=2025]; the new year may be better.',
      '[Third-quarter=2024-Q3] results are due [soon=FUTURE_REF].',
    );
  });

  describe('months and days without a year', () => {
    rows(
      '2024-07-03',
      'Fires broke out in [June=2024-06] and [December=2023-12].',
      'The law was passed on [November 7=2023-11-07].',
      'The law will take effect on [October 1=2024-10-01].',
      'A [July 20=2024-07-20] deadline looms.',
      'Rates will be cut by [September=2024-09].',
      'It closed in [early May=2024-05 START].',
      'It closed [last November=2023-11] and reopens [next April=2025-04].',
      'Talks ran from [June 28=2024-06-28] to [July 2=2024-07-02].',
      'The fair runs [July 3=2024-07-03]-[4=2024-07-04].',
      'The fair runs [3=2024-07-03]-[4 July=2024-07-04].',
      'Strikes are set for [July 9=2024-07-09] and [10=2024-07-10].',
      'Trade from [Feb. 1=2024-02-01] to [25=2024-02-25] fell.',
      'In [March=2024-03] 20 people died.',
      'The offer, effective [July 1=2024-07-01], was due to expire [June 30=2024-06-30].',
      'The board approved a dividend payable [August 2=2024-08-02].',
      'It was signed [last April 14=2024-04-14].',
      'The law will take effect on [June 1=2025-06-01].',
      'He died on [Christmas Day 2012=2012-12-25]; on [Thanksgiving last year=2023-11-23] she wept.',
      'On [the first Monday of May 2014=2014-05-05] schools closed, on [the last Friday in June=2024-06-28] too.',
      'The first round is [Nov. 2=2024-11-02].',
      'They married on [Christmas Eve=2023-12-24].',
      'Shops were shut on [Good Friday=2024-03-29] and [Easter Monday=2024-04-01]; they will close by [Easter=2025-04-20].',
      'The Good Friday Agreement and Easter eggs keep. [Last Easter=2024-03-31] it snowed.',
      "They parade on [Bastille Day=2024-07-14]. He wrote on [Mother's Day 2019=2019-05-12].",
      'The ferry will sail on [Australia Day next year=2025-01-26], says the mayor.',
      'Wreaths are laid on [Remembrance Sunday=2024-11-10]; the fast begins on [Ash Wednesday=2025-03-05].',
      'They met on [March 4=2024-03-04] and [5=2024-03-05] they rested.',
      'By [Easter=2025-04-20] I shall be gone.',
      'They closed in [December=2023-12] and [January=2024-01] and will close in [December=2024-12] and [January=2025-01].',
      'Unemployment since [January=2024-01] has doubled.',
    );
  });

  describe('so long ago', () => {
    rows(
      '2024-07-03',
      'He died [two years ago=2022].',
      'He died [nearly 20 years ago=2004 LESS_THAN].',
      'She left [three weeks ago=2024-W24].',
      'She left [10 days ago=2024-06-23].',
      'It shut [six months ago=2024-01].',
      'It shut [a few years ago=PAST_REF], [decades ago=PAST_REF].',
      'They ship it [two weeks from now=2024-W29].',
      'It was [a year ago=2023].',
      'Profit in [the second quarter=2024-Q2] beat that of [a year ago=2023-Q2].',
      'She left [four years ago this month=2020-07], he [a year ago this week=2023-W27].',
      'The pier burned [two years ago today=2022-07-03].',
      'The hearing is set for [a week from Friday=2024-07-12]. It will end [two weeks from today=2024-07-17].',
      'The strike ran for [a week=P1W] from [Friday=2024-06-28].',
    );
  });

  describe('seasons', () => {
    rows(
      '2024-07-03',
      'It burned [last summer=2023-SU].',
      'It opens [next spring=2025-SP].',
      'It rained in [the spring of 1989=1989-SP].',
      'In [the fall=2024-FA], he will retire.',
      'They met in [the summer of 1969=1969-SU] and wed [the following spring=1970-SP].',
      'It floods [each winter=XXXX-WI] and [every spring=XXXX-SP].',
      'The fall in prices and a spring in his step.',
      'The Winter Olympics and the summer house.',
      'They cut the forecast of the winter crop. The first snow of [the winter=2023-WI] fell.',
      'In [1998=1998] he broke a leg. [That summer=1998-SU] he swam. He said that summer swims heal.',
    );
  });

  describe('the same words without an article date', () => {
    rows(
      undefined,
      'The fair runs on [July 3=XXXX-07-03].',
      'He resigned on [Wednesday=XXXX-WXX-3].',
      '[Last year=XXXX] it rained; [last month=XXXX-XX] too.',
      'It was published [today=XXXX-XX-XX].',
      'In [2019=2019] it closed; [the previous year=2018] it burned.',
      'It opened on [May 2, 2019=2019-05-02]. It shut on [June 9=2019-06-09].',
      'Rain fell [last week=XXXX-WXX] and on [Monday night=XXXX-WXX-1TNI].',
    );
  });

  it('keeps what is stated apart from what is implied', () => {
    const [named, weekday, year] = datesIn('On July 1, a Friday after last year, he left.', '2024-07-03');
    assert.deepEqual(
      [named, weekday, year].map((t) => [t?.value, t?.stated, t?.basis]),
      [
        ['2024-07-01', 'XXXX-07-01', 'article'],
        ['2024-06-28', 'XXXX-WXX-5', 'article'],
        ['2023', 'XXXX', 'article'],
      ],
    );
    const [full] = datesIn('On July 1, 2024 he left.', '2024-07-03');
    assert.equal(full?.stated, undefined);
    assert.equal(full?.basis, 'words');
  });

  it('takes a paper called Sun for no day', () => {
    const [date] = datesIn('The letter stood in the Calder Sun, August 16, 2008.', '2024-07-03');
    assert.deepEqual([date?.value, date?.weekday], ['2008-08-16', undefined]);
    const [day] = datesIn('It opens on Sun, August 17, 2008.', '2024-07-03');
    assert.equal(day?.weekday, 7);
  });

  it('keeps a weekday named beside a date, even a wrong one', () => {
    const [wrong] = datesIn('They met on Wednesday, July 4, 2024.');
    assert.deepEqual([wrong?.value, wrong?.weekday], ['2024-07-04', 3]);
  });

  it('marks as doubtful what rests on a doubtful article date or on no tense at all', () => {
    assert.equal(datesIn('He resigned on Monday.', '2024-07-03', 'doubtful')[0]?.doubtful, true);
    assert.equal(datesIn('A Monday surprise', '2024-07-03')[0]?.doubtful, true);
    assert.equal(datesIn('He resigned on Monday.', '2024-07-03')[0]?.doubtful, undefined);
    assert.equal(datesIn('He resigned on May 2, 2019.', '2024-07-03', 'doubtful')[0]?.doubtful, undefined);
  });

  it('leans only on as much of the article date as there is', () => {
    assert.equal(datesIn('He left last year.', '2024')[0]?.value, '2023');
    assert.equal(datesIn('He left last month.', '2024-07')[0]?.value, '2024-06');
    assert.equal(datesIn('He left yesterday.', '2024-07')[0]?.value, 'XXXX-XX-XX');
  });
});
