import { propertyIn } from '../corpus/properties';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Finding, Place } from '../rules/types';
import { overlaps, type Span } from '../text/span';
import { storiesOf } from './at';
import { isOfTheThing } from './facts';

/** What a headline can say of its story, and open. */
export const ABOUT_STORY = ['conflicts', 'claims', 'related'] as const;
export type AboutStory = (typeof ABOUT_STORY)[number];

/** A story in figures, for showing above its headline. */
export interface Headline {
  readonly at: Span;
  readonly counts: Readonly<Record<AboutStory, number>>;
}

/** The stories of a file in figures, in file order. `findings` are those of the file. O(statements about what the file speaks of). */
export const headlines = (snapshot: Snapshot, findings: readonly Finding[], path: string): Headline[] =>
  storiesOf(snapshot, path).map((story) => ({
    at: story.title ?? { start: story.extent.start, end: story.extent.start },
    counts: {
      conflicts: conflictsIn(story, findings).length,
      claims: claimsOf(snapshot, story).length,
      related: relatedTo(snapshot, story).size,
    },
  }));

/** What a figure of a headline counts: the places, in text order or by path. `index` is that of the story in its file. */
export function placesBehind(
  snapshot: Snapshot,
  findings: readonly Finding[],
  path: string,
  index: number,
  about: AboutStory,
): Place[] {
  const story = storiesOf(snapshot, path)[index];
  if (!story) return [];
  switch (about) {
    case 'conflicts':
      return conflictsIn(story, findings).map(({ start, end }) => ({ path, start, end }));
    case 'claims':
      return claimsOf(snapshot, story).map(({ start, end }) => ({ path, start, end }));
    case 'related':
      return [...relatedTo(snapshot, story).values()];
  }
}

/** Ambiguities and house style are no conflicts. */
const conflictsIn = ({ extent }: ArticleFacts, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    (finding) => (finding.severity === 'error' || finding.severity === 'warning') && overlaps(finding, extent),
  );

const isKnown = (snapshot: Snapshot, property: string): boolean =>
  propertyIn(snapshot, property) !== undefined && isOfTheThing(property);

/** The words by which a story claims a known property, each once: several claims may rest on the same words. */
function claimsOf(snapshot: Snapshot, { claims }: ArticleFacts): Span[] {
  const spans = new Map<string, Span>();
  for (const { property, valueSpan } of claims) {
    if (isKnown(snapshot, property)) spans.set(`${valueSpan.start} ${valueSpan.end}`, valueSpan);
  }
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Other articles that speak of the same property of the same thing, each at the first place where it does. By path. */
function relatedTo(snapshot: Snapshot, story: ArticleFacts): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const key of snapshot.keysOf.get(story.id) ?? []) {
    const group = snapshot.groups.get(key);
    if (!group || !isKnown(snapshot, group.property)) continue;
    for (const { article, claim } of group.statements) {
      if (article.path === story.path || places.has(article.path)) continue;
      places.set(article.path, { path: article.path, ...claim.valueSpan });
    }
  }
  return new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1)));
}
