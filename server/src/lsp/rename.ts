import {
  type AnnotatedTextEdit,
  type Connection,
  LSPErrorCodes,
  type PrepareRenameResult,
  type Range,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { CONFIG_FILE } from '../corpus/configFile';
import { textKey } from '../corpus/fileAnalysis';
import { notAName, type Refusal, type RenameTarget, type TextChange } from '../features/rename';
import { decisionChanges } from '../features/renameDecisions';
import { indexLines } from '../text/lineIndex';
import type { Span } from '../text/span';
import { type Say, type Wording, wording } from '../text/wording';
import { type Asked, asker, type OpenDocument } from './asked';
import { rangeOf } from './convert';
import { rangeIn } from './features';
import type { Folder } from './folder';
import { NOT_CHECKED } from './refusals';
import type { Workspace } from './workspace';

/** What the editor can do with the edits of a rename. */
export interface EditSupport {
  readonly documentChanges: boolean;
  readonly annotations: boolean;
}

const ELSEWHERE = 'elsewhere';
const CLASH = 'clash';

/** Spells a name another way in every article, after a look at what changes beyond the open one. */
export function serveRename(
  connection: Connection,
  workspace: Workspace,
  open: OpenDocument,
  support: () => EditSupport,
  say: () => Say,
): void {
  const refusal = (reason: Wording): ResponseError<void> =>
    new ResponseError(LSPErrorCodes.RequestFailed, say()(reason));
  const at = asker(workspace, open);
  const targetOf = (asked: Asked | undefined): { readonly asked: Asked; readonly target: RenameTarget } => {
    const target: RenameTarget | Refusal = asked
      ? asked.folder.desk.renameTarget(asked.path, asked.offset, asked.document.getText())
      : { refused: NOT_CHECKED };
    if (!asked || 'refused' in target) throw refusal('refused' in target ? target.refused : NOT_CHECKED);
    return { asked, target };
  };

  connection.onPrepareRename(async (params): Promise<PrepareRenameResult> => {
    const { asked, target } = targetOf(await at(params));
    const range = rangeIn(asked.folder, asked.path, target.span);
    return { range, placeholder: asked.document.getText(range).split(/\s+/).join(' ') };
  });

  connection.onRenameRequest(async (params): Promise<WorkspaceEdit> => {
    const { asked, target } = targetOf(await at(params));
    const { folder, path, document } = asked;
    const { desk } = folder;
    const problem = notAName(params.newName);
    if (problem !== undefined) throw refusal(problem);
    const oldName = document.getText().slice(target.span.start, target.span.end);
    const revision = desk.revision;
    const texts = new Map<string, string>();
    for (const other of desk.filesNaming(target.entity)) {
      const text = await folder.text(other);
      if (text !== undefined && desk.file(other)?.key === textKey(text)) texts.set(other, text);
      else throw refusal(wording`${other} has changed meanwhile: try again.`);
    }
    if (desk.revision !== revision) throw refusal(wording`The articles have changed meanwhile: try again.`);
    const changes = desk.renameChanges(target.entity, oldName, params.newName, texts);
    const clash = desk.clashOf(target.entity, params.newName);
    const edits = new Map(
      [...changes].map(([file, own]) => [file, textEdits(own, (span) => rangeIn(folder, file, span))]),
    );
    const config = await folder.text(CONFIG_FILE);
    if (config !== undefined) {
      const lines = indexLines(config);
      const decided = decisionChanges(config, target.entity, oldName, params.newName);
      if (decided.length > 0)
        edits.set(
          CONFIG_FILE,
          textEdits(decided, (span) => rangeOf(lines, span)),
        );
    }
    return editOf(folder, path, edits, clash?.name, open, support(), say());
  });
}

const textEdits = (changes: readonly TextChange[], rangeOfSpan: (span: Span) => Range): TextEdit[] =>
  changes.map(({ newText, ...span }) => ({ range: rangeOfSpan(span), newText }));

/** The open file's changes first. What was decided of the name follows it in `copydesk.json`, in sight of the person. */
function editOf(
  folder: Folder,
  path: string,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
  clash: string | undefined,
  open: OpenDocument,
  { documentChanges, annotations }: EditSupport,
  say: Say,
): WorkspaceEdit {
  const paths = [...edits.keys()].sort((a, b) => Number(b === path) - Number(a === path));
  const editsIn = (file: string): TextEdit[] => [...edits.get(file)!];
  if (!documentChanges)
    return { changes: Object.fromEntries(paths.map((file) => [folder.uriOf(file), editsIn(file)])) };
  const noted = (file: string): (TextEdit | AnnotatedTextEdit)[] => {
    const annotationId = clash !== undefined ? CLASH : file === path ? undefined : ELSEWHERE;
    if (!annotations || annotationId === undefined) return editsIn(file);
    return editsIn(file).map((edit) => ({ ...edit, annotationId }));
  };
  return {
    documentChanges: paths.map((file): TextDocumentEdit => {
      const uri = folder.uriOf(file);
      return { textDocument: { uri, version: open(uri)?.version ?? null }, edits: noted(file) };
    }),
    ...(annotations ? { changeAnnotations: annotationsFor(say, clash, paths.length > 1 || paths[0] !== path) } : {}),
  };
}

function annotationsFor(
  say: Say,
  clash: string | undefined,
  elsewhere: boolean,
): NonNullable<WorkspaceEdit['changeAnnotations']> {
  if (clash !== undefined) {
    const label = say('Copydesk: a name that something else bears');
    return { [CLASH]: { label, description: say('{0} has this name already', clash), needsConfirmation: true } };
  }
  if (!elsewhere) return {};
  return { [ELSEWHERE]: { label: say('Copydesk: spelling in other articles'), needsConfirmation: true } };
}
