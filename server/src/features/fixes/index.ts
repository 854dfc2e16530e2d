import type { Snapshot } from '../../corpus/snapshot';
import type { Finding } from '../../rules/types';
import type { Span } from '../../text/span';
import { storyAt } from '../at';
import { spellOut } from './acronym';
import { count } from './count';
import { otherValue } from './otherValue';
import { spelling } from './spelling';
import type { Fix, FixFinder } from './types';
import { weekday } from './weekday';

const FINDERS: readonly FixFinder[] = [otherValue, spelling, weekday, count];

/** What can be changed at a stretch of a file so that a finding there is settled. `findings` are those of the file, `text` is its. */
export function fixesAt(
  snapshot: Snapshot,
  findings: readonly Finding[],
  path: string,
  span: Span,
  text: string,
): Fix[] {
  const here = findings.filter(({ start, end }) => start <= span.end && span.start <= end);
  const fixes = here.flatMap((finding) => {
    const story = storyAt(snapshot, path, finding.start);
    return story ? FINDERS.flatMap((find) => find({ snapshot, story, finding, text })) : [];
  });
  return [...fixes, ...spellOut(snapshot, path, span.start, text)];
}
