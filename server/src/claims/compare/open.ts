import { intervalOf } from '../../recognise/dates/interval';
import { sayTime } from '../../recognise/dates/wording';
import { wording } from '../../text/wording';
import type { Claim } from '../types';
import { notComparable, type Verdict } from './verdict';

const FUTURE: ReadonlySet<Claim['modality']> = new Set(['expected', 'planned', 'possible', 'conditional']);
/** Two articles this many days apart may still tell of one event without naming its time. */
const SAME_STORY = 14;

/** An open claim with the date of its article, where that is certain. */
export interface Dated {
  readonly claim: Claim;
  readonly date?: string;
}

/**
 * What keeps two open claims apart, whatever their values: one is denied, a forecast stands against an outcome, or they speak of
 * different times. Undefined where nothing is known to. A time the words name decides before the articles' dates do.
 */
export function openHindrance(a: Dated, b: Dated): Verdict | undefined {
  if ((a.claim.modality === 'denied') !== (b.claim.modality === 'denied'))
    return notComparable('denied', wording`one of them is denied`);
  const [i, j] = [a.date, b.date].map((date) => (date === undefined ? undefined : intervalOf(date)));
  // An outcome may differ from what was forecast before it; told in one breath, the two are one thing told twice.
  const [early, late] = i && j && i[0] > j[0] ? [b.claim, a.claim] : [a.claim, b.claim];
  if (i && j && i[0] !== j[0] && FUTURE.has(early.modality) && !FUTURE.has(late.modality)) {
    return notComparable('forecast', wording`one is a forecast, plan or target, the other an outcome`);
  }
  const [x, y] = [knownTime(a.claim), knownTime(b.claim)];
  // What a debt is to be by 1989 is not what it is said to be.
  if (isAhead(a, i, x) !== isAhead(b, j, y) && (x === undefined || y === undefined))
    return notComparable('forecast', wording`one is a forecast, plan or target, the other an outcome`);
  if (x !== undefined && y !== undefined) {
    const [of, at] = [intervalOf(x)!, intervalOf(y)!];
    return of[1] < at[0] || at[1] < of[0]
      ? notComparable('as-of', wording`they hold at different times: ${sayTime(x)} and ${sayTime(y)}`)
      : undefined;
  }
  if (i === undefined || j === undefined || Math.abs(i[0] - j[0]) <= SAME_STORY) return undefined;
  return notComparable(
    'as-of',
    wording`the articles are of different times: ${sayTime(a.date!)} and ${sayTime(b.date!)}`,
  );
}

/** True for a forecast or plan whose words name a time that begins after the article's own date. */
const isAhead = ({ claim }: Dated, written: readonly [number, number] | undefined, time: string | undefined): boolean =>
  FUTURE.has(claim.modality) && written !== undefined && time !== undefined && intervalOf(time)![0] > written[1];

/** The time a figure is of, where the words place it in the calendar. */
const knownTime = ({ asOf }: Claim): string | undefined => (asOf !== undefined && intervalOf(asOf) ? asOf : undefined);
