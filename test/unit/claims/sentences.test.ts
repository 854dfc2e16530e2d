import assert from 'node:assert/strict';
import type { Claim } from '../../../server/src/claims/types';
import { analyseFile } from '../../../server/src/corpus/analyse';
import type { ArticleFacts } from '../../../server/src/corpus/types';

type Read = readonly [claim: Claim, article: ArticleFacts];

/** The claims of an article of May 10, 2024, whose value is said in these words; of a property, or open ones. */
function claims(text: string, surface: string, property = 'open:'): Read[] {
  return analyseFile('a.md', `---\ndate: 2024-05-10\n---\n\n${text}\n`).flatMap((article) =>
    article.claims
      .filter((claim) => claim.surface === surface && claim.property.startsWith(property))
      .map((claim): Read => [claim, article]),
  );
}

/** `tell` of the one claim made in these words. */
function of(text: string, surface: string, tell: (claim: Claim, article: ArticleFacts) => unknown, property?: string) {
  const [found] = claims(text, surface, property);
  assert.ok(found, `nothing is claimed of "${surface}"`);
  return tell(...found);
}

type Table = readonly (readonly [text: string, surface: string, expected: unknown, property?: string])[];
function each(title: string, tell: (claim: Claim, article: ArticleFacts) => unknown, table: Table): void {
  describe(title, () => {
    for (const [text, surface, expected, property] of table)
      it(`${text} [${surface}]`, () => assert.deepEqual(of(text, surface, tell, property), expected));
  });
}

const subject = ({ subject: local }: Claim, { locals }: ArticleFacts): string | undefined => locals[local]?.name;

each('"respectively" gives each its own', subject, [
  ['Acme Corp and Beta Group were founded in 1987 and 1992, respectively.', '1987', 'Acme Corp', 'founded'],
  ['Acme Corp and Beta Group were founded in 1987 and 1992, respectively.', '1992', 'Beta Group', 'founded'],
  ['Norway, Kenya and Mali joined the African Union in 1963, 1964 and 1965, respectively.', '1964', 'Kenya', 'joined'],
  [
    'Norway and Kenya have populations of 5.4 million and 54 million respectively.',
    '54 million',
    'Kenya',
    'population',
  ],
  ['Maria Okafor and Peter Lindqvist were born in 1961 and 1974 respectively.', '1974', 'Peter Lindqvist', 'born'],
]);

each('a scope', ({ scope }) => scope, [
  ['Within the SCO framework, Norway invested $2 billion in Kenya.', '$2 billion', 'under sco', 'investment'],
  [
    'Norway invested $2 billion in Kenya under the Belt and Road Initiative.',
    '$2 billion',
    'under belt and road initiative',
    'investment',
  ],
  ['Excluding oil, trade between Norway and Kenya reached $41 billion.', '$41 billion', 'excluding oil', 'trade'],
  ['From 2005 to 2023 Norway invested $2 billion in Kenya.', '$2 billion', '2005 to 2023', 'investment'],
  ['Norway has invested $2 billion in Kenya since 2005.', '$2 billion', 'since 2005', 'investment'],
  ['Norway invested $2 billion in Kenya.', '$2 billion', undefined, 'investment'],
]);

each('the time a figure is of', ({ asOf }) => asOf, [
  ['In the first half of 2023 trade between Norway and Kenya reached $41 billion.', '$41 billion', '2023-H1', 'trade'],
  ['In the first quarter, Acme Corp reported revenue of $2.1 billion.', '$2.1 billion', '2024-Q1', 'revenue'],
  ['Acme Corp employed 900 people in 2019.', '900 people', '2019'],
  ['In 2022, exports came to 40 tonnes; in 2023 they fell to 30 tonnes.', '40 tonnes', '2022'],
  ['In 2022, exports came to 40 tonnes; in 2023 they fell to 30 tonnes.', '30 tonnes', '2023'],
  ['The plant makes 9,000 cars and is to be widened in 2031.', '9,000 cars', undefined],
]);

each('what a change is compared with has a time of its own', ({ asOf }) => asOf, [
  ['Revenue was up 12% from $37 billion in 2022.', '$37 billion', '2022'],
  ['Revenue was up 12% from $37 billion in 2022.', '12%', undefined],
  ['Revenue rose 12% to $41 billion in 2023 from $37 billion in 2022.', '$41 billion', '2023'],
  ['Profits rose from $3 million in 2021 to $5 million in 2023.', '$3 million', '2021'],
  ['Acme Corp sold 40 ships in 2023, against 30 ships in 2022.', '30 ships', '2022'],
  ['Acme Corp sold 40 ships, compared with 30 ships in 2022.', '40 ships', undefined],
]);

const ends = ({ parts = [] }: Claim): unknown[] =>
  parts.map(({ role, value }) => [role, value.kind === 'quantity' ? value.value : undefined]);
