import type { Snapshot } from '../../corpus/snapshot';
import type { Entity } from '../../resolve/across';
import type { Place } from '../../rules/types';
import { listed, type Say, wording } from '../../text/wording';
import { articleText } from '../articleText';
import type { Contested } from '../contested';
import { descriptionOf, typeText } from '../entityNames';
import { type Fact, factsAbout, type Source } from '../facts';
import { colon, comma, inBrackets } from '../marks';
import { type Block, emphasis, type Inline, paragraph, plain, strong, table } from '../richText';
import { namingsOf } from '../tally';
import { shorten } from '../visibleText';

const MOST_ALIASES = 6;
const MOST_FACTS = 8;
const MOST_ARTICLES = 4;
const LONGEST_NAME = 120;
const LONGEST_VALUE = 160;

/**
 * The card of an entity: who or what, under which names, a table of what is said of it and by whom, the latest first, where it
 * appears. `path` is the file in which one reads. What another article contradicts says so, and so does what others bear out.
 */
export function entityBlocks(
  snapshot: Snapshot,
  entity: Entity,
  path: string,
  contested: Contested,
  say: Say,
): Block[] {
  const description = descriptionOf(snapshot, entity);
  const about = [say(typeText(entity.type)), ...(description ? [shorten(description, LONGEST_VALUE)] : [])];
  const blocks: Block[] = [paragraph(strong(shorten(entity.name, LONGEST_NAME)), plain(` · ${about.join(' · ')}`))];
  const aliases = entity.aliases.slice(0, MOST_ALIASES).map((alias) => shorten(alias, LONGEST_NAME));
  if (aliases.length > 0) blocks.push(paragraph(plain(say('Also: ')), emphasis(say(wording`${listed(aliases)}`))));

  const facts = factsAbout(snapshot, entity);
  if (facts.length > 0) {
    const rows = facts.slice(0, MOST_FACTS).map((fact, i) => factRow(fact, facts[i - 1], path, contested, say));
    blocks.push(table([say('What'), say('Value'), say('Said by')], rows));
  }
  if (facts.length > MOST_FACTS) blocks.push(paragraph(plain(say('and {0} more facts', facts.length - MOST_FACTS))));
  return [...blocks, whereMentioned(snapshot, entity, say)];
}

/** Label, value, and who says so; a label that the row above has too is not repeated. */
function factRow(
  { label, values, sources }: Fact,
  above: Fact | undefined,
  path: string,
  contested: Contested,
  say: Say,
): Inline[][] {
  const [best] = sources;
  const others = new Set(sources.map(({ story }) => story.id)).size - 1;
  const disputed = sources.some((source) => contested(source.story.path, source.valueSpan ?? source));
  const agreeing =
    others > 0 ? [comma(say), plain(others === 1 ? say('1 more agrees') : say('{0} more agree', others))] : [];
  return [
    above?.label === label ? [] : [plain(say(label))],
    [
      strong(shorten(say(wording`${listed(values)}`), LONGEST_VALUE)),
      ...(disputed ? inBrackets([plain(say('contested'))], say) : []),
    ],
    [sourceLink(best!, path, say), ...agreeing],
  ];
}

const sourceLink = ({ story, start, end, draft }: Source, path: string, say: Say): Inline => ({
  text:
    story.path === path
      ? say('this article')
      : draft
        ? say('{0}, a draft', articleText(story, say))
        : articleText(story, say),
  place: { path: story.path, start, end },
});

function whereMentioned(snapshot: Snapshot, entity: Entity, say: Say): Block {
  const files = new Map<string, { readonly place: Place; count: number }>();
  let total = 0;
  for (const { story, place, times } of namingsOf(snapshot, entity)) {
    const file = files.get(story.path) ?? { place, count: 0 };
    file.count += times;
    total += times;
    files.set(story.path, file);
  }
  const shown = [...files.values()].sort((a, b) => b.count - a.count).slice(0, MOST_ARTICLES);
  const links = shown.flatMap(({ place, count }, i): Inline[] => [
    i === 0 ? colon(say) : comma(say),
    { text: shorten(place.path.slice(place.path.lastIndexOf('/') + 1), LONGEST_NAME), place },
    ...inBrackets([plain(String(count))], say),
  ]);
  const rest = files.size - shown.length;
  const mentions = total === 1 ? say('1 mention') : say('{0} mentions', total);
  const where = files.size === 1 ? say('1 file') : say('{0} files', files.size);
  return paragraph(
    plain(say('{0} in {1}', mentions, where)),
    ...links,
    plain(rest > 0 ? say(' and {0} more', rest) : ''),
  );
}
