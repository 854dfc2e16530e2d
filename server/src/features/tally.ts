import type { ArticleFacts } from '../corpus/types';

/** How often each of a story's locals is mentioned, pronouns left out, and where first: arrays by local. */
export interface Tally {
  readonly count: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const memo = new WeakMap<ArticleFacts, Tally>();

/** Counted once a story: mentions lie packed, and lists of entities ask for every story of the folder. */
export function tallyOf(story: ArticleFacts): Tally {
  const known = memo.get(story);
  if (known) return known;
  const size = story.locals.length;
  const tally = { count: new Uint32Array(size), start: new Uint32Array(size), end: new Uint32Array(size) };
  for (const { kind, local, start, end } of story.mentions) {
    if (kind === 'pronoun' || local < 0 || local >= size) continue;
    if (tally.count[local]!++ > 0) continue;
    tally.start[local] = start;
    tally.end[local] = end;
  }
  memo.set(story, tally);
  return tally;
}
