import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node, parseTree } from 'jsonc-parser';

/*
 * Changes to JSON with comments that leave everything else in the file as somebody wrote it: comments, layout, trailing
 * commas. All of them expect a text without mistakes.
 */

const treeOf = (text: string): Node | undefined => parseTree(text, [], { allowTrailingComma: true });

/** The text with a value put at a path, or taken out where it is undefined. Objects that the path lacks are made. */
export function setValue(text: string, path: JSONPath, value: unknown): string {
  const tree = treeOf(text);
  if (tree && findNodeAtLocation(tree, path)) return applyEdits(text, modify(text, path, value, {}));
  return value === undefined ? text : insert(text, path, value);
}

/** The text with an item put at the end of the list at a path, which is made where it is missing. */
export function appendItem(text: string, list: JSONPath, item: unknown): string {
  const tree = treeOf(text);
  const node = tree && findNodeAtLocation(tree, list);
  if (!node) return insert(text, list, [item]);
  const layout = layoutOf(text);
  return insertLast(text, node, write(item, list.length + 1, layout), list.length, layout);
}

/** Adds a property with all the objects that its path lacks. */
function insert(text: string, path: JSONPath, value: unknown): string {
  const tree = treeOf(text);
  if (!tree) return insert(`${text}{}\n`, path, value);
  let [object, depth] = [tree, 0];
  for (; depth < path.length - 1; depth++) {
    const next = findNodeAtLocation(tree, path.slice(0, depth + 1));
    if (!next) break;
    object = next;
  }
  const rest = path.slice(depth + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const layout = layoutOf(text);
  const property = `${JSON.stringify(path[depth])}: ${write(rest, depth + 1, layout)}`;
  return insertLast(text, object, property, depth, layout);
}

/** How the file is laid out: its first indented line shows it. */
interface Layout {
  readonly eol: string;
  readonly indent: string;
}

const layoutOf = (text: string): Layout => ({
  eol: text.includes('\r\n') ? '\r\n' : '\n',
  indent: /\n([ \t]{1,16})[^\s]/.exec(text)?.[1] ?? '  ',
});

const newLine = ({ eol, indent }: Layout, depth: number): string => eol + indent.repeat(depth);

/** A value as a person would lay it out at a depth: lists of texts on one line, all else a line an item. */
function write(value: unknown, depth: number, layout: Layout): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  }
  const inner = newLine(layout, depth + 1);
  const items = Array.isArray(value)
    ? value.map((item) => write(item, depth + 1, layout))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, depth + 1, layout)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}${inner}${items.join(`,${inner}`)}${newLine(layout, depth)}${close}`;
}

/** Adds an item or property behind the last of an object or list at a depth. */
function insertLast(text: string, container: Node, content: string, depth: number, layout: Layout): string {
  const last = container.children?.at(-1);
  const closing = container.offset + container.length - 1;
  if (!last) {
    // Comments may stand in it, of which a line comment must not swallow the bracket.
    const body = text.slice(0, closing).trimEnd();
    return body + newLine(layout, depth + 1) + content + newLine(layout, depth) + text.slice(closing);
  }
  const end = last.offset + last.length;
  const { comma, lineEnd } = afterItem(text, end, closing);
  const oneLine = container.type === 'array' && !text.slice(container.offset, closing).includes('\n');
  const before = oneLine ? ' ' : newLine(layout, depth + 1);
  const item = before + content + (comma !== undefined && !oneLine ? ',' : '');
  const at = oneLine ? (comma ?? end) : lineEnd;
  if (comma !== undefined) return text.slice(0, at) + item + text.slice(at);
  return `${text.slice(0, end)},${text.slice(end, at)}${item}${oneLine ? '' : closeOn(text, at, depth, layout)}${text.slice(at)}`;
}

/** The bracket goes to a line of its own where it stood behind the last item. */
const closeOn = (text: string, at: number, depth: number, layout: Layout): string =>
  /[\]}]/.test(text[at] ?? '') ? newLine(layout, depth) : '';

/** Behind an item: the end of the comma after it, where there is one, and of what else its line says of it. */
function afterItem(text: string, end: number, closing: number): { readonly comma?: number; readonly lineEnd: number } {
  let comma: number | undefined;
  let lineEnd = end;
  for (let at = end; at < closing; ) {
    const two = text.slice(at, at + 2);
    if (two === '//' || two === '/*') {
      const stop = two === '//' ? text.indexOf('\n', at) : text.indexOf('*/', at) + 2;
      lineEnd = text[stop - 1] === '\r' ? stop - 1 : stop;
      at = stop;
    } else if (text[at] === ',') {
      comma = at + 1;
      lineEnd = comma;
      at++;
    } else if (text[at] === '\n' && (comma !== undefined || !text.slice(at, closing).trimStart().startsWith(','))) {
      break;
    } else at++;
  }
  return { ...(comma !== undefined ? { comma } : {}), lineEnd };
}
