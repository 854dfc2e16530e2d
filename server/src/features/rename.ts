import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { Entity } from '../resolve/across';
import type { Mention } from '../resolve/types';
import type { Region } from '../text/article';
import { overlaps, type Span } from '../text/span';
import { listed, type Said, type Wording, wording } from '../text/wording';
import { entityAt, entityOfLocal, storyAt, touching } from './at';
import { mentionsByStory } from './references';
import { respell } from './respell';

/** The name under the cursor, and the thing whose name is to be spelt another way. */
export interface RenameTarget {
  readonly span: Span;
  readonly entity: Entity;
}

/** Why something cannot be done: a sentence for the person. */
export interface Refusal {
  readonly refused: Wording;
}

export interface TextChange extends Span {
  readonly newText: string;
}

const refused = (reason: Wording): Refusal => ({ refused: reason });

/** Text of an article that its author did not write as prose: names in it are left as they are. */
const OUTSIDE: ReadonlySet<Region['kind']> = new Set(['furniture', 'stamp']);

export const isOutside = (story: ArticleFacts, span: Span): boolean =>
  story.regions.some((region) => OUTSIDE.has(region.kind) && overlaps(region, span));

/** What a rename at an offset is about, or why there can be none. `text` is the file's. */
export function renameTarget(snapshot: Snapshot, path: string, offset: number, text: string): RenameTarget | Refusal {
  const found = entityAt(snapshot, path, offset);
  if (!found) return refused(wording`There is no name here.`);
  const { story, mention, entity } = found;
  const words = wording`“${oneLine(text.slice(mention.start, mention.end))}”`;
  if (mention.kind === 'pronoun')
    return refused(wording`${words} stands for ${entity.name}: rename a place that names it.`);
  const meant = meantAt(snapshot, path, offset, mention);
  if (meant.length > 1) return refused(wording`${words} stands for several: ${eitherOf(meant)}.`);
  if (mention.kind === 'description') {
    return refused(wording`${words} describes ${entity.name} and is no name: rename a place that names it.`);
  }
  if (isOutside(story, mention)) return refused(wording`${words} stands outside the article's own text.`);
  const [home] = entity.type === 'OTHER' ? (entity.related ?? []) : [];
  if (home !== undefined) {
    const country = snapshot.entities.entities.get(home)?.name ?? wording`a country`;
    return refused(wording`${words} is the word for what is of ${country}, not the name of one thing.`);
  }
  const bearers = bearersOf(snapshot, entity);
  if (bearers.length > 1) return refused(wording`${words} may be one of several here: ${eitherOf(bearers)}.`);
  if (hasMarkup(story, text.slice(mention.start, mention.end)))
    return refused(wording`There is markup inside ${words}.`);
  return { span: { start: mention.start, end: mention.end }, entity };
}

/** Everything that a mention's very words stand for: "the two countries" is several. */
function meantAt(snapshot: Snapshot, path: string, offset: number, { start, end }: Mention): Entity[] {
  const story = storyAt(snapshot, path, offset)!;
  const same = touching(story.mentions, offset).filter((other) => other.start === start && other.end === end);
  return [...new Set(same.flatMap(({ local }) => entityOfLocal(snapshot, story.id, local) ?? []))];
}

/** For somebody known by one word alone: those of that name whom the folder knows in full, when there are several. */
function bearersOf(snapshot: Snapshot, entity: Entity): Entity[] {
  if (entity.type !== 'PER' || entity.name.includes(' ')) return [];
  return snapshot.entities.named(entity.name).filter(({ type, name }) => type === 'PER' && name.includes(' '));
}

const MOST_LISTED = 4;

function eitherOf(entities: readonly Entity[]): Wording {
  const names: Said[] = entities.slice(0, MOST_LISTED).map(({ name }) => name);
  if (entities.length > MOST_LISTED) names.push(wording`others`);
  return wording`${listed(names.slice(0, -1))} or ${names.at(-1)!}`;
}

const oneLine = (text: string): string => text.split(/\s+/).join(' ');

export const hasMarkup = ({ format }: ArticleFacts, words: string): boolean =>
  format === 'html' && (words.includes('<') || words.includes('&'));

/** Names longer than this are slips of the clipboard. */
const LONGEST = 200;

/** Why a text cannot be a name; undefined where it can. */
export function notAName(newName: string): Wording | undefined {
  if (newName.trim() === '') return wording`A name needs at least one letter.`;
  if (/[\r\n]/.test(newName)) return wording`A name stands on one line.`;
  return newName.length > LONGEST ? wording`This is too long for a name.` : undefined;
}

/** The files that speak of an entity by name, in path order. */
export const filesNaming = (snapshot: Snapshot, entity: Entity): string[] => [
  ...new Set([...namesOf(snapshot, entity).keys()].map(({ path }) => path)),
];

const namesOf = (snapshot: Snapshot, entity: Entity) =>
  mentionsByStory(snapshot, entity, ({ kind }) => kind === 'name');

/**
 * The changes by file that spell a thing's name another way: every name of it of the renamed form, and of a person the
 * short forms that share a changed word ("Sharlapaev" follows "Kanat Sharlapaev"). Acronyms, other forms, possessive
 * endings and page furniture stay. `texts` are the files' texts by path; a file without one is left alone.
 */
export function renameChanges(
  snapshot: Snapshot,
  entity: Entity,
  oldName: string,
  newName: string,
  texts: ReadonlyMap<string, string>,
): Map<string, TextChange[]> {
  const rename = respell(oneLine(oldName), oneLine(newName.trim()), entity.type === 'PER');
  const changes = new Map<string, TextChange[]>();
  for (const [story, mentions] of namesOf(snapshot, entity)) {
    const text = texts.get(story.path);
    if (text === undefined) continue;
    const own = changes.get(story.path) ?? [];
    for (const { start, end } of mentions) {
      const words = text.slice(start, end);
      const newText = isOutside(story, { start, end }) || hasMarkup(story, words) ? undefined : rename(words);
      if (newText === undefined || newText === words) continue;
      own.push({ start, end, newText: story.format === 'html' ? escapeHtml(newText) : newText });
    }
    if (own.length > 0) changes.set(story.path, own);
  }
  return changes;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Another thing that goes by a name already: renamed to it, the two would read as one. */
export const clashOf = (snapshot: Snapshot, entity: Entity, newName: string): Entity | undefined =>
  snapshot.entities
    .named(newName)
    .find(
      (other) => other.id !== entity.id && (other.name === newName.trim() || other.aliases.includes(newName.trim())),
    );
