import type { Snapshot } from '../corpus/snapshot';
import type { Region } from '../text/article';
import { type LineIndex, positionAt } from '../text/lineIndex';
import type { Span } from '../text/span';
import { storiesOf } from './at';

/** Lines to fold under the first of them. */
export interface Fold {
  /** Zero-based, both included; at least two lines. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'boilerplate' | 'frontmatter' | 'story';
}

const FOLDED: Partial<Readonly<Record<Region['kind'], Fold['kind']>>> = {
  furniture: 'boilerplate',
  frontmatter: 'frontmatter',
};

/** What of a file folds: what is no article, front matter, and where there are several stories, each of them. In text order. */
export function folds(snapshot: Snapshot, path: string, lines: LineIndex): Fold[] {
  const stories = storiesOf(snapshot, path);
  const found: Fold[] = [];
  const add = (kind: Fold['kind'], { start, end }: Span): void => {
    if (end <= start) return;
    const startLine = positionAt(lines, start).line;
    // A region may end behind its line break: the last line is that of its last character.
    const endLine = positionAt(lines, end - 1).line;
    if (endLine > startLine) found.push({ kind, startLine, endLine });
  };
  for (const story of stories) {
    if (stories.length > 1) add('story', story.extent);
    for (const region of story.regions) {
      const kind = FOLDED[region.kind];
      if (kind) add(kind, region);
    }
  }
  return found;
}
