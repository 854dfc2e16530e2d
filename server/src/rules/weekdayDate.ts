import { weekdayName } from '../claims/readers/weekdays';
import type { Claim } from '../claims/types';
import { perArticle } from '../corpus/perSnapshot';
import type { ArticleFacts } from '../corpus/types';
import { sayTime } from '../recognise/dates/wording';
import { civilDate, dayNumber, isoDate, parseIsoDate, weekdayOf } from '../text/calendar';
import { sentences, term, wording } from '../text/wording';
import { atMost, finding, receives } from './evidence';
import { WEEKDAY_DATE } from './examples/weekdayDate';
import type { Finding, Rule } from './types';

/** "Thursday, July 3, 2024": that day was a Wednesday. */
export const weekdayDate: Rule = {
  meta: {
    id: 'weekday-date',
    category: 'dates',
    severity: 'error',
    summary: 'A date names a weekday it did not fall on.',
    why: 'The calendar leaves no room: either the weekday or the date is wrong, and readers plan by both.',
    whatToDo: 'Find out which of the two is meant, and correct the other.',
    constraint: 'contemporary',
    ...WEEKDAY_DATE,
  },
  article(article, snapshot) {
    return receives(snapshot, article) ? misfitsIn(article) : [];
  },
};

const misfitsIn = perArticle((article) =>
  article.claims.filter((claim) => claim.property === 'weekday').flatMap((claim) => check(article, claim)),
);

function check(article: ArticleFacts, claim: Claim): Finding[] {
  const { value } = claim;
  const named = claim.parts?.[0]?.value;
  if (value.kind !== 'time' || named?.kind !== 'text') return [];
  const date = parseIsoDate(value.value);
  if (!date) return [];
  const day = dayNumber(date.year, date.month, date.day);
  const fell = weekdayName(weekdayOf(day));
  if (fell === named.text) return [];
  const implied = value.stated !== undefined;
  const severity = atMost(
    implied ? 'warning' : 'error',
    value.doubtful ? 'information' : claim.quoted ? 'warning' : 'error',
  );
  const near = [-1, 1].map((by) => day + by).find((other) => weekdayName(weekdayOf(other)) === named.text);
  const written = term(named.text);
  const misfit = wording`“${claim.surface}”: ${sayTime(value.value.slice(0, 10))} was a ${term(fell)}, not a ${written}.`;
  return [
    finding({
      rule: 'weekday-date',
      severity,
      article,
      span: claim.valueSpan,
      message:
        near === undefined ? misfit : sentences(misfit, wording`${written} was ${sayTime(isoDate(civilDate(near)))}.`),
      reason: implied ? wording`the year is taken from the article's date` : wording`Gregorian calendar`,
      facts: [value.value.slice(0, 10), named.text],
    }),
  ];
}
