import {
  type Connection,
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type InlayHint,
  type SelectionRange,
} from 'vscode-languageserver';
import type { FileText } from '../features/fileText';
import type { Fold } from '../features/folding';
import { labelText, visibleText } from '../features/visibleText';
import type { Settings } from '../protocol';
import type { Say } from '../text/wording';
import { type OpenDocument, whenRead } from './asked';
import { rangeOf } from './convert';
import { linkTo } from './features';
import type { Located, Workspace } from './workspace';

/** Finds what is asked about. */
export interface Reader {
  settings(): Settings['reading'];
  /** True while articles are being read: figures about all of them do not hold yet. */
  busy(): boolean;
  /** Resolves when what is known is of the text on the screen; with `findings`, when that is checked. */
  ready(uri: string, findings?: boolean): Promise<void>;
  locate(uri: string): Located | undefined;
  /** An open document's text, read for its sentences and quotations; undefined where another one was analysed. */
  read(uri: string): (Located & { readonly file: FileText }) | undefined;
}

export function createReader(workspace: Workspace, open: OpenDocument, settings: () => Settings): Reader {
  return {
    settings: () => settings().reading,
    busy: () => workspace.busy,
    ready: (uri, findings) => whenRead(workspace, open, uri, findings),
    locate: workspace.locate,
    read(uri) {
      const found = workspace.locate(uri);
      const document = open(uri);
      const file = found && document && found.folder.desk.fileText(found.path, document.getText());
      return file && { ...found!, file };
    },
  };
}

/** What the dates in a document's words were worked out to be, when hints were sent last. */
export interface SentHints {
  outdated(): boolean;
  closed(uri: string): void;
}

/** Answers with the dates that were worked out, behind the words that leave them open. */
export function serveDateHints(connection: Connection, reader: Reader, open: OpenDocument, say: () => Say): SentHints {
  /** By document: which version of it, and what. After an edit the editor asks by itself. */
  const sent = new Map<string, { readonly version: number | undefined; readonly hints: string }>();
  const all = (uri: string) => {
    const found = reader.settings().dates && open(uri) ? reader.locate(uri) : undefined;
    return found ? found.folder.desk.dateHints(found.path) : [];
  };

  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[]> => {
    await reader.ready(uri);
    const hints = all(uri);
    const document = open(uri);
    sent.set(uri, { version: document?.version, hints: JSON.stringify(hints) });
    if (!document) return [];
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return hints
      .filter(({ offset }) => start <= offset && offset <= end)
      .map(({ offset, label, reason }) => ({
        position: document.positionAt(offset),
        label: `= ${labelText(say()(label))}`,
        tooltip: reason.map((part) => visibleText(say()(part))).join('\n\n'),
        paddingLeft: true,
      }));
  });

  return {
    outdated: () =>
      [...sent].some(
        ([uri, { version, hints }]) => open(uri)?.version === version && JSON.stringify(all(uri)) !== hints,
      ),
    closed: (uri) => {
      sent.delete(uri);
    },
  };
}

/** An address with everything escaped that does not belong in one; undefined where it is none. */
function plainAddress(words: string): string | undefined {
  try {
    return new URL(words).href;
  } catch {
    return undefined;
  }
}

const FOLDING_KIND: Readonly<Record<Fold['kind'], FoldingRangeKind>> = {
  boilerplate: FoldingRangeKind.Region,
  frontmatter: FoldingRangeKind.Comment,
  story: FoldingRangeKind.Region,
};

/** Answers what folds, where addresses lead, and what a selection grows to. */
export function serveReading(connection: Connection, reader: Reader, open: OpenDocument): void {
  connection.onFoldingRanges(async ({ textDocument: { uri } }): Promise<FoldingRange[] | null> => {
    await reader.ready(uri);
    const read = reader.settings().folding ? reader.read(uri) : undefined;
    return read === undefined
      ? null
      : read.folder.desk.folds(read.path, read.file).map(({ startLine, endLine, kind }) => ({
          startLine,
          endLine,
          kind: FOLDING_KIND[kind],
        }));
  });

  connection.onDocumentLinks(async ({ textDocument: { uri } }): Promise<DocumentLink[] | null> => {
    await reader.ready(uri);
    const read = reader.settings().links ? reader.read(uri) : undefined;
    if (!read) return null;
    const { folder, path, file } = read;
    return folder.desk.links(path, file).flatMap(({ start, end, to }) => {
      const target = 'address' in to ? plainAddress(to.address) : linkTo(folder, to);
      return target === undefined ? [] : [{ range: rangeOf(file.lines, { start, end }), target }];
    });
  });

  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }): Promise<SelectionRange[] | null> => {
    await reader.ready(uri);
    const read = reader.settings().selection ? reader.read(uri) : undefined;
    const document = open(uri);
    if (!read || !document) return null;
    const { folder, path, file } = read;
    return positions.map((position) => {
      const steps = folder.desk.selectionSteps(path, document.offsetAt(position), file);
      const ranges = steps.map((step) => rangeOf(file.lines, step));
      const nothing: SelectionRange = { range: { start: position, end: position } };
      const [whole = nothing, ...inner] = ranges.reverse().map((range): SelectionRange => ({ range }));
      return inner.reduce((parent, { range }) => ({ range, parent }), whole);
    });
  });
}
