import { phrasingsKey } from './claims/catalogue/own';
import { type Config, DEFAULT_CONFIG, filesReadOtherwise } from './corpus/config';
import { type AnalysedFile, analyseInSteps, analyseText, textKey } from './corpus/fileAnalysis';
import { matchGlobs } from './corpus/globs';
import { type Snapshot, takeInSteps, updateInSteps } from './corpus/snapshot';
import type { ArticleFacts } from './corpus/types';
import { implementations, typeDefinition } from './features/belonging';
import {
  type Choice,
  choicesFor,
  decisionOf,
  type Named,
  namedAt,
  namesInArticles,
  partsOf,
  plainChoices,
  type Verdict,
} from './features/choices';
import { type Completion, completion } from './features/completion';
import { type DateHint, dateHints } from './features/dateHints';
import type { Decision } from './features/decisions';
import { type Declaration, declaration } from './features/declaration';
import { type Definition, definition } from './features/definition';
import { type Counted, entitiesOfType, entityTypes, type TypeCount } from './features/entityList';
import { descriptionOf } from './features/entityNames';
import { type FileText, fileTextOf } from './features/fileText';
import { type Found, findEntities } from './features/findEntities';
import { fixesAt } from './features/fixes';
import { allSpellings } from './features/fixes/spelling';
import type { Fix } from './features/fixes/types';
import { type Fold, folds } from './features/folding';
import { type AboutStory, type Headline, headlines, placesBehind } from './features/headline';
import { type Hover, hover } from './features/hover';
import { type Introduction, introductionsOf } from './features/introductions';
import { type Link, links } from './features/links';
import { indexNames } from './features/nameIndex';
import { type Offer, offersAt } from './features/offers';
import { type OutlineStory, outline } from './features/outline';
import { highlights, mentionsByStory, type Reference, type ReferenceScope, references } from './features/references';
import {
  clashOf,
  filesNaming,
  type Refusal,
  type RenameTarget,
  renameChanges,
  renameTarget,
  type TextChange,
} from './features/rename';
import { type Repeats, repeatsOf } from './features/repeats';
import { selectionSteps } from './features/selection';
import { type SemanticToken, semanticTokens } from './features/semanticTokens';
import type { EntityType } from './recognise/types';
import type { Entity, EntityId } from './resolve/across';
import type { Mention } from './resolve/types';
import { checkAll, checkInSteps } from './rules';
import { RULE_IDS } from './rules/deskFiles';
import { type Explanation, explainAt } from './rules/explain';
import { settledBy } from './rules/facts';
import { keepQuiet, type QuietFinding } from './rules/quiet';
import { type Checked, checkedOf, UNCHECKED } from './rules/quiet/checked';
import { unknownRules } from './rules/quiet/directives';
import type { Finding, Place } from './rules/types';
import type { ReadProblem } from './text/directives';
import type { LineIndex } from './text/lineIndex';
import type { Span } from './text/span';
import { atOnce, type Steps } from './text/steps';
import type { Say } from './text/wording';

/** A file as it is from now on: its text, its analysis made elsewhere, or gone. Paths are relative to the folder. */
export type FileChange =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly analysed: AnalysedFile }
  | { readonly path: string; readonly deleted: true };

/**
 * One folder of articles and all that can be asked of it: the facade that the language server, the command line and
 * tests use. Synchronous; it reads no file and keeps no text.
 */
