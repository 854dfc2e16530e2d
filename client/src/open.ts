import { type Command, commands, Range, Uri, window } from 'vscode';
import type { Location, Range as ProtocolRange } from '../../server/src/protocol';

/** The command that opens a place with its words selected: the way every list of the extension leads into the text. */
export function openCommand({ uri, range }: Location, title: string): Command {
  return { command: 'vscode.open', title, arguments: [Uri.parse(uri), { selection: toRange(range) }] };
}

/** Opens a place with its words selected; without a range the page as a whole, rendered where it is a page to read. */
export async function openLocation({ uri, range }: Pick<Location, 'uri'> & Partial<Location>): Promise<void> {
  if (!range) return openRendered(Uri.parse(uri));
  const { command, arguments: args } = openCommand({ uri, range }, '');
  await commands.executeCommand(command, ...(args ?? []));
}

/** VS Code's own view of rendered Markdown, as an editor. */
const PREVIEW = 'vscode.markdown.preview.editor';

/** Opens a Markdown document rendered; as text where there is no such view. */
export async function openRendered(uri: Uri): Promise<void> {
  await Promise.resolve(commands.executeCommand('vscode.openWith', uri, PREVIEW)).catch(() =>
    window.showTextDocument(uri),
  );
}

export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export const protocolRange = ({ start, end }: Range): ProtocolRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});
