import { CodeAction, CodeActionKind, type Disposable, l10n, languages } from 'vscode';
import type { CheckedFolders } from '../folders';
import { protocolRange } from '../open';
import { type Comparison, hasOtherSide, relatedOf } from './compare';

const MOST = 3;

/** Offers at every finding that has another side to lay the two beside each other. */
export function registerCompareActions(folders: CheckedFolders): Disposable {
  return languages.registerCodeActionsProvider(
    ['plaintext', 'markdown', 'html'].map((language) => ({ language })),
    {
      provideCodeActions({ uri }, _, { diagnostics }) {
        if (folders.current.length === 0) return [];
        return diagnostics.filter(hasOtherSide).flatMap((diagnostic) =>
          relatedOf(diagnostic)
            .slice(0, MOST)
            .map((other) => {
              const name = decodeURIComponent(other.uri.slice(other.uri.lastIndexOf('/') + 1));
              const title = l10n.t('Compare with {0}', name);
              const action = new CodeAction(title, CodeActionKind.QuickFix);
              action.diagnostics = [diagnostic];
              const here = { uri: uri.toString(), range: protocolRange(diagnostic.range) };
              const comparison: Comparison = { sides: [other, here] };
              action.command = { command: 'copydesk.compareSources', title, arguments: [comparison] };
              return action;
            }),
        );
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}
