import { l10n, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { DecisionEdit, EntitySubject, Verdict } from '../../server/src/protocol';
import type { Server } from './server';

/**
 * Writes what the person says of an entity into the folder's `copydesk.json`: an edit like any other, which can be undone,
 * and saved at once where the settings let refactorings save what they change.
 */
export async function decide(server: Server, { entity }: EntitySubject, verdict: Verdict): Promise<boolean> {
  const change = await server.request('copydesk/decide', { entity: entity.id, verdict });
  return change !== undefined && applyChange(change, l10n.t('Copydesk: {0}', entity.name));
}

/** Applies what is to be written beside the articles; what cannot be is told. */
export async function applyChange(change: DecisionEdit, title: string): Promise<boolean> {
  if ('refused' in change) {
    void window.showWarningMessage(change.refused);
    return false;
  }
  const uri = Uri.parse(change.uri);
  const edit = new WorkspaceEdit();
  const label = { label: title, needsConfirmation: false };
  if ('create' in change) {
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(change.create) }, label);
  } else {
    const { start, end } = change.range;
    edit.replace(uri, new Range(start.line, start.character, end.line, end.character), change.newText, label);
  }
  return workspace.applyEdit(edit, { isRefactoring: true });
}
