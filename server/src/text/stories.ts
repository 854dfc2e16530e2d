import { isNextStory } from './boilerplate/tails';
import { lineText } from './lines';
import { countWords, endsInPoint } from './prose';
import { type Page, Role } from './roles';
import { room32 } from './room';
import type { LineRange } from './title';

const HEADLINE_WORDS = 4;
/** A headline stands at most this many lines before its stamp. */
const HEAD_REACH = 3;

/**
 * Parts a page's lines into stories. A further story begins where the page says "Next Article" and running text follows, or at a
 * headline with a full stamp below it (a day with a time, or "published") once a story has run and where another follows. A bare
 * date is no border: chronologies are full of them.
 */
export function storyRanges(page: Page): LineRange[] {
  const { lines, prose } = page;
  const proseBehind = suffixCounts(prose, lines.count);
  const ranges: LineRange[] = [];
  let from = 0;
  let told = 0;
  for (let i = 0; i < lines.count; i++) {
    if (prose[i]) told++;
    if (told === 0 || proseBehind[i + 1]! === 0) continue;
    const begin = storyAt(page, i);
    if (begin === undefined) continue;
    ranges.push({ from, to: begin });
    from = begin;
    told = 0;
    i = begin - 1 < i ? i : begin;
  }
  ranges.push({ from, to: lines.count });
  return ranges;
}

function suffixCounts(prose: Uint8Array, count: number): Uint32Array {
  const behind = room32(count + 2);
  for (let i = count - 1; i >= 0; i--) behind[i] = behind[i + 1]! + prose[i]!;
  return behind;
}

/** The first line of a story whose border is line `i`: behind a "Next Article", or the headline above a stamp. */
function storyAt(page: Page, i: number): number | undefined {
  const { lines, text, role, stamps } = page;
  if (role[i] === Role.Furniture && lines.end[i]! - lines.start[i]! <= 24 && isNextStory(lineText(text, lines, i))) {
    return i + 1 < lines.count && hasHead(page, i + 1) ? i + 1 : undefined;
  }
  const stamp = stamps.get(i);
  if (!stamp?.said || stamp.date === undefined) return undefined;
  for (let k = i - 1; k >= Math.max(0, i - HEAD_REACH); k--) {
    if (page.prose[k]) return undefined;
    if (isHeadline(page, k)) return k;
  }
  return undefined;
}

/** Do a headline and then running text follow within a few lines? */
function hasHead(page: Page, from: number): boolean {
  for (let i = from; i < Math.min(page.lines.count, from + HEAD_REACH); i++) if (isHeadline(page, i)) return true;
  return false;
}

function isHeadline(page: Page, i: number): boolean {
  const { text, lines } = page;
  const start = lines.start[i]!;
  const end = lines.end[i]!;
  if (page.role[i] !== Role.Body || page.prose[i] || page.stamps.has(i) || endsInPoint(text, start, end)) return false;
  return countWords(text, start, end, HEADLINE_WORDS) >= HEADLINE_WORDS;
}
