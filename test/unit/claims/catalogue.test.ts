import assert from 'node:assert/strict';
import { CATALOGUE } from '../../../server/src/claims/catalogue';
import type { Claim } from '../../../server/src/claims/types';
import { analyseFile } from '../../../server/src/corpus/analyse';
import type { ArticleFacts } from '../../../server/src/corpus/types';
import { isOfTheThing } from '../../../server/src/features/facts';

/** "Norway+Kenya: $41 billion @2023": subject and other party, the words of the value, the time it is of. */
function say({ subject, object, surface, value, asOf }: Claim, { locals }: ArticleFacts): string {
  const who = [subject, object].flatMap((local) => (local === undefined || local < 0 ? [] : [locals[local]!.name]));
  const what = value.kind === 'entity' ? locals[value.local]!.name : surface;
  return `${who.join('+') || '-'}: ${what}${asOf === undefined ? '' : ` @${asOf}`}`;
}

/** What an article of May 10, 2024, claims of a property. */
const claimed = (property: string, text: string): string[] =>
  analyseFile('a.md', `---\ndate: 2024-05-10\n---\n\n${text}\n`).flatMap((article) =>
    article.claims.filter((claim) => claim.property === property).map((claim) => say(claim, article)),
  );

/** By property: sentences as news writes them, each with what it claims. */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  founded: {
    'The African Union was founded on July 9, 2002.': 'African Union: July 9, 2002',
    'Acme Corp, founded in 1987, makes pumps.': 'Acme Corp: 1987',
    'Founded in 1987, Acme Corp makes pumps.': 'Acme Corp: 1987',
    'Maria Okafor founded Acme Corp in 1987.': 'Acme Corp: 1987',
    'Acme Corp, which was set up in 1987, makes pumps.': 'Acme Corp: 1987',
    'Acme Corp has grown since its founding in 1987.': 'Acme Corp: 1987',
  },
  founder: {
    'Acme Corp was founded by Maria Okafor.': 'Acme Corp: Maria Okafor',
    'Maria Okafor founded Acme Corp in 1987.': 'Acme Corp: Maria Okafor',
    'Maria Okafor, founder of Acme Corp, spoke in Oslo.': 'Acme Corp: Maria Okafor',
    'Maria Okafor, who founded Acme Corp, spoke in Oslo.': 'Acme Corp: Maria Okafor',
    'Acme Corp founder Maria Okafor spoke in Oslo.': 'Acme Corp: Maria Okafor',
  },
  dissolved: {
    'The League of Nations was dissolved in 1946.': 'League of Nations: 1946',
    'Acme Corp ceased operations in 2011.': 'Acme Corp: 2011',
  },
  independence: {
    'Kenya gained independence from Britain in 1963.': 'Kenya: 1963',
    'Kenya, which became independent in 1963, is a republic.': 'Kenya: 1963',
    'Kenya has been independent since 1963.': 'Kenya: 1963',
  },
  relations: {
    'Norway and Kenya established diplomatic relations in 1964.': 'Norway+Kenya: 1964',
    'Diplomatic relations between Norway and Kenya were established in 1964.': 'Norway+Kenya: 1964',
  },
  born: {
    'Maria Okafor was born on May 3, 1961.': 'Maria Okafor: May 3, 1961',
    'Maria Okafor, born in Lagos in 1961, is a singer.': 'Maria Okafor: 1961',
    'Maria Okafor (born May 3, 1961) sings.': 'Maria Okafor: May 3, 1961',
    'Maria Okafor, 41, is a singer.': 'Maria Okafor: 41',
    'Maria Okafor, aged 41, is a singer.': 'Maria Okafor: 41',
    'The 41-year-old Maria Okafor sings.': 'Maria Okafor: 41-year-old',
    'Maria Okafor is 41 years old.': 'Maria Okafor: 41 years old',
    'Maria Okafor turned 41 on Monday.': 'Maria Okafor: 41',
  },
  died: {
    'Maria Okafor died on May 3, 2021.': 'Maria Okafor: May 3, 2021',
    'Maria Okafor, who died in 2021, was a singer.': 'Maria Okafor: 2021',
  },
  birthplace: {
    'Maria Okafor was born in Lagos.': 'Maria Okafor: Lagos',
    'Lagos-born Maria Okafor sings.': 'Maria Okafor: Lagos',
    'Maria Okafor, a native of Lagos, sings.': 'Maria Okafor: Lagos',
  },
  office: {
    'Maria Okafor, president of the Nordic Council, spoke on Monday.': 'Nordic Council: Maria Okafor',
    'Nordic Council president Maria Okafor spoke on Monday.': 'Nordic Council: Maria Okafor',
  },
  'office-since': {
    'Maria Okafor has been president of the Nordic Council since 2019.': 'Maria Okafor+Nordic Council: 2019',
    'Maria Okafor was elected president of the Nordic Council in 2019.': 'Maria Okafor+Nordic Council: 2019',
    'Maria Okafor was appointed chief executive of Acme Corp in 2019.': 'Maria Okafor+Acme Corp: 2019',
    'Maria Okafor, president of the Nordic Council since 2019, spoke.': 'Maria Okafor+Nordic Council: 2019',
    'Maria Okafor took office in 2019.': 'Maria Okafor: 2019',
  },
  'office-until': {
    'Maria Okafor served as president of Kenya from 2009 to 2014.': 'Maria Okafor+Kenya: 2014',
    'Maria Okafor, who was president of Kenya until 2014, spoke.': 'Maria Okafor+Kenya: 2014',
    'Maria Okafor stepped down as president of Kenya in 2014.': 'Maria Okafor+Kenya: 2014',
  },
  employer: {
    'Maria Okafor works for Acme Corp.': 'Maria Okafor: Acme Corp',
    'Maria Okafor, who worked at Acme Corp, spoke.': 'Maria Okafor: Acme Corp',
    'Maria Okafor, an engineer at Acme Corp, spoke.': 'Maria Okafor: Acme Corp',
    'Maria Okafor was hired by Acme Corp.': 'Maria Okafor: Acme Corp',
  },
  member: {
    'Kenya is a member of the African Union.': 'Kenya: African Union',
    'Kenya, a member of the African Union, voted against.': 'Kenya: African Union',
    'African Union member Kenya voted against.': 'Kenya: African Union',
  },
  joined: {
    'Kenya joined the African Union in 1963.': 'Kenya+African Union: 1963',
    'Kenya, which joined the African Union in 1963, voted against.': 'Kenya+African Union: 1963',
    'Kenya has been a member of the African Union since 1963.': 'Kenya+African Union: 1963',
    'India, Iran and Pakistan joined the African Union in 2023.': [
      'India+African Union: 2023',
      'Iran+African Union: 2023',
      'Pakistan+African Union: 2023',
    ],
  },
  'founding-member': {
    'Kenya is a founding member of the African Union.': 'African Union: Kenya',
    'Kenya and Ghana, both founding members of the African Union, voted against.': [
      'African Union: Kenya',
      'African Union: Ghana',
    ],
    'The founding members of the African Union are Kenya, Ghana and Mali.': 'African Union: Kenya, Ghana and Mali',
  },
  members: {
    'The African Union has 55 members.': 'African Union: 55 members',
    'The African Union, which has 55 member states, met in Oslo.': 'African Union: 55 member states',
    'The 55-member African Union met in Oslo.': 'African Union: 55-member',
  },
  headquarters: {
    'Acme Corp is based in Oslo.': 'Acme Corp: Oslo',
    'Oslo-based Acme Corp makes pumps.': 'Acme Corp: Oslo',
    'Acme Corp, headquartered in Oslo, makes pumps.': 'Acme Corp: Oslo',
    'Acme Corp has its headquarters in Oslo.': 'Acme Corp: Oslo',
    'The headquarters of Acme Corp are in Oslo.': 'Acme Corp: Oslo',
  },
  capital: {
    'Oslo, the capital of Norway, is a port.': 'Norway: Oslo',
    'Oslo is the capital of Norway.': 'Norway: Oslo',
    "Norway's capital, Oslo, is a port.": 'Norway: Oslo',
  },
  located: {
    'The Holt Bridge is located in Oslo.': 'Holt Bridge: Oslo',
    'Acme Corp, located in Oslo, makes pumps.': 'Acme Corp: Oslo',
  },
  'part-of': {
    'Catalonia is part of Spain.': 'Catalonia: Spain',
    'Catalonia, which is part of Spain, voted.': 'Catalonia: Spain',
  },
  subsidiary: {
    'Acme Corp, a subsidiary of Beta Group, makes pumps.': 'Acme Corp: Beta Group',
    'Acme Corp is a unit of Beta Group.': 'Acme Corp: Beta Group',
    'Acme Corp is owned by Beta Group.': 'Acme Corp: Beta Group',
    "Acme Corp's parent company, Beta Group, makes pumps.": 'Acme Corp: Beta Group',
    "Beta Group's subsidiary Acme Corp makes pumps.": 'Acme Corp: Beta Group',
  },
  signed: {
    'The Treaty of Oslo was signed on May 3, 1961.': 'Treaty of Oslo: May 3, 1961',
    'The Treaty of Oslo, signed in 1961, ended the war.': 'Treaty of Oslo: 1961',
  },
  opened: {
    'The Holt Bridge opened in May 1931.': 'Holt Bridge: May 1931',
    'The Holt Bridge was opened by the king in 1931.': 'Holt Bridge: 1931',
    'Mayor Ana Ruiz opened the Holt Bridge in 1931.': 'Holt Bridge: 1931',
  },
  launched: {
    'The Belt and Road Initiative was launched in 2013.': 'Belt and Road Initiative: 2013',
    'Norway launched the Belt and Road Initiative in 2013.': 'Belt and Road Initiative: 2013',
  },
  completed: {
    'The Holt Bridge was completed in 1931.': 'Holt Bridge: 1931',
    'Work on the Holt Bridge was completed in 1931.': 'Holt Bridge: 1931',
  },
  started: {
    'The Winter Games began on May 3, 2021.': 'Winter Games: May 3, 2021',
    'Construction of the Holt Bridge began in 1928.': 'Holt Bridge: 1928',
  },
  announced: {
    'The Belt and Road Initiative was announced in 2013.': 'Belt and Road Initiative: 2013',
    'The Belt and Road Initiative was first proposed in 2013.': 'Belt and Road Initiative: 2013',
  },
  'event-date': {
    'The Oslo Summit will be held on May 3, 2024 in Oslo.': 'Oslo Summit: May 3, 2024',
    'The Oslo Summit took place in Oslo on May 3, 2024.': 'Oslo Summit: May 3, 2024',
  },
  'event-place': {
    'The Oslo Summit will be held in Bergen.': 'Oslo Summit: Bergen',
    'The Oslo Summit took place in Bergen on May 3, 2024.': 'Oslo Summit: Bergen',
  },
  ordinal: { 'The 24th summit of the Nordic Council opened in Oslo.': '-: 24th summit @2024' },
  participants: {
    'The Oslo Summit drew 4,000 people.': 'Oslo Summit: 4,000 people',
    'The Oslo Summit was attended by 4,000 delegates.': 'Oslo Summit: 4,000 delegates',
  },
  visits: {
    'It was his third trip to Kenya, after visits in 2013 and 2015.': '-: third trip',
    'Maria Okafor has visited Kenya four times.': 'Maria Okafor+Kenya: four times',
  },
  trade: {
    'In 2023 trade between Norway and Kenya reached $41 billion.': 'Norway+Kenya: $41 billion @2023',
    "Norway and Kenya's bilateral trade hit $41 billion in 2023.": 'Norway+Kenya: $41 billion @2023',
    "Norway's trade with Kenya totalled $41 billion in 2023.": 'Norway+Kenya: $41 billion @2023',
    'Trade between Norway and Kenya rose by $2 billion to $41 billion in 2023.': 'Norway+Kenya: $41 billion @2023',
  },
  investment: {
    'Norway invested $2 billion in Kenya in 2023.': 'Norway+Kenya: $2 billion @2023',
    "Norway's investment in Kenya reached $2 billion in 2023.": 'Norway+Kenya: $2 billion @2023',
    'From 2005 to 2023 Norway invested $2 billion in Kenya.': 'Norway+Kenya: $2 billion',
  },
  price: {
    'Acme Corp was sold for $2 billion.': 'Acme Corp: $2 billion',
    'Beta Group bought Acme Corp for $2 billion in 2023.': 'Acme Corp: $2 billion @2023',
  },
  revenue: {
    "Acme Corp's revenue rose to $2.1 billion in 2023.": 'Acme Corp: $2.1 billion @2023',
    'Acme Corp reported revenue of $2.1 billion for 2023.': 'Acme Corp: $2.1 billion @2023',
    'Revenue at Acme Corp rose 12% to $2.1 billion in 2023.': 'Acme Corp: $2.1 billion @2023',
    'Acme Corp revenue hits $2.1 billion': 'Acme Corp: $2.1 billion',
  },
  profit: {
    'Acme Corp posted a net profit of $210 million in 2023.': 'Acme Corp: $210 million @2023',
    'Net profit at Acme Corp fell to $210 million in 2023.': 'Acme Corp: $210 million @2023',
  },
  population: {
    'Norway has a population of 5.4 million.': 'Norway: 5.4 million',
    'The population of Norway is 5.4 million.': 'Norway: 5.4 million',
    'Norway is home to 5.4 million people.': 'Norway: 5.4 million people',
  },
  employees: {
    'Acme Corp employs 1,200 people.': 'Acme Corp: 1,200 people',
    'Acme Corp, which employs 1,200 people, makes pumps.': 'Acme Corp: 1,200 people',
    "Acme Corp's 1,200 employees are on strike.": 'Acme Corp: 1,200 employees',
  },
  capacity: {
    'The Almaty Plant has a capacity of 90,000 cars a year.': 'Almaty Plant: 90,000 cars a year',
    'The Almaty Plant can produce 90,000 cars a year.': 'Almaty Plant: 90,000 cars a year',
    'The Almaty Plant is capable of producing 90,000 cars a year.': 'Almaty Plant: 90,000 cars a year',
  },
  length: {
    'The Holt Bridge is 310 meters long.': 'Holt Bridge: 310 meters',
    'The 310-meter-long Holt Bridge is closed.': 'Holt Bridge: 310-meter',
    'The Holt Bridge stretches 310 meters.': 'Holt Bridge: 310 meters',
  },
  height: {
    'Mount Kenya is 5,199 meters high.': 'Mount Kenya: 5,199 meters',
    'Mount Kenya rises 5,199 meters.': 'Mount Kenya: 5,199 meters',
    'The Acme Tower stands 310 meters tall.': 'Acme Tower: 310 meters',
  },
  area: {
    'Norway covers 385,000 square kilometers.': 'Norway: 385,000 square kilometers',
    'Norway covers an area of 385,000 square kilometers.': 'Norway: 385,000 square kilometers',
  },
  distance: {
    'Lagos lies 40 kilometers north of Oslo.': 'Lagos+Oslo: 40 kilometers',
    'Lagos, 40 kilometers from Oslo, is a port.': 'Lagos+Oslo: 40 kilometers',
  },
  stake: { 'Beta Group holds a 12% stake in Acme Corp.': 'Beta Group+Acme Corp: 12%' },
  killed: { 'World War II killed 60 million people.': 'World War II: 60 million people' },
  votes: {
    'Maria Okafor won 52 percent of the vote.': 'Maria Okafor: 52 percent',
    'Maria Okafor received 1,200 votes.': 'Maria Okafor: 1,200 votes',
  },
  score: {
    'Norway beat Kenya 3-1 on Monday.': 'Norway+Kenya: 3-1 @2024-05-06',
    'Kenya lost 3-1 to Norway on Monday.': 'Norway+Kenya: 3-1 @2024-05-06',
    'Norway and Kenya drew 1-1.': 'Norway+Kenya: 1-1',
    "Norway's 3-1 win over Kenya was a surprise.": 'Norway+Kenya: 3-1',
  },
  superlative: {
    'Lagos is the largest city in Africa.': 'Africa: Lagos',
    "Lagos is Africa's second-largest city.": 'Africa: Lagos',
    'Norway is the largest producer of salmon in Europe.': 'Europe: Norway',
    "Norway is the world's second largest exporter of salmon.": '-: Norway',
  },
  target: {
    'Norway aims to reach $40 billion in trade by 2030.': 'Norway: $40 billion @2030',
    'Acme Corp set a target of 90,000 cars a year.': 'Acme Corp: 90,000 cars a year',
  },
  'target-passed': {
    'Trade reached $41 billion. This surpasses the $40 billion target.': '-: $40 billion',
  },
  stage: {
    'The Holt tunnel has been completed.': '-: Holt tunnel',
    'Major projects have been completed, such as the Holt tunnel.': '-: Holt tunnel',
    'A car factory is being built in Oslo.': '-: car factory',
    'Acme Corp is building a car factory in Oslo.': '-: car factory',
    'The car factory now under construction in Oslo is large.': '-: car factory',
  },
  deadline: {
    'The Holt Bridge is to be completed by 2026.': 'Holt Bridge: 2026',
    'The deadline for the Holt Bridge is May 3, 2026.': 'Holt Bridge: May 3, 2026',
    'Acme Corp has until May 3, 2026 to pay.': 'Acme Corp: May 3, 2026',
  },
};

