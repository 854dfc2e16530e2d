import { commands, type Diagnostic, languages, type Position, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Status } from '../../../server/src/protocol';
import { eventually, ok } from '../expect';

export const DRAFT = 'draft-astana-summit.md';
export const ARCHIVE = [
  'ambassador-interview.html',
  'golden-thirty-years.md',
  'production-capacity-seminar.txt',
  'sco-common-development.txt',
  'sco-platform-interview.txt',
];

export function uriOf(article: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, article);
}

export async function open(article: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(article));
  await window.showTextDocument(document);
  return document;
}

/** Where `word` stands, at the first place where it stands in `words`. */
export function positionOf(document: TextDocument, words: string, word: string): Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `"${words}" is not in ${document.uri.path}`);
  return document.positionAt(at + words.indexOf(word) + 1);
}

/** What Copydesk says of an article. */
export function findings(article: string): Diagnostic[] {
  return languages.getDiagnostics(uriOf(article)).filter(({ source }) => source === 'copydesk');
}

/**
 * What Copydesk says of an article once nothing is under way any more: all was read again, and as many findings were published as
 * there are. To be asked for before findings are counted that an edit may still change.
 */
export async function settledFindings(article: string): Promise<Diagnostic[]> {
  const status = await commands.executeCommand<Status>('copydesk.checkAll');
  const counted = Object.values(status.findings).reduce((sum, count) => sum + count, 0);
  await eventually('as many findings as were counted', () => {
    const all = languages.getDiagnostics().flatMap(([, diagnostics]) => diagnostics);
    return all.filter(({ source, code }) => source === 'copydesk' && code !== undefined).length === counted;
  });
  return findings(article);
}

/** The rule of a finding: its code, or the part of it that is not the link to the rule's page. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
