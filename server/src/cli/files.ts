import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../corpus/config';
import { CONFIG_FILE } from '../corpus/configFile';
import { DESK_FILE_KINDS, DESK_FILES, deskConfig, EMPTY_DESK } from '../corpus/deskFiles';
import { articleFilter, documentKind } from '../corpus/globs';
import { MAX_FILE_SIZE, takeIn, whySkipped } from '../corpus/intake';
import type { FileHost, SkippedPath } from '../corpus/ports';
import { type Desk, parseDeskFile } from '../service';
import type { ReadProblem } from '../text/directives';
import { indexLines, positionAt } from '../text/lineIndex';
import { english, wording } from '../text/wording';
import { type Remark, remarkText } from './remarks';
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

/**
 * Finds the folder of these files and folders, and its configuration. Fails when one of them is not there. Where it is the `known`
 * one, that is given back: what is wrong with its files was said.
 */
export async function openFolder(inputs: readonly string[], environment: Environment, known?: Folder): Promise<Folder> {
  const { cwd } = environment;
  const absolute = inputs.map((input) => resolve(cwd, input));
  absolute.forEach((path, i) => {
    if (!existsSync(path)) throw new Unusable(`There is no file or folder "${inputs[i]}".`);
  });
  const base = commonFolder(absolute.map((path) => (statSync(path).isDirectory() ? path : dirname(path))));
  const root = configuredFolder(base) ?? base;
  if (root === known?.root) return known;
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

/** How many files are in memory at once. */
const BATCH = 64;

/** What came of reading files. */
export interface Reading {
  readonly skipped: readonly SkippedPath[];
  readonly remarks: readonly Remark[];
}

/** Reads articles one by one and hands over each text; `take` gives back what in it could not be read as meant. */
export async function readTexts(
  host: FileHost,
  root: string,
  paths: readonly string[],
  take: (path: string, text: string) => readonly ReadProblem[],
): Promise<Reading> {
  const skipped: SkippedPath[] = [];
  const remarks: Remark[] = [];
  for (let from = 0; from < paths.length; from += BATCH) {
    const some = paths.slice(from, from + BATCH);
    const contents = await host.read(root, some, MAX_FILE_SIZE);
    contents.forEach((content, i) => {
      const intake = takeIn(content);
      const path = some[i]!;
      if (intake.kind === 'skipped') skipped.push({ path, reason: intake.reason, detail: intake.detail });
      if (intake.kind !== 'text') return;
      const { text, doubt } = intake;
      if (doubt !== undefined) remarks.push({ path, message: doubt });
      try {
        const problems = take(path, text);
        const lines = indexLines(problems.length > 0 ? text : '');
        for (const { start, message } of problems) remarks.push({ path, at: positionAt(lines, start), message });
      } catch (error) {
        // One article that trips the engine does not cost the person the report on all others.
        skipped.push({ path, reason: 'unreadable', detail: wording`it could not be analysed: ${String(error)}` });
      }
    });
  }
  return { skipped, remarks };
}

/** Takes texts into a desk. */
export const intoDesk =
  (desk: Desk) =>
  (path: string, text: string): readonly ReadProblem[] => {
    desk.apply([{ path, text }]);
    return desk.problemsIn(path);
  };

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
    const path = paths[i]!;
    if (intake.kind === 'missing') return;
    if (intake.kind === 'skipped') throw new Unusable(`${shown(path)} cannot be read: ${english(whySkipped(intake))}.`);
    const parsed = parseDeskFile(kind, intake.text, state.config);
    const lines = indexLines(intake.text);
    const messages = parsed.problems.map(({ start, message }) =>
      remarkText({ path, at: positionAt(lines, start), message }, shown),
    );
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