/** What is no more than part of a sentence's truth: nothing is claimed of the property. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  founded: ['The court of the African Union was founded in 2004.'],
  born: ['Maria Okafor, 41, 23, 17, lost.', 'Maria Okafor was 41 when she sang.'],
  office: ['Maria Okafor, vice president of Kenya, spoke.'],
  score: ['The vote was 3-1 against Kenya.', 'Norway led Kenya 2-1 at half-time.', 'Norway beat Kenya in 3-1 odds.'],
  superlative: ['Lagos is one of the largest cities in Africa.', 'Lagos has the largest port.'],
  'target-passed': ['Trade reached $41 billion, short of the $45 billion target.'],
  distance: ['Lagos is 40 kilometers long.'],
  'office-since': ['Maria Okafor has lived in Kenya since 2019.'],
  employer: ['Maria Okafor, a friend of Acme Corp, spoke.'],
};

describe('the catalogue', () => {
  for (const [property, sentences] of Object.entries(SENTENCES)) {
    describe(property, () => {
      for (const [text, expected] of Object.entries(sentences))
        it(`is read: ${text}`, () => assert.deepEqual(claimed(property, text), [expected].flat()));
      for (const text of NEAR[property] ?? [])
        it(`is not read: ${text}`, () => assert.deepEqual(claimed(property, text), []));
    });
  }

  it('has a sentence for every property that articles state', () => {
    // What only carries arithmetic is said in the examples of the rules about it, and so are these.
    const elsewhere = new Set(['interval', 'title', 'age', 'injured']);
    const missing = CATALOGUE.filter(({ id }) => isOfTheThing(id) && !SENTENCES[id] && !elsewhere.has(id));
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
    );
  });
});
