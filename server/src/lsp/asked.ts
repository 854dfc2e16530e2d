import { LSPErrorCodes, type Range, ResponseError, type TextDocumentPositionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { afterChanges, beforeChanges, replacements, widened } from '../text/replaced';
import type { Span } from '../text/span';
import type { Located, Workspace } from './workspace';

/** A place in an open document of a checked folder. */
export interface Asked extends Located {
  readonly offset: number;
  readonly document: TextDocument;
}

export type OpenDocument = (uri: string) => TextDocument | undefined;

/**
 * Waits until what was typed is read, so that an answer is about the text on the screen. Where the document was edited meanwhile, what
 * was asked was about another one: the editor asks again by itself. With `findings`, until all is checked.
 */
export const whenRead = (workspace: Workspace, open: OpenDocument, uri: string, findings = false): Promise<void> =>
  unlessEdited(open, uri, findings ? workspace.checked() : workspace.read());

/** Waits for work on a document; fails where the document was edited meanwhile. */
export async function unlessEdited(open: OpenDocument, uri: string, work: Promise<unknown>): Promise<void> {
  const version = open(uri)?.version;
  await work;
  if (open(uri)?.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'edited meanwhile');
}

/** Finds what a request asks about, as it stands on the screen. */
export const asker =
  (workspace: Workspace, open: OpenDocument) =>
  async (
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    findings = false,
  ): Promise<Asked | undefined> => {
    await whenRead(workspace, open, uri, findings);
    const found = workspace.locate(uri);
    const document = open(uri);
    return found && document ? { ...found, document, offset: document.offsetAt(position) } : undefined;
  };

/** A place in a document that was edited since it was analysed, as the analysis knows it. */
export interface Glimpse extends Asked {
  /** In the text that was analysed. What stands in a stretch that was edited lies at its start. */
  readonly offset: number;
  /** Whether what the analysis knows at a span may not hold any more, since the edit touched its words. */
  touched(span: Span): boolean;
  /** Where a span of the analysed text lies on the screen. */
  rangeOf(span: Span): Range;
}

/**
 * Finds what a request asks about without analysing what was typed, so that an answer that hangs on other words comes at once. Undefined
 * where nothing was typed, and where nothing is known of the document yet.
 */
export const glimpser =
  (workspace: Workspace, open: OpenDocument) =>
  ({ textDocument: { uri }, position }: TextDocumentPositionParams): Glimpse | undefined => {
    const before = workspace.textBefore(uri);
    const found = workspace.locate(uri);
    const document = open(uri);
    const changes = before !== undefined && document ? replacements(before, document.getText()) : [];
    if (!found || !document || changes.length === 0) return undefined;
    const edited = changes.map((change) => widened(change, before!));
    const shown = (offset: number) => document.positionAt(afterChanges(changes, offset));
    return {
      ...found,
      document,
      offset: beforeChanges(changes, document.offsetAt(position)),
      touched: ({ start, end }) => edited.some((words) => start <= words.end && end >= words.start),
      rangeOf: ({ start, end }) => ({ start: shown(start), end: shown(end) }),
    };
  };
