import { perArticle } from '../corpus/perSnapshot';
import { intervalOf } from '../recognise/dates/interval';
import { sayTime } from '../recognise/dates/wording';
import { wording } from '../text/wording';
import { finding, receives } from './evidence';
import { STALE_FORECAST } from './examples/staleForecast';
import type { Finding, Rule } from './types';
import { sureDate } from './values';

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
    return receives(snapshot, article) ? forecastsIn(article) : [];
  },
};

/** Nothing but the article's own words and date is looked at. */
const forecastsIn = perArticle((article): readonly Finding[] => {
  const dated = sureDate(article);
  const today = dated === undefined ? undefined : intervalOf(dated);
  if (dated === undefined || !today) return [];
  const told = new Set<number>();
  return article.claims.flatMap((claim) => {
    const { value, valueSpan } = claim;
    // An implied date leans on the article's own, and words in quotation marks were said at another time.
    if (value.kind !== 'time' || value.stated !== undefined || value.doubtful || claim.quoted) return [];
    if (claim.modality !== 'expected' && claim.modality !== 'planned') return [];
    if (told.has(valueSpan.start) || !isWhenItWill(claim.quote, claim.surface)) return [];
    const then = intervalOf(value.value);
    if (!then || then[1] + LEAST_DAYS > today[0]) return [];
    told.add(valueSpan.start);
    return [
      finding({
        rule: ID,
        severity: 'hint',
        article,
        span: valueSpan,
        message: wording`“${claim.surface}” is still to come in this sentence, but the article is of ${sayTime(dated)}.`,
        reason: wording`a forecast for a time before the article`,
        facts: [claim.property, value.value],
      }),
    ];
  });
});

/** How many words may stand between "will" and the time it speaks of. */
const REACH = 7;
const AT = new Set(['in', 'on', 'by']);
/** Behind one of these the time is of something else: "will rise from the level of 1986". */
const ELSEWHERE = new Set([
  'from',
  'than',
  'of',
  'since',
  'until',
  'compared',
  'against',
  'for',
  'that',
  'which',
  'who',
  'was',
  'were',
  'had',
]);

/** "... will open in May 2024": the time stands behind "will" in one clause, with its preposition. */
function isWhenItWill(sentence: string, time: string): boolean {
  const at = sentence.indexOf(time);
  const behind = sentence[at + time.length] ?? ' ';
  if (at < 0 || behind === '/' || behind === '-') return false;
  const words = sentence.slice(0, at).toLowerCase().split(' ').filter(Boolean);
  if (!AT.has(words.at(-1) ?? '')) return false;
  for (let i = words.length - 2; i >= 0 && i >= words.length - 2 - REACH; i--) {
    const word = words[i]!;
    if (word === 'will') return true;
    if (ELSEWHERE.has(word) || word.endsWith(',') || word.endsWith(';') || word.endsWith(':')) return false;
  }
  return false;
}
