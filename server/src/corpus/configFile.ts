import { findNodeAtLocation, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { knownProperty, NO_OWN_PROPERTIES } from '../claims/catalogue';
import { compileOwn, OWN_CONSTRAINTS, type OwnProperties } from '../claims/catalogue/own';
import { type EntityDecisions, NO_DECISIONS } from '../resolve/across';
import type { ArticleOverride } from '../text/article';
import { parseIsoDate } from '../text/calendar';
import { type Wording, wording } from '../text/wording';
import { type Config, DEFAULT_CONFIG, type IgnoredFinding, type RuleOverride, type RuleSettings } from './config';
import { ignoredTwice, namesAtOdds } from './contradictions';
import { type FileProblem, plainValue, readJson, repeatedKeys, shapeProblem, unreadKeys } from './jsonFile';

/** The name of the file in a folder that configures it. */
export const CONFIG_FILE = 'copydesk.json';

/** What a folder's `copydesk.json` says; what it leaves out is absent. */
export type ConfigFile = Partial<Config>;

export interface ParsedConfig {
  /** Absent when the file cannot be used: what was in force before stays so. */
  readonly config?: ConfigFile;
  readonly problems: readonly FileProblem[];
}

const TYPES = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'] as const;
const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;

const globs = v.pipe(
  v.array(
    v.string('This must be a glob in quotation marks, such as "drafts/**".'),
    'This must be a list of globs: ["drafts/**"].',
  ),
  v.readonly(),
);
const names = v.array(v.string('This must be a name in quotation marks.'), 'This must be a list of names.');
const date = v.pipe(
  v.string('This must be a date in quotation marks: "2024-07-03".'),
  v.check(isDate, 'This is no date: write "2024-07-03", or "2024-07" or "2024" where no more is known.'),
);

/** Valibot takes a list for an object with numbers for keys; a person would not. */
const notAList = (message: string) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), message),
  );

const ARTICLES = 'This must name articles by path: {"interview.txt": {"date": "2024-07-03"}}.';
const ARTICLE = 'This must be settings of an article: {"date": "2024-07-03"}.';
const BODY = 'This must be the words the body begins and ends with: {"from": "The ferry left", "to": "on Monday."}.';
const RULES = 'This must name rules and their severity: {"weekday-date": "warning"}.';
const OVERRIDE = 'This must be settings for some files: {"files": ["opinion/**"], "rules": {"weekday-date": "off"}}.';
const IGNORED = 'This must be an ignored finding: {"fingerprint": "...", "reason": "..."}.';
const ENTITIES = 'This must hold decisions about names: {"same": [["SCO", "Shanghai Cooperation Organisation"]]}.';
const PROPERTIES = 'This must name properties: {"berths": {"phrasings": ["{place} has {quantity:berth}"]}}.';
const PROPERTY = 'This must be a property with phrasings: {"phrasings": ["{place} has {quantity:berth}"]}.';
const PHRASINGS = 'This must be a list of phrasings: ["{place} has {quantity:berth}"].';
const WHOLE = 'The configuration must be an object: {"drafts": ["drafts/**"]}.';

