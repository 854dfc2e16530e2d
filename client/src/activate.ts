import type { ExtensionContext, WebviewPanelSerializer } from 'vscode';
import { registerCheckAll } from './commands/checkAll';
import { registerCheckFolder } from './commands/checkFolder';
import { registerDecisions } from './commands/decisions';
import { registerFindEntity } from './commands/findEntity';
import { registerFindRepeats } from './commands/findRepeats';
import { type PictureSerializers, registerGlance } from './commands/glance';
import { registerGoToIntroduction } from './commands/goToIntroduction';
import { registerLists } from './commands/lists';
import { registerNotes } from './commands/notes';
import { registerOpenSamples } from './commands/openSamples';
import { registerOpenWalkthrough } from './commands/openWalkthrough';
import { registerRestartServer } from './commands/restartServer';
import { registerShowConflicts } from './commands/showConflicts';
import { registerShowPlaces } from './commands/showPlaces';
import { CheckedFolders } from './folders';
import { type CreateClient, Server } from './server';
import { registerCompareActions } from './sources/codeActions';
import { registerCompareSources } from './sources/compare';
import { registerShowEvidence } from './sources/evidence';
import { registerFactSheets } from './sources/factSheet';
import { createStatusItem } from './statusItem';
import { registerTools } from './tools/register';
import { createArticlesView } from './views/articles';
import { listChoices } from './views/choices';
import { createClaimsView } from './views/claims';
import { createConflictsView } from './views/conflicts';
import { createEntitiesView } from './views/entities';
import { followCursor, type Trees } from './views/follow';

/** What other extensions and the tests may use of what VS Code itself tells nobody: the contents of the trees, and what brings pictures and comparisons back. */
export type Exports = Trees & { readonly pictures: PictureSerializers; readonly compared: WebviewPanelSerializer };

/**
 * The extension, the same on every host. Nothing is read and no server runs until a folder is to be checked: one with
 * a `copydesk.json`, or one the person chose.
 */
export function activateWith(context: ExtensionContext, createClient: CreateClient): Exports {
  const start = performance.now();
  const folders = new CheckedFolders(context.workspaceState);
  const server = new Server(context, folders, createClient);
  const choices = listChoices(context.workspaceState);
  const trees: Trees = {
    entities: createEntitiesView(server, choices),
    claims: createClaimsView(server, choices),
    conflicts: createConflictsView(server, choices),
    articles: createArticlesView(server, choices),
  };
  const glance = registerGlance(server, context.extensionUri);
  const compare = registerCompareSources(server, context);
  context.subscriptions.push(
    folders,
    server,
    choices,
    ...Object.values(trees),
    createStatusItem(server, folders),
    registerCheckAll(server),
    registerCheckFolder(server, folders),
    registerCompareActions(folders),
    compare,
    registerDecisions(server),
    registerFactSheets(server),
    registerFindEntity(server),
    registerFindRepeats(server),
    glance,
    registerGoToIntroduction(),
    registerLists(trees, choices),
    registerNotes(server),
    registerOpenSamples(context),
    registerOpenWalkthrough(context),
    registerRestartServer(server),
    registerShowConflicts(),
    registerTools(server),
    registerShowEvidence(server),
    followCursor(server, trees, choices, context.workspaceState),
    registerShowPlaces(server),
  );
  void folders.load();
  server.log(`activated in ${(performance.now() - start).toFixed(1)} ms`);
  return { ...trees, pictures: glance.serializers, compared: compare.serializer };
}
