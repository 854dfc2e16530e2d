import { URI, Utils } from 'vscode-uri';
import {
  DESK_FILE_KINDS,
  DESK_FILES,
  type DeskFile,
  type DeskState,
  deskConfig,
  EMPTY_DESK,
} from '../corpus/deskFiles';
import { type ArticleFilter, articleFilter } from '../corpus/globs';
import { type Intake, sizeText, takeIn, whySkipped } from '../corpus/intake';
import type { FileProblem } from '../corpus/jsonFile';
import type { FileHost, SkippedPath } from '../corpus/ports';
import type { Settings } from '../protocol';
import { createDesk, type Desk, parseDeskFile } from '../service';
import { indexLines, type LineIndex } from '../text/lineIndex';
import type { Steps } from '../text/steps';
import { asIs, type Wording, wording } from '../text/wording';
import { pacer } from './pace';

/** Where a folder's files are read, and by which name its host knows it. */
export interface Place {
  readonly host: FileHost;
  readonly name: string;
}

/** What is wrong with one of the files in which a folder keeps what its desk decided. */
export interface DeskFileReport {
  /** "copydesk.json" */
  readonly path: string;
  readonly lines: LineIndex;
  readonly problems: readonly FileProblem[];
}

/** What a folder asks of the editor around it. */
export interface Surroundings {
  /** The text of an open document, which wins over the file. */
  openText(uri: string): string | undefined;
  settings(): Settings;
  log(message: string): void;
}

/** Reading goes on until the signal says otherwise. */
export interface Reading {
  readonly stopped: () => boolean;
  report(done: number, total: number): void;
}

/** A folder that is checked: its desk, kept as its files and configuration say. */
export interface Folder {
  /** Without a slash at its end. */
  readonly uri: string;
  readonly desk: Desk;
  /** One for each of the desk's files, whether it is there or not. */
  readonly deskFiles: readonly DeskFileReport[];
  /** The folder cannot be read. */
  readonly failed: boolean;
  /** Why the folder cannot be checked, or what was left undone. */
  readonly problem: Wording | undefined;
  readonly skipped: ReadonlyMap<string, SkippedPath>;
  /** Of files whose encoding was guessed when they were read from disk: what to know of it, by path. */
  readonly doubts: ReadonlyMap<string, Wording>;
  /** The path of a file of the folder, or undefined for one outside. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** True for files that are read as articles. */
  accepts(path: string): boolean;
  /** Reads the configuration and every article. */
  readAll(reading: Reading): Promise<void>;
  /** Reads the desk's files anew and what follows from them. */
  readConfig(reading: Reading): Promise<void>;
  /** Reads files again that may have come, changed or gone; a path may also be a folder. */
  refresh(paths: readonly string[]): Promise<void>;
  /** Takes the text of an open document, in steps: all is as before until the last. */
  takeOpen(path: string, text: string): Steps<void>;
  /** A file's text now: of its open document, else from disk. */
  text(path: string): Promise<string | undefined>;
}

const BATCH = 32;

