import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import type { EntityId } from '../resolve/across';
import { sentences, type Wording, wording } from '../text/wording';
import { finding, mayOppose, nameOf, quoteOf, weigh, witnessOf } from './evidence';
import { ROLE_HOLDER } from './examples/roleHolder';
import { pairwise } from './pairwise';
import type { Finding, Rule } from './types';
import { daysApart, entityOfValue } from './values';

const ID = 'role-holder';
/** Articles this many days apart speak of one time; beyond it the office may have changed hands. */
const SAME_TIME = 45;

/** Two people in one office at one time. */
export const roleHolder: Rule = {
  meta: {
    id: ID,
    category: 'names',
    severity: 'warning',
    summary: 'Two articles give one office to two people at the same time, or to somebody who elsewhere holds another.',
    why: 'Names and offices are easily crossed, most of all between people with a surname in common.',
    whatToDo:
      'Check who held the office at the date of the article; write “former” or “then” where it was an earlier holder.',
    constraint: 'single value',
    ...ROLE_HOLDER,
  },
  group(group, snapshot) {
    if (group.property !== 'office' || isGeneric(nameOf(snapshot, group.statements[0]?.subject))) return [];
    const held = group.statements.filter((s) => s.claim.scope === undefined);
    return pairwise(
      { ...group, statements: held },
      snapshot,
      (mine, other) => judge(mine, other, group, snapshot),
      (mine) => entityOfValue(snapshot, mine),
    );
  },
};

function judge(mine: Statement, other: Statement, group: ClaimGroup, snapshot: Snapshot): Finding | undefined {
  const [a, b] = [entityOfValue(snapshot, mine), entityOfValue(snapshot, other)];
  if (a === undefined || b === undefined || samePerson(snapshot, a, b)) return undefined;
  const apart = timeBetween(mine, other);
  const atOneTime = apart !== undefined && apart <= SAME_TIME;
  // A life has several offices: at times unknown only the witness against the holder can say which one this is.
  const elsewhere = otherOffice(snapshot, mine, a, apart === undefined ? other.article.id : undefined);
  return atOneTime || elsewhere ? report(mine, other, a, b, elsewhere, group, snapshot) : undefined;
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);

/** One entity, one surname, or a name that is part of the other: it may be the same person, not joined for want of evidence. */
function samePerson(snapshot: Snapshot, a: EntityId, b: EntityId): boolean {
  if (a === b) return true;
  const [x, y] = [wordsOf(nameOf(snapshot, a) ?? ''), wordsOf(nameOf(snapshot, b) ?? '')];
  // "Bill" and "William", "W.A.": one surname in one office is one person until shown to be two.
  return x.at(-1) === y.at(-1) || x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

const GENERIC = new Set(
  'the a of central reserve national state federal bank government parliament ministry cabinet committee court supreme high senate house party council board commission union company group department office university city'.split(
    ' ',
  ),
);

/** "Central Bank", "Supreme Court": every country has one, and the name does not say whose. */
const isGeneric = (name: string | undefined): boolean =>
  name === undefined || wordsOf(name).every((word) => GENERIC.has(word));

/** Days between two statements; undefined where it cannot be told. */
function timeBetween(a: Statement, b: Statement): number | undefined {
  if (a.article.id !== b.article.id) return daysApart(a.article, b.article);
  // In a list of names and offices one office may seem to belong to the names on either side of it.
  return a.claim.start === b.claim.start ? undefined : 0;
}

/**
 * Another office other articles give a person of this name, where none but this one gives the office in question. Who is
 * introduced with two offices may be kept apart as two people, so the name is followed, not the entity. `witness`: the one article asked.
 */
function otherOffice(
  snapshot: Snapshot,
  mine: Statement,
  person: EntityId,
  witness: string | undefined,
): Wording | undefined {
  const role = mine.claim.topic ?? '';
  let other: Wording | undefined;
  for (const namesake of snapshot.entities.named(nameOf(snapshot, person) ?? '')) {
    for (const member of namesake.members) {
      const article = member.article === mine.article.id ? undefined : snapshot.articles.get(member.article);
      if (!article || (witness !== undefined && article.id !== witness) || !mayOppose(snapshot, mine.article, article))
        continue;
      for (const claim of article.claims) {
        if (claim.property !== 'title' || claim.subject !== member.local || claim.value.kind !== 'text') continue;
        if (claim.value.text.includes(role)) return undefined;
        other ??= wording`${inItsCase(claim.value.text, claim.quote)} (${witnessOf(article)})`;
      }
    }
  }
  return other;
}

/** An office is compared in small letters, and told as the sentence has it: "ambassador to Kenya". */
function inItsCase(office: string, quote: string): string {
  const at = quote.toLowerCase().indexOf(office);
  const written = at < 0 ? office : quote.slice(at, at + office.length);
  return written.toLowerCase() === office ? written : office;
}

function report(
  mine: Statement,
  other: Statement,
  a: EntityId,
  b: EntityId,
  elsewhere: Wording | undefined,
  group: ClaimGroup,
  snapshot: Snapshot,
): Finding {
  const of = nameOf(snapshot, mine.subject) ?? '';
  const person = nameOf(snapshot, a) ?? mine.claim.surface;
  const office = wording`${mine.claim.topic ?? ''} of ${of}`;
  const double = wording`${person} is ${office} here, but ${witnessOf(other.article)} has ${nameOf(snapshot, b) ?? other.claim.surface} in that office.`;
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: elsewhere ? sentences(double, wording`Elsewhere ${person} is ${elsewhere}.`) : double,
    related: [quoteOf(other)],
    reason: wording`one office, two holders: ${office}`,
    facts: [group.key, a, b],
  });
}
