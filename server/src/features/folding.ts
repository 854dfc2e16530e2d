import type { Snapshot } from '../corpus/snapshot';
import { positionAt } from '../text/lineIndex';
import type { Span } from '../text/span';
import { storiesOf } from './at';
import { type FileText, frontMatterOf } from './fileText';

/** Lines to fold under the first of them. */
export interface Fold {
  /** Zero-based, both included; at least two lines. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'boilerplate' | 'frontmatter' | 'story';
}

/** What of a file folds: what is no article, front matter, and where there are several stories, each of them. In text order. */
export function folds(snapshot: Snapshot, path: string, file: FileText): Fold[] {
  const stories = storiesOf(snapshot, path);
  const found: Fold[] = [];
  const add = (kind: Fold['kind'], { start, end }: Span): void => {
    if (end <= start) return;
    const startLine = positionAt(file.lines, start).line;
    // A region may end behind its line break: the last line is that of its last character.
    const endLine = positionAt(file.lines, end - 1).line;
    if (endLine > startLine) found.push({ kind, startLine, endLine });
  };
  const front = frontMatterOf(file);
  if (front) add('frontmatter', front);
  for (const { extent, regions } of stories) {
    if (stories.length > 1) add('story', extent);
    for (const region of regions) if (region.kind === 'furniture') add('boilerplate', region);
  }
  return found;
}
