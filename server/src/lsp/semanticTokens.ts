import type { Connection, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { type SemanticToken, TOKEN_TYPES } from '../features/semanticTokens';
import { type LineIndex, positionAt } from '../text/lineIndex';
import type { Span } from '../text/span';
import type { OpenDocument } from './asked';
import type { Reader } from './reading';

/** What was sent last for a document. */
interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
  /** Of the document. After an edit the editor asks by itself. */
  readonly version: number | undefined;
}

/** Tells whether what was sent for open documents still holds. */
export interface SentTokens {
  outdated(): boolean;
  closed(uri: string): void;
}

const NUMBERS = 5;

/** Answers what the words of an article are: whole, as the difference to what was sent before, or for a part. */
export function serveSemanticTokens(connection: Connection, reader: Reader, open: OpenDocument): SentTokens {
  const sent = new Map<string, Sent>();
  let results = 0;

  const dataOf = (uri: string, within?: (offsets: (line: number, character: number) => number) => Span): number[] => {
    const document = open(uri);
    const read = reader.settings().colors ? reader.read(uri) : undefined;
    if (!document || !read) return [];
    const span = within?.((line, character) => document.offsetAt({ line, character }));
    return encode(read.folder.desk.semanticTokens(read.path, read.file, span), read.file.lines);
  };
  const keep = (uri: string, data: readonly number[]): Sent => {
    results++;
    const result = { resultId: String(results), data, version: open(uri)?.version };
    sent.set(uri, result);
    return result;
  };

  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }): Promise<SemanticTokens> => {
    await reader.ready(uri);
    const { resultId, data } = keep(uri, dataOf(uri));
    return { resultId, data: [...data] };
  });
  connection.languages.semanticTokens.onDelta(
    async ({ textDocument: { uri }, previousResultId }): Promise<SemanticTokens | SemanticTokensDelta> => {
      await reader.ready(uri);
      const before = sent.get(uri);
      const { resultId, data } = keep(uri, dataOf(uri));
      if (before?.resultId !== previousResultId) return { resultId, data: [...data] };
      return { resultId, edits: difference(before.data, data) };
    },
  );
  connection.languages.semanticTokens.onRange(async ({ textDocument: { uri }, range: { start, end } }) => {
    await reader.ready(uri);
    const data = dataOf(uri, (at) => ({ start: at(start.line, start.character), end: at(end.line, end.character) }));
    return { data };
  });

  return {
    outdated: () =>
      [...sent].some(
        ([uri, { data, version }]) => open(uri)?.version === version && difference(data, dataOf(uri)).length > 0,
      ),
    closed: (uri) => {
      sent.delete(uri);
    },
  };
}

/** Five numbers a token, as the protocol has it: line and character as distances from the token before, length, type, modifiers. */
export function encode(tokens: readonly SemanticToken[], lines: LineIndex): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { start, end, type } of tokens) {
    const at = positionAt(lines, start);
    const line = at.line - before.line;
    data.push(
      line,
      line === 0 ? at.character - before.character : at.character,
      end - start,
      TOKEN_TYPES.indexOf(type),
      0,
    );
    before = at;
  }
  return data;
}

/** The one stretch in which two lists of tokens differ, as an edit; none where they are equal. */
export function difference(
  before: readonly number[],
  after: readonly number[],
): { start: number; deleteCount: number; data: number[] }[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  // Whole tokens: editors insert them by fives.
  start -= start % NUMBERS;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  tail -= tail % NUMBERS;
  return [{ start, deleteCount: before.length - tail - start, data: after.slice(start, after.length - tail) }];
}
