import { bodyProblems } from '../text/byHand';
import type { Directive, ReadProblem } from '../text/directives';
import { readArticles } from '../text/formats';
import { indexLines, type LineIndex } from '../text/lineIndex';
import { atOnce, type Steps } from '../text/steps';
import { analyseArticles, type ReadingSettings } from './analyse';
import type { ArticleFacts } from './types';

/** What is kept of a file: plain data that can cross a thread. */
export interface AnalysedFile {
  readonly path: string;
  /** Length of its text in UTF-16 units. */
  readonly length: number;
  /** Tells texts apart: the same key, the same text. */
  readonly key: string;
  readonly lines: LineIndex;
  readonly stories: readonly ArticleFacts[];
  /** What comments in it silence. */
  readonly directives: readonly Directive[];
  /** What in it could not be read as meant: its front matter, or a directive. */
  readonly problems: readonly ReadProblem[];
}

/** Analyses a file's text. Pure. */
export const analyseText = (path: string, text: string, settings: ReadingSettings = {}): AnalysedFile =>
  atOnce(analyseInSteps(path, text, settings));

/** The same in steps. */
export function* analyseInSteps(path: string, text: string, settings: ReadingSettings = {}): Steps<AnalysedFile> {
  const { articles, directives, problems } = readArticles(path, text);
  yield;
  const stories = yield* analyseArticles(articles, settings);
  return {
    path,
    length: text.length,
    key: textKey(text),
    lines: indexLines(text),
    stories,
    directives,
    problems: [...problems, ...articles.flatMap((one) => bodyProblems(one, settings.articles?.[one.id]))],
  };
}

/** Two FNV-1a hashes of the text with different seeds, and its length. */
export function textKey(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${text.length.toString(36)}.${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
