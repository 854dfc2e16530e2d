import { analyseText } from '../corpus/fileAnalysis';
import { type Snapshot, updateSnapshot } from '../corpus/snapshot';
import { checkArticles } from '../rules';
import type { Finding } from '../rules/types';

/** A name that no file has. */
const PATH = 'untitled:/text.txt';

/**
 * What a text that lies nowhere says otherwise than the archive, or than itself: checked as a draft, and forgotten.
 * Offsets of findings are into `text`; their related places are in articles, or in the text where `isText` holds.
 */
export function checkText(snapshot: Snapshot, text: string): readonly Finding[] {
  const { stories } = analyseText(PATH, text, snapshot.config);
  const isDraft = (path: string): boolean => path === PATH || snapshot.isDraft(path);
  const drafted = updateSnapshot({ ...snapshot, isDraft }, new Map([[PATH, stories]]));
  return checkArticles(drafted, stories).filter(({ path }) => path === PATH);
}

export const isText = (path: string): boolean => path === PATH;
