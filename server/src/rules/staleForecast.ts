import { intervalOf } from '../claims/compare/interval';
import { sayTime } from '../claims/compare/times';
import { finding, receives } from './evidence';
import { STALE_FORECAST } from './examples/staleForecast';
import type { Rule } from './types';

const ID = 'stale-forecast';
/** A few days behind are a slip of the calendar, not a forecast gone stale. */
const LEAST_DAYS = 14;

/** Something that "will" happen at a time before the article's own date. */
export const staleForecast: Rule = {
  meta: {
    id: ID,
    category: 'words',
    severity: 'hint',
    summary: 'An article says that something will happen at a time that lies before its own date.',
    why: 'A sentence taken over from an older story goes on promising what has come to pass, or has not.',
    whatToDo: 'Say what became of it.',
    ...STALE_FORECAST,
  },
  article(article, snapshot) {
    const today = article.date?.certainty === 'certain' ? intervalOf(article.date.value) : undefined;
    if (!today || !receives(snapshot, article)) return [];
    const told = new Set<number>();
    return article.claims.flatMap((claim) => {
      const { value, valueSpan } = claim;
      // An implied date leans on the article's own, and words in quotation marks were said at another time.
      if (value.kind !== 'time' || value.stated !== undefined || value.doubtful || claim.quoted) return [];
      if (claim.modality !== 'expected' && claim.modality !== 'planned') return [];
      if (!/\bwill\b/i.test(claim.quote) || told.has(valueSpan.start)) return [];
      const then = intervalOf(value.value);
      if (!then || then[1] + LEAST_DAYS > today[0]) return [];
      told.add(valueSpan.start);
      return [
        finding({
          rule: ID,
          severity: 'hint',
          article,
          span: valueSpan,
          message: `“${claim.surface}” is still to come in this sentence, but the article is of ${sayTime(article.date!.value)}.`,
          reason: 'a forecast for a time before the article',
          facts: [claim.property, value.value],
        }),
      ];
    });
  },
};