export function createFolder(uri: string, { host, name }: Place, around: Surroundings): Folder {
  // With its slash again: the root of a virtual file system is nothing but that slash.
  const root = URI.parse(`${uri}/`);
  const prefix = root.path;
  const desk = createDesk({ config: deskConfig(EMPTY_DESK, around.settings()) });
  const skipped = new Map<string, SkippedPath>();
  const doubts = new Map<string, Wording>();
  let filter: ArticleFilter = articleFilter(desk.config);
  let state: DeskState = EMPTY_DESK;
  let deskFiles: readonly DeskFileReport[] = [];
  let failed = false;
  let problem: Wording | undefined;

  const uriOf = (path: string): string => Utils.joinPath(root, path).toString();
  const limit = (): number => around.settings().maxFileSize * 1024;

  const skip = (path: string, reason: SkippedPath['reason'], detail: Wording): void => {
    skipped.set(path, { path, reason, detail });
    desk.apply([{ path, deleted: true }]);
  };
  const fits = (path: string, text: string): boolean => {
    if (text.length > limit()) skip(path, 'too-large', asIs(sizeText(text.length)));
    else skipped.delete(path);
    return !skipped.has(path);
  };
  const failedOn = (path: string, error: unknown): void => {
    around.log(`${path} could not be analysed: ${error instanceof Error ? error.stack : error}`);
    skip(path, 'unreadable', wording`it could not be analysed`);
  };
  const take = (path: string, text: string): void => {
    if (!fits(path, text)) return;
    try {
      desk.apply([{ path, text }]);
    } catch (error) {
      failedOn(path, error);
    }
  };
  function* takeOpen(path: string, text: string): Steps<void> {
    if (!filter.accepts(path) || !fits(path, text)) return;
    try {
      yield* desk.take(path, text);
    } catch (error) {
      failedOn(path, error);
    }
  }
  const read = async (paths: readonly string[], reading?: Reading): Promise<boolean> => {
    const turn = pacer();
    for (let from = 0; from < paths.length; from += BATCH) {
      const some = paths.slice(from, from + BATCH);
      const contents = await host.read(name, some, limit());
      for (const [i, content] of contents.entries()) {
        if (reading?.stopped()) return false;
        const path = some[i]!;
        // Asked anew at each file: a document may have been opened meanwhile.
        const open = around.openText(uriOf(path));
        const intake: Intake = open === undefined ? takeIn(content) : { kind: 'text', text: open };
        // An open document is still stored as it was read.
        if (open === undefined) doubts.delete(path);
        if (intake.kind === 'text' && intake.doubt !== undefined) doubts.set(path, intake.doubt);
        if (intake.kind === 'text') take(path, intake.text);
        else if (intake.kind === 'skipped') skip(path, intake.reason, intake.detail);
        else {
          skipped.delete(path);
          desk.apply([{ path, deleted: true }]);
        }
        reading?.report(from + i + 1, paths.length);
        await turn();
      }
    }
    return true;
  };

  const loadDeskFile = async (kind: DeskFile): Promise<DeskFileReport> => {
    const path = DESK_FILES[kind];
    const open = around.openText(uriOf(path));
    const [content] = open === undefined ? await host.read(name, [path], limit()) : [];
    const intake = content ? takeIn(content) : { kind: 'text' as const, text: open! };
    if (intake.kind === 'skipped') {
      const message = wording`This file cannot be read: ${whySkipped(intake)}`;
      return { path, lines: indexLines(''), problems: [{ start: 0, end: 0, severity: 'error', message }] };
    }
    const text = intake.kind === 'text' ? intake.text : '';
    const parsed = parseDeskFile(kind, text, state.config);
    if (parsed.state) state = { ...state, ...parsed.state };
    return { path, lines: indexLines(text), problems: parsed.problems };
  };

  /** Reads the desk's files; a broken one changes nothing. Returns the paths to analyse again. */
  const loadConfig = async (): Promise<readonly string[]> => {
    const reports: DeskFileReport[] = [];
    for (const kind of DESK_FILE_KINDS) reports.push(await loadDeskFile(kind));
    deskFiles = reports;
    const next = deskConfig(state, around.settings());
    if (JSON.stringify(next) === JSON.stringify(desk.config)) return [];
    filter = articleFilter(next);
    return desk.configure(next);
  };

  const readAll = async (reading: Reading): Promise<void> => {
    await loadConfig();
    const listing = await host.list(name, filter);
    failed = listing.problem !== undefined;
    problem = listing.problem && wording`${decodeURIComponent(uri)} cannot be checked: ${listing.problem}.`;
    const wanted = new Set(listing.paths);
    for (const path of desk.paths()) {
      if (!wanted.has(path) && around.openText(uriOf(path)) === undefined) desk.apply([{ path, deleted: true }]);
      else if (!filter.accepts(path)) desk.apply([{ path, deleted: true }]);
    }
    skipped.clear();
    for (const other of listing.skipped) skipped.set(other.path, other);
    if (await read(listing.paths, reading)) return;
    problem = wording`Reading was stopped: ${desk.paths().length} of ${listing.paths.length} files were read. "Check Again" reads the rest.`;
  };

  return {
    uri,
    desk,
    get deskFiles() {
      return deskFiles;
    },
    get failed() {
      return failed;
    },
    get problem() {
      return problem;
    },
    skipped,
    doubts,
    pathOf(other) {
      const parsed = URI.parse(other);
      if (parsed.scheme !== root.scheme || parsed.authority !== root.authority) return undefined;
      return parsed.path.startsWith(prefix) ? parsed.path.slice(prefix.length) : undefined;
    },
    uriOf,
    accepts: (path) => filter.accepts(path),
    readAll,
    async readConfig(reading) {
      const before = JSON.stringify([desk.config.include, desk.config.exclude]);
      const stale = await loadConfig();
      if (JSON.stringify([desk.config.include, desk.config.exclude]) !== before) await readAll(reading);
      else await read(stale, reading);
    },
    async refresh(paths) {
      const files = new Set<string>();
      for (const path of paths) {
        const below = `${path}/`;
        for (const known of [...desk.paths(), ...skipped.keys()])
          if (known === path || known.startsWith(below)) files.add(known);
        const listing = await host.list(name, filter, path);
        for (const found of listing.paths) files.add(found);
        for (const other of listing.skipped) skipped.set(other.path, other);
      }
      await read([...files].sort());
    },
    takeOpen,
    async text(path) {
      const open = around.openText(uriOf(path));
      if (open !== undefined) return open;
      const [content] = await host.read(name, [path], limit());
      const intake = takeIn(content!);
      return intake.kind === 'text' ? intake.text : undefined;
    },
  };
}
