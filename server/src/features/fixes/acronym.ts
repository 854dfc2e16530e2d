import type { Snapshot } from '../../corpus/snapshot';
import { foldWords } from '../../resolve/naming/fold';
import { abbreviates, looksLikeAcronym } from '../../resolve/within/acronyms';
import type { RegionKind } from '../../text/article';
import { overlaps, touches } from '../../text/span';
import { wording } from '../../text/wording';
import { entityAt } from '../at';
import { escapeHtml, hasMarkup } from '../rename';
import type { Fix } from './types';

/** An acronym is spelt out where the article itself begins to speak of a thing. */
const OUTSIDE: ReadonlySet<RegionKind> = new Set(['title', 'caption', 'furniture', 'stamp', 'byline']);

/**
 * At an acronym that its article spells out nowhere: its long form, as other articles have it, put before the first of them. None
 * where the folder does not know the long form.
 */
export function spellOut(snapshot: Snapshot, path: string, offset: number, text: string): Fix[] {
  const found = entityAt(snapshot, path, offset);
  if (found?.mention.kind !== 'name') return [];
  const { story, mention, entity } = found;
  const acronym = text.slice(mention.start, mention.end);
  if (!looksLikeAcronym(acronym) || looksLikeAcronym(entity.name)) return [];
  if (abbreviates(acronym, foldWords(entity.name)) === 0) return [];
  const local = story.locals[mention.local]!;
  const spelt = [local.name, ...local.aliases].some((form) => !looksLikeAcronym(form));
  const first = story.mentions.find(
    ({ start, end, kind, local: of }) =>
      kind === 'name' &&
      of === mention.local &&
      text.slice(start, end) === acronym &&
      !story.regions.some((region) => OUTSIDE.has(region.kind) && overlaps(region, { start, end })),
  );
  if (spelt || !first || hasMarkup(story, acronym) || !touches(story.extent, first.start)) return [];
  const words = `${entity.name} (${acronym})`;
  const newText = story.format === 'html' ? escapeHtml(words) : words;
  const { start, end } = first;
  return [
    { title: wording`Spell out “${acronym}” where it first stands: “${words}”`, changes: [{ start, end, newText }] },
  ];
}
