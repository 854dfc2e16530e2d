import { propertyIn } from '../corpus/properties';
import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { sayTime } from '../recognise/dates/wording';
import { english, type Said, term, type Wording, wording } from '../text/wording';
import { finding, quoteOf, receives, saidBy, subjectOf, weigh } from './evidence';
import { DATE_CONFLICT } from './examples/dateConflict';
import { type Opposition, oppositions } from './opposition';
import type { Finding, Rule } from './types';

/** Properties that rules of their own look after. */
const ELSEWHERE = new Set(['event-date', 'deadline']);

/** Two dates for one founding, opening, signing, birth, ...: what happens once has one date. */
export const dateConflict: Rule = {
  meta: {
    id: 'date-conflict',
    category: 'dates',
    severity: 'error',
    summary: 'Two articles give different dates for something that happened once: a founding, an opening, a birth.',
    why: 'A thing is founded, opened or signed once. Two dates for it cannot both be true, and readers will find the other one.',
    whatToDo:
      'Look at both sentences and at how many sources stand behind each date, and correct the one that is wrong.',
    constraint: 'single value',
    ...DATE_CONFLICT,
  },
  group(group, snapshot) {
    const property = propertyIn(snapshot, group.property);
    if (property?.value !== 'time' || property.constancy !== 'fixed' || ELSEWHERE.has(property.id)) return [];
    const stated = group.statements.filter((s) => !s.claim.arithmetic);
    if (stated.length < 2) return [];
    return oppositions({ ...group, statements: stated }, snapshot)
      .filter(({ mine }) => receives(snapshot, mine.article))
      .map((opposition) => report(opposition, property.label, group, snapshot));
  },
};

function report(
  { mine, other, mySupport, otherSupport, verdict }: Opposition,
  label: string,
  group: ClaimGroup,
  snapshot: Snapshot,
): Finding {
  const [here, there] = [say(mine), say(other)];
  const subject = subjectOf(snapshot, mine);
  const [against, what] = [saidBy(snapshot, other), term(label)];
  return finding({
    rule: 'date-conflict',
    severity: weigh('error', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message:
      mySupport + otherSupport > 2
        ? wording`${subject}: the ${what} is “${here}” here, but ${against} has “${there}” (${sources(mySupport)} against ${sources(otherSupport)}).`
        : wording`${subject}: the ${what} is “${here}” here, but ${against} has “${there}”.`,
    related: [quoteOf(other)],
    reason: verdict.text,
    facts: [group.key, time(mine), time(other)],
  });
}

const time = ({ claim }: Statement): string => (claim.value.kind === 'time' ? claim.value.value : '');
const say = (statement: Statement): Said => {
  const { surface } = statement.claim;
  const full = sayTime(time(statement));
  return /\d{4}/.test(surface) || english(full) === surface ? surface : wording`${surface} (${full})`;
};
const sources = (count: number): Wording => (count === 1 ? wording`1 source` : wording`${count} sources`);
