import { compareTimes, type TimeValue } from '../claims/compare/times';
import type { Claim } from '../claims/types';
import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import { weekdayOf } from '../text/calendar';
import { wording } from '../text/wording';
import { contradicted, type Relation, reportAligned } from './alignment';
import { sentenceOf } from './derived';
import { EVENT_DATE } from './examples/eventDate';
import { type Figure, figureIndex } from './figureIndex';
import { toldToo } from './toldFigures';
import type { Finding, Rule } from './types';

const ID = 'event-date';

/** What happened on Thursday in the archive, and on Friday in the draft. */
export const eventDate: Rule = {
  meta: {
    id: ID,
    category: 'dates',
    general: true,
    severity: 'warning',
    summary: 'Two articles give different days, months, quarters or years for one event.',
    why: 'When something happened is the first thing that goes wrong in retelling, and the easiest to look up.',
    whatToDo: 'Compare the two sentences; if they speak of two events, say so in the draft.',
    constraint: 'single value',
    ...EVENT_DATE,
  },
  article(article, snapshot) {
    if (!snapshot.isDraft(article.path)) return [];
    const index = figureIndex(snapshot);
    return article.claims
      .filter((claim) => claim.property === 'open:time')
      .flatMap((claim) => {
        const against = contradicted({ article, claim }, index, RELATION);
        return against && !isOfOtherFigures(article, claim, against.article, against.claim)
          ? [report({ article, claim }, against)]
          : [];
      });
  },
};

/**
 * True where both sentences put figures to their dates, and the archive has none of the draft's: "sales of 582 million in 1986"
 * is not what "1.1 billion by 1990" tells.
 */
function isOfOtherFigures(draft: ArticleFacts, mine: Claim, article: ArticleFacts, theirs: Claim): boolean {
  const beside = (claims: readonly Claim[], claim: Claim): Claim[] =>
    sentenceOf(claims, claim).filter(({ property, value }) => value.kind === 'quantity' && property !== 'open:ordinal');
  const figures = beside(draft.claims, mine);
  return figures.length > 0 && beside(article.claims, theirs).length > 0 && toldToo(figures, article) === 0;
}

/** What the words state: "the previous quarter" states no date of its own and is not set against one that does. */
function timeOf(claim: Claim): TimeValue {
  const value = claim.value as TimeValue;
  return value.stated === undefined ? value : { kind: 'time', value: value.stated };
}

/** What a date is precise to: a weekday, a day, a month, a quarter, a half, a year. Only like is set against like. */
function grain(value: string): string {
  if (/^[\dX]{4}-WXX-\d/.test(value)) return 'weekday';
  const day = /^[\dX]{4}-(\d{2}|XX)-(\d{2})/.exec(value);
  if (day) return 'day';
  if (/^[\dX]{4}-\d{2}$/.test(value)) return 'month';
  if (/^[\dX]{4}-Q\d/.test(value)) return 'quarter';
  if (/^[\dX]{4}-H\d/.test(value)) return 'half';
  return /^\d{4}$/.test(value) ? 'year' : '';
}

/** The ISO weekday a value names or falls on. */
function weekdayIn(value: string): number | undefined {
  const named = /-WXX-(\d)/.exec(value);
  if (named) return Number(named[1]);
  const interval = intervalOf(value);
  return interval && interval[0] === interval[1] ? weekdayOf(interval[0]) : undefined;
}

const RELATION: Relation = {
  agrees(mine, theirs) {
    const [a, b] = [timeOf(mine).value, timeOf(theirs).value];
    if (a === b || a.slice(0, 10) === b.slice(0, 10)) return true;
    const [x, y] = [grain(a), grain(b)];
    if (x === 'weekday' || y === 'weekday') return weekdayIn(a) !== undefined && weekdayIn(a) === weekdayIn(b);
    if (x === 'quarter' && y === 'quarter')
      return a.slice(5, 7) === b.slice(5, 7) && (a.startsWith('X') || b.startsWith('X'));
    return compareTimes(timeOf(mine), timeOf(theirs)).outcome === 'agree';
  },
  mistakable(mine, theirs) {
    if (RELATION.agrees(mine, theirs)) return false;
    const [a, b] = [timeOf(mine).value, timeOf(theirs).value];
    return grain(a) !== '' && grain(a) === grain(b);
  },
};

const report = (mine: Figure, other: Figure): Finding =>
  reportAligned(ID, mine, other, wording`two dates of what the same words are about`, [
    timeOf(mine.claim).value,
    timeOf(other.claim).value,
  ]);
