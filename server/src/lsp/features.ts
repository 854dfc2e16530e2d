import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type Hover,
  type Location,
  MarkupKind,
  type Range,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { toMarkdown, toPlainText } from '../features/richText';
import { labelText } from '../features/visibleText';
import type { Settings } from '../protocol';
import type { Place } from '../rules/types';
import type { Span } from '../text/span';
import type { Say } from '../text/wording';
import { type Asked, asker, glimpser, type OpenDocument, whenRead } from './asked';
import { NOWHERE, rangeOf, SYMBOL_KIND } from './convert';
import type { Folder } from './folder';
import type { Workspace } from './workspace';

/** What the editor can show. */
export interface Shows {
  readonly markdown: boolean;
  /** The person's language. */
  readonly say: Say;
}

const MOST_SYMBOLS = 200;

/** Answers the requests of the Language Server Protocol about articles. Each sees the text on the screen. */
export function serveFeatures(
  connection: Connection,
  workspace: Workspace,
  open: OpenDocument,
  shows: () => Shows,
  settings: () => Settings,
): void {
  const at = asker(workspace, open);
  const inFile = async (uri: string) => {
    await whenRead(workspace, open, uri);
    return workspace.locate(uri);
  };

  const glimpse = glimpser(workspace, open);
  connection.onHover(async (params): Promise<Hover | null> => {
    const card = ({ folder, path, offset }: Asked, rangeOf: (span: Span) => Range) => {
      const hover = folder.desk.hover(path, offset, true, shows().say);
      if (!hover) return undefined;
      const link = (place: Place) => linkTo(folder, place, place.path === path ? rangeOf(place) : undefined);
      const contents = shows().markdown
        ? { kind: MarkupKind.Markdown, value: toMarkdown(hover.blocks, link) }
        : { kind: MarkupKind.PlainText, value: toPlainText(hover.blocks) };
      return { span: hover.span, contents, range: rangeOf(hover.span) };
    };
    const early = glimpse(params);
    if (early) {
      const known = card(early, early.rangeOf);
      const span = known?.span ?? { start: early.offset, end: early.offset };
      if (!early.touched(span)) return known ? { contents: known.contents, range: known.range } : null;
    }
    const asked = await at(params);
    const found = asked && card(asked, (span) => rangeIn(asked.folder, asked.path, span));
    return found ? { contents: found.contents, range: found.range } : null;
  });

  connection.onReferences(async (params): Promise<Location[] | null> => {
    const asked = await at(params);
    if (!asked) return null;
    const { folder, path, offset } = asked;
    return folder.desk
      .references(path, offset, settings().references)
      .map((reference) => locationOf(folder, reference));
  });

  connection.onDocumentHighlight(async (params): Promise<DocumentHighlight[] | null> => {
    const asked = await at(params);
    if (!asked) return null;
    const { folder, path, offset } = asked;
    return folder.desk.highlights(path, offset).map((reference) => ({
      range: rangeIn(folder, path, reference),
      kind: DocumentHighlightKind.Text,
    }));
  });

  connection.onDocumentSymbol(async ({ textDocument: { uri } }): Promise<DocumentSymbol[] | null> => {
    const found = await inFile(uri);
    if (!found) return null;
    const { folder, path } = found;
    const document = settings().reading.outline ? open(uri) : undefined;
    return folder.desk.outline(path, document && folder.desk.fileText(path, document.getText())).map((story) => ({
      name: labelText(shows().say(story.name)) || path,
      ...(story.detail !== undefined ? { detail: labelText(shows().say(story.detail)) } : {}),
      kind: SymbolKind.File,
      range: rangeIn(folder, path, story.extent),
      selectionRange: rangeIn(folder, path, story.selection),
      children: story.items.map(({ name, detail, kind, start, end }) => ({
        name: labelText(name) || '?',
        ...(detail !== undefined ? { detail: labelText(detail) } : {}),
        kind: kind === 'quotation' ? SymbolKind.String : SYMBOL_KIND[kind],
        range: rangeIn(folder, path, { start, end }),
        selectionRange: rangeIn(folder, path, { start, end }),
      })),
    }));
  });

  connection.onWorkspaceSymbol(async ({ query }): Promise<WorkspaceSymbol[]> => {
    await workspace.read();
    return workspace.folders.flatMap((folder) =>
      folder.desk.findEntities(query, MOST_SYMBOLS).flatMap(({ entity, matched }): WorkspaceSymbol[] => {
        const [introduction] = folder.desk.introductions(entity, 1);
        if (!introduction) return [];
        return [
          {
            // Under the form that was asked for: editors filter once more by what was typed.
            name: labelText(matched),
            kind: SYMBOL_KIND[entity.type],
            location: locationOf(folder, introduction),
            ...(matched !== entity.name ? { containerName: labelText(entity.name) } : {}),
          },
        ];
      }),
    );
  });
}

export function rangeIn(folder: Folder, path: string, span: Span) {
  const lines = folder.desk.lines(path);
  return lines ? rangeOf(lines, span) : NOWHERE;
}

export const locationOf = (folder: Folder, place: Place): Location => ({
  uri: folder.uriOf(place.path),
  range: rangeIn(folder, place.path, place),
});

/** The address of a place, with its line and column as editors read them. */
export function linkTo(folder: Folder, place: Place, range = rangeIn(folder, place.path, place)): string {
  const { start } = range;
  return `${folder.uriOf(place.path)}#L${start.line + 1},${start.character + 1}`;
}
