import type { Connection } from 'vscode-languageserver';
import type { ArticleFacts } from '../corpus/types';
import { excerptOf, visibleText } from '../features/visibleText';
import type { ArticleMentions, MentionItem, ServerRequests, Status } from '../protocol';
import type { Mention } from '../resolve/types';
import { lineExtent, positionAt } from '../text/lineIndex';
import { byText } from '../text/order';
import type { Span } from '../text/span';
import type { Say } from '../text/wording';
import { comparisonHandlers } from './compare';
import { decisionEdit } from './decisions';
import { rangeIn } from './features';
import type { Folder } from './folder';
import { type Handlers, serveHandlers } from './handlers';
import { placesOf } from './headlines';
import { entityWithId, itemOf } from './items';
import { listHandlers } from './lists';
import { noteEdit, repeatsAt } from './notes';
import { sentEdit } from './refusals';
import type { Workspace } from './workspace';

const CONTEXT = 120;

/** Answers the requests that the views of the client make. */
export function serveRequests(
  connection: Connection,
  workspace: Workspace,
  status: () => Status,
  say: () => Say,
): void {
  const handlers: Handlers<ServerRequests> = {
    'copydesk/checkAll': async () => {
      await workspace.readAll();
      await workspace.checked();
      return status();
    },
    ...listHandlers(workspace, say),
    ...comparisonHandlers(workspace, say),
    'copydesk/findEntity': ({ query, limit }) =>
      workspace.folders
        .flatMap((folder) => folder.desk.findEntities(query, limit).flatMap((found) => itemOf(folder, found)))
        .slice(0, limit),
    'copydesk/mentions': ({ entity }) => mentionsOf(workspace, entity),
    'copydesk/names': ({ entity, parts }) => {
      const known = entityWithId(workspace, entity);
      if (!known) return [];
      const { desk } = known.folder;
      return parts ? desk.partsOf(known.entity) : desk.namesInArticles(known.entity);
    },
    'copydesk/decide': async ({ entity, verdict }) => sentEdit(await decisionEdit(workspace, entity, verdict), say()),
    'copydesk/note': async (params) => sentEdit(await noteEdit(workspace, params), say()),
    'copydesk/places': (subject) => placesOf(workspace, subject),
    'copydesk/repeats': ({ uri, position }) => repeatsAt(workspace, uri, position, say()),
  };
  serveHandlers(connection, workspace, handlers);
}

async function mentionsOf(workspace: Workspace, id: string): Promise<ArticleMentions[]> {
  const known = entityWithId(workspace, id);
  if (!known) return [];
  const { folder, entity } = known;
  const found: ArticleMentions[] = [];
  for (const [story, mentions] of folder.desk.mentions(entity)) {
    const text = (await folder.text(story.path)) ?? '';
    found.push({
      uri: folder.uriOf(story.path),
      path: story.path,
      ...(story.title ? { title: visibleText(story.title.text) } : {}),
      ...(story.date ? { date: story.date.value } : {}),
      mentions: mentions.map((mention) => mentionItem(folder, story, text, mention)),
    });
  }
  return found.sort((a, b) => byText(b.date ?? '', a.date ?? '') || byText(a.path, b.path));
}

function mentionItem(folder: Folder, story: ArticleFacts, text: string, { start, end }: Mention): MentionItem {
  const range = rangeIn(folder, story.path, { start, end });
  const lines = folder.desk.lines(story.path);
  let extent = lines ? lineExtent(text, lines, positionAt(lines, start).line) : { start: 0, end: 0 };
  if (story.format === 'html') extent = betweenTags(text, extent, { start, end });
  const line = text.slice(extent.start, extent.end);
  const { text: context, ...within } = excerptOf(line, start - extent.start, end - extent.start, CONTEXT);
  return { range, context, ...within };
}

/** The part of a line of markup, near a mention, in which no tag begins or ends. */
function betweenTags(text: string, line: Span, mention: Span): Span {
  const start = Math.max(line.start, mention.start - CONTEXT);
  const end = Math.min(line.end, mention.end + CONTEXT);
  const tagBefore = text.slice(start, mention.start).lastIndexOf('>') + 1;
  const tagAfter = text.slice(mention.end, end).indexOf('<');
  return { start: start + tagBefore, end: tagAfter < 0 ? end : mention.end + tagAfter };
}
