/**
 * Tells made-up stories from the patterns, with the span and type of every name. A slot in braces stands for: P a person's full name; L that
 * person's last name; O an organisation, o its short form, X its acronym; C a country, K one as a team; T a town (TT one in capitals, as a
 * team); R a region; Z a state; D an adjective of country; E an event; W a work; I an initiative, Y its acronym; A an agency; B a sports
 * club, b a team's nickname; Q a title with a capital, q a role in small letters; n a number, m money, d a day of the week, y a year,
 * M a month with a day; j a maker's model; N a league's letters; U a town in capitals. A digit tells several of one kind apart.
 */
import type { EntityType } from '../../src/recognise/types';
import type { GoldName, GoldText } from '../corpus';
import {
  acronymOf,
  adjective,
  agency,
  club,
  country,
  event,
  firm,
  group,
  initiative,
  nickname,
  organisation,
  person,
  pick,
  product,
  region,
  state,
  town,
  work,
} from './names';
import { BUSINESS } from './patterns.business';
import { COMPANIES_BY_CONTEXT } from './patterns.companies';
import { GROUPS } from './patterns.groups';
import { EVENTS_OF_LIFE, SPORT } from './patterns.life';
import { DATELINES, HEADLINES, PLAIN, TABLES } from './patterns.lines';
import { POLITICS } from './patterns.politics';
import { RESULTS, SPORT_PROSE } from './patterns.results';

type Random = () => number;
type Filler = readonly [text: string, type: EntityType | undefined];

const TITLES =
  'President|Prime Minister|Foreign Minister|Finance Minister|Defence Secretary|Vice President|Chancellor|Interior Minister|Trade Minister|Culture Minister|King|Premier|Secretary of State|General|Ambassador|Economy Minister|Defense Minister'.split(
    '|',
  );
const ROLES =
  'president|prime minister|foreign minister|finance minister|opposition leader|defence chief|central bank governor|ambassador|economy minister|interior minister|minister of energy|trade envoy'.split(
    '|',
  );
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Jan.|Feb.|Aug.|Sept.|Oct.|Nov.|Dec.'.split(
    '|',
  );

/** How often a person is named in full before being called by the family name. */
const INTRODUCED = 0.6;

/** The people and places of one story, drawn once so that later sentences speak of the same ones. */
function castOf(random: Random): (slot: string) => Filler {
  const drawn = new Map<string, Filler>();
  const people = [person(random), person(random), person(random)];
  const bodies = [organisation(random), organisation(random), organisation(random)];
  const firms = [firm(random), firm(random), firm(random)];
  const introduced = new Set<number>();
  const number = (slot: string): number => (/\d/.test(slot) ? Number(slot.charAt(1)) - 1 : 0);
  const draw = (slot: string): Filler => {
    const at = number(slot);
    switch (slot.charAt(0)) {
      case 'P':
        introduced.add(at);
        return [people[at]!.full, 'PER'];
      case 'L': {
        // Whom an article calls by a family name it has mostly named in full before.
        const first = !introduced.has(at) && random() < INTRODUCED;
        introduced.add(at);
        return [first ? people[at]!.full : people[at]!.last, 'PER'];
      }
      case 'f':
        return [random() < 0.2 ? firms[at]!.full : firms[at]!.short, 'ORG'];
      case 'j':
        return [product(random), 'OTHER'];
      case 'N':
        return [pick(random, ['NBA', 'NFL', 'NHL', 'MLB', 'NCAA', 'CFL']), 'ORG'];
      case 'U':
        return [town(random).toUpperCase(), 'LOC'];
      case 'g':
        return [group(random), 'ORG'];
      case 'O':
        return [bodies[at]!.full, 'ORG'];
      case 'o':
        return [bodies[at]!.short, 'ORG'];
      case 'X':
        return [acronymOf(random, bodies[0]!.full), 'ORG'];
      case 'C':
      case 'K':
        return [country(random), 'LOC'];
      case 'T':
        if (slot.startsWith('TT')) return [town(random).toUpperCase(), 'ORG'];
        return [town(random), 'LOC'];
      case 'R':
        return [region(random), 'LOC'];
      case 'D':
        return [adjective(random), 'OTHER'];
      case 'E':
        return [event(random), 'EVENT'];
      case 'W':
        return [work(random), 'WORK'];
      case 'A':
        return [agency(random), 'ORG'];
      case 'I':
        return [initiative(random), 'OTHER'];
      case 'Y':
        return [acronymOf(random, look('I')[0]), 'OTHER'];
      case 'Z':
        return [state(random), 'LOC'];
      case 'b':
        return [nickname(random), 'ORG'];
      case 'B':
        return [club(random), 'ORG'];
      default:
        return passing(random, slot);
    }
  };
  const look = (slot: string): Filler => {
    if ('nmdyMQq'.includes(slot.charAt(0))) return passing(random, slot);
    if ('PLf'.includes(slot.charAt(0))) return draw(slot);
    const known = drawn.get(slot) ?? draw(slot);
    drawn.set(slot, known);
    return known;
  };
  return look;
}

