import type { Claim } from '../claims/types';
import { propertyIn } from '../corpus/properties';
import { groupKey, type Snapshot, type Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { sayTime } from '../recognise/dates/wording';
import { inSense, term, type Wording, wording } from '../text/wording';
import { atMost, finding, mayOppose, nameOf, quoteOf, receives, relatedTo, weigh, witnessOf } from './evidence';
import { EVENT_ORDER } from './examples/eventOrder';
import type { Finding, Rule } from './types';

const ID = 'event-order';

/** What comes first, for each property that has something before it. */
export const EARLIER: Readonly<Record<string, readonly string[]>> = {
  died: ['born'],
  dissolved: ['founded'],
  completed: ['started', 'announced'],
  opened: ['announced', 'started'],
};

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
    return article.claims.flatMap((claim) => backwards(article, claim) ?? outOfOrder(article, claim, snapshot) ?? []);
  },
};

/** "From 2019 to 2016." */
function backwards(article: ArticleFacts, claim: Claim): Finding | undefined {
  const end = claim.parts?.[0]?.value;
  if (claim.property !== 'interval' || claim.value.kind !== 'time' || end?.kind !== 'time') return undefined;
  const [from, to] = [intervalOf(claim.value.value), intervalOf(end.value)];
  if (!from || !to || from[0] <= to[1]) return undefined;
  const implied = claim.value.stated !== undefined || end.stated !== undefined;
  return finding({
    rule: ID,
    severity: implied || claim.quoted ? atMost('error', 'warning') : 'error',
    article,
    span: claim.valueSpan,
    message: wording`“${claim.surface}” runs backwards: ${sayTime(claim.value.value)} is after ${sayTime(end.value)}.`,
    related: [relatedTo(article, claim.parts![0]!, wording`the end`)],
    reason: wording`${claim.value.value} > ${end.value}`,
    facts: [claim.value.value, end.value],
  });
}

function outOfOrder(article: ArticleFacts, claim: Claim, snapshot: Snapshot): Finding | undefined {
  const earlier = EARLIER[claim.property];
  const subject = claim.subject < 0 || !earlier ? undefined : snapshot.entities.entityOf(article.id, claim.subject);
  const mineAt = claim.value.kind === 'time' ? intervalOf(claim.value.value) : undefined;
  if (!earlier || subject === undefined || !mineAt || claim.arithmetic) return undefined;
  for (const property of earlier) {
    const others = (snapshot.groups.get(groupKey(property, subject))?.statements ?? []).filter(
      (s) => !s.claim.arithmetic && mayOppose(snapshot, article, s.article),
    );
    const timed = others.flatMap((s) => {
      const at = s.claim.value.kind === 'time' ? intervalOf(s.claim.value.value) : undefined;
      return at ? [{ s, late: at[0] > mineAt[1] }] : [];
    });
    if (timed.length === 0 || timed.some(({ late }) => !late)) continue;
    const other = timed[0]!.s;
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
