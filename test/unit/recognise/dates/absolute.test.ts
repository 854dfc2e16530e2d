import { rows } from './table';

describe('dates the words state in full', () => {
  describe('American, British and plain forms', () => {
    rows(
      '2024-07-03',
      'The harbour opened on [July 3, 2024=2024-07-03], after a delay.',
      'The harbour opened on [3 July 2024=2024-07-03] after a delay.',
      'It burned down on [the 3rd of July, 1931=1931-07-03].',
      'The lease ends [31st December 2027=2027-12-31].',
      'She was born on [Jan. 5, 1961=1961-01-05], in Strelsau.',
      'He left on [Sept. 9, 1999=1999-09-09].',
      "Sales peaked in [Sept. '23=2023-09].",
      'The poll was held in [May 2019=2019-05] and again in [March, 2021=2021-03].',
      'The treaty of [June 1815=1815-06] is kept there.',
      'They met on [Wednesday, July 3, 2024=2024-07-03].',
      'They met on [Wed., July 3, 2024=2024-07-03].',
      'They met on [Thursday 4 July 2024=2024-07-04].',
      'ZENDA, [July 3,2024=2024-07-03] -- The dam held.',
      'The ferry sank off Strelsau on [Nov. 17. 2021=2021-11-17], and nobody drowned.',
    );
  });

  describe('figures alone', () => {
    rows(
      '2024-07-03',
      'Published [2024-07-03=2024-07-03] by the press office.',
      'Last updated [2024-07-03 21:43=2024-07-03T21:43] by the desk.',
      'Posted [2022/9/22=2022-09-22].',
      'Dated [10/26/89=1989-10-26] and [26/10/1989=1989-10-26].',
      'Stand: [03.07.2024=2024-07-03].',
      'Printed in [2024-07=2024-07].',
      'The ratio was 3/4 and the score 21-14-7.',
      'The part is 12-34-567 and the fine 45/2000/13.',
    );
  });

  describe('page stamps in other languages', () => {
    rows(
      undefined,
      '[vendredi, novembre 15, 2024=2024-11-15]\n\nThe envoy spoke.',
      '[15 novembre 2024=2024-11-15]',
      'Publié le [mardi 6 août 2024=2024-08-06]',
      '[3 июля 2024=2024-07-03] года',
      '[2024年7月3日=2024-07-03] 新华社',
      '[2024年7月3日 星期三=2024-07-03] 新华社',
      '[2024年7月=2024-07]',
    );
  });

  describe('years', () => {
    rows(
      '2024-07-03',
      'The plant was built in [1987=1987] and closed by [2015=2015].',
      'Between [2005=2005] and [2023=2023] it paid nothing.',
      'The [2008=2008] Olympics cost more.',
      'Output fell in the [2009=2009]-[2011=2011] slump and the [2023=2023]-[24=2024] season.',
      'In [1875=1875] he became mayor; in 1850 workers died. Between [1642=1642] and [1651=1651] they fought.',
      'Between 1200 and 1500 people came.',
      'The town was founded in [1342=1342].',
      'Caesar died in [44 BC=BC0044], the town in [79 AD=0079].',
      'It fell in [the year 1066=1066]; after [9/11=2001-09-11] all changed; [FY2013=2013] was good.',
      'He placed an ad in 79 papers.',
      'He was born [around 1950=1950 APPROX].',
      'It began in [mid-1989=1989 MID] or [late 1990=1990 END].',
      'Prices before [2030=2030] will double.',
    );
  });

  describe('decades and centuries', () => {
    rows(
      '2024-07-03',
      'Born in [the 1960s=196], he grew rich in [the late 1980s=198 END].',
      "She sang through [the '70s=197] and [the early '80s=198 START].",
      'It was built in [the 19th century=18].',
      'A [twentieth-century=19] painter.',
      'He is in his 30s, and lows in the 60s are forecast.',
      'She came as a [17th-century=16] saint, in a [17th century=16] dress.',
      'The style of [the eighties=198] is back.',
      "They met in [the early '00s=200 START].",
    );
  });

  describe('what only looks like a date', () => {
    rows(
      '2024-07-03',
      'Some 2000 people marched 1900 miles.',
      'The Boeing 1998 and Flight 2001 are retired.',
      'Mr. Friday met Lord March and Dr August; his wife, April, sang.',
      'Leaders adopted the 2030 Agenda for water.',
      'The engine turns at 2000 rpm and costs $1,900.',
      'He may march in the second row, said Theresa May.',
      'May the best team win, said April Smith and June Carter.',
      '"May I come in?" she asked at 1999 Harbour Street.',
      'The sun sat low; they fall behind.',
      'Section 1984 and Room 2010 are closed.',
      'Windows 2000 ran on it, in model 1955-B.',
      'Some 1,987 votes and a 2,024-page report.',
      'STRIKE MAY CLOSE PORT',
    );
  });
});
