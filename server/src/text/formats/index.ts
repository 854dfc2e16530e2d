import type { Article, ArticleFormat } from '../article';
import { type Directive, type ReadProblem, readDirectives } from '../directives';
import { layOut } from '../layOut';
import type { FormatReading } from './frontMatter';
import { readHtml } from './html';
import { readMd } from './md';
import { readTxt } from './txt';

const FORMATS: ReadonlyMap<string, ArticleFormat> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

const READERS: Readonly<Record<ArticleFormat, (path: string, file: string) => FormatReading>> = {
  txt: readTxt,
  md: readMd,
  html: readHtml,
};

/** The format a file's name promises, or undefined where Copydesk does not read it. */
export function formatOf(path: string): ArticleFormat | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : FORMATS.get(path.slice(dot + 1).toLowerCase());
}

/** The stories of a file, in file order, and what of the file could not be read as meant. */
export interface ReadFile {
  readonly articles: readonly Article[];
  readonly problems: readonly ReadProblem[];
  readonly directives: readonly Directive[];
}

/**
 * The stories of a file, as a pure function of its path and text (as the editor shows it: no byte-order mark). There is always
 * one at least; its text may be empty. Never fails. A name that promises no format is read as plain text.
 */
export function readArticles(path: string, text: string): ReadFile {
  const { source, problems, comments } = READERS[formatOf(path) ?? 'txt'](path, text);
  const marked = readDirectives(text, comments);
  return {
    articles: layOut(source),
    problems: [...problems, ...marked.problems],
    directives: marked.directives,
  };
}
