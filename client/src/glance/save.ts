import { l10n, Uri, window, workspace } from 'vscode';
import type { Picture, SavedImage } from '../webviews/messages';

/** Asks where, and writes the image there. */
export async function saveImage(picture: Picture, { format, data }: SavedImage): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const uri = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, `${picture}.${format}`) } : {}),
    filters: { [format.toUpperCase()]: [format] },
    title: l10n.t('Save Image'),
  });
  if (!uri) return;
  await workspace.fs.writeFile(uri, fromBase64(data));
  window.setStatusBarMessage(l10n.t('Copydesk: image saved'), 5000);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
