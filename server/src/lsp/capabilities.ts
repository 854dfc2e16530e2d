import {
  type ClientCapabilities,
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_TYPES } from '../features/semanticTokens';
import { TRIGGERS } from './completion';
import { FIX_ALL } from './fixes';

/** What the server offers to an editor that can do so much. */
export const capabilitiesFor = (client: ClientCapabilities): ServerCapabilities => ({
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  declarationProvider: true,
  typeDefinitionProvider: true,
  implementationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
    full: { delta: true },
    range: true,
  },
  inlayHintProvider: true,
  codeLensProvider: {},
  foldingRangeProvider: true,
  documentLinkProvider: {},
  selectionRangeProvider: true,
  workspaceSymbolProvider: true,
  renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  completionProvider: { triggerCharacters: [...TRIGGERS] },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
    resolveProvider: true,
  },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});
