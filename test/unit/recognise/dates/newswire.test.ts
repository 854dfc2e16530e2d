import { rows } from './table';

// 3 July 2024 is a Wednesday in ISO week 27.
describe('dates as news agencies write them', () => {
  describe('a period that is compared with another is not the one told of', () => {
    rows(
      '2024-07-03',
      'The gap shrank to $3 billion in [May=2024-05] from $4 billion in [the same month last year=2023-05]. Exports for [the month=2024-05] rose.',
      'Orders reached 7.3 million in [the first quarter of 2024=2024-Q1] from 4.3 million in [the fourth quarter=2023-Q4] and 4.5 million [a year earlier=2023-Q1].',
      'Rents rose 6 percent in [June=2024-06], the most since [1991=1991], and 4 percent [a year earlier=2023-06].',
      'Stocks will rise from 3.9 million tonnes in [August=2023-08] to 5 million.',
      'Sales fell in [the second quarter=2024-Q2], it said on [July 1=2024-07-01], from [a year earlier=2023-Q2].',
      'Turnover was $9 million against $8 million in [the year-ago quarter=2023-Q2].',
      'Profit of $3 million compared with [a year-earlier=2023] loss.',
    );
  });

  describe('quarters and halves of a business', () => {
    rows(
      '2024-07-03',
      'The airline posted a [second-quarter=2024-Q2] loss.',
      'The grocer expects a [first quarter=2024-Q1] record profit.',
      'It will report its [second-quarter=2024-Q2] results on [Friday=2024-07-05].',
      'Its [2022 third-quarter=2022-Q3] figures were restated.',
      'It closed its [fiscal first quarter=2024-Q1] and its [second fiscal quarter=2024-Q2].',
      'The brewer raised [first-half=2024-H1] sales by a tenth.',
      'Sales rose by 3 percent in [the first half=2024-H1]. The grocer gave no guidance for [the second half=2024-H2].',
      'Mane scored a first-half penalty and Diaz struck in the second half.',
      'It was a third quarter of decline.',
      'Growth slowed in [the April-June quarter=2024-Q2] and may stall in [the July-to-September period=2024-Q3].',
      'The guard scored nine of her points in the fourth quarter.',
      'Smith threw two touchdowns after the first quarter.',
    );
  });

  describe('nights and hours', () => {
    rows(
      '2024-07-03',
      'The river rose [overnight=2024-07-03TNI] in Kent.',
      'Shells fell [overnight on Monday=2024-07-01TNI].',
      'An [overnight=2024-07-03TNI] raid killed two.',
      'By [late afternoon=2024-07-03TAF END] the blaze was out; at [mid-morning on Monday=2024-07-01TMO MID] it was back.',
      'By [Monday=2024-07-01], two had died. By [Monday=2024-07-08], two must leave.',
      'MAYOR TO SPEAK [THURSDAY NIGHT=2024-07-04TNI]',
      'He sang. [The night before=2024-07-02TNI], he had wept.',
      'Overnight rates were cut and the overnight train was late.',
      'The bus fell at [7.15 p.m. Lima time on Sunday=2024-06-30T19:15].',
      'Polls close at [8 p.m. Eastern Standard Time=2024-07-03T20:00].',
      'A [two hour=PT2H] delay followed a [90 minute=PT90M] hearing.',
    );
  });

  describe('which of two, which after', () => {
    rows(
      '2024-07-03',
      'They met [last autumn=2023-FA] and [winter=2023-WI].',
      'He was freed in [May 2010=2010-05] and jailed again [the following March=2011-03].',
      'She left in [2019=2019]. [That same year=2019] he died.',
      'She won [last Christmas=2023-12-25] and sings again [this Christmas=2024-12-25].',
      'The fair is held [each October=XXXX-10].',
      'The poet ([1551=1551]-[1629=1629]) wrote of a queen who reigned from [1558=1558] to [1603=1603].',
      'As recently as [2015=2015] there were wolves.',
      'The [decades-old=PXDE] feud and a [years-long=PXY] siege are over.',
      'The note is due [August 15, 2034=2034-08-15]; payment is on [August 15=2024-08-15].',
    );
  });

  describe('what becomes of things, and when', () => {
    rows(
      '2024-07-03',
      'The future of the pier is in doubt.',
      'In [the future=FUTURE_REF], piers will float.',
      'The port warned in [the past=PAST_REF] that piers rot.',
      'Prices are steady for [the moment=PRESENT_REF] at the [current=PRESENT_REF] 30 cents.',
      'The [present=PRESENT_REF] mayor will present plans of present value.',
      "Compared to [last year=2023], and in answer to [last week=2024-W26]'s vote, it is set to last [six weeks=P6W].",
      'All is open at [this moment=PRESENT_REF].',
      'The deal came [days=PXD] before the vote and [hours=PTXH] after a row.',
    );
  });
});
