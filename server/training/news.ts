/** News written for this project, with the names marked in it: "[Ada Okoye|PER] flew to [Leeds|LOC]". */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../src/recognise/types';
import type { GoldName, GoldText } from './corpus';

/** What stands between two stories of a file, on a line of its own. */
const BORDER = /^====$/m;
const MARKED = /\[([^[\]|]+)\|(PER|ORG|LOC|EVENT|WORK|OTHER)\]/g;

/** The stories of all files of `folder`, in the order of the files' names. */
export function readNews(folder: string): GoldText[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(BORDER))
    .map((story) => unmarked(story.trim()));
}

function unmarked(story: string): GoldText {
  let text = '';
  let at = 0;
  const names: GoldName[] = [];
  for (const mark of story.matchAll(MARKED)) {
    text += story.slice(at, mark.index);
    const surface = mark[1]!;
    names.push({ start: text.length, end: text.length + surface.length, type: mark[2] as EntityType });
    text += surface;
    at = mark.index + mark[0].length;
  }
  return { source: 'news', text: text + story.slice(at), names };
}
