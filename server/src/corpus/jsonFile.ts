import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type * as v from 'valibot';
import type { Span } from '../text/span';
import { inSense, sentences, term, type Wording, wording } from '../text/wording';

/** Something wrong with a file of the desk, at its place in that very file. */
export interface FileProblem extends Span {
  /** An error keeps the file out of force; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly message: Wording;
}

/** JSON with comments and trailing commas as a tree; none where the text is empty, or where there are problems. */
export interface JsonText {
  readonly tree?: Node;
  readonly problems: readonly FileProblem[];
}

const MAX_DEPTH = 32;

/** Reads JSON with comments and trailing commas. Pure, linear in the text, never throws. */
export function readJson(text: string): JsonText {
  const conflict = mergeConflict(text) ?? tooDeep(text);
  if (conflict) return { problems: [conflict] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  // One slip makes the parser stumble several times: the first is where it is.
  if (errors[0]) return { problems: [syntaxProblem(errors[0])] };
  return { ...(tree ? { tree } : {}), problems: [] };
}

/** The plain value of a syntax tree; keys such as `__proto__` stay plain keys. */
export function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children }) =>
      children?.[1] ? [[children[0]!.value, plainValue(children[1])]] : [],
    ),
  );
}

/** Where in the file a value is not of the shape it must have. */
export function shapeProblem(tree: Node, issue: v.BaseIssue<unknown>): FileProblem {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  let node = findNodeAtLocation(tree, path);
  // Where something is missing, the thing it is missing from is pointed at.
  while (!node && path.length > 0) {
    path.pop();
    node = findNodeAtLocation(tree, path);
  }
  const at = node ?? tree;
  const message = issue.message.startsWith('Invalid')
    ? wording`This must be a text in quotation marks.`
    : term(issue.message);
  return { start: at.offset, end: at.offset + at.length, severity: 'error', message };
}

/** The keys of an object that nobody reads: most often a slip of the pen, so they are said, and the rest stays in force. */
export function unreadKeys(
  node: Node | undefined,
  known: (key: string) => boolean,
  unknown: (key: string) => Wording,
): readonly FileProblem[] {
  return (node?.type === 'object' ? (node.children ?? []) : []).flatMap(({ children }): FileProblem[] => {
    const key = children?.[0];
    if (key === undefined || known(String(key.value))) return [];
    const message = sentences(unknown(String(key.value).slice(0, 60)), wording`It changes nothing.`);
    return [{ start: key.offset, end: key.offset + key.length, severity: 'warning', message }];
  });
}

/** Keys that an object has twice: what stands at the last counts, which a person may not have noticed. O(tree). */
export function repeatedKeys(tree: Node | undefined): readonly FileProblem[] {
  const children = tree?.children ?? [];
  const last = new Map<string, Node>();
  if (tree?.type === 'object')
    for (const { children: [key] = [] } of children) if (key) last.set(String(key.value), key);
  return children.flatMap((child): readonly FileProblem[] => {
    const [key, value] = tree?.type === 'object' ? (child.children ?? []) : [undefined, child];
    const inner = value ? repeatedKeys(value) : [];
    if (!key || last.get(String(key.value)) === key) return inner;
    const message = wording`"${String(key.value).slice(0, 60)}" is set again below, and that counts. This one changes nothing.`;
    return [{ start: key.offset, end: key.offset + key.length, severity: 'warning', message }, ...inner];
  });
}

/** Two people changed the file and git left both versions in it. */
function mergeConflict(text: string): FileProblem | undefined {
  const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
  if (start === 0 && !text.startsWith('<<<<<<< ')) return undefined;
  const end = text.indexOf('\n', start);
  return {
    start,
    end: end < 0 ? text.length : end,
    severity: 'error',
    message: wording`Two versions of this file were merged and differ here: keep one and remove the lines of <, = and >.`,
  };
}

/** Brackets nested beyond reason would exhaust the parser's stack. */
function tooDeep(text: string): FileProblem | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const first = text[start];
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > MAX_DEPTH) {
      return { start, end: start + 1, severity: 'error', message: wording`This is nested too deeply for such a file.` };
    }
  }
  return undefined;
}

function syntaxProblem(error: ParseError): FileProblem {
  // "CommaExpected" reads as "comma expected".
  const words = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return {
    start: error.offset,
    end: error.offset + Math.max(1, error.length),
    severity: 'error',
    message: wording`This is not valid JSON: ${inSense('JSON', term(words))}.`,
  };
}
