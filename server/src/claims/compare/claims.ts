import { sayTime } from '../../recognise/dates/wording';
import { wording } from '../../text/wording';
import type { Property } from '../catalogue/types';
import type { Claim } from '../types';
import { compareQuantities } from './quantities';
import { compareTimes, disjoint } from './times';
import { agree, conflict, notComparable, type Verdict } from './verdict';

/** What comparing needs to know beside the two claims. */
export interface Circumstances {
  /** Wording of the two entities where the value is one: equal ids mean the same thing. */
  readonly sameValueEntity?: boolean;
  /** Same speaker, or undefined where at least one side is the article's own words. */
  readonly sameSpeaker?: boolean;
  /** TIMEX3 values the claims hold at, the article's date where the words give none; absent where neither is known. */
  readonly asOfA?: string;
  readonly asOfB?: string;
  /** Versions of one story by one source. */
  readonly versions?: boolean;
}

const FUTURE: ReadonlySet<Claim['modality']> = new Set(['expected', 'planned', 'possible', 'conditional']);

/**
 * Compares two claims of one property about one subject. The circumstances are looked at first, in a fixed order: what differs
 * there makes the values not comparable, whatever they are. An implied value is compared like a stated one; how much it may
 * weigh is for the rule to say.
 */
export function compareClaims(a: Claim, b: Claim, property: Property | undefined, about: Circumstances = {}): Verdict {
  const hindrance = compareCircumstances(a, b, property, about);
  const verdict = compareValues(a, b, about);
  if (verdict.outcome === 'agree') return verdict;
  return hindrance ?? verdict;
}

function compareCircumstances(
  a: Claim,
  b: Claim,
  property: Property | undefined,
  about: Circumstances,
): Verdict | undefined {
  if ((a.modality === 'denied') !== (b.modality === 'denied'))
    return notComparable('denied', wording`one of them is denied`);
  if (FUTURE.has(a.modality) !== FUTURE.has(b.modality)) {
    return notComparable('forecast', wording`one is a forecast, plan or target, the other an outcome`);
  }
  if (FUTURE.has(a.modality) && about.asOfA !== about.asOfB)
    return notComparable('forecast', wording`both are forecasts or plans, and made at different times`);
  if (about.versions) return notComparable('versions', wording`they are versions of one story`);
  if (about.sameSpeaker === false) return notComparable('speaker', wording`they are the words of different speakers`);
  if ((a.scope === 'former') !== (b.scope === 'former'))
    return notComparable('as-of', wording`one of them held it before`);
  if ((a.scope ?? '') !== (b.scope ?? '')) {
    return notComparable(
      'scope',
      wording`they are of different scope: ${a.scope ?? wording`none named`} and ${b.scope ?? wording`none named`}`,
    );
  }
  if (property?.constancy === 'several') return notComparable('several', wording`several values may hold at once`);
  if (property?.constancy === 'toll')
    return notComparable('still-rising', wording`such a count rises while the story runs`);
  if (property?.constancy === 'fixed') return undefined;
  return compareAsOf(about);
}

/** What changes is compared only for the same time. */
function compareAsOf({ asOfA, asOfB }: Circumstances): Verdict | undefined {
  if (asOfA === undefined || asOfB === undefined)
    return notComparable('as-of', wording`it is not said of what time both hold`);
  if (asOfA === asOfB) return undefined;
  if (disjoint(asOfA, asOfB))
    return notComparable('as-of', wording`they hold at different times: ${sayTime(asOfA)} and ${sayTime(asOfB)}`);
  return notComparable(
    'as-of',
    wording`they cover different stretches of time: ${sayTime(asOfA)} and ${sayTime(asOfB)}`,
  );
}

function compareValues(a: Claim, b: Claim, about: Circumstances): Verdict {
  const [x, y] = [a.value, b.value];
  if (x.kind === 'time' && y.kind === 'time') return compareTimes(x, y);
  if (x.kind === 'quantity' && y.kind === 'quantity') return compareQuantities(x, y);
  if (x.kind === 'entity' && y.kind === 'entity') {
    if (about.sameValueEntity === undefined)
      return notComparable('unknown', wording`it is not known what one of them names`);
    return about.sameValueEntity
      ? agree('same', wording`they name the same`)
      : conflict(wording`they name different things`);
  }
  if (x.kind === 'text' && y.kind === 'text') {
    return x.text === y.text ? agree('same', wording`the same words`) : conflict(wording`“${x.text}” and “${y.text}”`);
  }
  return notComparable('unit', wording`they are of different kinds`);
}
