import type { Snapshot } from '../../corpus/snapshot';
import type { Timex } from '../../recognise/types';
import { type Explanation, explainAt } from '../../rules/explain';
import type { Finding } from '../../rules/types';
import type { Span } from '../../text/span';
import { english, type Say } from '../../text/wording';
import { entityOfLocal, storyAt, touching } from '../at';
import { contestedIn } from '../contested';
import type { Block } from '../richText';
import { comparedBlocks } from './compared';
import { dateBlocks } from './date';
import { entityBlocks } from './entity';
import { figureBlocks } from './figure';

/** What is known of the words under the pointer. */
export interface Hover {
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** The card of the shortest name, date or figure at an offset. `findings` are all of the snapshot, asked for where they matter. */
export function hover(
  snapshot: Snapshot,
  path: string,
  offset: number,
  findings: () => readonly Finding[] = () => [],
  say: Say = english,
): Hover | undefined {
  const story = storyAt(snapshot, path, offset);
  if (!story) return undefined;
  const { mentions, timexes, quantities } = story;
  const cards: { readonly span: Span; blocks(): Block[] }[] = [];
  for (const mention of touching(mentions, offset)) {
    const entity = entityOfLocal(snapshot, story.id, mention.local);
    if (entity)
      cards.push({ span: mention, blocks: () => entityBlocks(snapshot, entity, path, contestedIn(findings()), say) });
  }
  const explained = (span: Span) => explainAt(snapshot, path, span, findings());
  for (const timex of touching(timexes, offset)) {
    cards.push({
      span: timex,
      blocks: () => [
        ...dateBlocks(story, timex, say),
        ...comparedBlocks(withoutCalendar(timex, explained(timex)), say),
      ],
    });
  }
  for (const quantity of touching(quantities, offset)) {
    const other = quantities.find(
      (q) => q !== quantity && q.bound && q.start === quantity.start && q.end === quantity.end,
    );
    cards.push({
      span: quantity,
      blocks: () => [...figureBlocks(quantity, other, say), ...comparedBlocks(explained(quantity), say)],
    });
  }
  const [best] = cards.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return best && { span: { start: best.span.start, end: best.span.end }, blocks: best.blocks() };
}

/** The card of a date says itself whether its weekday fits. */
const withoutCalendar = ({ weekday }: Timex, explanations: readonly Explanation[]): readonly Explanation[] =>
  weekday === undefined ? explanations : explanations.map(({ own: _, ...rest }) => rest);
