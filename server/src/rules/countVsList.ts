import { sayNumber } from '../claims/compare/quantities';
import type { Claim } from '../claims/types';
import { perArticle } from '../corpus/perSnapshot';
import type { ArticleFacts } from '../corpus/types';
import { listed, listedApart, wording } from '../text/wording';
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
  const { value, parts = [] } = claim;
  if (value.kind !== 'quantity' || value.value === parts.length + 1) return [];
  const names = parts.map((part) => (part.value.kind === 'text' ? part.value.text : ''));
  return [
    finding({
      rule: 'count-vs-list',
      severity: 'warning',
      article,
      span: claim.valueSpan,
      message: wording`“${claim.surface}”, but with ${parts.length} before it (${listed(names)}) it is number ${parts.length + 1}.`,
      related: [
        relatedTo(article, { start: parts[0]!.start, end: parts.at(-1)!.end }, wording`those before: ${parts.length}`),
      ],
      reason: wording`${parts.length} + 1 = ${parts.length + 1}, not ${sayNumber(value.value)}`,
      facts: [value.value, parts.length, ...names],
    }),
  ];
}

function check(article: ArticleFacts, claim: Claim): Finding[] {
  const { value, parts = [] } = claim;
  if (value.kind !== 'quantity' || value.value === parts.length) return [];
  const names = parts.map((part) => (part.value.kind === 'text' ? part.value.text : ''));
  return [
    finding({
      rule: 'count-vs-list',
      severity: 'warning',
      article,
      span: claim.valueSpan,
      message: wording`“${claim.surface}”, but ${parts.length} are listed: ${listedApart(names)}.`,
      related: [
        relatedTo(
          article,
          { start: parts[0]!.start, end: parts.at(-1)!.end },
          wording`the list: ${parts.length} items`,
        ),
      ],
      reason: wording`${sayNumber(value.value)} announced, ${parts.length} listed`,
      facts: [value.value, parts.length, ...names],
    }),
  ];
}
