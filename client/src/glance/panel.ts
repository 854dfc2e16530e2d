import { commands, Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { GlanceEntity } from '../../../server/src/protocol/glance';
import { openCommand } from '../open';
import { pickEntity } from '../pickEntity';
import type { Server } from '../server';
import { tabIcon } from '../tabIcon';
import { onSnapshot } from '../views/refresh';
import type { HostMessage, Picture, ViewMessage } from '../webviews/messages';
import { pageOf, webviewsUri } from './html';
import { saveImage } from './save';
import { words } from './words';

/** A picture in an editor tab. */
export interface Glance extends Disposable {
  /** Brings it to the front, showing an entity where one is given. */
  show(entity?: GlanceEntity): void;
}

export interface GlancePorts {
  readonly server: Server;
  readonly extension: Uri;
  /** Shows an entity in the other picture. */
  readonly showIn: (picture: Picture, entity: GlanceEntity) => void;
  readonly closed: () => void;
}

/** A picture may lag behind typing more than a list: it takes the whole folder to draw. */
const DELAY_MS = 1000;

/** How VS Code knows the tabs of a picture, in this window and when it is loaded anew. */
export const viewType = (picture: Picture): string => `copydesk.${picture}`;

/** Opens a picture in a tab of its own. */
export function openGlance(picture: Picture, entity: GlanceEntity | undefined, ports: GlancePorts): Glance {
  // Another tab in front of it is no reason to draw everything anew.
  const options = { retainContextWhenHidden: true };
  const panel = window.createWebviewPanel(viewType(picture), words()[picture], ViewColumn.Active, options);
  return glanceIn(panel, picture, entity, ports);
}

/** Shows a picture in a tab, which may be one that VS Code kept: what a person had set there the page finds by itself. It asks the server through us, hears of new snapshots, and leads into the text. */
export function glanceIn(
  panel: WebviewPanel,
  picture: Picture,
  entity: GlanceEntity | undefined,
  ports: GlancePorts,
): Glance {
  const { server, extension } = ports;
  const spoken = words();
  const title = spoken[picture];
  // A kept tab may be of another version, which lay elsewhere, and of another language.
  panel.webview.options = { enableScripts: true, localResourceRoots: [webviewsUri(extension)] };
  panel.title = title;
  panel.iconPath = tabIcon(extension);
  const post = (message: HostMessage): void => void panel.webview.postMessage(message);
  const hear = async (message: ViewMessage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        return post({ type: 'start', words: spoken, ...(entity ? { entity } : {}) });
      case 'ask':
        return post({
          type: 'answer',
          id: message.id,
          result: (await server.request(message.method, message.params as never)) ?? null,
        });
      case 'open':
        return openBeside(panel, message);
      case 'pickEntity': {
        const picked = await pickEntity(server, spoken.name);
        if (picked) post({ type: 'entity', entity: picked });
        return;
      }
      case 'show':
        return ports.showIn(message.picture, message.entity);
      case 'save':
        return saveImage(picture, message.image);
    }
  };
  /** A picture that nobody sees is not drawn anew. */
  let stale = false;
  const changed = (): void => {
    stale = !panel.visible;
    if (panel.visible) post({ type: 'changed' });
  };
  const subscriptions = Disposable.from(
    onSnapshot(server, changed, DELAY_MS),
    panel.onDidChangeViewState(() => {
      if (stale) changed();
    }),
    panel.webview.onDidReceiveMessage(hear),
  );
  panel.onDidDispose(() => {
    subscriptions.dispose();
    ports.closed();
  });
  panel.webview.html = pageOf(panel.webview, extension, picture, title);
  return {
    show: (next) => {
      panel.reveal();
      if (next) post({ type: 'entity', entity: next });
    },
    dispose: () => panel.dispose(),
  };
}

/** In the other half of the window: the picture stays in sight. */
async function openBeside(panel: WebviewPanel, { location }: Extract<ViewMessage, { type: 'open' }>): Promise<void> {
  const { command, arguments: args = [] } = openCommand(location, '');
  const [uri, options] = args;
  const viewColumn = panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
  await commands.executeCommand(command, uri, { ...options, viewColumn });
}