const words = v.pipe(
  v.string('This must be words of the article in quotation marks.'),
  v.check((text) => text.trim() !== '', 'This must be words of the article.'),
);
const body = v.object({ from: words, to: words }, BODY);
const article = v.object(
  {
    date,
    source: v.string(),
    title: v.string(),
    body: v.pipe(notAList(BODY), v.partial(body)),
    sameStoryAs: v.string(),
  },
  ARTICLE,
);
const entities = v.object(
  {
    same: v.array(
      v.pipe(names, v.minLength(2, 'Two or more names are needed here.')),
      'This must be a list of lists of names.',
    ),
    different: v.array(
      v.pipe(names, v.length(2, 'Two names are needed here.')),
      'This must be a list of pairs of names.',
    ),
    types: v.record(v.string(), v.picklist(TYPES, 'This must be one of PER, ORG, LOC, EVENT, WORK, OTHER.')),
    notNames: names,
  },
  ENTITIES,
);
const property = v.object(
  {
    label: v.optional(v.string('This must be a name in quotation marks: "number of berths".')),
    constraint: v.optional(
      v.picklist(OWN_CONSTRAINTS, 'This must be one of "single value", "single best value", "multi-value".'),
    ),
    symmetric: v.optional(v.boolean('This must be true or false.')),
    phrasings: v.array(
      v.string('This must be a phrasing in quotation marks: "{place} has {quantity:berth}".'),
      PHRASINGS,
    ),
  },
  PROPERTY,
);
const severity = v.picklist(SEVERITIES, 'This must be "error", "warning", "information", "hint" or "off".');
const rules = v.pipe(notAList(RULES), v.record(v.string(), severity, RULES));
const override = v.object({ files: globs, rules }, OVERRIDE);
const ignored = v.object(
  {
    fingerprint: v.string('This must be the fingerprint of a finding, in quotation marks.'),
    reason: v.pipe(
      v.string('Say in quotation marks why this finding is ignored.'),
      v.check((text) => text.trim() !== '', 'Say why this finding is ignored.'),
    ),
    author: v.optional(v.string('This must be a name in quotation marks.')),
  },
  IGNORED,
);
const whole = v.object(
  {
    $schema: v.string('This must be an address in quotation marks.'),
    include: globs,
    exclude: globs,
    drafts: globs,
    rules,
    overrides: v.pipe(v.array(override, 'This must be a list: [{"files": [...], "rules": {...}}].'), v.readonly()),
    ignore: v.pipe(v.array(ignored, 'This must be a list: [{"fingerprint": "...", "reason": "..."}].'), v.readonly()),
    articles: v.pipe(notAList(ARTICLES), v.record(v.string(), v.pipe(notAList(ARTICLE), v.partial(article)), ARTICLES)),
    entities: v.pipe(notAList(ENTITIES), v.partial(entities)),
    properties: v.pipe(notAList(PROPERTIES), v.record(v.string(), v.pipe(notAList(PROPERTY), property), PROPERTIES)),
  },
  WHOLE,
);
const schema = v.pipe(notAList(WHOLE), v.partial(whole));

/** The settings of the file and of what it holds, by name: what its schema for editors must know too. */
export const configShapes = {
  whole: whole.entries,
  entities: entities.entries,
  property: property.entries,
  article: article.entries,
  override: override.entries,
  ignored: ignored.entries,
};

function isDate(text: string): boolean {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return true;
  return text.length === 10 && parseIsoDate(text) !== undefined;
}

/**
 * Reads a `copydesk.json` (JSON with comments and trailing commas). An empty file is an empty configuration.
 * `knownRules` are the ids that `rules` may name. Pure, linear in the text, never throws.
 */
export function parseConfigFile(text: string, knownRules: ReadonlySet<string>): ParsedConfig {
  const { tree, problems: syntax } = readJson(text);
  if (syntax.length > 0) return { problems: syntax };
  if (!tree) return { config: {}, problems: [] };

  const parsed = v.safeParse(schema, plainValue(tree));
  const problems = parsed.success ? [] : parsed.issues.map((issue) => shapeProblem(tree, issue));
  const warnings = unknownKeys(tree, knownRules);
  if (!parsed.success) return { problems: [...problems, ...warnings] };
  const config = toConfig(parsed.output);
  const contradictions = namesAtOdds(tree, config.entities ?? NO_DECISIONS);
  if (contradictions.length > 0) return { problems: [...contradictions, ...warnings] };
  const doubled = [...repeatedKeys(tree), ...ignoredTwice(tree, config.ignore ?? [])];
  return { config, problems: [...warnings, ...doubled, ...unusable(tree, config.properties)] };
}

