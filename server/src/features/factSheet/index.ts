import type { Snapshot } from '../../corpus/snapshot';
import type { EntityType } from '../../recognise/types';
import type { Finding } from '../../rules/types';
import type { Say } from '../../text/wording';
import { storiesOf } from '../at';
import { entitiesOfType } from '../entityList';
import { visibleText } from '../visibleText';
import { articleSheet } from './article';
import { entitySheet } from './entity';
import type { Sheet } from './parts';

/** What a sheet is about: an entity by its name as it is shown, which outlives a snapshot, or a file. */
export type SheetAbout = { readonly type: EntityType; readonly name: string } | { readonly path: string };

/** The sheet of an entity or a file; undefined where the articles know it no more. `findings` are all that are shown. */
export function factSheet(
  snapshot: Snapshot,
  findings: readonly Finding[],
  about: SheetAbout,
  say: Say,
): Sheet | undefined {
  if ('path' in about) {
    const stories = storiesOf(snapshot, about.path);
    return stories.length > 0 ? articleSheet(snapshot, findings, stories, say) : undefined;
  }
  const same = entitiesOfType(snapshot, about.type).find(({ entity }) => visibleText(entity.name) === about.name);
  return same && entitySheet(snapshot, findings, same, say);
}