export interface Desk {
  readonly config: Config;
  /** Grows with every change of a file or the configuration. */
  readonly revision: number;
  /** The state of the folder now. The same object until something changes. */
  readonly snapshot: Snapshot;
  /** Takes files in or lets them go. A text that is the same as before costs no analysis. True when anything changed. */
  apply(changes: readonly FileChange[]): boolean;
  /** Takes a file's text in as `apply` does, and the snapshot with it, in steps: nothing is other than before until the last. */
  take(path: string, text: string): Steps<boolean>;
  /** Brings `snapshot` up to date, in steps. Asked for before, it is made at once. */
  settle(): Steps<void>;
  /**
   * Puts a configuration in force. Returns the paths that are to be read anew, since settings by hand or phrasings
   * changed: they keep their old analysis until they are applied again.
   */
  configure(config: Config): readonly string[];
  file(path: string): AnalysedFile | undefined;
  /** In path order. */
  paths(): readonly string[];
  lines(path: string): LineIndex | undefined;
  stories(path: string): readonly ArticleFacts[];
  /** Every finding to be shown, by path and position. */
  findings(): readonly Finding[];
  /** Works out in steps what `findings` gives. False where a change ended it. */
  check(): Steps<boolean>;
  /** The folder as it was when it was last checked: known without any work. */
  readonly lastCheck: Checked;
  findingsIn(path: string): readonly Finding[];
  /** Findings that stand and are not shown: ignored, silenced by a comment, or in the baseline. By path and position. */
  quiet(): readonly QuietFinding[];
  quietIn(path: string): readonly QuietFinding[];
  /** Fingerprints that are ignored or in the baseline and answer to nothing any more. */
  removable(): readonly string[];
  /** What the claims at a stretch of a file were held against, and why they do or do not conflict. */
  explain(path: string, span: Span): readonly Explanation[];
  /** What a person may note at a stretch of a file. */
  offers(path: string, span: Span): readonly Offer[];
  /** What can be changed at a stretch of a file, whose text is given, so that a finding there is settled. */
  fixes(path: string, span: Span, text: string): readonly Fix[];
  /** What puts every spelling of a file right. */
  spellings(path: string, text: string): readonly TextChange[];
  /** Where articles give another value than what is claimed at an offset. */
  repeats(path: string, offset: number): Repeats | undefined;
  /** What in a file could not be read as meant: its front matter, a comment that should silence a rule. */
  problemsIn(path: string): readonly ReadProblem[];
  /** What is known of the name, date or figure at an offset; with `known`, what others say against it as of the last check. */
  hover(path: string, offset: number, known?: boolean, say?: Say): Hover | undefined;
  /** Where the thing named at an offset is introduced. */
  definition(path: string, offset: number): Definition | undefined;
  /** Where its story first names it. */
  declaration(path: string, offset: number): Declaration | undefined;
  /** Where that is introduced which it belongs to. */
  typeDefinition(path: string, offset: number): Definition | undefined;
  /** Who and what is said to belong to it. */
  implementations(path: string, offset: number): readonly Place[];
  /** Every mention of the thing named at an offset, in every article. */
  references(path: string, offset: number, scope?: ReferenceScope): readonly Reference[];
  /** Every mention of it in the same file, pronouns among them. */
  highlights(path: string, offset: number): readonly Reference[];
  /** With the file's text, what is quoted is outlined too. */
  outline(path: string, file?: FileText): readonly OutlineStory[];
  /** A file's text as it was analysed, read for its sentences and quotations; undefined where `text` is another one. */
  fileText(path: string, text: string): FileText | undefined;
  /** What the words of a file, or of a part of it, are. */
  semanticTokens(path: string, file: FileText, within?: Span): readonly SemanticToken[];
  /** What the dates were worked out to be that a file's words leave open. */
  dateHints(path: string): readonly DateHint[];
  /** The stories of a file in figures. */
  headlines(path: string): readonly Headline[];
  /** The places such a figure counts; `story` from 0. */
  placesBehind(path: string, story: number, about: AboutStory): readonly Place[];
  folds(path: string, file: FileText): readonly Fold[];
  links(path: string, file: FileText): readonly Link[];
  /** What a selection at an offset grows to, the smallest first. */
  selectionSteps(path: string, offset: number, file: FileText): readonly Span[];
  /** The names that may be meant by the letters before an offset of a file's text; at most `limit`. */
  completion(path: string, offset: number, text: string, limit: number, known?: number): Completion | undefined;
  /** Brings up to date, in steps, what completion looks names up in. */
  indexNames(): Steps<void>;
  /** The name at an offset of a file's text, to be spelt another way, or why it cannot be. */
  renameTarget(path: string, offset: number, text: string): RenameTarget | Refusal;
  /** The files whose texts `renameChanges` needs. */
  filesNaming(entity: Entity): readonly string[];
  renameChanges(
    entity: Entity,
    oldName: string,
    newName: string,
    texts: ReadonlyMap<string, string>,
  ): ReadonlyMap<string, readonly TextChange[]>;
  /** Another thing that goes by a name already. */
  clashOf(entity: Entity, name: string): Entity | undefined;
  /** The thing that a mention at an offset stands for, with what its article calls it. */
  named(path: string, offset: number): Named | undefined;
  /** What a person may decide of an entity at a mention of it; `words` is what stands there. */
  choices(named: Named, words: string): readonly Choice[];
  /** Those among them that need no other entity, name or type to be chosen. */
  plainChoices(named: Named, words: string): readonly Choice[];
  decisionOf(entity: Entity, verdict: Verdict): Decision | Refusal;
  /** The names under which articles introduce an entity. */
  namesInArticles(entity: Entity): readonly string[];
  /** What of it may be said to be something else: other names, and its name in each article, anchored there. */
  partsOf(entity: Entity): readonly string[];
  entityTypes(): readonly TypeCount[];
  entity(id: EntityId): Entity | undefined;
  entitiesOfType(type: EntityType): readonly Counted[];
  findEntities(query: string, limit: number): readonly Found[];
  /** Who or what an entity is, in a few words. */
  describe(entity: Entity): string | undefined;
  /** Where an entity is introduced best; at most `limit` places. */
  introductions(entity: Entity, limit: number): readonly Introduction[];
  mentions(entity: Entity): ReadonlyMap<ArticleFacts, readonly Mention[]>;
}

