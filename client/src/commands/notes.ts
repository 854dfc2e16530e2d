import { commands, type Disposable, l10n, window, workspace } from 'vscode';
import type { Note, NoteSubject } from '../../../server/src/protocol';
import { applyChange } from '../decide';
import type { Server } from '../server';

/** What quick fixes note beside the articles: an ignored finding, a verified fact, an article's date. */
export function registerNotes(server: Server): Disposable {
  return commands.registerCommand('copydesk.note', async (subject: NoteSubject, said?: string) => {
    const answer = (said ?? (await ask(subject)))?.trim();
    if (!answer) return false;
    const note = withAnswer(subject, answer, workspace.getConfiguration('copydesk').get<string>('author')?.trim());
    const change = await server.request('copydesk/note', { uri: subject.uri, note });
    return change !== undefined && applyChange(change, l10n.t('Copydesk: {0}', title(note)));
  });
}

const title = (note: Note): string =>
  note.kind === 'ignore' ? l10n.t('ignore a finding') : note.kind === 'fact' ? note.fact.entity : note.id;

function ask({ asks, note }: NoteSubject): Thenable<string | undefined> {
  switch (asks) {
    case 'reason':
      return window.showInputBox({ prompt: l10n.t('Why is this finding ignored?') });
    case 'source':
      return window.showInputBox({ prompt: l10n.t('Where was this looked up?') });
    case 'outlet':
      return window.showInputBox({ prompt: l10n.t('Which paper, agency or site is this article from?') });
    case 'title':
      return window.showInputBox({ prompt: l10n.t('What is the headline of this article?') });
    case 'date':
      return window.showInputBox({
        prompt: l10n.t('When did this article appear?'),
        value: note.kind === 'article' ? (note.set.date ?? '') : '',
        validateInput: (text) =>
          /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text.trim()) ? undefined : l10n.t('Write 2024-07-03, 2024-07 or 2024.'),
      });
  }
}

function withAnswer({ note, asks }: NoteSubject, answer: string, author: string | undefined): Note {
  switch (note.kind) {
    case 'ignore':
      return { ...note, reason: answer, ...(author ? { author } : {}) };
    case 'article':
      return { ...note, set: { [asks === 'outlet' ? 'source' : asks]: answer } };
    case 'fact':
      return { ...note, fact: { ...note.fact, source: answer, ...(author ? { verifiedBy: author } : {}) } };
  }
}
