import {
  type CancellationToken,
  commands,
  type Diagnostic,
  Disposable,
  DocumentLink,
  l10n,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ComparedSide, ConflictItem, Location, RelatedItem } from '../../../server/src/protocol';
import { openLocation, placeUri, protocolRange } from '../open';
import type { Server } from '../server';
import type { FindingRow } from '../views/conflicts';
import { sourceCount, witnessText } from '../wording';

/** Documents of this scheme hold one side of a comparison: its query says of which places. */
export const SCHEME = 'copydesk-compare';

/** Language of the passages: they wrap, and no other extension takes them for articles. */
const LANGUAGE_SUFFIX = '.copydesk-passage';

interface Query {
  readonly sides: readonly [Location, Location];
  readonly side: 0 | 1;
}

const uriOf = (name: string, query: Query): Uri =>
  Uri.from({ scheme: SCHEME, path: `/${query.side}/${name}${LANGUAGE_SUFFIX}`, query: JSON.stringify(query) });

const queryOf = ({ query }: Uri): Query => JSON.parse(query);

/** `Copydesk: Compare Sources`: the two sentences of a conflict beside each other, with what differs marked, and links to both places. */
export function registerCompareSources(server: Server): Disposable {
  const ask = async (uri: Uri): Promise<ComparedSide | undefined> => {
    const { sides, side } = queryOf(uri);
    return (await server.request('copydesk/compare', { sides }))?.[side];
  };
  const mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('editorWarning.foreground'),
    fontWeight: 'bold',
  });
  const decorate = async (editor: TextEditor): Promise<void> => {
    if (editor.document.uri.scheme !== SCHEME) return;
    const side = await ask(editor.document.uri);
    if (!side) return;
    const line = lineOf(side);
    editor.setDecorations(mark, [new Range(line, side.start, line, side.end)]);
  };
  return Disposable.from(
    mark,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async (uri) => {
        const side = await ask(uri);
        return side ? textOf(side) : l10n.t('This place is in no article any more.');
      },
    }),
    languages.registerDocumentLinkProvider({ scheme: SCHEME }, { provideDocumentLinks: links }),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) void decorate(editor);
    }),
    commands.registerCommand('copydesk.compareSources', async (subject?: FindingRow | Comparison) => {
      const comparison = subject && 'sides' in subject ? subject : await chosen(subject?.conflict ?? atCursor());
      if (!comparison) {
        void window.showInformationMessage(l10n.t('Nothing here contradicts another source.'));
        return false;
      }
      return open(server, comparison);
    }),
    commands.registerCommand('copydesk.openCompared', async (uri?: Uri) => {
      const document = uri?.scheme === SCHEME ? uri : window.activeTextEditor?.document.uri;
      if (document?.scheme !== SCHEME) return;
      const { sides, side } = queryOf(document);
      await openLocation(sides[side]);
    }),
  );
}

/** What a code action hands over. */
export interface Comparison {
  readonly sides: readonly [Location, Location];
}

/** A finding with the other side, of which the person chooses where there are several. */
async function chosen(
  finding: Pick<ConflictItem, 'uri' | 'range' | 'related'> | undefined,
): Promise<Comparison | undefined> {
  const [first, second] = finding?.related ?? [];
  if (!finding || !first) return undefined;
  let other: RelatedItem | undefined = first;
  if (second) {
    const picks = finding.related.map((related) => ({ label: related.message, related }));
    other = (await window.showQuickPick(picks, { placeHolder: l10n.t('Compare with which source?') }))?.related;
  }
  return other && { sides: [other, { uri: finding.uri, range: finding.range }] };
}

/** The finding at the cursor, as the Problems panel has it. */
function atCursor(): Pick<ConflictItem, 'uri' | 'range' | 'related'> | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { uri } = editor.document;
  const at = languages
    .getDiagnostics(uri)
    .find((diagnostic) => isOurs(diagnostic) && diagnostic.range.contains(editor.selection.active));
  return at && { uri: uri.toString(), range: protocolRange(at.range), related: relatedOf(at) };
}

export const isOurs = ({ source, relatedInformation }: Diagnostic): boolean =>
  source === 'copydesk' && (relatedInformation?.length ?? 0) > 0;

export const relatedOf = ({ relatedInformation }: Diagnostic): RelatedItem[] =>
  (relatedInformation ?? []).map(({ location, message }) => ({
    uri: location.uri.toString(),
    range: protocolRange(location.range),
    message,
  }));

async function open(server: Server, { sides }: Comparison): Promise<boolean> {
  const compared = await server.request('copydesk/compare', { sides });
  if (!compared) return false;
  const [left, right] = compared;
  const title = l10n.t('{0} compared with {1}', nameOf(right), nameOf(left));
  await commands.executeCommand(
    'vscode.diff',
    uriOf(nameOf(left), { sides, side: 0 }),
    uriOf(nameOf(right), { sides, side: 1 }),
    title,
    { preview: true },
  );
  return true;
}

const nameOf = ({ path }: ComparedSide): string => path.slice(path.lastIndexOf('/') + 1);

/** The place and who says it, then the words around it, a sentence a line. */
function textOf(side: ComparedSide): string {
  const { line } = side.range.start;
  const sources = side.sources === undefined ? [] : [sourceCount(side.sources)];
  return [
    l10n.t('{0}, line {1}', side.path, line + 1),
    [witnessText(side).slice(nameOf(side).length + 2), side.source, ...sources].filter(Boolean).join(' · '),
    '',
    ...side.sentences,
    '',
  ].join('\n');
}

const HEAD = 3;
const lineOf = ({ current }: ComparedSide): number => HEAD + current;

/** The first line leads to the place. */
function links(document: TextDocument, _: CancellationToken): DocumentLink[] {
  const { sides, side } = queryOf(document.uri);
  const link = new DocumentLink(document.lineAt(0).range, placeUri(sides[side]));
  link.tooltip = l10n.t('Open the article');
  return [link];
}
