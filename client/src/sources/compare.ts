import {
  commands,
  type Diagnostic,
  Disposable,
  type ExtensionContext,
  l10n,
  languages,
  type WebviewPanelSerializer,
  window,
} from 'vscode';
import type { ConflictItem, Location, RelatedItem } from '../../../server/src/protocol';
import { openLocation, protocolRange } from '../open';
import type { Server } from '../server';
import type { FindingRow } from '../views/conflicts';
import { OPEN_PLACE } from './comparedHtml';
import {
  COMPARED,
  type ComparedPage,
  type ComparedPorts,
  lookUp,
  openComparedPage,
  restoreComparedPage,
} from './comparedPage';

/** What a code action hands over: the other side, then the place of the finding. */
export interface Comparison {
  readonly sides: readonly [Location, Location];
}

/** A finding with its other sides, from a list or the Problems panel. */
type Finding = Pick<ConflictItem, 'uri' | 'range' | 'message' | 'related'>;

/** `Copydesk: Compare Sources`: the two sentences of a conflict beside each other, what differs marked, with links to both places and to all that is said of the matter. It follows the articles while it is open, and is there again after the window was loaded anew. */
export function registerCompareSources(
  server: Server,
  { extensionUri, workspaceState }: ExtensionContext,
): Disposable & { readonly serializer: WebviewPanelSerializer } {
  let page: ComparedPage | undefined;
  const enter = (make: (ports: ComparedPorts) => ComparedPage): ComparedPage => {
    const closed = (): void => {
      if (page === made) page = undefined;
    };
    const made = make({ server, extension: extensionUri, memory: workspaceState, closed });
    page = made;
    return made;
  };
  const open = async (comparison: Comparison): Promise<string | undefined> => {
    const shown = await lookUp(server, comparison.sides);
    if (!shown) {
      void window.showInformationMessage(l10n.t('This place is in no article any more.'));
      return undefined;
    }
    return (page ?? enter(openComparedPage)).show(shown);
  };
  const serializer: WebviewPanelSerializer = {
    deserializeWebviewPanel: async (panel) => {
      // Opened once more before its old tab was looked at.
      page?.dispose();
      enter((ports) => restoreComparedPage(panel, ports));
    },
  };
  const registered = Disposable.from(
    new Disposable(() => page?.dispose()),
    window.registerWebviewPanelSerializer(COMPARED, serializer),
    commands.registerCommand(OPEN_PLACE, openLocation),
    commands.registerCommand('copydesk.compareSources', async (subject?: FindingRow | Comparison) => {
      const comparison = subject && 'sides' in subject ? subject : await chosen(subject?.conflict ?? atCursor());
      if (comparison) return open(comparison);
      void window.showInformationMessage(l10n.t('Nothing here contradicts another source.'));
      return undefined;
    }),
  );
  return { serializer, dispose: () => registered.dispose() };
}

/** A finding with the other side, of which the person chooses where there are several. */
async function chosen(finding: Finding | undefined): Promise<Comparison | undefined> {
  const [first, second] = finding?.related ?? [];
  if (!finding || !first) return undefined;
  let other: RelatedItem | undefined = first;
  if (second) {
    const picks = finding.related.map((related) => ({ label: related.message, related }));
    const options = { title: finding.message, placeHolder: l10n.t('Compare with which source?') };
    other = (await window.showQuickPick(picks, options))?.related;
  }
  return other && { sides: [other, { uri: finding.uri, range: finding.range }] };
}

/** The finding at the cursor, as the Problems panel has it. */
function atCursor(): Finding | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { uri } = editor.document;
  const at = languages
    .getDiagnostics(uri)
    .find((diagnostic) => hasOtherSide(diagnostic) && diagnostic.range.contains(editor.selection.active));
  return at && { uri: uri.toString(), range: protocolRange(at.range), message: at.message, related: relatedOf(at) };
}

export const hasOtherSide = ({ source, relatedInformation }: Diagnostic): boolean =>
  source === 'copydesk' && (relatedInformation?.length ?? 0) > 0;

export const relatedOf = ({ relatedInformation }: Diagnostic): RelatedItem[] =>
  (relatedInformation ?? []).map(({ location, message }) => ({
    uri: location.uri.toString(),
    range: protocolRange(location.range),
    message,
  }));
