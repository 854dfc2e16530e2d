import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import type { Entity } from '../../resolve/across';
import type { Place } from '../../rules/types';
import type { Contested } from '../contested';
import { descriptionOf, typeText } from '../entityNames';
import { type Fact, factsAbout, type Source } from '../facts';
import { type Block, emphasis, type Inline, item, paragraph, plain, strong } from '../richText';
import { tallyOf } from '../tally';
import { shortDate } from '../timeText';
import { shorten } from '../visibleText';

const MOST_ALIASES = 6;
const MOST_FACTS = 8;
const MOST_ARTICLES = 5;
const QUOTE = 160;

/**
 * The card of an entity: who or what, under which names, what is said of it and by whom, the latest first, where it appears.
 * What another article contradicts says so.
 */
export function entityBlocks(snapshot: Snapshot, entity: Entity, contested: Contested): Block[] {
  const description = descriptionOf(snapshot, entity);
  const blocks: Block[] = [
    paragraph(strong(entity.name), plain(` · ${typeText(entity.type)}${description ? ` · ${description}` : ''}`)),
  ];
  const aliases = entity.aliases.slice(0, MOST_ALIASES);
  if (aliases.length > 0) blocks.push(paragraph(plain('Also '), emphasis(aliases.join(', '))));

  const facts = factsAbout(snapshot, entity);
  for (const fact of facts.slice(0, MOST_FACTS)) blocks.push(item(...factInlines(fact, contested)));
  if (facts.length > MOST_FACTS) blocks.push(item(plain(`and ${facts.length - MOST_FACTS} more facts`)));

  return [...blocks, whereMentioned(snapshot, entity)];
}

function factInlines({ label, values, sources }: Fact, contested: Contested): Inline[] {
  const [best] = sources;
  const more = new Set(sources.map(({ story }) => story.id)).size - 1;
  const disputed = sources.some((source) => contested(source.story.path, source.valueSpan ?? source));
  const quote = best?.quote === undefined ? '' : `: “${shorten(best.quote.trim(), QUOTE)}”`;
  return [
    plain(`${label}: `),
    strong(values.join(', ')),
    plain(disputed ? ' (contested) · ' : ' · '),
    sourceLink(best!),
    plain(`${more > 0 ? ` and ${more} more` : ''}${quote}`),
  ];
}

const sourceLink = ({ story, start, end, draft }: Source): Inline => ({
  text: articleText(story) + (draft ? ', a draft' : ''),
  place: { path: story.path, start, end },
});

/** "minister.txt, July 3, 2024" */
function articleText({ path, date }: ArticleFacts): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!date) return `${name}, undated`;
  return `${name}, ${shortDate(date.value)}${date.certainty === 'doubtful' ? ' (doubtful)' : ''}`;
}

function whereMentioned(snapshot: Snapshot, entity: Entity): Block {
  const files = new Map<string, { readonly place: Place; count: number }>();
  let total = 0;
  for (const { article, local } of entity.members) {
    const story = snapshot.articles.get(article);
    const tally = story && tallyOf(story);
    const times = tally?.count[local] ?? 0;
    if (!story || !tally || times === 0) continue;
    const place = { path: story.path, start: tally.start[local]!, end: tally.end[local]! };
    const file = files.get(story.path) ?? { place, count: 0 };
    file.count += times;
    total += times;
    files.set(story.path, file);
  }
  const shown = [...files.values()].sort((a, b) => b.count - a.count).slice(0, MOST_ARTICLES);
  const links = shown.flatMap(({ place, count }, i): Inline[] => [
    plain(i === 0 ? ': ' : ', '),
    { text: place.path.slice(place.path.lastIndexOf('/') + 1), place },
    plain(` (${count})`),
  ]);
  const rest = files.size - shown.length;
  return paragraph(
    plain(`${count(total, 'mention')} in ${count(files.size, 'file')}`),
    ...links,
    plain(rest > 0 ? ` and ${rest} more` : ''),
  );
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
