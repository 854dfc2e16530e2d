import { commands, Disposable, type Uri, type WebviewPanelSerializer, window } from 'vscode';
import type { EntityItem } from '../../../server/src/protocol';
import type { GlanceEntity } from '../../../server/src/protocol/glance';
import { type Glance, type GlancePorts, glanceIn, openGlance, viewType } from '../glance/panel';
import type { Server } from '../server';
import type { Picture } from '../webviews/messages';

const COMMANDS: Readonly<Record<Picture, string>> = { timeline: 'copydesk.showTimeline', map: 'copydesk.showMap' };

/** What brings each picture back after the window was loaded anew. */
export type PictureSerializers = Readonly<Record<Picture, WebviewPanelSerializer>>;

/** `Copydesk: Show Timeline` and `Copydesk: Show Entity Map`, of all articles or of an entity in the tree. One tab each. */
export function registerGlance(
  server: Server,
  extension: Uri,
): Disposable & { readonly serializers: PictureSerializers } {
  const open = new Map<Picture, Glance>();
  const enter = (picture: Picture, make: (ports: GlancePorts) => Glance): void => {
    const closed = (): void => {
      if (open.get(picture) === glance) open.delete(picture);
    };
    const glance = make({ server, extension, showIn: show, closed });
    open.set(picture, glance);
  };
  const show = (picture: Picture, entity?: GlanceEntity): void => {
    const there = open.get(picture);
    if (there) there.show(entity);
    else enter(picture, (ports) => openGlance(picture, entity, ports));
  };
  const serializer = (picture: Picture): WebviewPanelSerializer => ({
    deserializeWebviewPanel: async (panel) => {
      // Opened once more before its old tab was looked at.
      open.get(picture)?.dispose();
      enter(picture, (ports) => glanceIn(panel, picture, undefined, ports));
    },
  });
  const serializers: PictureSerializers = { timeline: serializer('timeline'), map: serializer('map') };
  const register = (picture: Picture): Disposable =>
    Disposable.from(
      commands.registerCommand(COMMANDS[picture], (subject?: { readonly entity?: EntityItem }) =>
        show(picture, subject?.entity),
      ),
      window.registerWebviewPanelSerializer(viewType(picture), serializers[picture]),
    );
  const registered = Disposable.from(register('timeline'), register('map'));
  return {
    serializers,
    dispose: () => {
      registered.dispose();
      for (const glance of open.values()) glance.dispose();
    },
  };
}
