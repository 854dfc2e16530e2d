import { commands, type Disposable } from 'vscode';
import { openLocation } from '../open';
import type { NamedRow } from '../views/entityRows';

/** The arrow beside an entity in the tree: the sentence that says who or what it is. */
export function registerGoToIntroduction(): Disposable {
  return commands.registerCommand('copydesk.goToIntroduction', (row: NamedRow) =>
    openLocation(row.entity.introduction),
  );
}
