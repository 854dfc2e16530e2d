import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode';
import type { PlacesSubject } from '../../../server/src/protocol';
import type { Server } from '../server';

/** A click on a figure above a headline: the places it counts, to look through without leaving the article. */
export function registerShowPlaces(server: Server): Disposable {
  return commands.registerCommand('copydesk.showPlaces', async (subject: PlacesSubject) => {
    const places = (await server.request('copydesk/places', subject)) ?? [];
    const locations = places.map(
      ({ uri, range: { start, end } }) =>
        new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character)),
    );
    const headline = new Position(subject.line, 0);
    await commands.executeCommand('editor.action.showReferences', Uri.parse(subject.uri), headline, locations);
    return locations.length;
  });
}
