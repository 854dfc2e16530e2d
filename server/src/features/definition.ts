import type { Snapshot } from '../corpus/snapshot';
import type { Span } from '../text/span';
import { entityAt } from './at';
import { type Introduction, introductionsOf } from './introductions';

export interface Definition {
  /** The words asked about. */
  readonly origin: Span;
  /** Where the thing is introduced, best first, one place an article. */
  readonly targets: readonly Introduction[];
}

/** Where the thing named at an offset is introduced, in whichever article says best who or what it is. */
export function definition(snapshot: Snapshot, path: string, offset: number): Definition | undefined {
  const found = entityAt(snapshot, path, offset);
  if (!found) return undefined;
  const { start, end } = found.mention;
  return { origin: { start, end }, targets: introductionsOf(snapshot, found.entity) };
}
