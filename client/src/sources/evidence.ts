import { commands, Disposable, l10n, Location as Place, Position, Uri, window, workspace } from 'vscode';
import type { EvidenceList, Location } from '../../../server/src/protocol';
import { openLocation, protocolRange, toRange } from '../open';
import type { Server } from '../server';
import type { ClaimRow, StatementRow } from '../views/claims';
import type { FindingRow } from '../views/conflicts';
import { sourceCount, worded } from '../wording';

/** A document of this scheme says in a few lines who is better supported. */
const SCHEME = 'copydesk-evidence';

type Subject = ClaimRow | StatementRow | FindingRow;

/** `Copydesk: Show Evidence`: every article that says what is claimed at the cursor, or something else, in a peek; its first lines weigh them. */
export function registerShowEvidence(server: Server): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => JSON.parse(query).join('\n'),
    }),
    commands.registerCommand('copydesk.showEvidence', async (subject?: Subject) => {
      const at = subject ? placeOf(subject) : atCursor();
      const evidence = at && (await server.request('copydesk/evidence', at));
      if (!at || !evidence) {
        void window.showInformationMessage(l10n.t('Nothing that can be weighed is claimed here.'));
        return undefined;
      }
      if (subject) await openLocation(at);
      window.setStatusBarMessage(l10n.t('Copydesk: {0}', weighed(evidence).join('; ')), 20_000);
      const { line, character } = at.range.start;
      await commands.executeCommand(
        'editor.action.peekLocations',
        Uri.parse(at.uri),
        new Position(line, character),
        locations(evidence),
        'peek',
      );
      return evidence;
    }),
  );
}

function placeOf(subject: Subject): Location | undefined {
  switch (subject.kind) {
    case 'claim':
      return subject.claim.statements[0];
    case 'statement':
      return subject.statement;
    case 'conflict':
      return subject.conflict;
  }
}

function atCursor(): Location | undefined {
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), range: protocolRange(editor.selection) };
}

/** The lines that weigh the values, then where articles give them. */
function locations(evidence: EvidenceList): Place[] {
  const name = `${evidence.subject}, ${worded(evidence.label)}`.replaceAll(/[/\\]/g, ' ');
  const lines = weighed(evidence);
  const summary = Uri.from({ scheme: SCHEME, path: `/${name}`, query: JSON.stringify(lines) });
  return [
    ...lines.map((_, line) => new Place(summary, new Position(line, 0))),
    ...evidence.values.flatMap(({ statements }) =>
      statements.map(({ uri, range }) => new Place(Uri.parse(uri), toRange(range))),
    ),
  ];
}

/** "2001: 3 independent sources, better supported" */
export function weighed({ values, better }: EvidenceList): string[] {
  return values.map(({ value, sources, opposed }, i) => {
    const standing = i === better ? l10n.t('better supported') : opposed ? l10n.t('contested') : undefined;
    return [l10n.t('{0}: {1}', value, sourceCount(sources)), standing].filter(Boolean).join(', ');
  });
}
