import { randomFrom } from './random';

/**
 * Writes news that nobody reported: articles of invented people, places and figures, no two alike, with the density of
 * names, dates and figures that wire news has. Deterministic for a seed.
 */
export interface NewsArticle {
  readonly path: string;
  readonly text: string;
}

const SYLLABLES =
  'ba be do fa go ha jo ka la me na pe qui ra sa to ul va wen ya zo dor lin mar nes ost per rin sel tam vor'.split(' ');
const GIVEN =
  'Ana Peter Leila Tomas Grace Ivan Mei Omar Helen Jorge Nadia Paul Ruth Samir Vera Anton Claire David Emma Frank'.split(
    ' ',
  );
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const FIELDS =
  'energy transport finance health education fisheries forestry housing trade tourism defence agriculture'.split(' ');
const ROLES = 'minister of|director for|spokesman on|deputy head of|commissioner for|secretary of state for'.split('|');
const BODIES = 'Council|Agency|Bank|Authority|University|Institute|Group|Party|Union|Commission'.split('|');
const VERBS = 'said|told reporters|announced|warned|insisted|added|confirmed|denied that'.split('|');
const THINGS =
  'turbines|hospital beds|buses|jobs|homes|schools|patrol boats|laboratories|rail cars|reservoirs|tonnes of wheat'.split(
    '|',
  );
const ACTS = 'open|repair|build|sell|inspect|replace|close|lease|modernise|expand'.split('|');
const REASONS =
  'after talks that lasted through the night|despite objections from the opposition|as part of a wider plan|under pressure from creditors|at the request of local councils|once the budget has been approved|following complaints from residents'.split(
    '|',
  );

type Draw = () => number;
const pick = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
const whole = (draw: Draw, low: number, high: number): number => low + Math.floor(draw() * (high - low + 1));
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const coin = (draw: Draw): string =>
  capital(Array.from({ length: whole(draw, 2, 3) }, () => pick(draw, SYLLABLES)).join(''));

function cast(draw: Draw) {
  const place = coin(draw);
  const body = `${coin(draw)} ${capital(pick(draw, FIELDS))} ${pick(draw, BODIES)}`;
  return {
    place,
    body,
    acronym: body
      .split(' ')
      .map((word) => word[0])
      .join(''),
    given: pick(draw, GIVEN),
    family: coin(draw),
    role: `${pick(draw, ROLES)} ${pick(draw, FIELDS)}`,
    year: whole(draw, 1985, 2024),
  };
}

const money = (draw: Draw): string =>
  `$${whole(draw, 1, 99)}.${whole(draw, 1, 9)} ${pick(draw, ['million', 'billion'])}`;
const day = (draw: Draw): string => `${pick(draw, MONTHS)} ${whole(draw, 1, 28)}`;

const SENTENCES: readonly ((draw: Draw, c: ReturnType<typeof cast>) => string)[] = [
  (d, c) =>
    `${c.given} ${c.family}, the ${c.role} of ${c.place}, ${pick(d, VERBS)} on ${pick(d, DAYS)} that the ${c.body} (${c.acronym}) would ${pick(d, ACTS)} ${whole(d, 2, 900)} ${pick(d, THINGS)} ${pick(d, REASONS)}.`,
  (d, c) =>
    `The ${c.acronym} was founded in ${c.place} in ${c.year} and now spends about ${money(d)} a year on ${pick(d, FIELDS)}.`,
  (d, c) =>
    `"We expect to ${pick(d, ACTS)} more than ${whole(d, 10, 5000)} ${pick(d, THINGS)} by the end of ${c.year + 2}," ${c.family} ${pick(d, VERBS)}.`,
  (d, c) =>
    `In ${coin(d)}, ${whole(d, 3, 60)} kilometers north of ${c.place}, the figure rose ${whole(d, 1, 40)}.${whole(d, 0, 9)} percent from ${money(d)} last year to ${money(d)}.`,
  (d) =>
    `The talks opened on ${day(d)}, ${whole(d, 1990, 2024)}, and went on ${pick(d, REASONS)} until the following ${pick(d, DAYS)}.`,
  (d, c) =>
    `Critics in ${coin(d)} called the plan to ${pick(d, ACTS)} the ${pick(d, THINGS)} of ${coin(d)} a mistake, and asked ${c.family} to explain it ${pick(d, REASONS)}.`,
  (d) =>
    `Prices for ${pick(d, FIELDS)} have been falling for ${whole(d, 2, 30)} years, while those for ${pick(d, FIELDS)} doubled between ${whole(d, 1991, 2004)} and ${whole(d, 2005, 2023)}.`,
  (d, c) =>
    `It was not clear who would pay for it ${pick(d, REASONS)}, or whether ${coin(d)} ${coin(d)}, who leads the ${coin(d)} ${pick(d, BODIES)} in ${c.place}, had been asked.`,
];

/** At least `bytes` characters of news in articles of 2,000 to 4,000. */
export function writeNews(bytes: number, seed = 1): NewsArticle[] {
  const draw = randomFrom(seed);
  const articles: NewsArticle[] = [];
  for (let written = 0; written < bytes; ) {
    const c = cast(draw);
    const title = `${c.body} to ${pick(draw, ACTS)} ${whole(draw, 2, 99)} ${pick(draw, THINGS)} in ${c.place}`;
    const paragraphs: string[] = [];
    for (let size = 0, goal = whole(draw, 2000, 4000); size < goal; ) {
      const paragraph = Array.from({ length: whole(draw, 1, 4) }, () => pick(draw, SENTENCES)(draw, c)).join(' ');
      paragraphs.push(paragraph);
      size += paragraph.length;
    }
    const dateline = `${c.place.toUpperCase()}, ${day(draw)} (${coin(draw)}) -- `;
    // From bytes, as files are: engines keep a text put together from pieces in another way, and read it more slowly.
    const text = Buffer.from(`${title}\n\n${dateline}${paragraphs.join('\n\n')}\n`).toString();
    articles.push({ path: `${String(articles.length).padStart(5, '0')}.txt`, text });
    written += text.length;
  }
  return articles;
}
