import type { Connection } from 'vscode-languageserver';
import { entityMap, type Tie, type TyingPlace } from '../features/entityMap';
import { descriptionOf } from '../features/entityNames';
import { type DatedPlace, EVENTS, type Lane, type Mark, timeline, toldAt } from '../features/timeline';
import { visibleText } from '../features/visibleText';
import type {
  EntityMap,
  GlanceConflict,
  GlanceEntity,
  GlanceRequests,
  GlanceSource,
  MapNode,
  MapQuery,
  MapTie,
  Timeline,
  TimelineLane,
  TimelineMark,
  TimelineQuery,
} from '../protocol/glance';
import type { Entity } from '../resolve/across';
import type { Finding } from '../rules/types';
import { civilDate, isoDate } from '../text/calendar';
import type { Say } from '../text/wording';
import { answer } from './answer';
import { locationOf } from './features';
import type { Folder } from './folder';
import { type Handlers, serveHandlers } from './handlers';
import { entityWithId, idOf } from './items';
import type { Workspace } from './workspace';

/** More are not told apart on one lane; what is left out is counted. */
const MOST_MARKS = 60;
const MOST_SOURCES = 8;

/** Answers what the timeline, the entity map and the tools of assistants ask. */
export function serveGlance(connection: Connection, workspace: Workspace, say: () => Say): void {
  const handlers: Handlers<GlanceRequests> = {
    'copydesk/timeline': (query) => timelineOf(workspace, query, say()),
    'copydesk/entityMap': (query) => mapOf(workspace, query, say()),
    'copydesk/answer': (question) => answer(workspace, question),
  };
  serveHandlers(connection, workspace, handlers);
}

function timelineOf(workspace: Workspace, { entity: id, property, lanes: limit }: TimelineQuery, say: Say): Timeline {
  const known = id === undefined ? undefined : entityWithId(workspace, id);
  const folders = known ? [known.folder] : workspace.folders;
  const parts = folders.map((folder) => {
    const { desk } = folder;
    const query = { ...(known ? { entity: known.entity.id } : {}), ...(property ? { property } : {}), limit };
    return { folder, found: timeline(desk.snapshot, desk.findings(), query) };
  });
  const properties = new Map<string, { id: string; label: string; lanes: number }>();
  for (const { property: own, label, lanes } of parts.flatMap(({ found }) => found.properties)) {
    const before = properties.get(own)?.lanes ?? 0;
    properties.set(own, { id: own, label: visibleText(say(label)), lanes: before + lanes });
  }
  const lanes = parts.flatMap(({ folder, found }) => found.lanes.map((lane) => laneOf(folder, lane, say)));
  // Each folder's lanes come best first; those with a conflict lead whichever folder they are of.
  lanes.sort((a, b) => Number(b.conflicts > 0) - Number(a.conflicts > 0));
  return {
    snapshot: workspace.revision,
    ...(known ? { entity: entityItem(known.folder, known.entity) } : {}),
    lanes: lanes.slice(0, limit),
    lanesTotal: parts.reduce((sum, { found }) => sum + found.total, 0),
    conflictsTotal: parts.reduce((sum, { found }) => sum + found.conflicts, 0),
    properties: [...properties.values()],
  };
}

function laneOf(folder: Folder, lane: Lane, say: Say): TimelineLane {
  const { entities } = folder.desk.snapshot.entities;
  const names = lane.entities.flatMap((id) => entities.get(id)?.name ?? []);
  const subject = names.join(', ') || (lane.article === undefined ? lane.topic : say('In “{0}”', lane.article));
  return {
    key: `${folder.uri}\u0000${lane.key}`,
    subject: visibleText(subject ?? '') || '?',
    property: visibleText(say(lane.label)),
    conflicts: lane.conflicts.length,
    marks: fewer(lane.marks).map((mark) => markOf(folder, lane, mark, say)),
    marksTotal: lane.marks.length,
  };
}

/** Conflicts, then what most articles tell; in the order of time again. */
function fewer(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= MOST_MARKS) return marks;
  const weight = ({ conflict, places }: Mark): number => (conflict ? 1e9 : 0) + places.length;
  const kept = new Set([...marks].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_MARKS));
  return marks.filter((mark) => kept.has(mark));
}

