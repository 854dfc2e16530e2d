import type { Article, ArticleDate, ArticleFormat, ArticleTitle, BodyBounds, Region } from './article';
import { isForeign } from './boilerplate/foreign';
import { markRepeats } from './boilerplate/repeats';
import { markTail } from './boilerplate/tailLines';
import { type Dateline, datelineAt } from './dateline';
import { voteLanguage } from './language';
import { linesOf, lineText, singleSpaced } from './lines';
import { type OffsetMap, partOfMap, startInFile } from './offsetMap';
import { datelineDate, type StampPlace, stampDate } from './pageDate';
import { blockEnd } from './prose';
import { type Page, ROLE_KINDS, Role, readPage } from './roles';
import type { Span } from './span';
import { storyRanges } from './stories';
import { findTitle, type LineRange } from './title';

/** What a format's reader knows of a file before its lines are judged. Spans are into `text`. One shape, since one is made for each file. */
export interface SourceText {
  readonly path: string;
  readonly format: ArticleFormat;
  /** Length of the file's text. */
  readonly fileLength: number;
  readonly text: string;
  readonly map: OffsetMap;
  /** A headline by markup (`h1`, `#`) or by front matter, where it stands in the text. */
  readonly title: Span | undefined;
  /** A title that front matter or a page's head gives and the text may not show. */
  readonly titleText: string | undefined;
  readonly date: ArticleDate | undefined;
  readonly source: string | undefined;
  readonly sameStoryAs: string | undefined;
  readonly bodyByHand: BodyBounds | undefined;
  /** An outlet that is only the page's: used where the text names no source. */
  readonly site: string | undefined;
  readonly language: string | undefined;
  /** Regions by markup (navigation, captions), sorted. */
  readonly regions: readonly Region[];
}

/**
 * Finds the stories of a file and tells, line by line, what is body and what is not. Nothing is taken away: what is no body is
 * named as a region. O(length of text).
 */
export function layOut(source: SourceText): Article[] {
  const page = readPage(source.text, linesOf(source.text));
  applyMarkup(page, source.regions);
  const ranges = storyRanges(page);
  const first = ranges.map((range, k) => (k === 0 ? 0 : page.lines.start[range.from]!));
  return ranges.map((range, k) => {
    const extent = { start: first[k]!, end: first[k + 1] ?? source.text.length };
    return articleOf(source, page, range, extent, k);
  });
}

/** Lines inside a region by markup take its role. */
function applyMarkup(page: Page, regions: readonly Region[]): void {
  const { lines, role, prose } = page;
  let r = 0;
  for (let i = 0; i < lines.count; i++) {
    while (r < regions.length && regions[r]!.end <= lines.start[i]!) r++;
    const region = regions[r];
    if (region === undefined) return;
    if (region.start > lines.start[i]!) continue;
    role[i] = ROLE_KINDS.indexOf(region.kind);
    prose[i] = 0;
  }
}

function articleOf(source: SourceText, page: Page, range: LineRange, extent: Span, index: number): Article {
  const title = titleLines(source, page, range);
  const told = tellStory(page, range, title);
  const own = index === 0;
  const date = (own ? source.date : undefined) ?? told.date;
  const name = (own ? source.source : undefined) ?? told.source ?? source.site;
  const heading = titleOf(page, title, own ? source.titleText : undefined);
  const article: Mutable<Article> = {
    id: own ? source.path : `${source.path}#${index + 1}`,
    path: source.path,
    format: source.format,
    extent: {
      start: own ? 0 : startInFile(source.map, extent.start),
      end: extent.end === source.text.length ? source.fileLength : startInFile(source.map, extent.end),
    },
    text: source.text.slice(extent.start, extent.end),
    map: partOfMap(source.map, extent.start, extent.end),
    language: told.language ?? source.language ?? 'en',
    regions: told.regions,
  };
  if (heading) article.title = heading;
  if (date) article.date = date;
  if (name !== undefined) article.source = name;
  if (source.sameStoryAs !== undefined) article.sameStoryAs = source.sameStoryAs;
  if (own && source.bodyByHand) article.bodyByHand = source.bodyByHand;
  return extent.start === 0 ? article : countedFrom(article, extent.start);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An article whose spans are counted from its own beginning, not from its file's. */
function countedFrom(article: Article, start: number): Article {
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start - start, end: span.end - start });
  const { title, date } = article;
  return {
    ...article,
    ...(title && title.end > 0 ? { title: shift(title) } : {}),
    ...(date?.span ? { date: { ...date, span: shift(date.span) } } : {}),
    regions: article.regions.map(shift),
  };
}

/** A headline by markup, where it lies in the story, else the one its lines show. */
function titleLines(source: SourceText, page: Page, range: LineRange): LineRange | undefined {
  const marked = source.title && linesIn(page, range, source.title);
  if (marked) return marked;
  if (source.titleText !== undefined && range.from === 0) return linesSaying(page, range, source.titleText);
  return findTitle(page, range.from, range.to);
}

/** The lines that begin within a span. */
function linesIn(page: Page, range: LineRange, span: Span): LineRange | undefined {
  const { start } = page.lines;
  let from = range.from;
  while (from < range.to && start[from]! < span.start) from++;
  let to = from;
  while (to < range.to && start[to]! < span.end) to++;
  return to > from ? { from, to } : undefined;
}

/** How many lines from a story's beginning its title may stand. */
const TITLE_REACH = 12;

