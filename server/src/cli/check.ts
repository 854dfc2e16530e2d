import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../corpus/config';
import { matchGlobs } from '../corpus/globs';
import type { Finding } from '../rules/types';
import { createDesk, type Desk } from '../service';
import { type Folder, openFolder, readTexts, select } from './files';
import { warn } from './output';
import { jsonReport } from './reporters/json';
import { textReport } from './reporters/text';
import { nameSkipped } from './skipped';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export interface CheckOptions {
  readonly against?: string;
  readonly format: 'text' | 'json';
  readonly failOn: Severity;
}

/** What a check found, and what a reporter needs to show it. */
export interface CheckResult {
  readonly folder: Folder;
  /** How many articles were checked. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}

/** `copydesk check PATH...`: exit code 1 when a finding is as severe as `failOn`, else 0. */
export async function check(inputs: readonly string[], options: CheckOptions, cwd: string): Promise<number> {
  const result =
    options.against === undefined ? await checkFolder(inputs, cwd) : await checkDrafts(inputs, options.against, cwd);
  await (options.format === 'json' ? jsonReport(result) : textReport(result));
  const limit = SEVERITIES.indexOf(options.failOn);
  return result.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= limit) ? 1 : 0;
}

async function checkFolder(inputs: readonly string[], cwd: string): Promise<CheckResult> {
  const folder = await openFolder(inputs, cwd, warn);
  const { paths, skipped } = await select(folder, inputs, cwd);
  const desk = createDesk({ config: folder.config });
  const unread = await readTexts(folder.root, paths, take(desk));
  nameSkipped([...skipped, ...unread], folder.shown, warn);
  return { folder, checked: desk.paths().length, findings: desk.findings() };
}

/** Each draft is put into the archive by itself and taken out again: drafts are no evidence for each other. */
async function checkDrafts(inputs: readonly string[], against: string, cwd: string): Promise<CheckResult> {
  const archive = await openFolder([against], cwd, warn);
  const place = await openFolder(inputs, cwd, warn);
  const inArchive = (path: string): string => relative(archive.root, resolve(place.root, path)).split(sep).join('/');
  const chosen = await select(place, inputs, cwd);
  const drafts = new Set(chosen.paths.map(inArchive));

  const isDraft = matchGlobs(archive.config.drafts);
  const stored = await select(archive, [against], cwd);
  const sources = stored.paths.filter((path) => !drafts.has(path) && !isDraft(path));
  const desk = createDesk({ config: archive.config, isDraft: (path) => drafts.has(path) });
  const unread = await readTexts(archive.root, sources, take(desk));
  nameSkipped([...stored.skipped, ...unread], archive.shown, warn);

  const findings: Finding[] = [];
  const unreadDrafts = await readTexts(place.root, chosen.paths, (path, text) => {
    const draft = inArchive(path);
    desk.apply([{ path: draft, text }]);
    findings.push(...desk.findingsIn(draft));
    desk.apply([{ path: draft, deleted: true }]);
  });
  nameSkipped([...chosen.skipped, ...unreadDrafts], place.shown, warn);
  return { folder: archive, checked: drafts.size, findings };
}

const take =
  (desk: Desk) =>
  (path: string, text: string): void => {
    desk.apply([{ path, text }]);
  };
