import { wording } from '../text/wording';
import { finding, quoteOf, receives, saidBy, subjectOf, weigh } from './evidence';
import { EVENT_PLACE } from './examples/eventPlace';
import { comparePlaces } from './nested';
import { oppositions } from './opposition';
import type { Rule } from './types';

const ID = 'event-place';
const PLACES = new Set(['event-place', 'birthplace', 'headquarters']);

/** Held in Oslo, held in Bergen. */
export const eventPlace: Rule = {
  meta: {
    id: ID,
    category: 'names',
    severity: 'warning',
    summary: 'Two articles put one event, birth or head office in different places.',
    why: 'A place is often filled in from memory, and the wrong city is noticed by everybody who lives in it.',
    whatToDo: 'Check the place with the organiser or at the source.',
    constraint: 'single value',
    ...EVENT_PLACE,
  },
  group(group, snapshot) {
    if (!PLACES.has(group.property) || group.statements.length < 2) return [];
    return oppositions(group, snapshot, comparePlaces(snapshot))
      .filter(({ mine }) => receives(snapshot, mine.article))
      .map(({ mine, other, verdict }) =>
        finding({
          rule: ID,
          severity: weigh('warning', mine, other),
          article: mine.article,
          span: mine.claim.valueSpan,
          message: wording`${subjectOf(snapshot, mine)}: “${mine.claim.surface}” here, but ${saidBy(snapshot, other)} has “${other.claim.surface}”.`,
          related: [quoteOf(other)],
          reason: verdict.text,
          facts: [group.key, mine.claim.surface, other.claim.surface],
        }),
      );
  },
};
