import type { Claim } from '../claims/types';
import type { Severity } from '../corpus/config';
import { english, type Wording, wording } from '../text/wording';
import { atMost, finding, receives, relatedTo } from './evidence';
import type { Rule, RuleMeta } from './types';

/** What is wrong with a claim by its own words. */
export interface Misfit {
  readonly message: Wording;
  /** The arithmetic. */
  readonly reason: Wording;
  readonly severity?: Severity;
}

/** A rule that checks each claim of one property by itself: `check` gives what does not add up in it. Spoken words make no error. */
export const selfCheck = (meta: RuleMeta, property: string, check: (claim: Claim) => Misfit | undefined): Rule => ({
  meta,
  article(article, snapshot) {
    if (!receives(snapshot, article)) return [];
    return article.claims
      .filter((claim) => claim.property === property)
      .flatMap((claim) => {
        const misfit = check(claim);
        if (!misfit) return [];
        const severity = misfit.severity ?? meta.severity;
        return [
          finding({
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
          }),
        ];
      });
  },
});

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