function passing(random: Random, slot: string): Filler {
  const number = Math.floor(random() ** 3 * 900) + 2;
  switch (slot) {
    case 'm':
      return [
        `${pick(random, ['$', '£', ''])}${number}.${Math.floor(random() * 9)} ${pick(random, ['million', 'billion', 'mln dlrs'])}`,
        undefined,
      ];
    case 'd':
      return [pick(random, DAYS), undefined];
    case 'y':
      return [String(1950 + Math.floor(random() * 76)), undefined];
    case 'M':
      return [`${pick(random, MONTHS)} ${1 + Math.floor(random() * 30)}`, undefined];
    case 'Q':
      return [pick(random, TITLES), undefined];
    case 'q':
      return [pick(random, ROLES), undefined];
    default:
      return [String(number), undefined];
  }
}

class Page {
  text = '';
  readonly names: GoldName[] = [];

  /** Writes a pattern; `dress` changes the case of every piece ("SHARES FALL IN TOKYO"). */
  write(pattern: string, cast: (slot: string) => Filler, dress: (piece: string) => string = (piece) => piece): void {
    let at = 0;
    for (let open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      const close = pattern.indexOf('}', open);
      this.text += dress(pattern.slice(at, open));
      const [filling, type] = cast(pattern.slice(open + 1, close));
      const start = this.text.length;
      this.text += dress(filling);
      if (type) this.names.push({ start, end: this.text.length, type });
      at = close + 1;
    }
    this.text += dress(pattern.slice(at));
  }
}

const SMALL = new Set(
  'a an and as at but by for from in into nor of on or out over per the to up v vs with'.split(' '),
);
const titleCase = (piece: string): string =>
  piece.replace(/\p{L}[\p{L}'’]*/gu, (word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
const upper = (piece: string): string => piece.toUpperCase();

const TOPICS = [POLITICS, BUSINESS, COMPANIES_BY_CONTEXT, SPORT, SPORT_PROSE, EVENTS_OF_LIFE, GROUPS];

/** One story: a headline, a dateline, and sentences or a table. */
export function story(random: Random): GoldText {
  const cast = castOf(random);
  const page = new Page();
  const topic = pick(random, TOPICS);
  if (random() < 0.85) {
    const kind = random();
    page.write(pick(random, HEADLINES), cast, kind < 0.4 ? upper : kind < 0.7 ? titleCase : undefined);
    page.text += '\n\n';
  }
  if (random() < 0.7)
    page.write(pick(random, DATELINES), cast, random() < 0.5 ? (piece) => datelineCase(piece) : undefined);
  const sentences = 3 + Math.floor(random() * 7);
  const sport = topic === SPORT || topic === SPORT_PROSE;
  const table = sport ? random() < 0.5 : random() < 0.08;
  for (let i = 0; i < sentences; i++) {
    const from = table
      ? random() < 0.85
        ? random() < 0.7 && sport
          ? RESULTS
          : TABLES
        : SPORT_PROSE
      : random() < 0.12
        ? PLAIN
        : random() < 0.04
          ? TABLES
          : random() < 0.12
            ? pick(random, TOPICS)
            : topic;
    page.write(pick(random, from), i % 3 === 2 && table ? castOf(random) : cast);
    page.text += table || random() < 0.3 ? '\n\n' : ' ';
  }
  return { source: 'made-up', text: page.text, names: page.names };
}

/** A dateline's town is often in capitals, its agency and month never. */
const datelineCase = (piece: string): string =>
  /^[\p{L} ]+$/u.test(piece) &&
  !/^(Reuter|Xinhua|Bloomberg|Interfax|Kyodo|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Kazinform|Associated|Anadolu|Tanjug|Yonhap|Itar)/u.test(
    piece,
  )
    ? piece.toUpperCase()
    : piece;
