import type { Claim } from '../claims/types';
import { perArticle, perGroup } from '../corpus/perSnapshot';
import { propertyIn } from '../corpus/properties';
import { groupKey, type Snapshot, type Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { sayTime } from '../recognise/dates/wording';
import { inSense, term, type Wording, wording } from '../text/wording';
import { finding, mayOppose, nameOf, quoteOf, receives, relatedTo, weigh, witnessOf } from './evidence';
import { EVENT_ORDER } from './examples/eventOrder';
import type { Finding, Rule } from './types';

const ID = 'event-order';

/** What comes first, for each property that has something before it. */
export const EARLIER: ReadonlyMap<string, readonly string[]> = new Map([
  ['died', ['born']],
  ['dissolved', ['founded']],
  ['completed', ['started', 'announced']],
  ['opened', ['announced', 'started']],
]);

const step = (property: string): Wording => inSense('step', term(property));

/** Ended before it began. */
export const eventOrder: Rule = {
  meta: {
    id: ID,
    category: 'dates',
    severity: 'error',
    summary:
      'Something ends before it begins: a stretch of time runs backwards, somebody dies before birth, work is completed before it starts.',
    why: 'Time runs one way, so one of the two dates is wrong, or the two were swapped.',
    whatToDo: 'Check both dates; look for swapped years or days.',
    constraint: 'difference within range',
    ...EVENT_ORDER,
  },
  article(article, snapshot) {
    if (!receives(snapshot, article)) return [];
    return orderedIn(article).flatMap(
      (claim) => backwards(article, claim) ?? outOfOrder(article, claim, snapshot) ?? [],
    );
  },
};

/** The few claims that have an order. */
const orderedIn = perArticle(({ claims }) =>
  claims.filter(({ property }) => property === 'interval' || EARLIER.has(property)),
);

/** "From 2019 to 2016." */
function backwards(article: ArticleFacts, claim: Claim): Finding | undefined {
  const end = claim.parts?.[0]?.value;
  if (claim.property !== 'interval' || claim.value.kind !== 'time' || end?.kind !== 'time') return undefined;
  const [from, to] = [intervalOf(claim.value.value), intervalOf(end.value)];
  if (!from || !to || from[0] <= to[1]) return undefined;
  const implied = claim.value.stated !== undefined || end.stated !== undefined;
  return finding({
    rule: ID,
    severity: implied || claim.quoted ? 'warning' : 'error',
    article,
    span: claim.valueSpan,
    message: wording`“${claim.surface}” runs backwards: ${sayTime(claim.value.value)} is after ${sayTime(end.value)}.`,
    related: [relatedTo(article, claim.parts![0]!, wording`the end`)],
    reason: wording`${claim.value.value} > ${end.value}`,
    facts: [claim.value.value, end.value],
  });
}

/** The dated statements of a group with the first day each may mean, the earliest first; `place` is their own order. */
const beginningsIn = perGroup(({ statements }) =>
  statements
    .flatMap((s, place) => {
      const { value, arithmetic } = s.claim;
      const at = value.kind === 'time' && !arithmetic ? intervalOf(value.value) : undefined;
      return at ? [{ s, place, from: at[0] }] : [];
    })
    .sort((a, b) => a.from - b.from || a.place - b.place),
);

function outOfOrder(article: ArticleFacts, claim: Claim, snapshot: Snapshot): Finding | undefined {
  const earlier = EARLIER.get(claim.property);
  const subject = claim.subject < 0 || !earlier ? undefined : snapshot.entities.entityOf(article.id, claim.subject);
  const mineAt = claim.value.kind === 'time' ? intervalOf(claim.value.value) : undefined;
  if (!earlier || subject === undefined || !mineAt || claim.arithmetic) return undefined;
  for (const property of earlier) {
    const group = snapshot.groups.get(groupKey(property, subject));
    const others = group ? beginningsIn(group) : [];
    const first = others.find(({ s }) => mayOppose(snapshot, article, s.article));
    if (!first || first.from <= mineAt[1]) continue;
    const { s: other } = others
      .filter(({ s }) => mayOppose(snapshot, article, s.article))
      .reduce((a, b) => (b.place < a.place ? b : a));
    const mine: Statement = { article, claim, subject };
    const label = (id: string): Wording => term(propertyIn(snapshot, id)?.label ?? id);
    return finding({
      rule: ID,
      severity: weigh('error', mine, other),
      article,
      span: claim.valueSpan,
      message: wording`${nameOf(snapshot, subject) ?? ''}: the ${label(claim.property)} “${claim.surface}” lies before the ${label(property)}, “${other.claim.surface}” by ${witnessOf(other.article)}.`,
      related: [quoteOf(other)],
      reason: wording`${step(claim.property)} before ${step(property)}`,
      facts: [subject, claim.property, claim.surface, other.claim.surface],
    });
  }
  return undefined;
}
