import { commands, Disposable, type Memento, type TextEditor, window } from 'vscode';
import type { ListedAt } from '../../../server/src/protocol';
import type { Server } from '../server';
import { type ArticlesRow, articleRow } from './articles';
import type { ListChoices } from './choices';
import type { ClaimsRow } from './claims';
import { type ConflictRow, findingRows } from './conflicts';
import { type EntityRow, entityRows } from './entityRows';
import { groupId, type Tree } from './tree';

export interface Trees {
  readonly entities: Tree<EntityRow>;
  readonly claims: Tree<ClaimsRow>;
  readonly conflicts: Tree<ConflictRow>;
  readonly articles: Tree<ArticlesRow>;
}

const KEY = 'copydesk.following';
/** How long the cursor must rest. In milliseconds. */
const REST = 200;

/** `Follow the Cursor` and `Stop Following the Cursor`: the trees that are open select what the cursor stands on, without taking the focus. */
export function followCursor(server: Server, trees: Trees, choices: ListChoices, memory: Memento): Disposable {
  let following = memory.get(KEY, false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = async (editor: TextEditor): Promise<void> => {
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    const listed = await server.request('copydesk/listedAt', { uri, position: { line, character } });
    if (listed && following) await reveal(trees, choices, listed);
  };
  const later = (editor: TextEditor | undefined): void => {
    clearTimeout(timer);
    const visible = Object.values(trees).some(({ view }) => view.visible);
    if (following && visible && editor) timer = setTimeout(() => void show(editor), REST);
  };
  const follow = (on: boolean): void => {
    following = on;
    void memory.update(KEY, on);
    void commands.executeCommand('setContext', KEY, on);
    later(window.activeTextEditor);
  };
  follow(following);
  return Disposable.from(
    commands.registerCommand('copydesk.followCursor', () => follow(true)),
    commands.registerCommand('copydesk.stopFollowing', () => follow(false)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => later(textEditor)),
    window.onDidChangeActiveTextEditor(later),
    new Disposable(() => clearTimeout(timer)),
  );
}

async function reveal(trees: Trees, choices: ListChoices, { entity, article, conflict }: ListedAt): Promise<void> {
  const { current } = choices;
  if (entity && trees.entities.view.visible) {
    const group = { type: entity.type, entities: 0 };
    await trees.entities.reveal([
      { kind: 'group', id: groupId(entity.type, current.entities.filter), group, open: false },
      ...entityRows([entity]),
    ]);
  }
  if (entity && trees.claims.view.visible && current.claims.by === 'entity') {
    const group = { key: entity.id, title: entity.name, claims: 0, contested: 0 };
    await trees.claims.reveal([
      { kind: 'group', id: groupId(`entity/${entity.id}`, current.claims.filter), group, by: 'entity', open: false },
    ]);
  }
  if (conflict && trees.conflicts.view.visible) {
    const { by } = current.conflicts;
    const key = by === 'article' ? conflict.uri : conflict[by];
    const id = `${by}/${key}`;
    const group = { key, title: key, worst: conflict.severity, conflicts: 0 };
    await trees.conflicts.reveal([{ kind: 'group', id, group }, ...findingRows(id, [conflict])]);
  }
  if (article && trees.articles.view.visible) {
    const { by, filter } = current.articles;
    const key = article.draft ? 'drafts' : ((by === 'date' ? article.date?.slice(0, 4) : article.source) ?? '');
    const id = groupId(`${by}/${key}`, filter);
    await trees.articles.reveal([
      { kind: 'group', id, group: { key, articles: 0 }, by, open: false },
      articleRow(id, article),
    ]);
  }
}
