import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import type { EntityDecisions } from '../resolve/across';
import type { ArticleOverride } from '../text/article';
import { parseIsoDate } from '../text/calendar';
import type { Span } from '../text/span';
import { type Config, DEFAULT_CONFIG, type Severity } from './config';

/** The name of the file in a folder that configures it. */
export const CONFIG_FILE = 'copydesk.json';

/** What a folder's `copydesk.json` says; what it leaves out is absent. */
export type ConfigFile = Partial<Config>;

/** Something wrong with the configuration, at its place in that very file. */
export interface ConfigProblem extends Span {
  /** An error keeps the file out of force; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface ParsedConfig {
  /** Absent when the file cannot be used: what was in force before stays so. */
  readonly config?: ConfigFile;
  readonly problems: readonly ConfigProblem[];
}

const MAX_DEPTH = 32;
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
const RULES = 'This must name rules and their severity: {"weekday-date": "warning"}.';
const ENTITIES = 'This must hold decisions about names: {"same": [["SCO", "Shanghai Cooperation Organisation"]]}.';
const WHOLE = 'The configuration must be an object: {"drafts": ["drafts/**"]}.';

const article = v.object({ date, source: v.string(), title: v.string() }, ARTICLE);
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
    types: v.record(v.string(), v.picklist(TYPES, `This must be one of ${TYPES.join(', ')}.`)),
    notNames: names,
  },
  ENTITIES,
);
const severity = v.picklist(SEVERITIES, 'This must be "error", "warning", "information", "hint" or "off".');
const whole = v.object(
  {
    $schema: v.string('This must be an address in quotation marks.'),
    include: globs,
    exclude: globs,
    drafts: globs,
    rules: v.pipe(notAList(RULES), v.record(v.string(), severity, RULES)),
    articles: v.pipe(notAList(ARTICLES), v.record(v.string(), v.pipe(notAList(ARTICLE), v.partial(article)), ARTICLES)),
    entities: v.pipe(notAList(ENTITIES), v.partial(entities)),
  },
  WHOLE,
);
const schema = v.pipe(notAList(WHOLE), v.partial(whole));

function isDate(text: string): boolean {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return true;
  return text.length === 10 && parseIsoDate(text) !== undefined;
}

/**
 * Reads a `copydesk.json` (JSON with comments and trailing commas). An empty file is an empty configuration.
 * `knownRules` are the ids that `rules` may name. Pure, linear in the text, never throws.
 */
export function parseConfigFile(text: string, knownRules: ReadonlySet<string>): ParsedConfig {
  const deep = tooDeep(text);
  if (deep) return { problems: [deep] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) return { problems: errors.slice(0, 20).map(syntaxProblem) };
  if (!tree) return { config: {}, problems: [] };

  const parsed = v.safeParse(schema, plain(tree));
  const problems = parsed.success ? [] : parsed.issues.map((issue) => schemaProblem(tree, issue));
  const warnings = unknownKeys(tree, knownRules);
  if (!parsed.success) return { problems: [...problems, ...warnings] };
  return { config: toConfig(parsed.output), problems: warnings };
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
    rules: rest.rules as Readonly<Record<string, Severity | 'off'>> | undefined,
    articles: rest.articles as Readonly<Record<string, ArticleOverride>> | undefined,
    entities: decisions,
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function definedOnly<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}

/** Brackets nested beyond reason would exhaust the parser's stack. */
function tooDeep(text: string): ConfigProblem | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const first = text[start];
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > MAX_DEPTH) {
      return { start, end: start + 1, severity: 'error', message: 'This is nested too deeply for a configuration.' };
    }
  }
  return undefined;
}

/** The plain value of a syntax tree; keys such as `__proto__` stay plain keys. */
function plain(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plain);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children }) => (children?.[1] ? [[children[0]!.value, plain(children[1])]] : [])),
  );
}

function syntaxProblem(error: ParseError): ConfigProblem {
  // "CommaExpected" reads as "comma expected".
  const words = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return {
    start: error.offset,
    end: error.offset + Math.max(1, error.length),
    severity: 'error',
    message: `This is not valid JSON: ${words}.`,
  };
}

function schemaProblem(tree: Node, issue: v.BaseIssue<unknown>): ConfigProblem {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const node = findNodeAtLocation(tree, path) ?? tree;
  const message = issue.message.startsWith('Invalid') ? 'This must be a text in quotation marks.' : issue.message;
  return { start: node.offset, end: node.offset + node.length, severity: 'error', message };
}

/** Keys that nobody reads: most often a slip of the pen, so they are said, and the rest stays in force. */
function unknownKeys(tree: Node, knownRules: ReadonlySet<string>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const expect = (node: Node | undefined, known: (key: string) => boolean, what: string): void => {
    for (const { children } of node?.type === 'object' ? (node.children ?? []) : []) {
      const key = children?.[0];
      if (key === undefined || known(key.value)) continue;
      const message = `There is no ${what} "${String(key.value).slice(0, 60)}". It changes nothing.`;
      problems.push({ start: key.offset, end: key.offset + key.length, severity: 'warning', message });
    }
  };
  expect(tree, (key) => Object.hasOwn(whole.entries, key), 'setting');
  expect(findNodeAtLocation(tree, ['entities']), (key) => Object.hasOwn(entities.entries, key), 'setting');
  const byPath = findNodeAtLocation(tree, ['articles']);
  for (const { children } of byPath?.type === 'object' ? (byPath.children ?? []) : []) {
    expect(children?.[1], (key) => Object.hasOwn(article.entries, key), 'setting of an article');
  }
  expect(findNodeAtLocation(tree, ['rules']), (key) => knownRules.has(key), 'rule');
  return problems;
}
