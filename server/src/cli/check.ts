import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../corpus/config';
import { matchGlobs } from '../corpus/globs';
import { SEVERITIES } from '../features/conflicts';
import type { QuietFinding } from '../rules/quiet';
import type { Finding } from '../rules/types';
import { createDesk } from '../service';
import { type Environment, intoDesk, openFolder, readTexts, select } from './files';
import { nameRemarks, refuseNothing } from './remarks';
import { jsonReport } from './reporters/json';
import { textReport } from './reporters/text';
import type { CheckResult } from './result';
import { Unusable } from './unusable';

export interface CheckOptions {
  readonly against?: string;
  readonly format: 'text' | 'json';
  readonly failOn: Severity;
}

/** `copydesk check PATH...`: exit code 1 when a finding is as severe as `failOn`, else 0. */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<number> {
  const result =
    options.against === undefined
      ? await checkFolder(inputs, environment)
      : await checkDrafts(inputs, options.against, environment);
  await (options.format === 'json' ? jsonReport(result) : textReport(result, environment.host));
  const limit = SEVERITIES.indexOf(options.failOn);
  return result.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= limit) ? 1 : 0;
}

export interface FolderResult extends CheckResult {
  /** The files that were checked. */
  readonly paths: readonly string[];
  /** Nothing of the folder was left out. */
  readonly whole: boolean;
}

/** Checks these files and folders as one archive. */
export async function checkFolder(inputs: readonly string[], environment: Environment): Promise<FolderResult> {
  const folder = await openFolder(inputs, environment);
  const { paths, skipped } = await select(folder, inputs, environment);
  const desk = createDesk({ config: folder.config });
  const read = await readTexts(environment.host, folder.root, paths, intoDesk(desk));
  nameRemarks(skipped, read, folder.shown, environment.warn);
  refuseNothing(desk.paths().length, inputs);
  const whole = inputs.some((input) => resolve(environment.cwd, input) === folder.root);
  return {
    folder,
    paths: desk.paths(),
    whole,
    checked: desk.paths().length,
    articles: desk.snapshot.articles.size,
    findings: desk.findings(),
    quiet: desk.quiet(),
    drafts: desk.paths().filter((path) => desk.snapshot.isDraft(path)).length,
    removable: whole ? desk.removable() : [],
  };
}

/** Each draft is put into the archive by itself and taken out again: drafts are no evidence for each other. */
async function checkDrafts(inputs: readonly string[], against: string, environment: Environment): Promise<CheckResult> {
  const archive = await openFolder([against], environment);
  const place = await openFolder(inputs, environment, archive);
  const inArchive = (path: string): string => relative(archive.root, resolve(place.root, path)).split(sep).join('/');
  const chosen = await select(place, inputs, environment);
  const drafts = new Set(chosen.paths.map(inArchive));

  const isDraft = matchGlobs(archive.config.drafts);
  const stored = await select(archive, [against], environment);
  const sources = stored.paths.filter((path) => !drafts.has(path) && !isDraft(path));
  const desk = createDesk({ config: archive.config, isDraft: (path) => drafts.has(path) });
  const read = await readTexts(environment.host, archive.root, sources, intoDesk(desk));
  nameRemarks(stored.skipped, read, archive.shown, environment.warn);
  // Without an archive every draft would seem sound.
  if (desk.paths().length === 0) throw new Unusable(`The archive "${against}" holds no articles.`);

  let [checked, articles] = [0, 0];
  const findings: Finding[] = [];
  const quiet: QuietFinding[] = [];
  const readDrafts = await readTexts(environment.host, place.root, chosen.paths, (path, text) => {
    const draft = inArchive(path);
    const problems = intoDesk(desk)(draft, text);
    checked++;
    articles += desk.stories(draft).length;
    findings.push(...desk.findingsIn(draft));
    quiet.push(...desk.quietIn(draft));
    desk.apply([{ path: draft, deleted: true }]);
    return problems;
  });
  nameRemarks(chosen.skipped, readDrafts, place.shown, environment.warn);
  refuseNothing(checked, inputs);
  return { folder: archive, checked, articles, drafts: checked, findings, quiet, removable: [] };
}
