import { answerCheck, answerConflicts, answerEntity, answerFacts, hasArticles, type Where } from '../features/answers';
import { visibleText } from '../features/visibleText';
import type { Question } from '../protocol/glance';
import { rangeIn } from './features';
import type { Folder } from './folder';
import type { Workspace } from './workspace';

/** Answers an assistant in text: only what the articles say, each time with the path and the line that say so. */
export function answer({ folders, busy }: Workspace, question: Question): string {
  const lines = folders.flatMap((folder) => linesOf(folder, question));
  const state = busy ? ['(Articles are still being read: this may not be all.)'] : [];
  return [...(lines.length > 0 ? lines : [nothing(folders, question)]), ...state].join('\n');
}

function linesOf(folder: Folder, question: Question): string[] {
  const { desk } = folder;
  const where: Where = (place) => `${visibleText(place.path)}:${rangeIn(folder, place.path, place).start.line + 1}`;
  switch (question.kind) {
    case 'entity':
      return answerEntity(desk.snapshot, question.query, where);
    case 'facts':
      return answerFacts(desk.snapshot, question.entity, where);
    case 'check':
      return answerCheck(desk.snapshot, question.text, where);
    case 'conflicts':
      return answerConflicts(desk.findings(), question.about, where);
  }
}

function nothing(folders: readonly Folder[], { kind }: Question): string {
  if (!folders.some(({ desk }) => hasArticles(desk.snapshot))) return 'No articles have been read.';
  switch (kind) {
    case 'entity':
    case 'facts':
      return 'The articles name nobody and nothing of that name.';
    case 'check':
      return 'The articles say nothing otherwise than this text.';
    case 'conflicts':
      return 'No conflicts.';
  }
}
