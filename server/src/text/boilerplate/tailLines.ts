import { lineText } from '../lines';
import { type Page, Role } from '../roles';
import type { LineRange } from '../title';
import { tailHeading } from './tails';

/**
 * Marks the lists that stand behind a story, or in its midst, as furniture; returns the first line of the tail (or `range.to`).
 * A heading such as "Related Articles" opens the tail when no more running text stands behind it than before it; else the story
 * goes on, and the list ends at the next running text. A weak heading ("Topics") opens a tail only where hardly any text follows.
 */
export function markTail(page: Page, range: LineRange): number {
  const { prose, role } = page;
  let total = 0;
  for (let i = range.from; i < range.to; i++) total += prose[i]!;
  let before = 0;
  for (let i = range.from; i < range.to; i++) {
    if (prose[i]) before++;
    const kind = before > 0 && !prose[i] ? tailHeading(shortLine(page, i)) : undefined;
    if (kind === undefined) continue;
    const behind = total - before;
    if (kind === 'strong' ? behind <= before : behind * 10 <= before) {
      fill(page, i, range.to);
      return i;
    }
    if (kind === 'weak') continue;
    let end = i + 1;
    while (end < range.to && !prose[end]) end++;
    role.fill(Role.Furniture, i, end);
    i = end - 1;
  }
  return range.to;
}

function fill(page: Page, from: number, to: number): void {
  page.role.fill(Role.Furniture, from, to);
  page.prose.fill(0, from, to);
}

const shortLine = (page: Page, i: number): string =>
  page.lines.end[i]! - page.lines.start[i]! <= 40 ? lineText(page.text, page.lines, i) : '';
