import { phrasingsKey } from './claims/catalogue/own';
import { type Config, DEFAULT_CONFIG, filesReadOtherwise } from './corpus/config';
import { type AnalysedFile, analyseInSteps, analyseText, textKey } from './corpus/fileAnalysis';
import { matchGlobs } from './corpus/globs';
import { type Snapshot, takeInSteps, updateInSteps } from './corpus/snapshot';
import type { ArticleFacts } from './corpus/types';
import { checkAll, checkInSteps } from './rules';
import { settledBy } from './rules/facts';
import { keepQuiet } from './rules/quiet';
import { type Checked, checkedOf, UNCHECKED } from './rules/quiet/checked';
import type { Finding } from './rules/types';
import { atOnce, type Steps } from './text/steps';

/** A file as it is from now on: its text, its analysis made elsewhere, or gone. Paths are relative to the folder. */
export type FileChange =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly analysed: AnalysedFile }
  | { readonly path: string; readonly deleted: true };

export interface DeskOptions {
  readonly config?: Config;
  /** Tells drafts from the archive; the configuration's `drafts` when absent. */
  readonly isDraft?: (path: string) => boolean;
}

/**
 * The changing part of a desk: the files as analysed, the configuration in force, the snapshot made of them and what the rules find in it.
 * Each is worked out when asked for, at once or in steps, and kept until a change makes it worthless.
 */
export function deskState(options: DeskOptions) {
  let config = options.config ?? DEFAULT_CONFIG;
  let isDraft = options.isDraft ?? matchGlobs(config.drafts);
  const files = new Map<string, AnalysedFile>();
  /** Files analysed under settings by hand that have changed since. */
  const stale = new Set<string>();
  let revision = 0;
  let snapshot: Snapshot | undefined;
  /** What became of files since `snapshot`. */
  const pending = new Map<string, readonly ArticleFacts[]>();
  /** What the rules find, and what of it is shown. */
  let found: readonly Finding[] | undefined;
  let checked: Checked | undefined;
  /** What was shown before the last change. */
  let last: Checked = UNCHECKED;

  function* settle(): Steps<void> {
    while (!snapshot || pending.size > 0) {
      const [base, under, changes] = [snapshot, config, new Map(pending)];
      const stories = base ? [] : [...files.values()].flatMap((file) => file.stories);
      const next = base ? yield* updateInSteps(base, changes) : yield* takeInSteps(stories, under, isDraft);
      // It may have been asked for meanwhile, or another configuration come into force.
      if (snapshot !== base || config !== under) continue;
      snapshot = next;
      for (const [path, facts] of changes) if (pending.get(path) === facts) pending.delete(path);
      // What came meanwhile is the matter of whoever brought it.
      return;
    }
  }
  const current = (): Snapshot => {
    if (!snapshot || pending.size > 0) atOnce(settle());
    return snapshot!;
  };
  const check = (): Checked => {
    found ??= checkAll(current());
    checked ??= checkedOf(
      current(),
      keepQuiet(found, config, settledBy(current()), (path) => files.get(path)),
    );
    last = checked;
    return checked;
  };

  const applyOne = (change: FileChange): boolean => {
    if ('deleted' in change) {
      if (!files.delete(change.path)) return false;
      pending.set(change.path, []);
      return true;
    }
    if ('text' in change && !stale.has(change.path) && files.get(change.path)?.key === textKey(change.text))
      return false;
    stale.delete(change.path);
    const analysed = 'text' in change ? analyseText(change.path, change.text, config) : change.analysed;
    files.set(change.path, analysed);
    pending.set(change.path, analysed.stories);
    return true;
  };

  const apply = (changes: readonly FileChange[]): boolean => {
    let changed = false;
    for (const change of changes) changed = applyOne(change) || changed;
    if (changed) {
      found = undefined;
      checked = undefined;
      revision++;
    }
    return changed;
  };
  function* take(path: string, text: string): Steps<boolean> {
    if (!stale.has(path) && files.get(path)?.key === textKey(text)) return false;
    const under = config;
    const analysed = yield* analyseInSteps(path, text, under);
    if (snapshot && pending.size > 0) yield* settle();
    const base = pending.size === 0 ? snapshot : undefined;
    const next = base && (yield* updateInSteps(base, new Map([[path, analysed.stories]])));
    if (config !== under) return yield* take(path, text);
    const whole = next !== undefined && snapshot === base && pending.size === 0;
    apply([{ path, analysed }]);
    if (!whole) return true;
    snapshot = next;
    pending.clear();
    return true;
  }

  return {
    get config(): Config {
      return config;
    },
    get revision(): number {
      return revision;
    },
    get snapshot(): Snapshot {
      return current();
    },
    /** Findings, shown and kept quiet, of the folder as it is. */
    get checked(): Checked {
      return check();
    },
    get lastCheck(): Checked {
      return last;
    },
    /** What the rules find, whether it is shown or not. */
    get found(): readonly Finding[] {
      found ??= checkAll(current());
      return found;
    },
    files: files as ReadonlyMap<string, AnalysedFile>,
    apply,
    take,
    settle,
    configure(next: Config): readonly string[] {
      for (const path of filesReadOtherwise(config, next)) if (files.has(path)) stale.add(path);
      // Other phrasings may find something in any article.
      if (phrasingsKey(config.properties) !== phrasingsKey(next.properties))
        for (const path of files.keys()) stale.add(path);
      const same = (key: keyof Config): boolean => JSON.stringify(config[key]) === JSON.stringify(next[key]);
      const samePicture = same('entities') && same('drafts');
      if (!samePicture || !same('rules') || !same('overrides') || !same('facts') || !same('properties'))
        found = undefined;
      // Decisions are told apart by identity: equal ones need no new index.
      config = samePicture ? { ...next, entities: config.entities } : next;
      if (!options.isDraft) isDraft = matchGlobs(next.drafts);
      snapshot = samePicture && snapshot ? { ...snapshot, config } : undefined;
      checked = undefined;
      revision++;
      return [...stale];
    },
    *checkInSteps(): Steps<boolean> {
      const at = revision;
      yield* settle();
      if (!found && revision === at) {
        const steps = checkInSteps(current());
        let step = steps.next();
        for (; !step.done; step = steps.next()) {
          yield;
          if (revision !== at) return false;
        }
        found = step.value;
        yield;
      }
      if (revision !== at) return false;
      check();
      return true;
    },
  };
}
