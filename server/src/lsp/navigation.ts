import type { Connection, Declaration, Definition, DefinitionLink, Location } from 'vscode-languageserver';
import type { Definition as Found } from '../features/definition';
import { type Asked, asker, type OpenDocument } from './asked';
import { locationOf, rangeIn } from './features';
import type { Workspace } from './workspace';

/** Which of the ways to go somewhere the editor follows with the words it came from. */
export interface LinkSupport {
  readonly definition: boolean;
  /** The editor goes to the first of several definitions and shows the others on request. */
  readonly allDefinitions: boolean;
  readonly declaration: boolean;
  readonly typeDefinition: boolean;
}

/** Answers where something is introduced, where an article first names it, what it belongs to, and who belongs to it. */
export function serveNavigation(
  connection: Connection,
  workspace: Workspace,
  open: OpenDocument,
  links: () => LinkSupport,
): void {
  const at = asker(workspace, open);

  /**
   * Our client gets every introduction, best first: it makes *Go to Definition* go to the first at once, so that F12 still jumps, and
   * *Peek Definition* lists them all. An editor that would ask which one is meant gets the best alone.
   */
  connection.onDefinition(async (params): Promise<Definition | DefinitionLink[] | null> => {
    const asked = await at(params);
    const found = asked?.folder.desk.definition(asked.path, asked.offset);
    const [best] = found?.targets ?? [];
    if (!asked || !found || !best) return null;
    const { definition, allDefinitions } = links();
    if (!definition) return locationOf(asked.folder, best);
    return linksTo(asked, allDefinitions ? found : { ...found, targets: [best] });
  });

  connection.onDeclaration(async (params): Promise<Declaration | DefinitionLink[] | null> => {
    const asked = await at(params);
    const found = asked?.folder.desk.declaration(asked.path, asked.offset);
    if (!asked || !found) return null;
    const { origin, target } = found;
    if (!links().declaration) return locationOf(asked.folder, target);
    return linksTo(asked, { origin, targets: [{ ...target, extent: target }] });
  });

  connection.onTypeDefinition(async (params): Promise<Definition | DefinitionLink[] | null> => {
    const asked = await at(params);
    const found = asked?.folder.desk.typeDefinition(asked.path, asked.offset);
    const [best] = found?.targets ?? [];
    if (!asked || !found || !best) return null;
    return links().typeDefinition ? linksTo(asked, { ...found, targets: [best] }) : locationOf(asked.folder, best);
  });

  connection.onImplementation(async (params): Promise<Location[] | null> => {
    const asked = await at(params);
    if (!asked) return null;
    const { folder, path, offset } = asked;
    return folder.desk.implementations(path, offset).map((place) => locationOf(folder, place));
  });
}

type Linked = {
  readonly targets: readonly Pick<Found['targets'][number], 'path' | 'start' | 'end' | 'extent'>[];
} & Pick<Found, 'origin'>;

/** The targets, with the words they are reached from. */
function linksTo({ folder, path }: Asked, { origin, targets }: Linked): DefinitionLink[] {
  return targets.map((target) => ({
    originSelectionRange: rangeIn(folder, path, origin),
    targetUri: folder.uriOf(target.path),
    targetRange: rangeIn(folder, target.path, target.extent),
    targetSelectionRange: rangeIn(folder, target.path, target),
  }));
}
