import type { ExtensionContext, TreeDataProvider } from 'vscode';
import { registerCheckAll } from './commands/checkAll';
import { registerCheckFolder } from './commands/checkFolder';
import { registerDecisions } from './commands/decisions';
import { registerFindEntity } from './commands/findEntity';
import { registerFindRepeats } from './commands/findRepeats';
import { registerGoToIntroduction } from './commands/goToIntroduction';
import { registerNotes } from './commands/notes';
import { registerRestartServer } from './commands/restartServer';
import { registerShowConflicts } from './commands/showConflicts';
import { CheckedFolders } from './folders';
import { type CreateClient, Server } from './server';
import { createStatusItem } from './statusItem';
import { createConflictsView } from './views/conflicts';
import { createEntitiesView } from './views/entities';

/** What other extensions and the tests may read: the trees, which VS Code itself tells nobody the contents of. */
export interface Exports {
  readonly conflicts: TreeDataProvider<unknown>;
  readonly entities: TreeDataProvider<unknown>;
}

/**
 * The extension, the same on every host. Nothing is read and no server runs until a folder is to be checked: one with
 * a `copydesk.json`, or one the person chose.
 */
export function activateWith(context: ExtensionContext, createClient: CreateClient): Exports {
  const folders = new CheckedFolders(context.workspaceState);
  const server = new Server(context, folders, createClient);
  const conflicts = createConflictsView(server);
  const entities = createEntitiesView(server);
  context.subscriptions.push(
    folders,
    server,
    conflicts,
    entities,
    createStatusItem(server, folders),
    registerCheckAll(server),
    registerCheckFolder(server, folders),
    registerDecisions(server),
    registerFindEntity(server),
    registerFindRepeats(server),
    registerGoToIntroduction(),
    registerNotes(server),
    registerRestartServer(server),
    registerShowConflicts(),
  );
  void folders.load();
  return { conflicts: conflicts.provider, entities: entities.provider };
}
