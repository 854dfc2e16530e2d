import type { Claim } from '../../claims/types';
import { FACTS_FILE } from '../../corpus/factsFile';
import type { Snapshot } from '../../corpus/snapshot';
import { witnessOf } from '../../rules/evidence';
import type { Place } from '../../rules/types';
import type { Span } from '../../text/span';
import { type Said, wording } from '../../text/wording';
import { storiesOf } from '../at';
import { escapeHtml, hasMarkup } from '../rename';
import { sameForm } from '../repeats';
import type { Fix, FixFinder } from './types';

const MOST = 3;

/**
 * Puts the value of the other article, or of the verified fact, in the place of this one's: where both state it and the
 * words have the same form, so that the sentence still reads.
 */
export const otherValue: FixFinder = ({ snapshot, story, finding, text }) => {
  const mine = story.claims.find((claim) => isAt(claim, finding) && !claim.arithmetic);
  const words = text.slice(finding.start, finding.end);
  if (!mine || hasMarkup(story, words)) return [];
  const values = finding.related.flatMap((place) => valueAt(snapshot, place, mine) ?? []);
  return values
    .filter(({ value }, i) => value !== words && values.findIndex((other) => other.value === value) === i)
    .filter(({ value }) => sameForm(value, words))
    .slice(0, MOST)
    .map(({ value, from }): Fix => {
      const newText = story.format === 'html' ? escapeHtml(value) : value;
      const { start, end } = finding;
      return { title: wording`Use “${value}”, as ${from} has it`, changes: [{ start, end, newText }], finding };
    });
};

const isAt = ({ valueSpan }: Claim, { start, end }: Span): boolean =>
  valueSpan.start === start && valueSpan.end === end;

interface Value {
  readonly value: string;
  readonly from: Said;
}

/** What is said of the same property at the other side of a finding. */
function valueAt(snapshot: Snapshot, place: Place, { property }: Claim): Value | undefined {
  if (place.path === FACTS_FILE) {
    const fact = snapshot.config.facts.find(({ span }) => span.start === place.start && span.end === place.end);
    return fact && { value: fact.written, from: wording`a verified fact (${fact.source})` };
  }
  for (const story of storiesOf(snapshot, place.path)) {
    const claim = story.claims.find((other) => other.property === property && isAt(other, place) && !other.arithmetic);
    if (claim) return { value: claim.surface, from: witnessOf(story) };
  }
  return undefined;
}
