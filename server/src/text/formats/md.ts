import type { Region } from '../article';
import { readingOffset } from '../offsetMap';
import type { Mapped } from '../readingBuilder';
import { byPosition, type Span } from '../span';
import { applyEdits, type Edit } from './edits';
import { type FormatReading, withFrontMatter } from './frontMatter';
import { type InlineMarkup, scanInline } from './mdInline';

/**
 * Markdown as its reader sees it: front matter read, markup taken out of the reading text, line breaks kept. List marks and the
 * bars of tables stay, since sentences are parted by them; code blocks are furniture; text indented by four spaces is text, as
 * wire copy indents its paragraphs. Linear in the length of the file.
 */
export function readMd(path: string, file: string): FormatReading {
  return withFrontMatter(path, 'md', file, (start) => readBody(file, start));
}

/** What the line scan gathers, in file offsets. */
interface Blocks {
  readonly edits: Edit[];
  /** Runs of lines between blank ones, for the inline scan. */
  readonly paragraphs: Span[];
  readonly code: Span[];
  /** The file's first line of text. */
  first?: Span;
  title?: Span;
}

function readBody(
  file: string,
  start: number,
): Mapped & { readonly regions: readonly Region[]; readonly title?: Span; readonly comments: readonly Span[] } {
  const comments = findComments(file, start);
  const blocks = scanLines(file, start, comments);
  const inline: InlineMarkup = { edits: [], captions: [] };
  for (const { start: from, end } of blocks.paragraphs) scanInline(file, from, end, inline);
  const mapped = applyEdits(file, start, [...comments, ...blocks.edits, ...inline.edits]);
  const inReading = (span: Span): Span => ({
    start: readingOffset(mapped.map, span.start),
    end: readingOffset(mapped.map, span.end),
  });
  const regions = [
    ...blocks.code.map((span) => ({ ...inReading(span), kind: 'furniture' as const })),
    ...inline.captions.map((span) => ({ ...inReading(span), kind: 'caption' as const })),
  ].sort(byPosition);
  return {
    ...mapped,
    regions,
    comments: comments.map(({ from, to }) => ({ start: from, end: to })),
    ...(blocks.title ? { title: inReading(blocks.title) } : {}),
  };
}

/** HTML comments, which may run over blank lines. One without an end is text. */
function findComments(file: string, start: number): Edit[] {
  const comments: Edit[] = [];
  for (let from = file.indexOf('<!--', start); from >= 0; ) {
    const end = file.indexOf('-->', from + 4);
    if (end < 0) break;
    comments.push({ from, to: end + 3, shown: '' });
    from = file.indexOf('<!--', end + 3);
  }
  return comments;
}

function scanLines(file: string, start: number, comments: readonly Edit[]): Blocks {
  const blocks: Blocks = { edits: [], paragraphs: [], code: [] };
  let comment = 0;
  let paragraph = -1;
  let end = start;
  let previous: Span | undefined;
  let noFence = false;
  const close = (): void => {
    if (paragraph >= 0) blocks.paragraphs.push({ start: paragraph, end });
    paragraph = -1;
  };
  for (let at = start; at < file.length; ) {
    const lineBreak = file.indexOf('\n', at);
    const next = lineBreak < 0 ? file.length : lineBreak + 1;
    const stop = lineBreak < 0 ? file.length : lineBreak;
    while (comment < comments.length && comments[comment]!.to <= at) comment++;
    const hidden = comments[comment];
    if (hidden && hidden.from < stop && hidden.to > at) {
      // Markup about a comment is not looked for: the comment's own line parts the paragraphs.
      close();
      if (hidden.from <= at && hidden.to < stop) {
        paragraph = hidden.to;
        end = stop;
      } else if (hidden.from > at) blocks.paragraphs.push({ start: at, end: hidden.from });
      previous = undefined;
      at = next;
      continue;
    }
    const fence = noFence ? undefined : fenceAt(file, at, stop);
    if (fence) {
      const last = closingFence(file, next, fence);
      if (last) {
        close();
        blocks.edits.push({ from: at, to: next, shown: '' }, { from: last.start, to: last.end, shown: '' });
        if (last.start > next) blocks.code.push({ start: next, end: last.start });
        previous = undefined;
        at = last.end;
        continue;
      }
      noFence = true;
    }
    const content = scanLine(file, at, stop, previous, blocks);
    if (content === undefined) close();
    else {
      if (paragraph < 0) paragraph = content.start;
      end = content.end;
      blocks.first ??= content;
      if (blocks.title === content) close();
    }
    previous = content;
    at = next;
  }
  close();
  return blocks;
}

