import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';

/** What the folder of samples holds: in a browser, the extension's own folder cannot be listed. */
export const SAMPLES = [
  'ambassador-interview.html',
  'copydesk.json',
  'draft-astana-summit.md',
  'golden-thirty-years.md',
  'production-capacity-seminar.txt',
  'README.md',
  'sco-common-development.txt',
  'sco-platform-interview.txt',
];

const FOLDER = 'copydesk-samples';

/** `Copydesk: Open Sample Articles`: copies them to a place the person chooses, where they may be changed, and opens the copy. */
export function registerOpenSamples({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('copydesk.openSamples', async (given?: Uri) => {
    const [parent] =
      given instanceof Uri
        ? [given]
        : ((await window.showOpenDialog({
            canSelectFolders: true,
            canSelectFiles: false,
            title: l10n.t('Where should the sample articles be put?'),
            openLabel: l10n.t('Put Them Here'),
          })) ?? []);
    if (!parent) return undefined;
    const folder = await freeFolder(parent);
    for (const name of SAMPLES) {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'seeds', name));
      await workspace.fs.writeFile(Uri.joinPath(folder, name), bytes);
    }
    if (given === undefined) await commands.executeCommand('vscode.openFolder', folder);
    return folder;
  });
}

/** Nothing that is there is written over. */
async function freeFolder(parent: Uri): Promise<Uri> {
  for (let nth = 1; ; nth++) {
    const folder = Uri.joinPath(parent, nth === 1 ? FOLDER : `${FOLDER}-${nth}`);
    const taken = await Promise.resolve(workspace.fs.stat(folder)).then(
      () => true,
      () => false,
    );
    if (!taken) return folder;
  }
}
