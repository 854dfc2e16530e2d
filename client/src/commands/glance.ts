import { commands, Disposable, type Uri } from 'vscode';
import type { EntityItem } from '../../../server/src/protocol';
import type { GlanceEntity } from '../../../server/src/protocol/glance';
import { type Glance, openGlance } from '../glance/panel';
import type { Server } from '../server';
import type { Picture } from '../webviews/messages';

const COMMANDS: Readonly<Record<Picture, string>> = { timeline: 'copydesk.showTimeline', map: 'copydesk.showMap' };

/** `Copydesk: Show Timeline` and `Copydesk: Show Entity Map`, of all articles or of an entity in the tree. One tab each. */
export function registerGlance(server: Server, extension: Uri): Disposable {
  const open = new Map<Picture, Glance>();
  const show = (picture: Picture, entity?: GlanceEntity): void => {
    const there = open.get(picture);
    const closed = (): void => void open.delete(picture);
    if (there) there.show(entity);
    else open.set(picture, openGlance(picture, entity, { server, extension, showIn: show, closed }));
  };
  const register = (picture: Picture): Disposable =>
    commands.registerCommand(COMMANDS[picture], (subject?: { readonly entity?: EntityItem }) =>
      show(picture, subject?.entity),
    );
  return Disposable.from(register('timeline'), register('map'), {
    dispose: () => {
      for (const glance of open.values()) glance.dispose();
    },
  });
}
