import { type RuleExamples, told } from './told';

export const ROLE_HOLDER: RuleExamples = {
  reported: [
    told(
      'two secretaries-general',
      '2024-05-01| Anna Kowalska, secretary-general of the Nordic Council, opened the hall.',
      '2024-05-10| Peter Lindqvist, secretary-general of the Nordic Council, closed the hall.',
    ),
    told(
      'two chief executives',
      '2024-05-01| Maria Okafor, chief executive of Harlow Ferries Ltd, apologised.',
      '2024-05-03| Anna Kowalska, chief executive of Harlow Ferries Ltd, spoke to the crew.',
    ),
    told(
      'two mayors',
      '2024-05-01| Peter Lindqvist, mayor of Malmo, welcomed the guests.',
      '2024-05-02| Maria Okafor, mayor of Malmo, cut the ribbon.',
    ),
    told(
      'two presidents',
      '2024-05-01| Anna Kowalska, president of the Nordic Council, resigned nothing.',
      '2024-05-04| Maria Okafor, president of the Nordic Council, thanked the hosts.',
    ),
    told(
      'somebody who holds another office',
      '2022-09-01| Anna Kowalska, secretary-general of the Nordic Council, spoke first.',
      '2024-02-01| Maria Okafor, mayor of Malmo, welcomed them.',
      '2024-07-08| Maria Okafor, secretary-general of the Nordic Council, thanked the hosts.',
    ),
    told(
      'in one article',
      '2024-05-01| Anna Kowalska, chairwoman of Harlow Ferries Ltd, called the vote. Later Maria Okafor, chairwoman of Harlow Ferries Ltd, counted it.',
    ),
  ],
  silent: [
    told(
      'a former one',
      '2024-05-01| Anna Kowalska, secretary-general of the Nordic Council, opened the hall.',
      '2024-05-10| Peter Lindqvist, former secretary-general of the Nordic Council, closed the hall.',
    ),
    told(
      'a deputy',
      '2024-05-01| Maria Okafor, mayor of Malmo, apologised.',
      '2024-05-03| Anna Kowalska, deputy mayor of Malmo, spoke to the crew.',
    ),
    told(
      'years apart',
      '2019-05-01| Anna Kowalska, secretary-general of the Nordic Council, opened the hall.',
      '2024-05-10| Peter Lindqvist, secretary-general of the Nordic Council, closed the hall.',
    ),
    told(
      'another organisation',
      '2024-05-01| Maria Okafor, president of Harlow Ferries Ltd, apologised.',
      '2024-05-03| Anna Kowalska, president of the Nordic Council, spoke.',
    ),
    told(
      'an office many hold',
      '2024-05-01| Maria Okafor, director of Harlow Ferries Ltd, apologised.',
      '2024-05-03| Anna Kowalska, director of Harlow Ferries Ltd, spoke.',
    ),
    told(
      'the same person',
      '2024-05-01| Anna Kowalska, secretary-general of the Nordic Council, opened the hall.',
      '2024-05-10| Kowalska, secretary-general of the Nordic Council, closed the hall.',
    ),
    told(
      'two times not known, and a life of several offices',
      'Norwegian President Bo Lind opened the bridge over the fjord and spoke to its builders.',
      'Norwegian President Ana Ruiz will speak at the summit about the price of fish and oil.',
      'Governor Bo Lind signed the bill on schools, and parents thanked him for the new buses.',
    ),
  ],
};
