import type { RegionKind } from './article';
import { isBreadcrumb } from './boilerplate/breadcrumbs';
import { isCaption, isSiteName, readCredit } from './boilerplate/credits';
import { isTagLine } from './boilerplate/markup';
import { isWeather, isWidget } from './boilerplate/widgets';
import { isFurnitureWording } from './boilerplate/wording';
import { headsOf } from './heads';
import { type Lines, lineText } from './lines';
import { blockEnd, isProse, isWrapped } from './prose';
import { room8 } from './room';
import { readStamp, type Stamp } from './stamp';

/** What each line of a page is. 0 is body; the others are region kinds, by index into `ROLE_KINDS`. */
export const Role = { Body: 0, Title: 1, Dateline: 2, Byline: 3, Caption: 4, Stamp: 5, Furniture: 6 } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** The region kind of each role; body has none. */
export const ROLE_KINDS: readonly (RegionKind | undefined)[] = [
  undefined,
  'title',
  'dateline',
  'byline',
  'caption',
  'stamp',
  'furniture',
];

/** A page's lines with what can be told of each by itself, before title, story borders and tails are known. */
export interface Page {
  readonly text: string;
  readonly lines: Lines;
  /** True when paragraphs are wrapped by hand: then a line is judged by itself only where it is its own paragraph. */
  readonly wrapped: boolean;
  /** True when blank lines part the page's paragraphs. */
  readonly gaps: boolean;
  /** A `Role` for each line. */
  readonly role: Uint8Array;
  /** 1 where the line opens a paragraph of running text. */
  readonly prose: Uint8Array;
  /** Lines that may date a story, by line. Which of them do is decided with the title known. */
  readonly stamps: ReadonlyMap<number, Stamp>;
  /** Sources that credits name, by line. */
  readonly sources: ReadonlyMap<number, string>;
  /** Lines of weather widgets. */
  readonly weather: ReadonlySet<number>;
}

/** Longer lines are running text whatever they say. */
const LONGEST_FURNITURE = 400;

/** Judges every line by itself. O(length of text). */
export function readPage(text: string, lines: Lines): Page {
  const wrapped = isWrapped(text, lines);
  const role = room8(lines.count);
  const prose = room8(lines.count);
  const stamps = new Map<number, Stamp>();
  const sources = new Map<number, string>();
  const weather = new Set<number>();
  for (let i = 0; i < lines.count; ) {
    const next = blockEnd(text, lines, wrapped, i);
    const start = lines.start[i]!;
    const end = lines.end[next - 1]!;
    if (isTagLine(text, start, end)) role.fill(Role.Furniture, i, next);
    else if (next - i === 1 && end - start <= LONGEST_FURNITURE) {
      const line = lineText(text, lines, i);
      const stamp = readStamp(line);
      if (stamp) stamps.set(i, stamp);
      else role[i] = roleOf(line, i, sources);
      if (isWeather(line)) weather.add(i);
    }
    if (role[i] === Role.Body && !stamps.has(i) && isProse(text, start, end)) prose[i] = 1;
    i = next;
  }
  return { text, lines, wrapped, gaps: lines.gap.indexOf(1, 1) > 0, role, prose, stamps, sources, weather };
}

function roleOf(line: string, i: number, sources: Map<number, string>): Role {
  const heads = headsOf(line);
  if (isFurnitureWording(line, heads) || isWidget(line, heads) || isBreadcrumb(line, heads)) return Role.Furniture;
  const credit = readCredit(line, heads);
  if (credit) {
    if (credit.source !== undefined) sources.set(i, credit.source);
    return Role.Byline;
  }
  if (isSiteName(line)) {
    sources.set(i, line);
    return Role.Byline;
  }
  return isCaption(line) ? Role.Caption : Role.Body;
}
