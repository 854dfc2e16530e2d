import type { TextDocumentPositionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Located, Workspace } from './workspace';

/** A place in an open document of a checked folder. */
export interface Asked extends Located {
  readonly offset: number;
  readonly document: TextDocument;
}

export type OpenDocument = (uri: string) => TextDocument | undefined;

/** Finds what a request asks about; what was typed is analysed first, so that the answer is about the text on the screen. */
export const asker =
  (workspace: Workspace, open: OpenDocument) =>
  ({ textDocument: { uri }, position }: TextDocumentPositionParams): Asked | undefined => {
    workspace.flush();
    const found = workspace.locate(uri);
    const document = open(uri);
    return found && document ? { ...found, document, offset: document.offsetAt(position) } : undefined;
  };
