import type { Claim } from '../claims/types';
import type { Severity } from '../corpus/config';
import { perArticle } from '../corpus/perSnapshot';
import type { ArticleFacts } from '../corpus/types';
import { english, type Wording, wording } from '../text/wording';
import { atMost, finding, receives, relatedTo } from './evidence';
import type { Finding, Rule, RuleMeta } from './types';

/** What is wrong with a claim by its own words. */
export interface Misfit {
  readonly message: Wording;
  /** The arithmetic. */
  readonly reason: Wording;
  readonly severity?: Severity;
}

/** A rule that checks each claim of one property by itself: `check` gives what does not add up in it. Spoken words make no error. */
export function selfCheck(meta: RuleMeta, property: string, check: (claim: Claim) => Misfit | undefined): Rule {
  // Nothing but the article's own words is looked at.
  const misfitsIn = perArticle((article) =>
    article.claims
      .filter((claim) => claim.property === property)
      .flatMap((claim) => {
        const misfit = check(claim);
        return misfit ? [report(meta, article, claim, misfit)] : [];
      }),
  );
  return { meta, article: (article, snapshot) => (receives(snapshot, article) ? misfitsIn(article) : []) };
}

function report(meta: RuleMeta, article: ArticleFacts, claim: Claim, misfit: Misfit): Finding {
  const severity = misfit.severity ?? meta.severity;
  return finding({
    rule: meta.id,
    severity: claim.quoted ? atMost(severity, 'warning') : severity,
    article,
    span: claim.valueSpan,
    message: misfit.message,
    related: (claim.parts ?? [])
      .filter((part) => part.role !== 'date')
      .map((part) => relatedTo(article, part, LABELS[part.role])),
    reason: misfit.reason,
    facts: [claim.surface, english(misfit.reason)],
  });
}

const LABELS = {
  from: wording`from this`,
  to: wording`to this`,
  part: wording`a part`,
  whole: wording`the whole`,
  item: wording`an item`,
  at: wording`at this time`,
  converted: wording`the same in the other unit`,
  date: wording`the date`,
} as const;