/** Cuts what marks the line as heading, quotation, rule or definition; returns its text, or undefined where none is left. */
function scanLine(
  file: string,
  at: number,
  stop: number,
  previous: Span | undefined,
  blocks: Blocks,
): Span | undefined {
  const cut = (from: number, to: number): void => void blocks.edits.push({ from, to, shown: '' });
  let start = at;
  let end = stop;
  while (end > start && isBlank(file.charCodeAt(end - 1))) end--;
  for (let depth = 0; depth < 16; depth++) {
    let mark = start;
    while (mark < end && isBlank(file.charCodeAt(mark))) mark++;
    if (file.charCodeAt(mark) !== 0x3e || mark >= end) break;
    const behind = file.charCodeAt(mark + 1) === 32 ? mark + 2 : mark + 1;
    cut(mark, behind);
    start = behind;
  }
  while (start < end && isBlank(file.charCodeAt(start))) start++;
  if (start === end) return undefined;
  if (isRule(file, start, end)) {
    cut(start, end);
    if (previous && previous === blocks.first && isUnderline(file.charCodeAt(start))) blocks.title ??= previous;
    return undefined;
  }
  if (file.charCodeAt(start) === 0x5b && isDefinition(file.slice(start, Math.min(end, start + 400)))) {
    cut(start, end);
    return undefined;
  }
  const heading = headingAt(file, start, end);
  if (heading) {
    cut(start, heading.start);
    cut(heading.end, end);
    const top = file.charCodeAt(start + 1) !== 0x23;
    if (top || blocks.first === undefined) blocks.title ??= heading;
    return heading;
  }
  return { start, end };
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;
const isUnderline = (code: number): boolean => code === 0x3d || code === 0x2d;

/** A line of three or more of one mark (dash, star, underscore, equals sign), or the dashes and bars under a table's head. */
function isRule(file: string, start: number, end: number): boolean {
  const first = file.charCodeAt(start);
  const table = first === 0x7c || first === 0x3a;
  if (first !== 0x2d && first !== 0x2a && first !== 0x5f && first !== 0x3d && !table) return false;
  let marks = 0;
  for (let i = start; i < end; i++) {
    const code = file.charCodeAt(i);
    if (isBlank(code)) continue;
    const bar = code === 0x7c || code === 0x3a;
    if (code === (table ? 0x2d : first)) marks++;
    else if (!bar || (!table && first !== 0x2d)) return false;
  }
  return marks >= 3;
}

/** "[1]: https://..." */
const isDefinition = (line: string): boolean => /^\[[^[\]]{1,80}\]:\s+\S/.test(line);

/** The text of "## Heading ##", or undefined. */
function headingAt(file: string, start: number, end: number): Span | undefined {
  let from = start;
  while (from < end && file.charCodeAt(from) === 0x23) from++;
  if (from === start || from - start > 6 || !isBlank(file.charCodeAt(from))) return undefined;
  while (from < end && isBlank(file.charCodeAt(from))) from++;
  let to = end;
  while (to > from && file.charCodeAt(to - 1) === 0x23) to--;
  if (to < end && to > from && !isBlank(file.charCodeAt(to - 1))) to = end;
  while (to > from && isBlank(file.charCodeAt(to - 1))) to--;
  return to > from ? { start: from, end: to } : undefined;
}

/** The fence a line opens: "```" or "~~~" of three and more, nothing but a language behind it. */
function fenceAt(file: string, at: number, stop: number): string | undefined {
  let i = at;
  while (i < at + 4 && file.charCodeAt(i) === 32) i++;
  const code = file.charCodeAt(i);
  if (code !== 0x60 && code !== 0x7e) return undefined;
  let end = i;
  while (end < stop && file.charCodeAt(end) === code) end++;
  if (end - i < 3 || !/^\s*[\w+-]{0,20}\s*$/.test(file.slice(end, Math.min(stop, end + 60)))) return undefined;
  return file.slice(i, end);
}

/** The line that closes a fence, its line break included. */
function closingFence(file: string, from: number, fence: string): Span | undefined {
  for (let at = from; at < file.length; ) {
    const lineBreak = file.indexOf('\n', at);
    const stop = lineBreak < 0 ? file.length : lineBreak;
    const next = lineBreak < 0 ? file.length : lineBreak + 1;
    if (stop - at < 200 && file.slice(at, stop).trim() === fence) return { start: at, end: next };
    at = next;
  }
  return undefined;
}
