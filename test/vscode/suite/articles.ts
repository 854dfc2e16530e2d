import { type Diagnostic, languages, type Position, type TextDocument, Uri, window, workspace } from 'vscode';
import { ok } from '../expect';

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

/** The rule of a finding: its code, or the part of it that is not the link to the rule's page. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
