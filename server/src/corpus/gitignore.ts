import picomatch from 'picomatch/posix';

/** The name of the file in which a folder lists what git leaves alone. */
export const IGNORE_FILE = '.gitignore';

/** One line of a `.gitignore`, ready to be held against paths below the folder it lies in. */
interface Pattern {
  readonly matches: (path: string) => boolean;
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/** What a `.gitignore` and those above it say of a path relative to the checked folder. */
export interface GitIgnore {
  ignores(path: string, isFolder: boolean): boolean;
  /** The rules below `folder` (relative to the checked folder), where a further `.gitignore` with this text lies. */
  within(folder: string, text: string): GitIgnore;
}

export const NOTHING_IGNORED: GitIgnore = withLevels([]);

/** Whether a file or any folder it lies in is ignored. */
export function ignoresPath(ignored: GitIgnore, path: string): boolean {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    if (ignored.ignores(path.slice(0, slash), true)) return true;
  return ignored.ignores(path, false);
}

interface Level {
  /** The folder the file lies in, with a slash at its end, or nothing for the checked folder. */
  readonly prefix: string;
  readonly patterns: readonly Pattern[];
}

/** The last pattern that matches decides, the nearest file first. What lies in an ignored folder is for the walker not to reach. */
function withLevels(levels: readonly Level[]): GitIgnore {
  return {
    ignores(path, isFolder) {
      for (let l = levels.length - 1; l >= 0; l--) {
        const { prefix, patterns } = levels[l]!;
        if (!path.startsWith(prefix)) continue;
        const below = path.slice(prefix.length);
        for (let p = patterns.length - 1; p >= 0; p--) {
          const { matches, negated, foldersOnly } = patterns[p]!;
          if ((isFolder || !foldersOnly) && matches(below)) return !negated;
        }
      }
      return false;
    },
    within: (folder, text) =>
      withLevels([...levels, { prefix: folder === '' ? '' : `${folder}/`, patterns: patternsOf(text) }]),
  };
}

/** As git documents it: comments, `!` to take back, a slash at the end for folders, any other slash for "from here". */
function patternsOf(text: string): Pattern[] {
  return text.split(/\r?\n/).flatMap((line): Pattern[] => {
    if (line.startsWith('#')) return [];
    const trimmed = line.trimEnd();
    const negated = trimmed.startsWith('!');
    const body = negated ? trimmed.slice(1) : trimmed;
    const foldersOnly = body.endsWith('/');
    const bare = (foldersOnly ? body.slice(0, -1) : body).replace(/^\\(?=[#!])/, '');
    if (bare === '' || bare === '/') return [];
    const glob = bare.startsWith('/') ? bare.slice(1) : bare.includes('/') ? bare : `**/${bare}`;
    const matches = picomatch(glob, { dot: true, nonegate: true, nobrace: true, noextglob: true });
    return [{ matches, negated, foldersOnly }];
  });
}
