import { agree, conflict, notComparable, type Verdict } from '../claims/compare/verdict';
import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { ordinal, sayOrdinal } from '../recognise/dates/wording';
import { inSense, type Said, type Wording, wording } from '../text/wording';
import { finding, quoteOf, saidBy, weigh } from './evidence';
import { ORDINAL_SERIES } from './examples/ordinalSeries';
import { pairwise } from './pairwise';
import type { Finding, Rule } from './types';

const ID = 'ordinal-series';

/** The 23rd meeting in one article is the 24th in another. */
export const ordinalSeries: Rule = {
  meta: {
    id: ID,
    category: 'figures',
    severity: 'warning',
    summary:
      'Numbered meetings, summits or festivals of one series do not come in order, or one of them has two numbers.',
    why: 'A series counts on: the same year cannot be the 23rd and the 24th, and a later one cannot have a smaller number.',
    whatToDo: 'Look the number up with the organiser.',
    constraint: 'distinct values',
    ...ORDINAL_SERIES,
  },
  group(group, snapshot) {
    if (group.property !== 'ordinal') return [];
    return pairwise(group, snapshot, (mine, other) => {
      const problem = problemOf(mine, other);
      return problem && report(mine, other, problem, group, snapshot);
    });
  },
};

const numberOf = ({ claim }: Statement): number => (claim.value.kind === 'quantity' ? claim.value.value : 0);

const placeOf = ({ claim }: Statement): string | undefined => {
  const place = claim.parts?.[0]?.value;
  return place?.kind === 'text' ? place.text : undefined;
};

/** What cannot be between two of one series, or undefined. Without both years, one and the same place stands for one and the same meeting. */
function problemOf(a: Statement, b: Statement): Wording | undefined {
  const [m, n] = [numberOf(a), numberOf(b)];
  const [y, z] = [a.claim.asOf, b.claim.asOf];
  if (y === undefined || z === undefined) {
    const place = placeOf(a);
    return place !== undefined && place === placeOf(b) && m !== n && Math.abs(m - n) <= 2
      ? wording`one meeting has two numbers`
      : undefined;
  }
  if (y === z) return m !== n && Math.abs(m - n) <= 2 ? wording`one year has two numbers` : undefined;
  if (m === n) return wording`two years have one number`;
  return y < z === m < n ? undefined : wording`the later one has the smaller number`;
}

/** The verdict on two numbers of one series, in words. */
export function compareInSeries(a: Statement, b: Statement): Verdict {
  const say = (s: Statement): Wording =>
    s.claim.asOf
      ? inSense('number, year', wording`${sayOrdinal(numberOf(s))} in ${s.claim.asOf}`)
      : sayOrdinal(numberOf(s));
  const problem = problemOf(a, b);
  const shown = wording`the ${say(a)} and the ${say(b)}`;
  if (problem) return conflict(wording`${shown}: ${problem}`);
  const [y, z] = [a.claim.asOf, b.claim.asOf];
  if (y === undefined || z === undefined) return withoutYear(a, b, shown);
  return agree('same', wording`${shown} are in order`);
}

/** Where one year is not known, different numbers can both hold: the other year is worked out, at one a year. */
function withoutYear(a: Statement, b: Statement, shown: Wording): Verdict {
  const [known, other] = a.claim.asOf === undefined ? [b, a] : [a, b];
  const apart = numberOf(other) - numberOf(known);
  if (known.claim.asOf === undefined || apart === 0)
    return notComparable(
      'as-of',
      known.claim.asOf === undefined
        ? wording`${shown}: their years are not known`
        : wording`${shown}: the year of one is not known`,
    );
  const year = Number(known.claim.asOf) + apart;
  return agree(
    'precision',
    wording`${shown} can both hold: at one a year the ${sayOrdinal(numberOf(other))} falls in ${year}`,
  );
}

function report(mine: Statement, other: Statement, problem: Wording, group: ClaimGroup, snapshot: Snapshot): Finding {
  const said = ({ claim }: Statement): Said =>
    claim.asOf ? wording`“${claim.surface}” (${claim.asOf})` : wording`“${claim.surface}”`;
  const [m, n] = [ordinal(numberOf(mine)), ordinal(numberOf(other))];
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`${said(mine)} here, but ${saidBy(snapshot, other)} has ${said(other)}: ${problem}.`,
    related: [quoteOf(other)],
    reason: problem,
    facts: [group.key, m, n, mine.claim.asOf ?? '', other.claim.asOf ?? ''],
  });
}
