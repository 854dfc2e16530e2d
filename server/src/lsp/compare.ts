import { storyAt } from '../features/at';
import { SEVERITIES } from '../features/conflicts';
import { evidenceAt } from '../features/evidence';
import { factSheet, type SheetAbout } from '../features/factSheet';
import { passageAt } from '../features/passage';
import { toMarkdown } from '../features/richText';
import { headingOf } from '../features/ruleHeadings';
import { visibleText } from '../features/visibleText';
import type {
  ComparedFinding,
  ComparedSide,
  EvidenceList,
  FactSheet,
  ListedAt,
  Location,
  ServerRequests,
  SheetSubject,
} from '../protocol';
import type { Finding, Place } from '../rules/types';
import { overlaps } from '../text/span';
import type { Say } from '../text/wording';
import { linkTo, locationOf } from './features';
import type { Folder } from './folder';
import type { Handlers } from './handlers';
import { itemOf } from './items';
import { articleItem, conflictItem, statementItems, witness } from './lists';
import { rootedLink } from './rootedLink';
import type { Workspace } from './workspace';

/** What is laid side by side, and what is known of a place or thing. */
export function comparisonHandlers(
  workspace: Workspace,
  say: () => Say,
): Handlers<ServerRequests, 'copydesk/listedAt' | 'copydesk/compare' | 'copydesk/evidence' | 'copydesk/factSheet'> {
  return {
    'copydesk/listedAt': ({ uri, position }) =>
      listedAt(workspace, { uri, range: { start: position, end: position } }, say()),
    'copydesk/compare': async ({ sides, fingerprints = [] }) => {
      const [one, other] = foundAgain(workspace, sides, fingerprints) ?? sides;
      const [a, b] = [await sideOf(workspace, one), await sideOf(workspace, other)];
      return a && b ? { sides: [a, b], findings: findingsAbout(workspace, one, other, say()) } : null;
    },
    'copydesk/evidence': (location) => evidenceList(workspace, location, say()),
    'copydesk/factSheet': ({ about, root }) => sheetOf(workspace, about, root, say()),
  };
}

/** The place in a checked folder that a location means. */
function placeAt(
  workspace: Workspace,
  { uri, range }: Location,
): { readonly folder: Folder; readonly place: Place } | undefined {
  const found = workspace.locate(uri);
  const lines = found?.folder.desk.lines(found.path);
  if (!found || !lines) return undefined;
  const offset = ({ line, character }: Location['range']['start']): number =>
    (lines[Math.min(line, lines.length - 1)] ?? 0) + character;
  return { folder: found.folder, place: { path: found.path, start: offset(range.start), end: offset(range.end) } };
}

function listedAt(workspace: Workspace, location: Location, say: Say): ListedAt {
  const found = placeAt(workspace, location);
  if (!found) return {};
  const { folder, place } = found;
  const { desk } = folder;
  const story = storyAt(desk.snapshot, place.path, place.start);
  const named = desk.named(place.path, place.start);
  const counted = named && desk.entitiesOfType(named.entity.type).find(({ entity }) => entity.id === named.entity.id);
  const [entity] = counted ? itemOf(folder, counted) : [];
  const touching = { start: place.start - 1, end: place.end + 1 };
  const conflict = desk.findingsIn(place.path).find((finding) => overlaps(finding, touching));
  return {
    ...(entity ? { entity } : {}),
    ...(story ? { article: articleItem(folder, story) } : {}),
    ...(conflict ? { conflict: conflictItem(folder, conflict, say) } : {}),
  };
}

async function sideOf(workspace: Workspace, location: Location): Promise<ComparedSide | undefined> {
  const found = placeAt(workspace, location);
  if (!found) return undefined;
  const { folder, place } = found;
  const text = await folder.text(place.path);
  const story = storyAt(folder.desk.snapshot, place.path, place.start);
  const passage = text === undefined ? undefined : passageAt(place, text);
  if (!story || !passage) return undefined;
  const evidence = evidenceAt(folder.desk.snapshot, place);
  const mine = evidence?.values.find(({ claim }) =>
    claim.statements.some(({ article, claim: said }) => article === story && overlaps(said.valueSpan, place)),
  );
  return {
    ...location,
    ...witness(folder, story),
    ...passage,
    ...(mine ? { sources: mine.sources } : {}),
  };
}

