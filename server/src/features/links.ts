import type { Snapshot } from '../corpus/snapshot';
import type { Place } from '../rules/types';
import { endInFile, startInFile } from '../text/offsetMap';
import type { Span } from '../text/span';
import { Kind } from '../text/tokens';
import { storiesOf } from './at';
import { type FileText, frontMatterOf } from './fileText';

/** Words that lead somewhere: to an address of the web, or to another article of the folder. */
export interface Link extends Span {
  readonly to: { readonly address: string } | Place;
}

/** Longer ones are not addresses a person would follow. */
const LONGEST = 2_000;

/** The web addresses in a file's words, and the article its front matter calls the same story. In text order. */
export function links(snapshot: Snapshot, path: string, file: FileText): Link[] {
  const found: Link[] = [];
  const front = frontMatterOf(file);
  storiesOf(snapshot, path).forEach((story, i) => {
    const { article, tokens } = file.readings[i] ?? {};
    const other = story.sameStoryAs === undefined ? undefined : snapshot.articles.get(story.sameStoryAs);
    const start = front && other ? file.text.slice(0, front.end).lastIndexOf(story.sameStoryAs!) : -1;
    if (other && start >= 0) {
      const { path: target, extent, title } = other;
      const place = title ?? extent;
      found.push({
        start,
        end: start + story.sameStoryAs!.length,
        to: { path: target, start: place.start, end: place.end },
      });
    }
    for (let t = 0; article && tokens && t < tokens.count; t++) {
      if (tokens.kind[t] !== Kind.Link || tokens.end[t]! - tokens.start[t]! > LONGEST) continue;
      const words = article.text.slice(tokens.start[t], tokens.end[t]);
      const address = addressOf(words);
      if (address === undefined) continue;
      found.push({
        start: startInFile(article.map, tokens.start[t]!),
        end: endInFile(article.map, tokens.end[t]!),
        to: { address },
      });
    }
  });
  return found;
}

/** Only addresses of the web: nothing in an article opens a file or runs a command. */
function addressOf(words: string): string | undefined {
  if (words.startsWith('www.')) return words.includes('.', 4) ? `https://${words}` : undefined;
  const host = words.indexOf('://') + 3;
  return host > 3 && words.length > host ? words : undefined;
}
