import type { ArticleFacts } from '../corpus/types';
import { shortDate } from '../recognise/dates/wording';
import { inSense, type Say, wording } from '../text/wording';
import { shorten } from './visibleText';

const LONGEST_NAME = 120;

/** An article as cards and sheets name it: "minister.txt, July 3, 2024". */
export function articleText({ path, date }: ArticleFacts, say: Say): string {
  const name = shorten(path.slice(path.lastIndexOf('/') + 1), LONGEST_NAME);
  if (!date) return say('{0}, undated', name);
  const day = shortDate(date.value);
  return date.certainty === 'doubtful'
    ? say('{0}, {1} (doubtful)', name, day)
    : say(inSense('article, day', wording`${name}, ${day}`));
}