export interface DeskOptions {
  readonly config?: Config;
  /** Tells drafts from the archive; the configuration's `drafts` when absent. */
  readonly isDraft?: (path: string) => boolean;
}

export { parseConfig, parseDeskFile } from './rules/deskFiles';

export function createDesk(options: DeskOptions = {}): Desk {
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
  /** An editor asks several things of one text, one after the other. */
  let lastText: { readonly analysed: AnalysedFile; readonly file: FileText } | undefined;

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
  const findings = () => {
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
    get config() {
      return config;
    },
    get revision() {
      return revision;
    },
    get snapshot() {
      return current();
    },
    apply,
    take,
    settle,
    configure(next) {
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
    file: (path) => files.get(path),
    paths: () => [...files.keys()].sort(),
    lines: (path) => files.get(path)?.lines,
    stories: (path) => files.get(path)?.stories ?? [],
    findings: () => findings().findings,
    *check() {
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
      findings();
      return true;
    },
    get lastCheck() {
      return last;
    },
    findingsIn: (path) => findings().byPath.get(path) ?? [],
    quiet: () => findings().quiet,
    quietIn: (path) => findings().quiet.filter(({ finding }) => finding.path === path),
    offers: (path, span) => offersAt(current(), findings().byPath.get(path) ?? [], path, span),
    fixes: (path, span, text) => fixesAt(current(), findings().byPath.get(path) ?? [], path, span, text),
    spellings: (path, text) => allSpellings(current(), findings().byPath.get(path) ?? [], path, text),
    repeats: (path, offset) => repeatsOf(current(), path, offset),
    removable: () => findings().removable,
    explain(path, span) {
      found ??= checkAll(current());
      return explainAt(current(), path, span, found);
    },
    problemsIn(path) {
      const file = files.get(path);
      return file ? [...file.problems, ...unknownRules(file, RULE_IDS)] : [];
    },
    hover: (path, offset, known, say) =>
      hover(current(), path, offset, () => (known && last !== UNCHECKED ? last : findings()).findings, say),
    definition: (path, offset) => definition(current(), path, offset),
    declaration: (path, offset) => declaration(current(), path, offset),
    typeDefinition: (path, offset) => typeDefinition(current(), path, offset),
    implementations: (path, offset) => implementations(current(), path, offset),
    references: (path, offset, scope) => references(current(), path, offset, scope),
    highlights: (path, offset) => highlights(current(), path, offset),
    outline: (path, file) => outline(current(), path, file),
    fileText(path, text) {
      const analysed = files.get(path);
      if (analysed?.length !== text.length) return undefined;
      if (lastText?.analysed !== analysed) lastText = { analysed, file: fileTextOf(path, text) };
      return lastText.file;
    },
    semanticTokens: (path, file, within) => semanticTokens(current(), path, file, within),
    dateHints: (path) => dateHints(current(), path),
    headlines: (path) => headlines(current(), findings().byPath.get(path) ?? [], path),
    placesBehind: (path, story, about) =>
      placesBehind(current(), findings().byPath.get(path) ?? [], path, story, about),
    folds: (path, file) => folds(current(), path, file),
    links: (path, file) => links(current(), path, file),
    selectionSteps: (path, offset, file) => selectionSteps(current(), path, offset, file),
    completion: (path, offset, text, limit, known) => completion(current(), path, offset, text, limit, known),
    indexNames: () => indexNames(current()),
    renameTarget: (path, offset, text) => renameTarget(current(), path, offset, text),
    filesNaming: (entity) => filesNaming(current(), entity),
    renameChanges: (entity, from, to, texts) => renameChanges(current(), entity, from, to, texts),
    clashOf: (entity, name) => clashOf(current(), entity, name),
    named: (path, offset) => namedAt(current(), path, offset),
    choices: (named, words) => choicesFor(current(), named, words),
    plainChoices,
    decisionOf: (entity, verdict) => decisionOf(current(), entity, verdict),
    namesInArticles: (entity) => namesInArticles(current(), entity),
    partsOf: (entity) => partsOf(current(), entity),
    entityTypes: () => entityTypes(current()),
    entity: (id) => current().entities.entities.get(id),
    entitiesOfType: (type) => entitiesOfType(current(), type),
    findEntities: (query, limit) => findEntities(current(), query, limit),
    describe: (entity) => descriptionOf(current(), entity),
    introductions: (entity, limit) => introductionsOf(current(), entity, limit),
    mentions: (entity) => mentionsByStory(current(), entity),
  };
}
