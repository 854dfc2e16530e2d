import type { Connection, Declaration, Definition, DefinitionLink, Location } from 'vscode-languageserver';
import type { Definition as Found } from '../features/definition';
import { type Asked, asker, type OpenDocument } from './asked';
import { locationOf, rangeIn } from './features';
import type { Workspace } from './workspace';

/** Which of the ways to go somewhere the editor follows with the words it came from. */
export interface LinkSupport {
  readonly declaration: boolean;
  readonly typeDefinition: boolean;
}

/** Answers where an article first names something, what it belongs to, and who belongs to it. */
export function serveNavigation(
  connection: Connection,
  workspace: Workspace,
  open: OpenDocument,
  links: () => LinkSupport,
): void {
  const at = asker(workspace, open);

  connection.onDeclaration((params): Declaration | DefinitionLink[] | null => {
    const asked = at(params);
    const found = asked?.folder.desk.declaration(asked.path, asked.offset);
    if (!asked || !found) return null;
    const { origin, target } = found;
    if (!links().declaration) return locationOf(asked.folder, target);
    return linkTo(asked, { origin, targets: [{ ...target, extent: target }] });
  });

  connection.onTypeDefinition((params): Definition | DefinitionLink[] | null => {
    const asked = at(params);
    const found = asked?.folder.desk.typeDefinition(asked.path, asked.offset);
    const [best] = found?.targets ?? [];
    if (!asked || !found || !best) return null;
    return links().typeDefinition ? linkTo(asked, found) : locationOf(asked.folder, best);
  });

  connection.onImplementation((params): Location[] | null => {
    const asked = at(params);
    if (!asked) return null;
    const { folder, path, offset } = asked;
    return folder.desk.implementations(path, offset).map((place) => locationOf(folder, place));
  });
}

type Linked = {
  readonly targets: readonly Pick<Found['targets'][number], 'path' | 'start' | 'end' | 'extent'>[];
} & Pick<Found, 'origin'>;

/** The first target, with the words it is reached from. */
function linkTo({ folder, path }: Asked, { origin, targets }: Linked): DefinitionLink[] {
  return targets.slice(0, 1).map((target) => ({
    originSelectionRange: rangeIn(folder, path, origin),
    targetUri: folder.uriOf(target.path),
    targetRange: rangeIn(folder, target.path, target.extent),
    targetSelectionRange: rangeIn(folder, target.path, target),
  }));
}
