import { drafted, type RuleExamples, told } from './told';

export const QUANTITY_CONFLICT: RuleExamples = {
  reported: [
    drafted(
      'a count',
      'Harlow Ferries Ltd will scrap 39 wooden lifeboats after cracks were found.',
      'Harlow Ferries Ltd said it would scrap 19 wooden lifeboats because cracks were found in the hulls.',
    ),
    drafted(
      'a sum',
      'Net sales at the chain rose to $4.6 billion in the third quarter.',
      'Third-quarter net sales at the chain rose to $4.1 billion.',
    ),
    drafted(
      'a percentage',
      'Unemployment in the valley climbed to 8.4% in May.',
      'Unemployment in the valley climbed to 6.4% in May, the labour office said.',
    ),
    drafted(
      'a lower bound',
      'The landslide killed at least four people and left dozens homeless.',
      'The landslide killed at least two people and left dozens homeless, rescuers said.',
    ),
    drafted(
      'a duration',
      'A judge ordered the brothers held for another 60 days.',
      'The judge ordered that the brothers be held for another 30 days.',
    ),
    drafted(
      'a slip of ten',
      'The plant will produce 9,000 tractors a year once it opens.',
      'Once it opens, the plant will produce 90,000 tractors a year.',
    ),
    drafted('the wrong way', 'Orders at the shipyard fell 12% in March.', 'Orders at the shipyard rose 12% in March.'),
    told(
      'two articles, one property, one year',
      'Norway had a population of 4.1 million in 1975.',
      'Norway had a population of 4.6 million in 1975.',
    ),
    told('two lengths', 'The Holt Bridge is 410 meters long.', 'The Holt Bridge is 450 meters long.'),
    drafted(
      'the high end of a range',
      'Harlow Ferries Ltd expects to carry between 2,400 and 2,500 tourists in July.',
      'In July Harlow Ferries Ltd expects to carry between 2,400 and 2,600 tourists.',
    ),
  ],
  silent: [
    told(
      'two articles, two years',
      'Norway had a population of 4.0 million in 1975.',
      'Norway had a population of 5.4 million in 2021.',
    ),
    drafted(
      'the same',
      'Harlow Ferries Ltd will scrap 19 wooden lifeboats after cracks were found.',
      'Harlow Ferries Ltd said it would scrap 19 wooden lifeboats because cracks were found in the hulls.',
    ),
    drafted(
      'rounded',
      'Net sales at the chain rose to about $4 billion in the third quarter.',
      'Third-quarter net sales at the chain rose to $4.1 billion.',
    ),
    drafted(
      'more than',
      'The landslide left more than 40 people homeless.',
      'The landslide left 46 people homeless, rescuers said.',
    ),
    drafted(
      'a sum of two',
      'The landslide killed seven people.',
      'The landslide killed five people in the village and two on the road.',
    ),
    drafted(
      'another unit',
      'The fire burned nine miles of forest along the river.',
      'The fire burned 14.5 kilometers of forest along the river.',
    ),
    drafted(
      'another thing',
      'Harlow Ferries Ltd employs 2,400 people in Kent.',
      'Harlow Ferries Ltd said it would scrap 19 wooden lifeboats because cracks were found in the hulls.',
    ),
    drafted(
      'worked out',
      'Net sales at the chain rose 25% in the third quarter.',
      'Net sales at the chain rose to $5 million in the third quarter from $4 million a year earlier.',
    ),
    told(
      'two articles, other years',
      '2021-03-01| Trade between Norway and Kenya was above $25 million last year.',
      '2023-03-01| Trade between Norway and Kenya was over $41 million last year.',
    ),
    drafted(
      "the draft has the archive's figure too",
      'Larkspur Air earned $8.2 million in the quarter; without the strike it would have earned $29.9 million in the quarter.',
      'Without the strike Larkspur Air would have earned $29.9 million in the quarter.',
    ),
    drafted(
      'the other end of a range',
      'Harlow Ferries Ltd expects to carry between 2,400 and 2,600 tourists in July.',
      'In July Harlow Ferries Ltd expects to carry 2,400 to 2,600 tourists.',
    ),
    drafted(
      'a purchase of another size at another price',
      '2024-03-11| Tidewater Capital bought 263,600 shares of Calder Mills for $13.1 million.',
      '2024-02-26| Tidewater Capital bought 362,700 shares of Wren Foods for $6.6 million.',
    ),
    drafted(
      'a bulletin that each day fills anew',
      '2024-03-04| The Bank of Marle lent the money market 437 million florins in the afternoon session.',
      '2024-03-01| The Bank of Marle lent the money market 456 million florins in the afternoon session.',
      '2024-02-29| The Bank of Marle lent the money market 350 million florins in the afternoon session.',
      '2024-02-28| The Bank of Marle lent the money market 615 million florins in the afternoon session.',
    ),
    drafted(
      'what is, and what is to be',
      '2024-03-04| Marle plans to have a foreign debt of 26.5 billion florins by 2029, its treasurer said.',
      '2024-03-03| Marle will limit loans to half of what it repays on its foreign debt of 31 billion florins.',
    ),
  ],
};
