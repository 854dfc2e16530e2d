import type { CodeLens, Connection } from 'vscode-languageserver';
import { ABOUT_STORY, type AboutStory, type Headline } from '../features/headline';
import type { Location, PlacesSubject } from '../protocol';
import type { Say } from '../text/wording';
import type { OpenDocument } from './asked';
import { locationOf, rangeIn } from './features';
import type { Reader } from './reading';
import type { Workspace } from './workspace';

/** The figures above headlines, as they were when documents last lay still. */
export interface Headlines {
  /** Counts anew for the open documents; true where a figure changed. */
  recount(uris: readonly string[]): boolean;
  closed(uri: string): void;
}

/**
 * Answers what stands above the headline of a story: conflicts, claims, related articles. While a person types, the figures stay
 * those of the last check, and only their place follows the text. `opens`: the client can open what a figure counts.
 */
export function serveHeadlines(
  connection: Connection,
  reader: Reader,
  open: OpenDocument,
  { opens, say }: { opens(): boolean; say(): Say },
): Headlines {
  const counted = new Map<string, readonly Headline['counts'][]>();

  const count = (uri: string): readonly Headline['counts'][] => {
    const found = reader.settings().headlines ? reader.locate(uri) : undefined;
    return found ? found.folder.desk.headlines(found.path).map(({ counts }) => counts) : [];
  };

  connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[] | null> => {
    if (reader.settings().headlines) await reader.ready(uri, !counted.has(uri));
    const found = reader.settings().headlines && open(uri) ? reader.locate(uri) : undefined;
    if (!found) return null;
    // Nothing is known of them while articles are being read: what is counted at the end is news.
    const known = counted.get(uri) ?? (reader.busy() ? [] : count(uri));
    counted.set(uri, known);
    const { folder, path } = found;
    return folder.desk.stories(path).flatMap((story, index) => {
      const counts = known[index];
      if (!counts) return [];
      const range = rangeIn(folder, path, story.title ?? { start: story.extent.start, end: story.extent.start });
      return ABOUT_STORY.filter((about) => counts[about] > 0 || about === 'conflicts').map((about): CodeLens => {
        const subject: PlacesSubject = { uri, story: index, line: range.start.line, about };
        const shown = opens() && counts[about] > 0;
        const command = shown ? 'copydesk.showPlaces' : '';
        return {
          range,
          command: { title: titleOf(about, counts[about], say()), command, arguments: shown ? [subject] : [] },
        };
      });
    });
  });

  return {
    recount(uris) {
      let changed = false;
      for (const uri of uris) {
        const before = counted.get(uri);
        const now = count(uri);
        counted.set(uri, now);
        changed ||= before !== undefined && JSON.stringify(before) !== JSON.stringify(now);
      }
      return changed;
    },
    closed: (uri) => {
      counted.delete(uri);
    },
  };
}

function titleOf(about: AboutStory, count: number, say: Say): string {
  switch (about) {
    case 'conflicts':
      return count === 0 ? say('No conflicts') : count === 1 ? say('1 conflict') : say('{0} conflicts', count);
    case 'claims':
      return count === 1 ? say('1 claim') : say('{0} claims', count);
    case 'related':
      return count === 1 ? say('1 related article') : say('{0} related articles', count);
  }
}

/** The places that a figure above a headline counts now. */
export function placesOf(workspace: Workspace, { uri, story, about }: PlacesSubject): Location[] {
  const found = workspace.locate(uri);
  if (!found) return [];
  const { folder, path } = found;
  return folder.desk.placesBehind(path, story, about).map((place) => locationOf(folder, place));
}
