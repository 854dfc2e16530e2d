import type { Snapshot } from '../corpus/snapshot';
import { readingOffset, spanInFile } from '../text/offsetMap';
import { countAtMost } from '../text/order';
import type { Reading } from '../text/reading';
import { sentenceOf } from '../text/sentences';
import { contains, type Span, touches } from '../text/span';
import { Flag, Kind } from '../text/tokens';
import { storiesOf, touching } from './at';
import type { FileText } from './fileText';

/**
 * What a selection at an offset grows to, step by step: the word; the name, date or figure; the clause; the quotation's words,
 * and with its marks; the sentence; the paragraph; the story; the file. Each holds the one before it.
 */
export function selectionSteps(snapshot: Snapshot, path: string, offset: number, { text, readings }: FileText): Span[] {
  const whole = { start: 0, end: text.length };
  const stories = storiesOf(snapshot, path);
  const at = stories.findIndex(({ extent }) => touches(extent, offset));
  const [story, reading] = [stories[at], readings[at]];
  if (!story || !reading) return [whole];
  const { map } = reading.article;
  const inStory = stepsIn(reading, readingOffset(map, offset)).map((span) => spanInFile(map, span));
  const named = [story.mentions, story.timexes, story.quantities].flatMap((list) => touching<Span>(list, offset));
  const steps = [...inStory, ...named, story.extent, whole]
    .filter((span) => span.end > span.start && touches(span, offset))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  // What overlaps a smaller step without holding it is no step.
  const nested: Span[] = [];
  for (const { start, end } of steps) {
    const before = nested.at(-1);
    if (before && (!contains({ start, end }, before) || end - start === before.end - before.start)) continue;
    nested.push({ start, end });
  }
  return nested;
}

/** Steps inside one story, as spans of its reading text. O(sentence + log tokens), the paragraph apart. */
function stepsIn({ text, tokens, sentences, quotations }: Reading, offset: number): Span[] {
  if (tokens.count === 0) return [];
  const token = tokenNear(tokens, offset);
  const span = (from: number, to: number): Span => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
  const steps: Span[] = [span(token, token + 1)];

  const sentence = sentenceOf(sentences, token);
  const [first, behind] = [sentences.firstToken[sentence]!, sentences.firstToken[sentence + 1]!];
  steps.push(span(first, behind));
  let from = token;
  while (from > first && !partsClauses(text, tokens, from - 1)) from--;
  let to = token + 1;
  while (to < behind && !partsClauses(text, tokens, to)) to++;
  if (!partsClauses(text, tokens, token)) steps.push(span(from, to));

  const quotation = countAtMost(quotations.start, tokens.start[token]!, quotations.count) - 1;
  if (quotation >= 0 && offset <= quotations.end[quotation]!) {
    const outer = { start: quotations.start[quotation]!, end: quotations.end[quotation]! };
    const closed = outer.end - outer.start > 2 && QUOTES.has(text[outer.end - 1]!);
    if (closed) steps.push({ start: outer.start + 1, end: outer.end - 1 });
    steps.push(outer);
  }

  let top = token;
  while (top > 0 && (tokens.flags[top]! & Flag.Paragraph) === 0) top--;
  let bottom = token + 1;
  while (bottom < tokens.count && (tokens.flags[bottom]! & Flag.Paragraph) === 0) bottom++;
  steps.push(span(top, bottom));
  return steps;
}

/** The token at an offset, else the nearest before it. */
function tokenNear({ start, end, kind, count }: Reading['tokens'], offset: number): number {
  const at = Math.max(0, countAtMost(start, offset, count) - 1);
  // A cursor between a word and a mark belongs to the word.
  const behindWord = at > 0 && start[at] === offset && end[at - 1] === offset && kind[at] === Kind.Punctuation;
  return behindWord ? at - 1 : at;
}

/** Marks that part clauses: commas, colons, dashes, brackets, quotation marks, and the end of the sentence. */
function partsClauses(text: string, { kind, start }: Reading['tokens'], token: number): boolean {
  if (kind[token] !== Kind.Punctuation) return false;
  return PARTING.has(text[start[token]!]!);
}

const QUOTES: ReadonlySet<string> = new Set('"“”„«»\'‘’');
const PARTING: ReadonlySet<string> = new Set(',;:.!?()[]—–"“”„«»');
