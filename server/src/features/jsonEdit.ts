import { applyEdits, type JSONPath, modify } from 'jsonc-parser';

/** The text of a JSON file with a value put at a path, or taken out where it is undefined. Comments and layout stay. */
export const setValue = (text: string, path: JSONPath, value: unknown): string =>
  applyEdits(text, modify(text, path, value, { formattingOptions: layoutOf(text) }));

/** The text with an item put at the end of the list at a path, which is made where it is missing. */
export function appendItem(text: string, list: JSONPath, item: unknown): string {
  const options = { formattingOptions: layoutOf(text), isArrayInsertion: true };
  return applyEdits(text, modify(text, [...list, -1], item, options));
}

/** How the file is laid out: its first indented line shows it. */
function layoutOf(text: string) {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return { eol, insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 4 : indent.length };
}
