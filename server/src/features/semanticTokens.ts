import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityType } from '../recognise/types';
import { lineExtent, positionAt } from '../text/lineIndex';
import type { Reading } from '../text/reading';
import { byPosition, overlaps, type Span } from '../text/span';
import { entityOfLocal, storiesOf } from './at';
import { type FileText, quotationsIn, wordsOf } from './fileText';

/** What words of an article are, for an editor to colour. The order is the legend's. */
export const TOKEN_TYPES = [
  'person',
  'organisation',
  'place',
  'event',
  'work',
  'date',
  'figure',
  'quotation',
  'boilerplate',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** Words to colour; never across the end of a line. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
}

const OF_ENTITY: Readonly<Record<EntityType, TokenType | undefined>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  EVENT: 'event',
  WORK: 'work',
  OTHER: undefined,
};

/**
 * The names, dates, figures and quotations of a file, and what in it is no article, in text order and disjoint: inside a
 * quotation names and figures keep their own colour. `within` asks for a part. O(text).
 */
export function semanticTokens(snapshot: Snapshot, path: string, file: FileText, within?: Span): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  storiesOf(snapshot, path).forEach((story, i) => {
    const reading = file.readings[i];
    if (!reading || (within && !overlaps(story.extent, within))) return;
    for (const { start, end, type } of painted(snapshot, story, reading)) {
      if (within && !overlaps({ start, end }, within)) continue;
      for (const piece of wordsOf(reading, { start, end })) pushLines(tokens, file, piece, type);
    }
  });
  return tokens;
}

/** What is painted later lies above what was painted before. */
function painted(snapshot: Snapshot, story: ArticleFacts, reading: Reading): SemanticToken[] {
  const names = story.mentions.flatMap(({ start, end, kind, local }): SemanticToken[] => {
    const type = kind === 'name' ? entityOfLocal(snapshot, story.id, local)?.type : undefined;
    const colour = type && OF_ENTITY[type];
    return colour ? [{ start, end, type: colour }] : [];
  });
  const layers = [
    quotationsIn(reading).map((span) => as(span, 'quotation')),
    story.quantities.map((span) => as(span, 'figure')),
    story.timexes.map((span) => as(span, 'date')),
    names,
    story.regions.filter(({ kind }) => kind === 'furniture').map((span) => as(span, 'boilerplate')),
  ];
  return layers.reduce((below, above) => overlay(below, disjoint(above)), [] as SemanticToken[]);
}

const as = ({ start, end }: Span, type: TokenType): SemanticToken => ({ start, end, type });

/** In text order; of spans that overlap, the one that begins first. */
function disjoint(spans: readonly SemanticToken[]): SemanticToken[] {
  let end = -1;
  return [...spans].sort(byPosition).filter((span) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
}

/** Both lists as one, in text order: of `below` only what `above` leaves free. O(both). */
function overlay(below: readonly SemanticToken[], above: readonly SemanticToken[]): SemanticToken[] {
  if (above.length === 0) return [...below];
  const all: SemanticToken[] = [];
  let next = 0;
  for (const span of below) {
    let { start } = span;
    while (next < above.length && above[next]!.start < span.end) {
      const cover = above[next]!;
      if (cover.start > start) all.push({ ...span, start, end: cover.start });
      if (cover.end > start) start = cover.end;
      // One that reaches beyond this span may cover the next one too: it is pushed when that is done.
      if (cover.end > span.end) break;
      all.push(cover);
      next++;
    }
    if (start < span.end) all.push({ ...span, start });
  }
  return [...all, ...above.slice(next)].sort(byPosition);
}

/** A token for each line that a stretch covers; blanks at the ends of lines stay as they are. */
function pushLines(to: SemanticToken[], { text, lines }: FileText, { start, end }: Span, type: TokenType): void {
  const last = positionAt(lines, end).line;
  for (let line = positionAt(lines, start).line; line <= last; line++) {
    const extent = lineExtent(text, lines, line);
    const from = Math.max(start, extent.start);
    const until = Math.min(end, extent.end);
    if (from < until) to.push({ start: from, end: until, type });
  }
}
