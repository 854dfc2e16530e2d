import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { CONFIG_FILE } from '../corpus/configFile';
import type { Choice } from '../features/choices';
import { decide } from '../features/decisions';
import type { Refusal } from '../features/rename';
import { labelText } from '../features/visibleText';
import type { EntitySubject, Verdict } from '../protocol';
import type { Entity } from '../resolve/across';
import { type Say, wording } from '../text/wording';
import { asker, type OpenDocument } from './asked';
import { difference } from './convert';
import { type FixData, fixActions, fixAllActions, fixEdit, isFix } from './fixes';
import type { Folder } from './folder';
import { entityWithId, idOf } from './items';
import { isNote, type NoteData, noteActions, noteEdit } from './notes';
import type { EditOrRefusal } from './refusals';
import type { Workspace } from './workspace';

/** What the editor understands of code actions and their edits. */
export interface ActionSupport {
  /** Edits may be worked out when an action is chosen. */
  readonly resolve: boolean;
  /** Edits may name the version of the document they are for. */
  readonly documentChanges: boolean;
  /** Files may be made by an edit. */
  readonly create: boolean;
  /** The client has commands that let a person choose the other entity, the name or the type. */
  readonly commands: boolean;
}

/** What an action carries until it is chosen. */
interface ActionData {
  readonly entity: string;
  readonly verdict: Verdict;
}

/** Offers on every name what a person may decide of it, and at every finding what settles it. */
export function serveDecisions(
  connection: Connection,
  workspace: Workspace,
  open: OpenDocument,
  support: () => ActionSupport,
  say: () => Say,
): void {
  const at = asker(workspace, open);
  const editFor = async (data: ActionData | NoteData | FixData): Promise<WorkspaceEdit | Refusal> => {
    if (isFix(data)) return fixEdit(data, open, support().documentChanges);
    const edit = isNote(data) ? noteEdit(workspace, data) : decisionEdit(workspace, data.entity, data.verdict);
    return workspaceEdit(await edit, open, support());
  };
  /** Works out the edit at once for an editor that cannot ask for it later. */
  const ready = async (action: CodeAction): Promise<CodeAction[]> => {
    if (action.data === undefined || support().resolve) return [action];
    const { data, ...rest } = action;
    const edit = await editFor(data as ActionData | NoteData | FixData);
    return 'refused' in edit ? [] : [{ ...rest, edit }];
  };
  const inText = async (params: CodeActionParams): Promise<CodeAction[]> => {
    const { textDocument, range, context } = params;
    const asked = await at({ textDocument, position: range.start }, true);
    if (!asked) return [];
    const quick = !context.only || context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
    const offered = [
      ...(quick ? fixActions(asked, asked.document, params, say()) : []),
      ...fixAllActions(asked, asked.document, params, say()),
      ...(quick ? noteActions(asked, asked.document, range, support().commands, say()) : []),
    ];
    return (await Promise.all(offered.map(ready))).flat();
  };

  connection.onCodeAction(async (params): Promise<CodeAction[] | null> => {
    const quickFixes = await inText(params);
    if (!wanted(params)) return quickFixes.length > 0 ? quickFixes : null;
    const asked = await at({ textDocument: params.textDocument, position: params.range.start });
    const named = asked?.folder.desk.named(asked.path, asked.offset);
    if (!asked || !named) return quickFixes.length > 0 ? quickFixes : null;
    const { folder, document } = asked;
    const { commands } = support();
    const words = document.getText().slice(named.span.start, named.span.end).split(/\s+/).join(' ');
    const choices = commands ? folder.desk.plainChoices(named, words) : folder.desk.choices(named, words);
    const actions: CodeAction[] = commands ? chosenInClient(folder, named.entity, say()) : [];
    for (const choice of choices) {
      const data: ActionData = { entity: idOf(folder, named.entity.id), verdict: verdictOf(folder, choice) };
      actions.push(
        ...(await ready({ title: labelText(say()(choice.title)), kind: CodeActionKind.RefactorRewrite, data })),
      );
    }
    return [...quickFixes, ...actions];
  });

  connection.onCodeActionResolve(async (action): Promise<CodeAction> => {
    if (action.data === undefined) return action;
    const edit = await editFor(action.data as ActionData | NoteData | FixData);
    if ('refused' in edit) throw new ResponseError(LSPErrorCodes.RequestFailed, say()(edit.refused));
    return { ...action, edit };
  });
}

/** Refactorings alone are offered, and only on a single place or name. */
const wanted = ({ context: { only }, range }: CodeActionParams): boolean =>
  range.start.line === range.end.line &&
  (only?.some((kind) => kind === '' || `${CodeActionKind.RefactorRewrite}.`.startsWith(`${kind}.`)) ?? true);

/** The same actions as the entities tree has, which ask for the other name or the type. */
function chosenInClient(folder: Folder, entity: Entity, say: Say): CodeAction[] {
  const name = labelText(entity.name);
  const subject: EntitySubject = { entity: { id: idOf(folder, entity.id), name, type: entity.type } };
  const action = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: { title, command, arguments: [subject] },
  });
  const several = folder.desk.partsOf(entity).length > 0;
  return [
    action(say('“{0}” is the same as...', name), 'copydesk.sameAs'),
    ...(several ? [action(say('Not all of this is “{0}”...', name), 'copydesk.notSame')] : []),
    action(say('Change type of “{0}”...', name), 'copydesk.changeType'),
  ];
}

/** A choice names the other entity as the desk does; on the wire it goes by the id that lists give it. */
function verdictOf(folder: Folder, { verdict }: Choice): Verdict {
  return verdict.kind === 'same' ? { ...verdict, other: idOf(folder, verdict.other) } : verdict;
}

/** What has to be written so that a verdict holds. */
export async function decisionEdit(workspace: Workspace, id: string, verdict: Verdict): Promise<EditOrRefusal> {
  const found = entityWithId(workspace, id);
  if (!found) return { refused: wording`The articles have changed, and this name is not in them any more.` };
  const { folder, entity } = found;
  const other = verdict.kind === 'same' ? entityWithId(workspace, verdict.other) : undefined;
  if (verdict.kind === 'same' && other?.folder !== folder) {
    return { refused: wording`The two are not in one folder: what is decided in one holds for it alone.` };
  }
  const decision = folder.desk.decisionOf(entity, other ? { kind: 'same', other: other.entity.id } : verdict);
  if ('refused' in decision) return decision;
  const uri = folder.uriOf(CONFIG_FILE);
  const before = await folder.text(CONFIG_FILE);
  const after = decide(before, decision);
  if (typeof after !== 'string') return after;
  if (before === undefined) return { uri, create: after };
  return { uri, ...difference(before, after) };
}

function workspaceEdit(
  edit: EditOrRefusal,
  open: OpenDocument,
  { documentChanges, create }: Pick<ActionSupport, 'documentChanges' | 'create'>,
): WorkspaceEdit | Refusal {
  if ('refused' in edit) return edit;
  const { uri } = edit;
  if ('newText' in edit) {
    const edits = [{ range: edit.range, newText: edit.newText }];
    if (!documentChanges && !create) return { changes: { [uri]: edits } };
    return { documentChanges: [{ textDocument: { uri, version: open(uri)?.version ?? null }, edits }] };
  }
  if (!create)
    return { refused: wording`There is no ${CONFIG_FILE} yet, and this editor cannot make it: add an empty one.` };
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: edit.create }] },
    ],
  };
}
