import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../corpus/config';
import { CONFIG_FILE } from '../corpus/configFile';
import { DESK_FILE_KINDS, DESK_FILES, deskConfig, EMPTY_DESK } from '../corpus/deskFiles';
import { articleFilter, documentKind } from '../corpus/globs';
import { MAX_FILE_SIZE, takeIn } from '../corpus/intake';
import type { FileHost, SkippedPath } from '../corpus/ports';
import { parseDeskFile } from '../service';
import { indexLines, positionAt } from '../text/lineIndex';
import { english, wording } from '../text/wording';
import { Unusable } from './unusable';

/** Where a command runs. */
export interface Environment {
  /** Absolute: what the person's paths are relative to. */
  readonly cwd: string;
  readonly host: FileHost;
  /** Says something beside the report. */
  warn(line: string): void;
}

/** A folder as the command line sees it. Article paths are relative to `root`; the person sees them relative to `cwd`. */
export interface Folder {
  /** Absolute: where `copydesk.json` lies, else the folder that holds all that was asked for. */
  readonly root: string;
  readonly config: Config;
  /** The folder's path, and every path in it, as the person would write it. */
  shown(path: string): string;
}

/** What a command reads: which of the folder's files were asked for, and what of them holds no article. */
export interface Selection {
  readonly paths: readonly string[];
  readonly skipped: readonly SkippedPath[];
}

/** Finds the folder of these files and folders, and its configuration. Fails when one of them is not there. */
export async function openFolder(inputs: readonly string[], environment: Environment): Promise<Folder> {
  const { cwd } = environment;
  const absolute = inputs.map((input) => resolve(cwd, input));
  absolute.forEach((path, i) => {
    if (!existsSync(path)) throw new Unusable(`There is no file or folder "${inputs[i]}".`);
  });
  const base = commonFolder(absolute.map((path) => (statSync(path).isDirectory() ? path : dirname(path))));
  const root = configuredFolder(base) ?? base;
  const shown = (path: string): string => slashed(relative(cwd, join(root, path))) || '.';
  return { root, config: await readDeskFiles(root, shown, environment), shown };
}

/** The articles among these files and folders. A file that is named is read even where the globs leave it out. */
export async function select(
  folder: Folder,
  inputs: readonly string[],
  { cwd, host }: Environment,
): Promise<Selection> {
  const filter = articleFilter(folder.config);
  const paths = new Set<string>();
  const skipped: SkippedPath[] = [];
  for (const input of inputs) {
    const below = slashed(relative(folder.root, resolve(cwd, input)));
    if (statSync(resolve(cwd, input)).isDirectory()) {
      const listing = await host.list(folder.root, filter, below);
      for (const path of listing.paths) paths.add(path);
      skipped.push(...listing.skipped);
    } else {
      const kind = documentKind(below);
      if (kind) skipped.push({ path: below, reason: 'format', detail: kind });
      else paths.add(below);
    }
  }
  return { paths: [...paths].sort(), skipped };
}

/** Reads articles one by one and hands over each text; returns what could not be read. */
export async function readTexts(
  host: FileHost,
  root: string,
  paths: readonly string[],
  take: (path: string, text: string) => void,
): Promise<SkippedPath[]> {
  const skipped: SkippedPath[] = [];
  const batch = 64;
  for (let from = 0; from < paths.length; from += batch) {
    const some = paths.slice(from, from + batch);
    const contents = await host.read(root, some, MAX_FILE_SIZE);
    contents.forEach((content, i) => {
      const intake = takeIn(content);
      const path = some[i]!;
      if (intake.kind === 'text') {
        try {
          take(path, intake.text);
        } catch (error) {
          // One article that trips the engine does not cost the person the report on all others.
          skipped.push({ path, reason: 'unreadable', detail: wording`it could not be analysed: ${String(error)}` });
        }
      }
      if (intake.kind === 'skipped') skipped.push({ path, reason: intake.reason, detail: intake.detail });
    });
  }
  return skipped;
}

/** What the folder's desk decided. A file that cannot be used ends the command: half of it would be another verdict. */
async function readDeskFiles(
  root: string,
  shown: (path: string) => string,
  { host, warn }: Environment,
): Promise<Config> {
  let state = EMPTY_DESK;
  const paths = DESK_FILE_KINDS.map((kind) => DESK_FILES[kind]);
  const contents = await host.read(root, paths, MAX_FILE_SIZE);
  const broken: string[] = [];
  DESK_FILE_KINDS.forEach((kind, i) => {
    const intake = takeIn(contents[i]!);
    const path = shown(paths[i]!);
    if (intake.kind === 'missing') return;
    if (intake.kind === 'skipped') throw new Unusable(`${path} cannot be read: ${english(intake.detail)}.`);
    const parsed = parseDeskFile(kind, intake.text, state.config);
    const lines = indexLines(intake.text);
    const messages = parsed.problems.map((problem) => {
      const at = positionAt(lines, problem.start);
      return `${path}:${at.line + 1}:${at.character + 1}: ${english(problem.message)}`;
    });
    if (parsed.state) {
      state = { ...state, ...parsed.state };
      for (const message of messages) warn(message);
    } else broken.push(...messages);
  });
  if (broken.length > 0) throw new Unusable(broken.join('\n'));
  return deskConfig(state);
}

/** The nearest folder at or above `folder` that holds a configuration. */
function configuredFolder(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, CONFIG_FILE))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let at = common;
    while (at !== dirname(at) && folder !== at && !folder.startsWith(at.endsWith(sep) ? at : at + sep))
      at = dirname(at);
    return at;
  });
}

function slashed(path: string): string {
  return sep === '/' || isAbsolute(path) ? path : path.split(sep).join('/');
}
