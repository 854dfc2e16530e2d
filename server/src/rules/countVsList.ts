import { sayNumber } from '../claims/compare/quantities';
import type { Claim } from '../claims/types';
import { perArticle } from '../corpus/perSnapshot';
import type { ArticleFacts } from '../corpus/types';
import { listed, listedApart, type Said, type Wording, wording } from '../text/wording';
import { finding, receives, relatedTo } from './evidence';
import { COUNT_VS_LIST } from './examples/countVsList';
import type { Finding, Rule } from './types';

/** "Six founding members: A, B, C, D and E." */
export const countVsList: Rule = {
  meta: {
    id: 'count-vs-list',
    category: 'figures',
    severity: 'warning',
    summary: 'A sentence announces a number of things and then lists another number of them.',
    why: 'One thing was forgotten, or one is too many: the reader counts along.',
    whatToDo: 'Complete the list or correct the number; write “including” where the list is not meant to be complete.',
    constraint: 'number of',
    ...COUNT_VS_LIST,
  },
  article: (article, snapshot) => (receives(snapshot, article) ? miscountsIn(article) : []),
};

const miscountsIn = perArticle((article) =>
  article.claims.flatMap((claim) =>
    claim.property === 'list' ? check(article, claim) : claim.property === 'visits' ? checkVisits(article, claim) : [],
  ),
);

/** "His sixth trip, after visits in 2013, 2015, 2017 and 2022": those listed and this one. */
function checkVisits(article: ArticleFacts, claim: Claim): Finding[] {
  const { surface, parts = [] } = claim;
  const before = parts.length;
  return miscount(article, claim, before + 1, (names) => ({
    message: wording`“${surface}”, but with ${before} before it (${listed(names)}) it is number ${before + 1}.`,
    list: wording`those before: ${before}`,
    reason: (announced) => wording`${before} + 1 = ${before + 1}, not ${announced}`,
  }));
}

function check(article: ArticleFacts, claim: Claim): Finding[] {
  const { surface, parts = [] } = claim;
  const count = parts.length;
  return miscount(article, claim, count, (names) => ({
    message: wording`“${surface}”, but ${count} are listed: ${listedApart(names)}.`,
    list: wording`the list: ${count} items`,
    reason: (announced) => wording`${announced} announced, ${count} listed`,
  }));
}

interface Miscount {
  readonly message: Wording;
  /** What the list is called where a finding points at it. */
  readonly list: Wording;
  /** By the number that was announced. */
  reason(announced: Said): Wording;
}

/** The finding about a number that is not the one that was counted. */
function miscount(
  article: ArticleFacts,
  { value, parts = [], valueSpan }: Claim,
  counted: number,
  tell: (names: readonly string[]) => Miscount,
): Finding[] {
  if (value.kind !== 'quantity' || value.value === counted) return [];
  const names = parts.map((part) => (part.value.kind === 'text' ? part.value.text : ''));
  const { message, list, reason } = tell(names);
  return [
    finding({
      rule: 'count-vs-list',
      severity: 'warning',
      article,
      span: valueSpan,
      message,
      related: [relatedTo(article, { start: parts[0]!.start, end: parts.at(-1)!.end }, list)],
      reason: reason(sayNumber(value.value)),
      facts: [value.value, parts.length, ...names],
    }),
  ];
}
