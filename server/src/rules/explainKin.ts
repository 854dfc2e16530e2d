import { isCurrency } from '../claims/compare/units';
import { notComparable, type Verdict } from '../claims/compare/verdict';
import { stem } from '../claims/stem';
import type { Claim } from '../claims/types';
import { perSnapshot } from '../corpus/perSnapshot';
import { propertyIn } from '../corpus/properties';
import type { Snapshot, Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { addTo } from '../text/grouped';
import { firstWhere } from '../text/order';
import { type Said, term, wording } from '../text/wording';
import { subjectOf } from './evidence';
import { topicIndex } from './topic';

/** What a reader may take for the same as a claim, and is not, with why. */
export interface Kin {
  readonly article: ArticleFacts;
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** What ranks are told by: "largest port" of whatever place. */
const kindOf = ({ topic = '' }: Claim): string => topic.split(' ').slice(0, 2).join(' ');

const ranks = perSnapshot((snapshot): ReadonlyMap<string, readonly Statement[]> => {
  const found = new Map<string, Statement[]>();
  for (const group of snapshot.groups.values()) {
    if (group.property !== 'superlative') continue;
    for (const statement of group.statements) {
      addTo(found, kindOf(statement.claim), statement);
    }
  }
  return found;
});

/** The same rank in other places: the largest partner of one country is not held against that of another. */
export function otherRanks(snapshot: Snapshot, own: Statement): Kin[] {
  return (ranks(snapshot).get(kindOf(own.claim)) ?? [])
    .filter((other) => other !== own && (other.subject !== own.subject || other.claim.topic !== own.claim.topic))
    .map((other) => ({ article: other.article, claim: other.claim, verdict: ofOthers(snapshot, own, other) }));
}

function ofOthers(snapshot: Snapshot, a: Statement, b: Statement): Verdict {
  if (a.subject === b.subject) return notComparable('different-entity', wording`they are ranks of different kinds`);
  const [x, y] = [subjectOf(snapshot, a), subjectOf(snapshot, b)];
  return notComparable('different-entity', wording`they are ranks in different places: ${x} and ${y}`);
}

/** Sums this close, as a share, look like one sum told twice. */
const CLOSE = 0.1;
const MOST = 3;
/** Sums of the same size that are looked at: in a large archive there are many. */
const LOOKED_AT = 200;

interface Sum {
  readonly article: ArticleFacts;
  readonly claim: Claim;
  readonly value: number;
}

/** The sums of money of a snapshot by currency, the smallest first. */
const sums = perSnapshot((snapshot): ReadonlyMap<string, readonly Sum[]> => {
  const found = new Map<string, Sum[]>();
  for (const article of snapshot.articles.values()) {
    for (const claim of article.claims) {
      const { value } = claim;
      if (!claim.context || value.kind !== 'quantity' || !isCurrency(value.unit)) continue;
      const list = found.get(value.unit) ?? [];
      if (list.length === 0) found.set(value.unit, list);
      list.push({ article, claim, value: value.value });
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.value - b.value);
  return found;
});

/** Sums of nearly the same size that are said of something else in articles of the same matter. O(log sums) and a bounded look around. */
export function closeSums(snapshot: Snapshot, article: ArticleFacts, claim: Claim): Kin[] {
  const { value } = claim;
  if (value.kind !== 'quantity' || value.value <= 0) return [];
  const list = sums(snapshot).get(value.unit) ?? [];
  const topics = topicIndex(snapshot);
  const kin: Kin[] = [];
  let at = firstWhere(list.length, (i) => list[i]!.value >= value.value * (1 - CLOSE));
  for (let n = 0; n < LOOKED_AT && at < list.length && list[at]!.value <= value.value * (1 + CLOSE); n++, at++) {
    const other = list[at]!;
    if (other.claim === claim || other.value === value.value || kin.length >= MOST) continue;
    if (!topics.ofOneMatter(article, claim.valueSpan.start, other.article)) continue;
    const [x, y] = [measured(snapshot, article, claim), measured(snapshot, other.article, other.claim)];
    if (x.key === y.key) continue;
    const text = wording`they measure different things: ${x.said} and ${y.said}`;
    kin.push({ article: other.article, claim: other.claim, verdict: notComparable('different-entity', text) });
  }
  return kin;
}

/** What a figure measures: its property, where it has one, else the words about it. */
function measured(snapshot: Snapshot, { claims }: ArticleFacts, claim: Claim): { key: string; said: Said } {
  const known = claims.find(
    (c) => !c.context && c.valueSpan.start === claim.valueSpan.start && propertyIn(snapshot, c.property),
  );
  if (known) return { key: known.property, said: term(propertyIn(snapshot, known.property)!.label) };
  const stems = (claim.context ?? []).slice(0, 3);
  return { key: stems.join(' '), said: wording`“${inQuote(stems, claim.quote).join(', ')}”` };
}

/** Stems as the words of the quote they come from: "relat" is written "relations". */
export function inQuote(stems: readonly string[], quote: string): string[] {
  const words = new Map(quote.split(/[^\p{L}\p{N}&]+/u).map((word) => [stem(word), word]));
  return stems.map((one) => words.get(one) ?? one);
}