/** The line that prints a title known from elsewhere; without one the text begins with its story. */
function linesSaying(page: Page, range: LineRange, title: string): LineRange | undefined {
  const wanted = singleSpaced(title).trim();
  for (let i = range.from; i < Math.min(range.to, range.from + TITLE_REACH); i++) {
    if (singleSpaced(lineText(page.text, page.lines, i)) === wanted) return { from: i, to: i + 1 };
  }
  return undefined;
}

function titleOf(page: Page, title: LineRange | undefined, given: string | undefined): ArticleTitle | undefined {
  if (title) {
    const start = page.lines.start[title.from]!;
    const end = page.lines.end[title.to - 1]!;
    return { start, end, text: given ?? singleSpaced(page.text.slice(start, end)) };
  }
  return given === undefined ? undefined : { start: 0, end: 0, text: given };
}

interface Told {
  readonly date: ArticleDate | undefined;
  readonly source: string | undefined;
  readonly language: string | undefined;
  readonly regions: readonly Region[];
}

/** Fewer function words tell no language: a table of results has hardly any. */
const LEAST_VOTES = 6;

/** Decides what hangs on a story's headline and on the whole of its text, and gathers its regions. */
function tellStory(page: Page, range: LineRange, title: LineRange | undefined): Told {
  const { text, lines, role, prose } = page;
  if (title) {
    for (let i = range.from; i < title.from; i++)
      if (role[i] === Role.Body && !prose[i] && !page.stamps.has(i)) role[i] = Role.Furniture;
    role.fill(Role.Title, title.from, title.to);
  }
  const tail = markTail(page, range);
  const told = { from: range.from, to: tail };
  markRepeats(page, told, title && text.slice(lines.start[title.from], lines.end[title.to - 1]));
  const vote = voteLanguage(text, lines.start[range.from], lines.end[Math.max(range.from, tail - 1)]);
  const language = vote.score >= LEAST_VOTES ? vote.language : undefined;
  if (language !== undefined) markForeign(page, told, language);
  const stamp = markStamps(page, told, title);
  const dateline = findDateline(page, told);
  const date = (dateline && datelineDate(dateline, stamp)) ?? stamp;
  const source = stampSource(page, told) ?? dateline?.source ?? firstSource(page, told);
  return { date, source, language, regions: regionsOf(page, range, dateline) };
}

function markForeign(page: Page, range: LineRange, language: string): void {
  const { text, lines, role, prose } = page;
  for (let i = range.from; i < range.to; ) {
    const next = Math.min(range.to, blockEnd(text, lines, page.wrapped, i));
    if (
      role[i] === Role.Body &&
      !page.stamps.has(i) &&
      isForeign(text, lines.start[i]!, lines.end[next - 1]!, language)
    ) {
      role.fill(Role.Furniture, i, next);
      prose[i] = 0;
    }
    i = next;
  }
}

/** Marks the lines that date the story and returns the best of their dates: certain before doubtful, then in text order. */
function markStamps(page: Page, range: LineRange, title: LineRange | undefined): ArticleDate | undefined {
  let firstProse = range.to;
  let lastProse = -1;
  for (let i = range.from; i < range.to; i++) {
    if (!page.prose[i]) continue;
    firstProse = Math.min(firstProse, i);
    lastProse = i;
  }
  let best: ArticleDate | undefined;
  for (const line of page.stamps.keys()) {
    if (line < range.from || line >= range.to) continue;
    const furniture = page.role[line] === Role.Furniture;
    const place = placeOf(line, title, firstProse, lastProse);
    const found = stampDate(page, line, furniture ? 'above' : place);
    if (!furniture && (found || place !== 'within')) page.role[line] = Role.Stamp;
    const date: ArticleDate | undefined = found && furniture ? { ...found, certainty: 'doubtful' } : found;
    if (date && (!best || (best.certainty === 'doubtful' && date.certainty === 'certain'))) best = date;
  }
  return best;
}

function placeOf(line: number, title: LineRange | undefined, firstProse: number, lastProse: number): StampPlace {
  if (line > lastProse && lastProse >= 0) return 'behind';
  if (line > firstProse) return 'within';
  return title && line >= title.to ? 'head' : 'above';
}

/** A dateline opens one of the first paragraphs. */
const DATELINE_REACH = 4;

function findDateline(page: Page, range: LineRange): Dateline | undefined {
  let seen = 0;
  for (let i = range.from; i < range.to && seen < DATELINE_REACH; i++) {
    if (page.role[i] !== Role.Body) continue;
    const found = datelineAt(page.text, page.lines.start[i]!);
    if (found) return found;
    seen += page.prose[i]!;
  }
  return undefined;
}

function stampSource(page: Page, range: LineRange): string | undefined {
  for (const [line, stamp] of page.stamps) {
    if (line >= range.from && line < range.to && stamp.source !== undefined) return stamp.source;
  }
  return undefined;
}

function firstSource(page: Page, range: LineRange): string | undefined {
  for (const [line, source] of page.sources) {
    if (line >= range.from && line < range.to && page.role[line] === Role.Byline) return source;
  }
  return undefined;
}

/** Neighbouring lines of one role make one region; a dateline is a region inside its line. */
function regionsOf(page: Page, range: LineRange, dateline: Dateline | undefined): Region[] {
  const { lines, role } = page;
  const regions: Region[] = [];
  for (let i = range.from; i < range.to; ) {
    let next = i + 1;
    while (next < range.to && role[next] === role[i]) next++;
    const kind = ROLE_KINDS[role[i]!];
    if (kind !== undefined) regions.push({ start: lines.start[i]!, end: lines.end[next - 1]!, kind });
    i = next;
  }
  if (dateline) {
    regions.push({ start: dateline.start, end: dateline.end, kind: 'dateline' });
    regions.sort((a, b) => a.start - b.start);
  }
  return regions;
}