each('a change and its two ends', ends, [
  [
    'Sales rose 12% to $41 million from $37 million.',
    '12%',
    [
      ['from', 37e6],
      ['to', 41e6],
    ],
    'change',
  ],
  [
    'Sales fell 10% from $40 million to $36 million.',
    '10%',
    [
      ['from', 40e6],
      ['to', 36e6],
    ],
    'change',
  ],
  [
    'Sales came to $41 million, up 12% from $37 million.',
    '12%',
    [
      ['from', 37e6],
      ['to', 41e6],
    ],
    'change',
  ],
  [
    'Sales went from $3 million to $30 million, a 10-fold increase.',
    '10-fold',
    [
      ['from', 3e6],
      ['to', 30e6],
    ],
    'fold',
  ],
  [
    'Turnout rose 5 percent to 65 percent from 60 percent.',
    '5 percent',
    [
      ['from', 60],
      ['to', 65],
    ],
    'points',
  ],
]);

each('a share with part and whole', ends, [
  [
    '12 of the 40 members, or 30 percent, voted against.',
    '30 percent',
    [
      ['part', 12],
      ['whole', 40],
    ],
    'share',
  ],
  [
    '30 percent (12 of 40) voted against.',
    '30 percent',
    [
      ['part', 12],
      ['whole', 40],
    ],
    'share',
  ],
  ['Only 9 of 60 ships, about 15 percent, or 9 in all, sailed.', '9', [], 'open:'],
  [
    '5 of 20 towns, or 25 percent, were flooded.',
    '25 percent',
    [
      ['part', 5],
      ['whole', 20],
    ],
    'share',
  ],
  [
    '40 of its 80 lorries, or 50 percent, are idle.',
    '50 percent',
    [
      ['part', 40],
      ['whole', 80],
    ],
    'share',
  ],
]);

each('what a figure is per', ({ value }) => (value.kind === 'quantity' ? value.per : undefined), [
  ['The yard makes 90,000 cars a year.', '90,000 cars a year', 'year'],
  ['Oil cost $80 a barrel in May.', '$80 a barrel', 'barrel'],
  ['Wages rose to $15 an hour.', '$15 an hour', 'hour'],
  ['The Almaty Plant can produce 900 cars per day.', '900 cars per day', 'day', 'capacity'],
  ['The yard made 90,000 cars.', '90,000 cars', undefined],
]);

const said = ({ quoted, speaker }: Claim, { locals }: ArticleFacts) => [quoted ?? false, locals[speaker ?? -1]?.name];
each('who says so', said, [
  ['"Norway invested $2 billion in Kenya," Maria Okafor said.', '$2 billion', [true, 'Maria Okafor'], 'investment'],
  [
    'According to Maria Okafor, Norway invested $2 billion in Kenya.',
    '$2 billion',
    [true, 'Maria Okafor'],
    'investment',
  ],
  ['Maria Okafor said Norway invested $2 billion in Kenya.', '$2 billion', [true, 'Maria Okafor'], 'investment'],
  ['Norway invested $2 billion in Kenya, the ministry said.', '$2 billion', [true, undefined], 'investment'],
  ['Norway invested $2 billion in Kenya.', '$2 billion', [false, undefined], 'investment'],
]);

each('a mood', ({ modality }) => modality, [
  ['The African Union was not founded in 2003.', '2003', 'denied', 'founded'],
  ['Maria Okafor denied that the African Union was founded in 2003.', '2003', 'denied', 'founded'],
  ['Norway never invested $2 billion in Kenya.', '$2 billion', 'denied', 'investment'],
  ["Kenya hasn't joined the African Union in 2003.", '2003', 'denied'],
  ['The Holt Bridge will be completed in 2026.', '2026', 'expected', 'completed'],
  ['The Holt Bridge was expected to be completed in 2026.', '2026', 'expected', 'completed'],
  ['The Holt Bridge could open in 2026.', '2026', 'possible', 'opened'],
  ['Acme Corp reportedly employs 1,200 people.', '1,200 people', 'possible', 'employees'],
  ['Acme Corp plans to reach $2 billion in sales.', '$2 billion', 'planned', 'target'],
  ['The Holt Bridge would be completed in 2026.', '2026', 'conditional', 'completed'],
  ['The Holt Bridge was completed in 2016.', '2016', 'asserted', 'completed'],
]);

each('how exactly it is meant', ({ value }) => (value.kind === 'quantity' ? (value.approximator ?? value.bound) : ''), [
  ['Acme Corp employs more than 1,200 people.', '1,200 people', 'more-than', 'employees'],
  ['Acme Corp employs about 1,200 people.', '1,200 people', 'about', 'employees'],
  ['Acme Corp employs nearly 1,200 people.', '1,200 people', 'nearly', 'employees'],
  ['Acme Corp employs at least 1,200 people.', '1,200 people', 'at-least', 'employees'],
  ['Acme Corp employs 1,200 to 1,400 people.', '1,400 people', 'high'],
  ['Lagos lies 40 kilometers north of Oslo.', '40 kilometers', 'about', 'distance'],
]);
