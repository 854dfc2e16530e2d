import type { Config } from './corpus/config';
import type { AnalysedFile } from './corpus/fileAnalysis';
import type { Snapshot } from './corpus/snapshot';
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
import { RULE_IDS } from './rules/deskFiles';
import { type Explanation, explainAt } from './rules/explain';
import type { QuietFinding } from './rules/quiet';
import { type Checked, UNCHECKED } from './rules/quiet/checked';
import { unknownRules } from './rules/quiet/directives';
import type { Finding, Place } from './rules/types';
import { type DeskOptions, deskState, type FileChange } from './serviceState';
import type { ReadProblem } from './text/directives';
import type { LineIndex } from './text/lineIndex';
import type { Span } from './text/span';
import type { Steps } from './text/steps';
import type { Say } from './text/wording';

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

export { parseConfig, parseDeskFile } from './rules/deskFiles';
export type { DeskOptions, FileChange } from './serviceState';

export function createDesk(options: DeskOptions = {}): Desk {
  const state = deskState(options);
  const { files } = state;
  const current = (): Snapshot => state.snapshot;
  const checked = (): Checked => state.checked;
  /** An editor asks several things of one text, one after the other. */
  let lastText: { readonly analysed: AnalysedFile; readonly file: FileText } | undefined;

  return {
    get config() {
      return state.config;
    },
    get revision() {
      return state.revision;
    },
    get snapshot() {
      return current();
    },
    apply: state.apply,
    take: state.take,
    settle: state.settle,
    configure: state.configure,
    file: (path) => files.get(path),
    paths: () => [...files.keys()].sort(),
    lines: (path) => files.get(path)?.lines,
    stories: (path) => files.get(path)?.stories ?? [],
    findings: () => checked().findings,
    check: state.checkInSteps,
    get lastCheck() {
      return state.lastCheck;
    },
    findingsIn: (path) => checked().byPath.get(path) ?? [],
    quiet: () => checked().quiet,
    quietIn: (path) => checked().quiet.filter(({ finding }) => finding.path === path),
    offers: (path, span) => offersAt(current(), checked().byPath.get(path) ?? [], path, span),
    fixes: (path, span, text) => fixesAt(current(), checked().byPath.get(path) ?? [], path, span, text),
    spellings: (path, text) => allSpellings(current(), checked().byPath.get(path) ?? [], path, text),
    repeats: (path, offset) => repeatsOf(current(), path, offset),
    removable: () => checked().removable,
    explain(path, span) {
      return explainAt(current(), path, span, state.found);
    },
    problemsIn(path) {
      const file = files.get(path);
      return file ? [...file.problems, ...unknownRules(file, RULE_IDS)] : [];
    },
    hover: (path, offset, known, say) =>
      hover(
        current(),
        path,
        offset,
        () => (known && state.lastCheck !== UNCHECKED ? state.lastCheck : checked()).findings,
        say,
      ),
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
    headlines: (path) => headlines(current(), checked().byPath.get(path) ?? [], path),
    placesBehind: (path, story, about) => placesBehind(current(), checked().byPath.get(path) ?? [], path, story, about),
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