function markOf(folder: Folder, { property }: Lane, mark: Mark, say: Say): TimelineMark {
  const { days, time, value, doubtful, open, conflict } = mark;
  const places = disputedFirst(mark.places);
  return {
    from: dayText(days[0]),
    to: dayText(days[1]),
    time: visibleText(say(time)),
    value: visibleText(say(value)),
    ...(property === EVENTS ? { told: toldAt(places[0]!) } : {}),
    doubtful,
    expected: open,
    sources: sourcesOf(folder, places),
    sourcesTotal: places.length,
    ...(conflict ? { conflict: conflictOf(conflict, say) } : {}),
  };
}

/** Years before Christ with a sign and six figures, as ECMAScript writes and reads them. */
function dayText(day: number): string {
  const date = civilDate(day);
  if (date.year >= 0) return isoDate(date);
  const [, month, rest] = isoDate({ ...date, year: 0 }).split('-');
  return `-${String(-date.year).padStart(6, '0')}-${month}-${rest}`;
}

function mapOf(workspace: Workspace, { keep, around, limit }: MapQuery, say: Say): EntityMap {
  const wanted = [...keep, ...around].flatMap((id) => entityWithId(workspace, id) ?? []);
  const folders = wanted.length > 0 ? [...new Set(wanted.map(({ folder }) => folder))] : workspace.folders;
  const parts = folders.map((folder) => {
    const own = (ids: readonly string[]) =>
      ids.filter((id) => entityWithId(workspace, id)?.folder === folder).map((id) => id.slice(idOf(folder, '').length));
    const query = { keep: own(keep), around: own(around), limit };
    const found = entityMap(folder.desk.snapshot, folder.desk.findings(), query);
    return { folder, found };
  });
  const nodes = parts.flatMap(({ folder, found }) =>
    found.nodes.map(({ entity, ...counts }): MapNode => {
      const [introduction] = folder.desk.introductions(entity, 1);
      const description = descriptionOf(folder.desk.snapshot, entity);
      return {
        ...entityItem(folder, entity),
        ...counts,
        ...(description !== undefined ? { description: visibleText(description) } : {}),
        ...(introduction ? { introduction: locationOf(folder, introduction) } : {}),
      };
    }),
  );
  const shown = nodes.slice(0, limit);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    snapshot: workspace.revision,
    nodes: shown,
    ties: parts
      .flatMap(({ folder, found }) => found.ties.map((tie) => tieOf(folder, tie, say)))
      .filter(({ a, b }) => ids.has(a) && ids.has(b)),
    total: parts.reduce((sum, { found }) => sum + found.total, 0),
  };
}

function tieOf(folder: Folder, { a, b, labels, places, conflict }: Tie, say: Say): MapTie {
  return {
    a: idOf(folder, a),
    b: idOf(folder, b),
    labels: labels.map((label) => visibleText(say(label))),
    sources: sourcesOf(folder, places),
    sourcesTotal: places.length,
    ...(conflict ? { conflict: conflictOf(conflict, say) } : {}),
  };
}

const entityItem = (folder: Folder, { id, name, type }: Entity): GlanceEntity => ({
  id: idOf(folder, id),
  name: visibleText(name) || '?',
  type,
});

const conflictOf = ({ severity, message }: Finding, say: Say): GlanceConflict => ({
  severity,
  message: visibleText(say(message)),
});

/** Those with a conflict first: they are what a person looks for. */
const disputedFirst = (places: readonly DatedPlace[]): readonly DatedPlace[] =>
  [...places].sort((a, b) => Number('dispute' in b) - Number('dispute' in a));

const sourcesOf = (folder: Folder, places: readonly (DatedPlace | TyingPlace)[]): GlanceSource[] =>
  places.slice(0, MOST_SOURCES).map((place) => sourceOf(folder, place));

function sourceOf(folder: Folder, place: DatedPlace | TyingPlace): GlanceSource {
  const { title, date } = place.article;
  const id = 'speaker' in place ? place.speaker : undefined;
  const speaker = id === undefined ? undefined : folder.desk.snapshot.entities.entities.get(id)?.name;
  return {
    ...locationOf(folder, place),
    path: visibleText(place.path),
    ...(title ? { title: visibleText(title.text) } : {}),
    ...(date ? { date: date.value } : {}),
    quote: visibleText(place.quote),
    ...(speaker === undefined ? {} : { speaker: visibleText(speaker) }),
  };
}
