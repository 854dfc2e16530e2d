import { type CodeAction, CodeActionKind, type Position, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DeskNote, fileOfNote, keepNote } from '../features/deskNotes';
import type { Offer } from '../features/offers';
import { labelText, visibleText } from '../features/visibleText';
import type { RepeatList } from '../protocol';
import type { Span } from '../text/span';
import type { Say } from '../text/wording';
import { difference } from './convert';
import { locationOf } from './features';
import type { Folder } from './folder';
import { type EditOrRefusal, NOT_CHECKED } from './refusals';
import type { Located, Workspace } from './workspace';

/** What a note needs until it is written: the file it is about says whose folder keeps it. */
export interface NoteData {
  readonly uri: string;
  readonly note: DeskNote;
}

export const isNote = (data: unknown): data is NoteData => typeof data === 'object' && data !== null && 'note' in data;

/** The quick fixes of a stretch of an article. `asking`: the client has a command that asks for what remains to be said. */
export function noteActions(
  { folder, path }: Located,
  document: TextDocument,
  range: Range,
  asking: boolean,
  say: Say,
): CodeAction[] {
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const offers = folder.desk.offers(path, span);
  const actions = offers.flatMap((offer) => actionOf(offer, document.uri, asking, say) ?? []);
  return [
    ...actions,
    ...bodyActions({ folder, path }, document, span, say),
    ...commentActions({ folder, path }, document, span, say),
  ];
}

function actionOf({ title, note, asks }: Offer, uri: string, asking: boolean, say: Say): CodeAction | undefined {
  const shown = labelText(say(title));
  const kind = CodeActionKind.QuickFix;
  if (asks === undefined) return { title: shown, kind, data: { uri, note } satisfies NoteData };
  if (asking)
    return {
      title: shown,
      kind,
      command: { title: shown, command: 'copydesk.note', arguments: [{ uri, note, asks }] },
    };
  // Elsewhere what is usual is written, for the person to put right in the file; a date cannot be guessed.
  return asks === 'date' || asks === 'outlet' || asks === 'title'
    ? undefined
    : { title: shown, kind, data: { uri, note } satisfies NoteData };
}

/** A selection shorter than this is no body. */
const LEAST_BODY = 200;
/** So much of its first and last line tells where it begins and ends. */
const MOST_WORDS = 60;

/** What is selected of an article may be said to be its body. */
function bodyActions({ folder, path }: Located, document: TextDocument, { start, end }: Span, say: Say): CodeAction[] {
  if (end - start < LEAST_BODY) return [];
  const story = folder.desk.stories(path).find(({ extent }) => extent.start <= start && end <= extent.end);
  const lines = document
    .getText()
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!story || first === undefined || last === undefined) return [];
  const from = first.length > MOST_WORDS ? first.slice(0, first.lastIndexOf(' ', MOST_WORDS)) : first;
  const to = last.length > MOST_WORDS ? last.slice(last.indexOf(' ', last.length - MOST_WORDS) + 1) : last;
  const note: DeskNote = { kind: 'article', id: story.id, set: { body: { from, to } } };
  return [
    {
      title: say('The selected text is the body of this article'),
      kind: CodeActionKind.QuickFix,
      data: { uri: document.uri, note } satisfies NoteData,
    },
  ];
}

/** Markdown has comments, and a line of its own for them; in HTML nobody can say where a line may begin. */
function commentActions({ folder, path }: Located, document: TextDocument, span: Span, say: Say): CodeAction[] {
  if (folder.desk.stories(path)[0]?.format !== 'md') return [];
  const rules = new Set(
    folder.desk
      .findingsIn(path)
      .filter(({ start, end }) => start <= span.end && span.start <= end)
      .map(({ rule }) => rule),
  );
  const { line } = document.positionAt(span.start);
  const at = { line, character: 0 };
  return [...rules].map((rule) => ({
    title: say('Silence {0} on this line with a comment', rule),
    kind: CodeActionKind.QuickFix,
    edit: {
      changes: {
        [document.uri]: [
          { range: { start: at, end: at }, newText: `<!-- copydesk-disable-next-line ${rule} -- say why -->\n` },
        ],
      },
    },
  }));
}

/** What has to be written so that a note is kept. */
export async function noteEdit(workspace: Workspace, { uri, note }: NoteData): Promise<EditOrRefusal> {
  const found = workspace.locate(uri);
  if (!found) return { refused: NOT_CHECKED };
  const { folder } = found;
  const name = fileOfNote(note);
  const before = await folder.text(name);
  const after = keepNote(before, note);
  if (typeof after !== 'string') return after;
  if (before === undefined) return { uri: folder.uriOf(name), create: after };
  return { uri: folder.uriOf(name), ...difference(before, after) };
}

/** Where articles give another value than what is claimed at a position of an article. */
export function repeatsAt(
  workspace: Workspace,
  uri: string,
  { line, character }: Position,
  say: Say,
): RepeatList | null {
  const found = workspace.locate(uri);
  const start = found?.folder.desk.lines(found.path)?.[line];
  if (!found || start === undefined) return null;
  const repeats = found.folder.desk.repeats(found.path, start + character);
  return repeats ? { title: visibleText(say(repeats.title)), places: placesOf(found.folder, repeats.places) } : null;
}

const placesOf = (folder: Folder, places: NonNullable<ReturnType<Folder['desk']['repeats']>>['places']) =>
  places.map((place) => ({
    ...locationOf(folder, place),
    surface: visibleText(place.surface),
    ...(place.newText !== undefined ? { newText: place.newText } : {}),
  }));
