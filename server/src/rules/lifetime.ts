import type { Claim } from '../claims/types';
import { perArticle, perGroup } from '../corpus/perSnapshot';
import { groupKey, type Snapshot, type Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { type Wording, wording } from '../text/wording';
import { finding, nameOf, quoteOf, receives, weigh, witnessOf } from './evidence';
import { LIFETIME } from './examples/lifetime';
import type { Finding, Rule } from './types';
import { against, witnessesBy } from './witnesses';

const ID = 'lifetime';
const ACTS = new Set(['act', 'office-since', 'joined']);
/** A day either way is a matter of time zones and of when word came. */
const SLACK = 1;

/** Signed in 2012 by somebody who died in 2009. */
export const lifetime: Rule = {
  meta: {
    id: ID,
    category: 'dates',
    severity: 'warning',
    summary: 'Somebody acts before being born or after dying, or an organisation before its founding or after its end.',
    why: 'One of the dates is wrong, or two people of one name were taken for one.',
    whatToDo: 'Check both dates, and whether the two sentences mean the same person.',
    constraint: 'contemporary',
    ...LIFETIME,
  },
  article(article, snapshot) {
    return actsIn(article).flatMap((claim) => check(article, claim, snapshot) ?? []);
  },
};

/** The few claims of somebody acting at a time. */
const actsIn = perArticle(({ claims }) =>
  claims.filter(({ property, modality }) => ACTS.has(property) && modality === 'asserted'),
);

/** When a life begins or ends, as articles state it. */
const boundsIn = perGroup((group) =>
  witnessesBy(group.statements, ({ claim: { value, arithmetic } }) =>
    value.kind === 'time' && !arithmetic ? value.value : undefined,
  ),
);

/** What a message says of who acts at a time that the other article's bound rules out. */
const BOUNDS: Readonly<Record<string, (name: string, acts: string, bound: string, witness: string) => Wording>> = {
  born: (name, acts, bound, by) => wording`${name} acts in “${acts}” here, but was born in “${bound}” by ${by}.`,
  founded: (name, acts, bound, by) => wording`${name} acts in “${acts}” here, but was founded in “${bound}” by ${by}.`,
  died: (name, acts, bound, by) => wording`${name} acts in “${acts}” here, but died in “${bound}” by ${by}.`,
  dissolved: (name, acts, bound, by) => wording`${name} acts in “${acts}” here, but ended in “${bound}” by ${by}.`,
};

function check(article: ArticleFacts, claim: Claim, snapshot: Snapshot): Finding | undefined {
  const subject = claim.subject < 0 ? undefined : snapshot.entities.entityOf(article.id, claim.subject);
  const acted = claim.value.kind === 'time' ? intervalOf(claim.value.value) : undefined;
  if (subject === undefined || acted === undefined || !receives(snapshot, article)) return undefined;
  const find = (property: string, fits: (other: readonly [number, number]) => boolean): Statement | undefined => {
    const group = snapshot.groups.get(groupKey(property, subject));
    const judged = (group ? against(boundsIn(group), article, snapshot) : []).flatMap((s) => {
      const interval = s.claim.value.kind === 'time' ? intervalOf(s.claim.value.value) : undefined;
      return interval ? [{ s, fits: fits(interval) }] : [];
    });
    return judged.some((one) => one.fits) ? undefined : judged[0]?.s;
  };
  const before = (start: readonly [number, number]): boolean => acted[1] >= start[0] - SLACK;
  const after = (end: readonly [number, number]): boolean => acted[0] <= end[1] + SLACK;
  const bound = find('born', before) ?? find('founded', before);
  const end = bound ? undefined : (find('died', after) ?? find('dissolved', after));
  const other = bound ?? end;
  if (!other) return undefined;
  const name = nameOf(snapshot, subject) ?? '';
  const mine: Statement = { article, claim, subject };
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article,
    span: claim.valueSpan,
    message: BOUNDS[other.claim.property]!(name, claim.surface, other.claim.surface, witnessOf(other.article)),
    related: [quoteOf(other)],
    reason: bound ? wording`before the beginning` : wording`after the end`,
    facts: [subject, claim.surface, other.claim.property, other.claim.surface],
  });
}
