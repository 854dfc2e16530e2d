import { Disposable, env, l10n, type Memento, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { Compared, ComparedSide, EvidenceList, Location } from '../../../server/src/protocol';
import { makeNonce } from '../html';
import { protocolRange } from '../open';
import type { Server } from '../server';
import { tabIcon } from '../tabIcon';
import { onSnapshot } from '../views/refresh';
import { severityName, sourceCount, witnessText, worded } from '../wording';
import { comparedHtml, emptyHtml, OPEN_PLACE, type Wording } from './comparedHtml';
import { weighed } from './evidence';
import { movedRange, type TextChange } from './movedRange';

type Sides = readonly [Location, Location];
/** An edit, and of which document. */
type Edit = TextChange & { readonly uri: string };

/** What the page shows. */
interface Shown {
  readonly compared: Compared;
  readonly evidence: EvidenceList | null | undefined;
}

/** What the page is about, as it is kept for when the window is loaded anew: a page without a script cannot keep it with its tab. */
interface Subject {
  readonly sides: Sides;
  /** Of the conflict that was found last; none where none ever was. */
  readonly fingerprints: readonly string[];
}
const SUBJECT = 'copydesk.compared';

/** How VS Code knows the tab of the page. */
export const COMPARED = 'copydesk.compared';

export interface ComparedPorts {
  readonly server: Server;
  readonly extension: Uri;
  readonly memory: Memento;
  readonly closed: () => void;
}

/** The page that lays two places side by side. */
export interface ComparedPage extends Disposable {
  /** Brings it to the front; the answer is its HTML. */
  show(shown: Shown): string;
}

/** The words at two places and what is said of the matter; where the conflict with one of the fingerprints is now, if it still is. */
export async function lookUp(
  server: Server,
  sides: Sides,
  fingerprints: readonly string[] = [],
): Promise<Shown | undefined> {
  const compared = await server.request('copydesk/compare', { sides, fingerprints });
  if (!compared) return undefined;
  return { compared, evidence: await server.request('copydesk/evidence', compared.sides[1]) };
}

/** Opens the page in a tab of its own. */
export function openComparedPage(ports: ComparedPorts): ComparedPage {
  const panel = window.createWebviewPanel(
    COMPARED,
    l10n.t('Compare Sources'),
    { viewColumn: ViewColumn.Active, preserveFocus: true },
    { enableFindWidget: true },
  );
  return comparedPageIn(panel, ports);
}

/** Shows what was compared last in the tab that VS Code kept, once the articles are read. */
export function restoreComparedPage(panel: WebviewPanel, ports: ComparedPorts): ComparedPage {
  return comparedPageIn(panel, ports, ports.memory.get<Subject>(SUBJECT));
}

/** The page follows edits of the articles: the conflict is found again, or its words stay in sight with a note that it is gone. */
function comparedPageIn(
  panel: WebviewPanel,
  { server, extension, memory, closed }: ComparedPorts,
  kept?: Subject,
): ComparedPage {
  panel.webview.options = { enableCommandUris: [OPEN_PLACE], localResourceRoots: [] };
  panel.iconPath = tabIcon(extension);
  // One for as long as it is open: the page is written anew only where it says something else.
  const nonce = makeNonce();
  let shown: Shown | undefined;
  let sides = kept?.sides;
  let fingerprints = kept?.fingerprints ?? [];
  const keep = (): void => void memory.update(SUBJECT, { sides, fingerprints });

  const put = (html: string): string => {
    if (panel.webview.html !== html) panel.webview.html = html;
    return html;
  };
  const write = (next: Shown, note?: string): string => {
    shown = next;
    const { compared, evidence } = next;
    panel.title = evidence ? l10n.t('Compared: {0}', worded(evidence.label)) : l10n.t('Compare Sources');
    return put(comparedHtml(compared, evidence, wording(server), nonce, note));
  };
  /** What is told of both sides, or where there was nothing to be told yet by itself. */
  const tell = (note: string): string => (shown ? write(shown, note) : put(emptyHtml(note, wording(server), nonce)));
  const show = (next: Shown): string => {
    sides = next.compared.sides;
    fingerprints = next.compared.findings.map(({ fingerprint }) => fingerprint);
    keep();
    const html = write(next);
    panel.reveal(panel.viewColumn, true);
    return html;
  };

  /** Edits since the server was asked, while it is: its answer does not know of them. */
  let since: Edit[] | undefined;
  let asked = 0;
  const refresh = async (): Promise<void> => {
    if (!sides) return;
    if (!shown && isReading(server)) return void tell(l10n.t('Reading articles'));
    const mine = ++asked;
    const edits: Edit[] = [];
    since = edits;
    const before = shown;
    const next = await lookUp(server, sides, fingerprints);
    // Another conflict was chosen meanwhile, or the articles changed once more.
    if (mine !== asked || shown !== before) return;
    since = undefined;
    if (!next) {
      tell(l10n.t('One of these articles is not there any more.'));
      return;
    }
    const [a, b] = next.compared.sides;
    sides = [edits.reduce(moved, a), edits.reduce(moved, b)];
    const { findings } = next.compared;
    if (findings.length > 0) fingerprints = findings.map(({ fingerprint }) => fingerprint);
    keep();
    const isGone = findings.length === 0 && fingerprints.length > 0;
    write(next, isGone ? l10n.t('No conflict is reported between these two any more.') : undefined);
  };
  /** A page that nobody sees is written anew when it is looked at. */
  let stale = false;
  const changed = (): void => {
    stale = !panel.visible;
    if (panel.visible) void refresh();
  };
  const subscriptions = Disposable.from(
    onSnapshot(server, changed),
    server.onDidChange(() => {
      if (!shown) changed();
    }),
    panel.onDidChangeViewState(() => {
      if (stale) changed();
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const uri = document.uri.toString();
      if (!sides?.some((side) => side.uri === uri)) return;
      for (const { range, text } of contentChanges) {
        const change = { uri, range: protocolRange(range), text };
        since?.push(change);
        sides = [moved(sides[0], change), moved(sides[1], change)];
      }
    }),
  );
  panel.onDidDispose(() => {
    subscriptions.dispose();
    closed();
  });
  if (kept) void refresh();
  return { show, dispose: () => panel.dispose() };
}

/** Nothing can be said of the articles yet, or again. */
const isReading = ({ status }: Server): boolean => status === undefined || status.state === 'indexing';

const moved = (side: Location, change: Edit): Location =>
  side.uri === change.uri ? { uri: side.uri, range: movedRange(side.range, change) } : side;

const nameOf = ({ path }: ComparedSide): string => path.slice(path.lastIndexOf('/') + 1);

const wording = ({ rulePages }: Server): Wording => ({
  language: env.language,
  severity: ({ severity }) => severityName(severity),
  rule: ({ title, rule }) => l10n.t('Rule: {0} ({1})', worded(title), rule),
  rulePage: ({ rule }) => ({ uri: Uri.joinPath(rulePages, `${rule}.md`).toString() }),
  line: ({ path, range }) => l10n.t('{0}, line {1}', path, range.start.line + 1),
  about: (side) => {
    const when = witnessText(side).slice(nameOf(side).length + 2);
    return [when, side.source, side.sources === undefined ? undefined : sourceCount(side.sources)]
      .filter(Boolean)
      .join(' · ');
  },
  evidence: ({ subject, label }) => l10n.t('What articles say: {0}, {1}', subject, worded(label)),
  values: weighed,
  witness: witnessText,
});
