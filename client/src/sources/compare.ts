import {
  commands,
  type Diagnostic,
  Disposable,
  env,
  l10n,
  languages,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { ComparedSide, ConflictItem, Location, RelatedItem } from '../../../server/src/protocol';
import { makeNonce } from '../html';
import { openLocation, protocolRange } from '../open';
import type { Server } from '../server';
import type { FindingRow } from '../views/conflicts';
import { severityName, sourceCount, witnessText, worded } from '../wording';
import { comparedHtml, OPEN_PLACE, type Wording } from './comparedHtml';
import { weighed } from './evidence';

/** What a code action hands over: the other side, then the place of the finding. */
export interface Comparison {
  readonly sides: readonly [Location, Location];
}

/** A finding with its other sides, from a list or the Problems panel. */
type Finding = Pick<ConflictItem, 'uri' | 'range' | 'related'>;

/** `Copydesk: Compare Sources`: the two sentences of a conflict beside each other, what differs marked, with links to both places and to all that is said of the matter. */
export function registerCompareSources(server: Server): Disposable {
  let panel: WebviewPanel | undefined;
  const shown = (): WebviewPanel => {
    if (panel) return panel;
    panel = window.createWebviewPanel(
      'copydesk.compared',
      l10n.t('Compare Sources'),
      { viewColumn: ViewColumn.Active, preserveFocus: true },
      { enableCommandUris: [OPEN_PLACE], enableFindWidget: true, localResourceRoots: [] },
    );
    panel.onDidDispose(() => {
      panel = undefined;
    });
    return panel;
  };
  const open = async ({ sides }: Comparison): Promise<string | undefined> => {
    const compared = await server.request('copydesk/compare', { sides });
    if (!compared) {
      void window.showInformationMessage(l10n.t('This place is in no article any more.'));
      return undefined;
    }
    const evidence = await server.request('copydesk/evidence', sides[1]);
    const { webview, viewColumn } = shown();
    const title = evidence ? l10n.t('Compared: {0}', worded(evidence.label)) : l10n.t('Compare Sources');
    const html = comparedHtml(compared, evidence, wording(server), makeNonce());
    panel!.title = title;
    webview.html = html;
    panel!.reveal(viewColumn, true);
    return html;
  };
  return Disposable.from(
    new Disposable(() => panel?.dispose()),
    commands.registerCommand(OPEN_PLACE, openLocation),
    commands.registerCommand('copydesk.compareSources', async (subject?: FindingRow | Comparison) => {
      const comparison = subject && 'sides' in subject ? subject : await chosen(subject?.conflict ?? atCursor());
      if (comparison) return open(comparison);
      void window.showInformationMessage(l10n.t('Nothing here contradicts another source.'));
      return undefined;
    }),
  );
}

/** A finding with the other side, of which the person chooses where there are several. */
async function chosen(finding: Finding | undefined): Promise<Comparison | undefined> {
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
function atCursor(): Finding | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { uri } = editor.document;
  const at = languages
    .getDiagnostics(uri)
    .find((diagnostic) => hasOtherSide(diagnostic) && diagnostic.range.contains(editor.selection.active));
  return at && { uri: uri.toString(), range: protocolRange(at.range), related: relatedOf(at) };
}

export const hasOtherSide = ({ source, relatedInformation }: Diagnostic): boolean =>
  source === 'copydesk' && (relatedInformation?.length ?? 0) > 0;

export const relatedOf = ({ relatedInformation }: Diagnostic): RelatedItem[] =>
  (relatedInformation ?? []).map(({ location, message }) => ({
    uri: location.uri.toString(),
    range: protocolRange(location.range),
    message,
  }));

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const nameOf = ({ path }: ComparedSide): string => path.slice(path.lastIndexOf('/') + 1);

const wording = ({ rulePages }: Server): Wording => ({
  language: env.language,
  severity: ({ severity }) => severityName(severity),
  rule: ({ title, rule }) => l10n.t('Rule: {0} ({1})', worded(title), rule),
  rulePage: ({ rule }) => ({ uri: Uri.joinPath(rulePages, `${rule}.md`).toString(), range: TOP }),
  line: ({ path, range }) => l10n.t('{0}, line {1}', path, range.start.line + 1),
  about: (side) => {
    const when = witnessText(side).slice(nameOf(side).length + 2);
    return [when, side.source, side.sources === undefined ? undefined : sourceCount(side.sources)]
      .filter(Boolean)
      .join(' · ');
  },
  evidence: ({ subject, label }) => l10n.t('What is said of {0}, {1}', subject, worded(label)),
  values: weighed,
  witness: witnessText,
});
