import type { Snapshot } from '../../corpus/snapshot';
import { groupKey } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import { type DayInterval, intervalOf } from '../../recognise/dates/interval';
import type { Entity, EntityId } from '../../resolve/across';
import type { Say } from '../../text/wording';
import { latestRole } from '../entityNames';
import { inBrackets } from '../marks';
import { type Inline, plain } from '../richText';
import { sourceLink } from './parts';

/**
 * Who or what an entity is, for the head of its sheet. A post is told with the article that gives it, since it is held for a time only,
 * and as a former one where the article says so, where its end is told, or where a later article has somebody else in it.
 */
export function postText(snapshot: Snapshot, entity: Entity, say: Say): Inline[] {
  const latest = latestRole(snapshot, entity);
  if (!latest) return [];
  const { text, story, introduction } = latest;
  const separator = plain(' · ');
  if (entity.type !== 'PER' || introduction.former) return [separator, plain(text)];
  const left = hasLeft(snapshot, entity) && !/^former\b/i.test(text);
  const source = sourceLink(story, { path: story.path, start: introduction.start, end: introduction.end }, say);
  return [separator, plain(left ? say('former {0}', text) : text), ...inBrackets([source], say)];
}

/** Whether the archive, as of its latest article that gives a person an office, has that office end or go to another. */
function hasLeft(snapshot: Snapshot, entity: Entity): boolean {
  let last: { readonly day: number; readonly key: string } | undefined;
  const ends: number[] = [];
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    const day = story && dayOf(snapshot, story);
    if (!story || day === undefined) continue;
    for (const { property, subject, topic, value, scope, modality } of story.claims) {
      if (property === 'office' && value.kind === 'entity' && value.local === local && scope !== 'former') {
        const key = groupKey(property, snapshot.entities.entityOf(article, subject), undefined, topic);
        if (!last || day >= last.day) last = { day, key };
      }
      const end: DayInterval | undefined =
        property === 'office-until' && subject === local && value.kind === 'time' && modality === 'asserted'
          ? intervalOf(value.value)
          : undefined;
      if (end && end[1] <= day) ends.push(end[1]);
    }
  }
  if (!last) return false;
  const { day, key } = last;
  return ends.some((end) => end >= day) || heldByOthers(snapshot, key, entity.id, day);
}

/** Whether articles that are all later than `day` have others in an office. */
function heldByOthers(snapshot: Snapshot, key: string, person: EntityId, day: number): boolean {
  const others = (snapshot.groups.get(key)?.statements ?? []).filter(({ article, claim: { value, scope } }) => {
    if (value.kind !== 'entity' || scope === 'former') return false;
    const holder = snapshot.entities.entityOf(article.id, value.local);
    return holder !== undefined && holder !== person;
  });
  const days = others.flatMap(({ article }) => dayOf(snapshot, article) ?? []);
  return days.length > 0 && days.every((other) => other > day);
}

/** The day of an article of the archive whose date is certain. */
function dayOf(snapshot: Snapshot, { path, date }: ArticleFacts): number | undefined {
  return date?.certainty === 'certain' && !snapshot.isDraft(path) ? intervalOf(date.value)?.[0] : undefined;
}
