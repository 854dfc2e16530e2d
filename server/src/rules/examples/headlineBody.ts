import { type RuleExamples, told } from './told';

const under = (title: string, headline: string, body: string, date = '2024-06-07') =>
  told(title, `${date}| # ${headline}\n\n${body}`);

const RAID =
  'Police arrested 14 people in a raid on a harbour warehouse in Gdynia on Thursday, the prosecutor said. They found stolen outboard motors.';
const RATE =
  'The central bank of Norway raised its key rate in June because wages rose faster than expected, its governor said.';
const MAYOR =
  'Mayor Ingrid Halvorsen opened the new swimming hall on Thursday. Halvorsen swam the first length herself.';
const FAIR = 'The book fair in Tartu opens on September 12, the organisers said on Thursday. Admission is free.';

export const HEADLINE_BODY: RuleExamples = {
  reported: [
    under('a figure', 'Police arrest 41 people in warehouse raid', RAID),
    under(
      'a sum',
      'City buys ferry for $45 million',
      'The city council voted on Thursday to buy the ferry for $54 million.',
    ),
    under(
      'a share',
      'Harbour profit up 12 percent',
      'The profit of the harbour was up 21 percent last year, its director said.',
    ),
    under('the opposite', 'Central bank of Norway lowers key rate', RATE),
    under('a name', 'Halversen opens new swimming hall', MAYOR),
    under('a date', 'Book fair in Tartu opens on September 21', FAIR),
    under(
      'another verdict',
      'Jury acquits captain of ferry Aurora over bribes',
      'A jury convicted the captain of the ferry Aurora over bribes on Thursday. He will appeal.',
    ),
  ],
  silent: [
    under('the same figure', 'Police arrest 14 people in warehouse raid', RAID),
    under(
      'a rounded figure',
      'Harbour profit up 5 percent',
      'The profit of the harbour was up 4.9 percent last year, its director said.',
    ),
    under(
      'a sum of two figures',
      'Seven people hurt in tram crash',
      'Five people inside the tram and two people in the street were hurt in the crash on Thursday.',
    ),
    under('the figure of something else', 'Police arrest dozens, seize 20 boats', RAID),
    under('in other words', 'Norway lifts key rate', RATE),
    under('the surname alone', 'Halvorsen opens new swimming hall', MAYOR),
    under('the same date', 'Book fair in Tartu opens on September 12', FAIR),
    under(
      'both words in the article',
      'Central bank lowers rate on deposits',
      `${RATE} It lowered the rate on deposits.`,
    ),
    told('no headline', RAID),
  ],
};