/** The configuration in force: the folder's own file first, then the person's settings, then what is usual. */
export function configFrom(file: ConfigFile, settings: Partial<Pick<Config, 'include' | 'exclude'>> = {}): Config {
  const exclude = [...DEFAULT_CONFIG.exclude, ...(file.exclude ?? settings.exclude ?? [])];
  return { ...DEFAULT_CONFIG, ...settings, ...file, exclude: [...new Set(exclude)] };
}

function toConfig({ $schema, entities: decided, ...rest }: v.InferOutput<typeof schema>): ConfigFile {
  const decisions: EntityDecisions | undefined = decided && {
    same: decided.same ?? [],
    different: (decided.different ?? []).map((pair) => [pair[0]!, pair[1]!] as const),
    types: decided.types ?? {},
    notNames: decided.notNames ?? [],
  };
  return definedOnly({
    include: rest.include,
    exclude: rest.exclude,
    drafts: rest.drafts,
    rules: rest.rules as RuleSettings | undefined,
    overrides: rest.overrides as readonly RuleOverride[] | undefined,
    ignore: rest.ignore as readonly IgnoredFinding[] | undefined,
    articles: rest.articles as Readonly<Record<string, ArticleOverride>> | undefined,
    entities: decisions,
    properties: rest.properties as OwnProperties | undefined,
  });
}

/** Properties and phrasings that cannot be used, each where it stands. */
function unusable(tree: Node, own: OwnProperties = NO_OWN_PROPERTIES): FileProblem[] {
  return compileOwn(own, knownProperty).problems.map(({ property: id, phrasing, message }) => {
    const path = ['properties', id, ...(phrasing === undefined ? [] : ['phrasings', phrasing])];
    // A key written twice counts as it stands last, and is found where it stands first.
    const { offset, length } = findNodeAtLocation(tree, path) ?? tree;
    return { start: offset, end: offset + length, severity: 'warning', message };
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function definedOnly<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}

const noSetting = (key: string): Wording => wording`There is no setting "${key}".`;

/** Keys that nobody reads, in the file and in what it holds. */
function unknownKeys(tree: Node, knownRules: ReadonlySet<string>): FileProblem[] {
  const at = (...path: (string | number)[]): Node | undefined => findNodeAtLocation(tree, path);
  const ofRules = (node: Node | undefined) =>
    unreadKeys(
      node,
      (key) => knownRules.has(key),
      (key) => wording`There is no rule "${key}".`,
    );
  const has = (shape: { readonly entries: object }) => (key: string) => Object.hasOwn(shape.entries, key);
  const articles = at('articles');
  return [
    ...unreadKeys(tree, has(whole), noSetting),
    ...unreadKeys(at('entities'), has(entities), noSetting),
    ...(articles?.type === 'object' ? (articles.children ?? []) : []).flatMap(({ children }) =>
      unreadKeys(children?.[1], has(article), (key) => wording`There is no setting of an article "${key}".`),
    ),
    ...(articles?.type === 'object' ? (articles.children ?? []) : []).flatMap(({ children }) =>
      unreadKeys(
        children?.[1] && findNodeAtLocation(children[1], ['body']),
        has(body),
        (key) => wording`There is no setting of a body "${key}".`,
      ),
    ),
    ...(at('properties')?.children ?? []).flatMap(({ children }) =>
      unreadKeys(children?.[1], has(property), (key) => wording`There is no setting of a property "${key}".`),
    ),
    ...ofRules(at('rules')),
    ...(at('overrides')?.children ?? []).flatMap((one) => [
      ...unreadKeys(one, has(override), (key) => wording`There is no setting of an override "${key}".`),
      ...ofRules(findNodeAtLocation(one, ['rules'])),
    ]),
    ...(at('ignore')?.children ?? []).flatMap((one) =>
      unreadKeys(one, has(ignored), (key) => wording`There is no setting of an ignored finding "${key}".`),
    ),
  ];
}
