import type { ArticleFacts } from '../../corpus/types';
import type { Finding, Place } from '../../rules/types';
import type { Say } from '../../text/wording';
import { articleText } from '../articleText';
import { colon, comma } from '../marks';
import { type Block, heading, type Inline, item, paragraph, plain, strong } from '../richText';
import { shorten } from '../visibleText';

/** All that is known of something, on one page. */
export interface Sheet {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const QUOTE = 240;

/** A link to where an article says something. */
export const sourceLink = (story: ArticleFacts, place: Place, say: Say): Inline => ({
  text: articleText(story, say),
  place,
});

export const sourceCount = (count: number, say: Say): string =>
  count === 1 ? say('1 source') : say('{0} independent sources', count);

/** Links one after the other, a comma between them, at most so many. */
export function linkList(links: readonly Inline[], most: number, say: Say): Inline[] {
  const shown = links.slice(0, most).flatMap((link, i) => (i === 0 ? [link] : [comma(say), link]));
  return links.length > most ? [...shown, plain(say(' and {0} more', links.length - most))] : shown;
}

export const quoted = (quote: string | undefined, say: Say): Inline[] =>
  quote === undefined || quote.trim() === '' ? [] : [colon(say), plain(`“${shorten(quote.trim(), QUOTE)}”`)];

/** A part of a sheet; one without items says that there is nothing. */
export const section = (title: string, items: readonly Block[], none: string): Block[] => [
  heading(title),
  ...(items.length > 0 ? items : [paragraph(plain(none))]),
];

const SEVERITY: Readonly<Record<Finding['severity'], string>> = {
  error: 'Conflict',
  warning: 'Probable conflict',
  information: 'Worth knowing',
  hint: 'House style',
};

/** Findings: the first word of each leads to its place, and links at the end to the other articles. */
export function findingItems(
  findings: readonly Finding[],
  storyOf: (path: string, offset: number) => ArticleFacts | undefined,
  say: Say,
): Block[] {
  return findings.map((finding) => {
    const others = finding.related.flatMap((place): Inline[] => {
      const story = place.path === finding.path ? undefined : storyOf(place.path, place.start);
      return story ? [sourceLink(story, place, say)] : [];
    });
    const lead = { ...strong(say(SEVERITY[finding.severity])), place: finding };
    return item(lead, colon(say), plain(`${say(finding.message)} `), ...linkList(others, 6, say));
  });
}
