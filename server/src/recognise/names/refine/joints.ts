import { Flag, hashOf, Kind, type Tokens } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex, phraseAt } from '../lexicon';
import { bitsOf, isWholePhrase, type Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { EVENT, LOC, ORG, OTHER, PER, WORK } from '../types';

const DASHES = wordSet(['-', '–', '—', '/']);
const OF = hashOf('of');
const FOR = hashOf('for');
const AND = hashOf('and');
const COMMA = hashOf(',');
/** Ends of whole names, behind which another begins. */
const FIRMS = wordSet('bank inc corp ltd plc llc trust airlines airways');
const THE = hashOf('the');
const PARTIES = wordSet(['r', 'd']);
/** After these a company's name is over: "Woodco Ltd of Perth". Not "Corp" or "Co", as in "Corp of America". */
const COMPANY_ENDS = wordSet(['inc', 'ltd', 'plc', 'ag', 'sa', 'nv', 'llc', 'gmbh', 'spa', 'limited']);
/** Those among them that no name goes on behind, but that of who leads the company. */
const LED = wordSet(['inc', 'ltd', 'plc', 'llc']);
/** Bodies whose name goes on with what they are of: "Ministry of Health of Peru", "Supreme Court of India". */
const BODIES = wordSet(
  'ministry embassy parliament court academy federation union association party committee commission front movement chamber senate',
);
/** Ends of companies that go on with the state they serve, or America: "Public Service Co of Ohio". A country or city is where one sits. */
const SERVING = wordSet('corp co trust');
const AMERICA = hashOf('america');
const PLACES = Lex.Country | Lex.City | Lex.Region | Lex.Town;

/**
 * Adds a name to `names`, parted where the tagger ran several together: places joined by a hyphen or stroke ("China-Kazakhstan relations"), a lawmaker's party and state
 * ("D-Calif."), a year and a country ("the 2001 UK census"), a company and its seat, a country's
 * body and its head, a company and who leads it ("Chrysler LLC Jim Press"), two companies ("Zenith Bank and Harker Trust"), two places with "for" between ("left Oslo for Rome").
 */
export function addParted(signals: Signals, name: TaggedName, names: TaggedName[]): void {
  const { reading, lex } = signals;
  const { hash, kind } = reading.tokens;
  const { from, to, type } = name;
  if (
    from > 1 &&
    isPostalCode(reading.tokens, from, to) &&
    DASHES.has(hash[from - 1]!) &&
    PARTIES.has(hash[from - 2]!)
  ) {
    names.push(altered(name, { type: LOC }));
    return;
  }
  if (kind[from] === Kind.Number && to === from + 2 && (lex[from + 1]! & Lex.Country) !== 0) {
    names.push(altered(name, { from: from + 1, type: LOC }));
    return;
  }
  if (type === PER && isOfficer(lex, from, to)) {
    names.push(altered(name, { to: from + 1, type: ORG }));
    let person = from + 1;
    while (person < to && (lex[person]! & Lex.Title) !== 0) person++;
    if (person < to) names.push(altered(name, { from: person }));
    return;
  }
  for (let i = from + 1; i < to - 1; i++) {
    const left = lex[i - 1]!;
    const right = lex[i + 1]!;
    if (DASHES.has(hash[i]!)) {
      if (
        i === from + 1 &&
        PARTIES.has(hash[from]!) &&
        (isPlace(lex, hash, i + 1, to) || isPostalCode(reading.tokens, i + 1, to))
      ) {
        names.push(altered(name, { from: i + 1, type: LOC }));
        return;
      }
      if (i !== from + 1 || to !== i + 2) continue;
      const alike = PLACES | Lex.Demonym;
      if ((left & alike & ~Lex.Town) === 0 || (right & alike & ~Lex.Town) === 0) continue;
      names.push(
        altered(name, { to: i, type: (left & PLACES) !== 0 ? LOC : OTHER }),
        altered(name, { from: i + 1, type: (right & PLACES) !== 0 ? LOC : OTHER }),
      );
      return;
    }
    const led = type === ORG && LED.has(hash[i]!) && to === i + 3 && (lex[i + 1]! & Lex.Given) !== 0;
    if (led) {
      names.push(altered(name, { to: i + 1 }), altered(name, { from: i + 1, type: PER }));
      return;
    }
    const seated =
      hash[i] === OF && i === from + 1 && to === i + 2 && (left & Lex.Org) !== 0 && (right & Lex.Country) !== 0;
    if (seated || (hash[i] === OF && COMPANY_ENDS.has(hash[i - 1]!))) {
      names.push(altered(name, { to: i, type: ORG }), altered(name, { from: i + 1, type: LOC }));
      return;
    }
    if (hash[i] === OF && (right & Lex.Country) !== 0 && to - i > 3 && isPersonal(lex, i + 2, to)) {
      names.push(altered(name, { to: i + 2, type: ORG }), altered(name, { from: i + 2, type: PER }));
      return;
    }
    if (
      kind[i] === Kind.Number &&
      type !== EVENT &&
      type !== WORK &&
      isSide(signals, from, i) &&
      isSide(signals, i + 1, to)
    ) {
      names.push(altered(name, { to: i }), altered(name, { from: i + 1 }));
      return;
    }
    if (type === ORG && hash[i] === AND && isWholeFirm(signals, from, i) && isWholeFirm(signals, i + 1, to)) {
      names.push(altered(name, { to: i }), altered(name, { from: i + 1 }));
      return;
    }
    if (hash[i] === FOR && i === from + 1 && (left & PLACES) !== 0 && (right & PLACES) !== 0) {
      names.push(altered(name, { to: i, type: LOC }), altered(name, { from: i + 1, type: LOC }));
      return;
    }
  }
  names.push(name);
}

/** Is `[from, to)` a body of two words and more that the lists know whole, or that ends as banks and companies do? */
const isWholeFirm = (signals: Signals, from: number, to: number): boolean => {
  const { lex, reading } = signals;
  const { hash } = reading.tokens;
  if (to - from < 2 || hash[from + 1] === COMMA) return false;
  const ends = FIRMS.has(hash[to - 1]!) && (to - from > 2 || (lex[from]! & Lex.Common) === 0);
  return ends || ((bitsOf(signals, { from, to }) & Lex.Org) !== 0 && isWholePhrase(signals, from, to));
};

/** Two capitals, as the post writes a state: "AZ". */
const isPostalCode = ({ flags, start, end }: Tokens, from: number, to: number): boolean =>
  to - from === 1 && (flags[from]! & Flag.AllCaps) !== 0 && end[from]! - start[from]! === 2;

/** A place or club that the lists know, from `from` on: one side of a result ("ST LOUIS 3 San Jose 1"). */
const isSide = (signals: Signals, from: number, to: number): boolean =>
  (bitsOf(signals, { from, to }) & (PLACES | Lex.Org)) !== 0;

/** A company that lists know, and a title behind it: "Airbus President" is not a person's name. */
const isOfficer = (lex: Uint32Array, from: number, to: number): boolean =>
  to - from > 1 && (lex[from]! & (Lex.Org | Lex.Given | Lex.Surname)) === Lex.Org && (lex[from + 1]! & Lex.Title) !== 0;

/** Words of which one is a person's name and none belongs to a body, place or event. */
function isPersonal(lex: Uint32Array, from: number, to: number): boolean {
  let person = false;
  for (let i = from; i < to; i++) {
    const bits = lex[i]!;
    if (
      (bits &
        (Lex.OrgSuffix |
          Lex.OrgHead |
          Lex.PlaceSuffix |
          Lex.Event |
          Lex.Other |
          Lex.City |
          Lex.Country |
          Lex.Region |
          Lex.Function)) !==
      0
    )
      return false;
    if ((bits & (Lex.Given | Lex.Surname | Lex.AnyName)) !== 0) person = true;
  }
  return person;
}

/** A place by its single word, or by a listed phrase ("Calif."). */
const isPlace = (lex: Uint32Array, hash: Uint32Array, from: number, to: number): boolean =>
  ((lex[from]! | phraseAt(hash, from, to)) & PLACES) !== 0;

/** Joins a body with the place it is of: "Ministry of Foreign Affairs" + "of the" + "PRC". */
export function joined(signals: Signals, names: readonly TaggedName[]): TaggedName[] {
  const { hash } = signals.reading.tokens;
  const all: TaggedName[] = [];
  const isServed = (name: TaggedName): boolean => {
    if (name.to - name.from === 1 && hash[name.from] === AMERICA) return true;
    const bits = bitsOf(signals, name);
    return (bits & Lex.Region) !== 0 && (bits & (Lex.Country | Lex.City)) === 0;
  };
  for (const name of names) {
    const body = all.at(-1);
    const gap = body === undefined ? 0 : name.from - body.to;
    const linked = (gap === 1 || (gap === 2 && hash[name.from - 1] === THE)) && hash[name.from - gap] === OF;
    if (
      body &&
      linked &&
      body.type === ORG &&
      name.type === LOC &&
      (BODIES.has(hash[body.from]!) ||
        BODIES.has(hash[body.to - 1]!) ||
        (SERVING.has(hash[body.to - 1]!) && gap === 1 && isServed(name)))
    ) {
      all[all.length - 1] = altered(body, { to: name.to });
    } else all.push(name);
  }
  return all;
}
