import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A template of the source that is said to a person. */
export interface Template {
  /** What translators know it by: the English, and the sense where it has several. */
  readonly key: string;
  /** How many values it has: more than its English shows, where other languages count otherwise. */
  readonly values: number;
}

/** Every source file below a folder, with its path. */
export function sourcesBelow(dir: string): { readonly path: string; readonly source: string }[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return path.endsWith('.ts') ? [{ path, source: readFileSync(path, 'utf8') }] : [];
  });
}

/** Every `wording` template of the server's source; those of nothing but a value need no translation. */
export function templatesOf(source: string): Template[] {
  const found: Template[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'wording') {
      const [text, values] = textOf(node.template);
      const sense = callAround(node, 'inSense');
      const key = sense ? `${text}/${(sense.arguments[0] as ts.StringLiteral).text}` : text;
      const more = callAround(sense ?? node, 'beside') ? 1 : 0;
      if (key !== '{0}') found.push({ key, values: values + more });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** The English of a template, and how many values it has. */
function textOf(template: ts.TemplateLiteral): readonly [text: string, values: number] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text, 0];
  const { head, templateSpans } = template;
  return [head.text + templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join(''), templateSpans.length];
}

function callAround(node: ts.Node, name: string): ts.CallExpression | undefined {
  const { parent } = node;
  return ts.isCallExpression(parent) && parent.expression.getText() === name ? parent : undefined;
}

/** Texts that are no templates of ours, in a file that makes sentences of them: whole sentences in quotation marks. */
export function sentencesIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^[A-Z].* .*\.$/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}
