import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Refusal, TextChange } from '../features/rename';
import { labelText } from '../features/visibleText';
import { type Say, wording } from '../text/wording';
import type { OpenDocument } from './asked';
import { rangeIn } from './features';
import type { Located } from './workspace';

/** Puts every spelling of an article right; also on saving, for those who want that. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

/** What a fix carries until it is chosen: it holds for one version of its document alone. */
export interface FixData {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

export const isFix = (data: unknown): data is FixData => typeof data === 'object' && data !== null && 'edits' in data;

/** The quick fixes that change the article's own words. */
export function fixActions(
  located: Located,
  document: TextDocument,
  { range, context }: CodeActionParams,
  say: Say,
): CodeAction[] {
  const { folder, path } = located;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return folder.desk.fixes(path, span, document.getText()).map(({ title, changes, finding }): CodeAction => {
    const settled = context.diagnostics.filter(
      ({ data }) => finding && (data as { fingerprint?: unknown } | undefined)?.fingerprint === finding.fingerprint,
    );
    return {
      title: labelText(say(title)),
      kind: CodeActionKind.QuickFix,
      ...(settled.length > 0 ? { diagnostics: settled } : {}),
      data: dataOf(located, document, changes),
    };
  });
}

/** Offered where source actions are asked for, and something is to be put right. */
export function fixAllActions(
  located: Located,
  document: TextDocument,
  { context: { only } }: CodeActionParams,
  say: Say,
): CodeAction[] {
  if (!only?.some((kind) => kind !== '' && (FIX_ALL === kind || FIX_ALL.startsWith(`${kind}.`)))) return [];
  const changes = located.folder.desk.spellings(located.path, document.getText());
  if (changes.length === 0) return [];
  return [{ title: say('Fix all spellings in this article'), kind: FIX_ALL, data: dataOf(located, document, changes) }];
}

const dataOf = (
  { folder, path }: Located,
  { uri, version }: TextDocument,
  changes: readonly TextChange[],
): FixData => ({
  uri,
  version,
  edits: changes.map(({ start, end, newText }) => ({ range: rangeIn(folder, path, { start, end }), newText })),
});

/** The edit of a fix; refused where the article was edited since it was offered. */
export function fixEdit(
  { uri, version, edits }: FixData,
  open: OpenDocument,
  versioned: boolean,
): WorkspaceEdit | Refusal {
  if (open(uri)?.version !== version)
    return { refused: wording`The article has changed meanwhile: ask for the fix again.` };
  if (!versioned) return { changes: { [uri]: [...edits] } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}
