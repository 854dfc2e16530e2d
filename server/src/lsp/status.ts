import { countBySeverity } from '../features/conflicts';
import { scopeOf } from '../features/scope';
import type { Severity, SkippedFile, Status } from '../protocol';
import { positionAt } from '../text/lineIndex';
import type { Say } from '../text/wording';
import type { Folder } from './folder';
import type { Workspace } from './workspace';

const MOST_SKIPPED = 100;

/** What the client shows of the desk as a whole, as it was when it was last checked. */
export function statusOf({ folders, busy }: Pick<Workspace, 'folders' | 'busy'>, say: Say): Status {
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const skipped: SkippedFile[] = [];
  let [articles, files, entities, snapshot, skippedTotal, quiet, drafts, rulesOff] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const folder of folders) {
    const { desk } = folder;
    const { lastCheck } = desk;
    snapshot += desk.revision;
    articles += lastCheck.articles;
    entities += lastCheck.entities;
    for (const [severity, count] of Object.entries(countBySeverity(lastCheck.findings)))
      findings[severity as Severity] += count;
    quiet += lastCheck.quiet.length;
    const paths = desk.paths();
    files += paths.length;
    const scope = scopeOf(desk.config, paths);
    drafts += scope.drafts;
    rulesOff = Math.max(rulesOff, scope.rulesOff);
    skippedTotal += folder.skipped.size;
    for (const { path, reason, detail } of folder.skipped.values()) {
      if (skipped.length < MOST_SKIPPED) skipped.push({ uri: folder.uriOf(path), reason, detail: say(detail) });
    }
  }
  const failed = folders.length > 0 && folders.every(({ failed }) => failed);
  return {
    state: busy ? 'indexing' : failed ? 'failed' : 'ready',
    snapshot,
    articles,
    files,
    drafts,
    rulesOff,
    entities,
    findings,
    quiet,
    skipped,
    skippedTotal,
    problems: folders.flatMap((folder) => problemsOf(folder, say)),
  };
}

function problemsOf({ deskFiles, problem }: Folder, say: Say): string[] {
  const ofFiles = deskFiles.flatMap(({ path, lines, problems }) =>
    problems.map(({ start, message }) => say('{0}, line {1}: {2}', path, positionAt(lines, start).line + 1, message)),
  );
  return problem === undefined ? ofFiles : [say(problem), ...ofFiles];
}
