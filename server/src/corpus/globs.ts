import picomatch from 'picomatch/posix';
import { formatOf } from '../text/formats';
import { type Wording, wording } from '../text/wording';
import type { Config } from './config';

/** Tells which files of a folder are articles. Paths are relative to the folder, with forward slashes. */
export interface ArticleFilter {
  /** True for a file that is to be read as an article. */
  accepts(path: string): boolean;
  /** False for a folder with nothing to read in it: it is not entered at all. */
  enters(folder: string): boolean;
  /** What a file is that seems to hold a text and cannot be read: "PDF". Undefined for all others. */
  unreadable(path: string): Wording | undefined;
}

/**
 * True for paths that one of the globs covers. As in `.gitignore`, a glob without a slash holds at any depth and a
 * glob that covers a folder covers what is in it. Case does not count.
 */
export function matchGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => {
    const trimmed = glob.replace(/^\.\//, '').replace(/^\/|\/$/g, '');
    if (trimmed === '') return [];
    const rooted = glob.startsWith('/') || trimmed.includes('/') ? trimmed : `**/${trimmed}`;
    return [rooted, `${rooted}/**`];
  });
  if (patterns.length === 0) return () => false;
  return picomatch(patterns, { dot: true, nocase: true, noextglob: true, nonegate: true });
}

/** The filter that a folder's configuration asks for. Names that start with a dot are never read. */
export function articleFilter(config: Pick<Config, 'include' | 'exclude'>): ArticleFilter {
  const included = matchGlobs(config.include);
  const excluded = matchGlobs(config.exclude);
  return {
    accepts: (path) => !hidden(path) && documentKind(path) === undefined && included(path) && !excluded(path),
    enters: (folder) => !hidden(folder) && !excluded(folder),
    unreadable: (path) => (hidden(path) || excluded(path) ? undefined : documentKind(path)),
  };
}

const hidden = (path: string): boolean => /(^|\/)\.[^./]/.test(path);

const DOCUMENTS: ReadonlyMap<string, Wording> = new Map([
  ['pdf', wording`PDF`],
  ['doc', wording`Word document`],
  ['docx', wording`Word document`],
  ['odt', wording`OpenDocument text`],
  ['rtf', wording`RTF document`],
  ['pages', wording`Pages document`],
  ['epub', wording`EPUB book`],
]);

/** What a file is, where its name says that it holds a text which Copydesk cannot read: "PDF", "Word document". */
export function documentKind(path: string): Wording | undefined {
  if (formatOf(path) !== undefined) return undefined;
  return DOCUMENTS.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
