import {
  commands,
  type Disposable,
  Location,
  l10n,
  Position,
  Range,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { RepeatItem, RepeatList } from '../../../server/src/protocol';
import type { Server } from '../server';

const rangeOf = ({ range: { start, end } }: RepeatItem): Range =>
  new Range(start.line, start.character, end.line, end.character);

/**
 * `Copydesk: Find Repeats`: every article that gives another value than the one under the cursor, which is taken for
 * right. What stands in drafts can be corrected at once, after a look at each change.
 */
export function registerFindRepeats(server: Server): Disposable {
  return commands.registerCommand('copydesk.findRepeats', async (correct?: boolean) => {
    const editor = window.activeTextEditor;
    if (!editor) return undefined;
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri;
    const repeats = await server.request('copydesk/repeats', { uri: uri.toString(), position: { line, character } });
    if (!repeats || repeats.places.length === 0) {
      const none = repeats
        ? l10n.t('{0}: no article says otherwise.', repeats.title)
        : l10n.t('Nothing is claimed here.');
      void window.showInformationMessage(none);
      return repeats;
    }
    const locations = repeats.places.map((place) => new Location(Uri.parse(place.uri), rangeOf(place)));
    await commands.executeCommand('editor.action.showReferences', uri, new Position(line, character), locations);
    await offerCorrection(repeats, correct === true);
    return repeats;
  });
}

/** Puts the right value into drafts once the person wants it, who then looks at each change. */
async function offerCorrection({ title, places }: RepeatList, wanted: boolean): Promise<void> {
  const drafts = places.filter(({ newText }) => newText !== undefined);
  if (drafts.length === 0) return;
  const correct = l10n.t('Correct Drafts...');
  if (!wanted && (await window.showInformationMessage(title, correct)) !== correct) return;
  const edit = new WorkspaceEdit();
  for (const place of drafts) {
    const metadata = { label: title, needsConfirmation: true };
    edit.replace(Uri.parse(place.uri), rangeOf(place), place.newText!, metadata);
  }
  await workspace.applyEdit(edit);
}
