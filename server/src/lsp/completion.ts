import { CompletionItemKind, type CompletionList, type Connection } from 'vscode-languageserver';
import type { NameProposal } from '../features/completion';
import { labelText, visibleText } from '../features/visibleText';
import type { Settings } from '../protocol';
import { asker, glimpser, type OpenDocument, unlessEdited } from './asked';
import { inTurns } from './pace';
import type { Workspace } from './workspace';

/** Names begin with a capital; a list asked for at the first letter is narrowed by the editor and asked for again where it was cut. */
export const TRIGGERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const MOST = 50;

/** LSP has kinds for code alone; these have fitting icons. */
const KIND: Readonly<Record<NameProposal['type'], CompletionItemKind>> = {
  PER: CompletionItemKind.Value,
  ORG: CompletionItemKind.Module,
  LOC: CompletionItemKind.Folder,
  EVENT: CompletionItemKind.Event,
  WORK: CompletionItemKind.File,
  OTHER: CompletionItemKind.Text,
  title: CompletionItemKind.Keyword,
};

/** Proposes the names that the articles know. */
export function serveCompletion(
  connection: Connection,
  workspace: Workspace,
  open: OpenDocument,
  settings: () => Settings,
): void {
  const at = asker(workspace, open);
  const glimpse = glimpser(workspace, open);
  connection.onCompletion(async (params): Promise<CompletionList | null> => {
    const { uri } = params.textDocument;
    const desk = settings().writing.completion ? workspace.locate(uri)?.folder.desk : undefined;
    if (!desk) return null;
    await unlessEdited(open, uri, inTurns(desk.indexNames()));
    // The letters just typed are no part of what is known: names are proposed from what was read before.
    const asked = glimpse(params) ?? (await at(params));
    if (!asked) return null;
    const { path, offset, document } = asked;
    const cursor = document.offsetAt(params.position);
    const found = desk.completion(path, cursor, document.getText(), MOST, offset);
    if (!found) return null;
    const range = { start: document.positionAt(found.span.start), end: document.positionAt(found.span.end) };
    return {
      // Another letter can find other names: those that begin with a word before it.
      isIncomplete: true,
      items: found.proposals.map(({ name, type, detail, matched }, i) => ({
        label: labelText(name),
        kind: KIND[type],
        detail: labelText(detail),
        // As many digits for each, so that text order is the order of mentions.
        sortText: String(i).padStart(4, '0'),
        filterText: filterText(document.getText(range), matched),
        textEdit: { range, newText: visibleText(name) },
      })),
    };
  });
}

/** What the editor compares with the letters typed: the form found, from the word on that begins with them. */
function filterText(typed: string, matched: string): string {
  const at = matched.toLowerCase().indexOf(typed.toLowerCase());
  // Found under other letters ("Turk" for "Türkiye"), it is shown all the same.
  return at < 0 ? typed : matched.slice(at);
}