/**
 * The two places of a conflict known by its fingerprints, in the order in which they are shown, or undefined where it is found no
 * more. Another draft may have the same conflict: a side stays in its file as long as there is one.
 */
function foundAgain(
  workspace: Workspace,
  sides: readonly [Location, Location],
  fingerprints: readonly string[],
): readonly [Location, Location] | undefined {
  const isThere = sides.map((side) => placeAt(workspace, side) !== undefined);
  /** How far one place is from another, in lines; undefined where it cannot be the same. */
  const distance = (side: number, { uri, range }: Location): number | undefined => {
    const before = sides[side]!;
    if (uri === before.uri) return Math.abs(range.start.line - before.range.start.line);
    return isThere[side] ? undefined : 0;
  };
  let best: { readonly pair: readonly [Location, Location]; readonly far: number } | undefined;
  for (const folder of workspace.folders) {
    for (const finding of folder.desk.findings()) {
      if (!fingerprints.includes(finding.fingerprint)) continue;
      const here = locationOf(folder, finding);
      for (const there of finding.related.map((place) => locationOf(folder, place))) {
        for (const pair of [[there, here] as const, [here, there] as const]) {
          const [a, b] = [distance(0, pair[0]), distance(1, pair[1])];
          if (a === undefined || b === undefined) continue;
          if (!best || a + b < best.far) best = { pair, far: a + b };
        }
      }
    }
  }
  return best?.pair;
}

/** What was found that touches both places, whichever of them received it; the most severe first. */
function findingsAbout(workspace: Workspace, one: Location, other: Location, say: Say): ComparedFinding[] {
  const [a, b] = [placeAt(workspace, one), placeAt(workspace, other)];
  if (!a || !b || a.folder !== b.folder) return [];
  const is = (place: Place, side: Place): boolean => place.path === side.path && overlaps(place, side);
  const between = (here: Place, there: Place): Finding[] =>
    a.folder.desk
      .findingsIn(here.path)
      .filter((finding) => is(finding, here) && finding.related.some((place) => is(place, there)));
  return [...new Set([...between(a.place, b.place), ...between(b.place, a.place)])]
    .sort((x, y) => SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity))
    .map((finding) => ({
      ...conflictItem(a.folder, finding, say),
      title: headingOf(finding.rule),
      fingerprint: finding.fingerprint,
    }));
}

function evidenceList(workspace: Workspace, location: Location, say: Say): EvidenceList | null {
  const found = placeAt(workspace, location);
  const evidence = found && evidenceAt(found.folder.desk.snapshot, found.place);
  if (!found || !evidence) return null;
  const better = evidence.better ? evidence.values.indexOf(evidence.better) : -1;
  return {
    subject: visibleText(say(evidence.subject)),
    label: evidence.label,
    values: evidence.values.map(({ claim, sources, opposed }) => ({
      value: visibleText(say(claim.value)),
      sources,
      opposed,
      statements: statementItems(found.folder, claim),
    })),
    ...(better >= 0 ? { better } : {}),
  };
}

function sheetOf(workspace: Workspace, subject: SheetSubject, root: string | undefined, say: Say): FactSheet | null {
  const found = 'uri' in subject ? workspace.locate(subject.uri) : undefined;
  const folder = 'uri' in subject ? found?.folder : workspace.folders.find(({ uri }) => uri === subject.folder);
  if (!folder) return null;
  const about: SheetAbout = 'uri' in subject ? { path: found!.path } : { type: subject.type, name: subject.name };
  const sheet = factSheet(folder.desk.snapshot, folder.desk.findings(), about, say);
  if (!sheet) return null;
  const linkOf = (place: Place): string => {
    const link = linkTo(folder, place);
    return root === undefined ? link : rootedLink(root, link);
  };
  return { title: visibleText(sheet.title), markdown: toMarkdown(sheet.blocks, linkOf) };
}
