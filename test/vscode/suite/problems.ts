import { DiagnosticSeverity, Range, WorkspaceEdit, workspace } from 'vscode';
import { equal, eventually, ok } from '../expect';
import { ARCHIVE, DRAFT, findings, open, ruleOf, settledFindings, uriOf } from './articles';

export function problems(): void {
  describe('the Problems panel', () => {
    it('lists the errors planted in the draft, though it is not open', async () => {
      const found = await eventually('findings in the draft', () => {
        const rules = findings(DRAFT).map(ruleOf);
        return rules.length >= 8 ? rules : undefined;
      });
      for (const rule of ['weekday-date', 'date-conflict', 'anniversary-arithmetic', 'count-vs-list']) {
        ok(found.includes(rule), `no ${rule} among ${found}`);
      }
    });

    it('leaves the archive without a warning', () => {
      for (const article of ARCHIVE) {
        const serious = findings(article).filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
        equal(serious.map(({ message }) => message).join('\n'), '', article);
      }
    });

    it('points at the other side and at the page of the rule', () => {
      const conflict = findings(DRAFT).find((finding) => ruleOf(finding) === 'date-conflict');
      ok(conflict, 'no date-conflict');
      ok(
        conflict.relatedInformation?.some(({ location }) => !location.uri.path.endsWith(DRAFT)),
        'no other side',
      );
      ok(typeof conflict.code === 'object' && conflict.code.target, 'no link to the rule');
    });

    it('follows what is typed, not what is on disk', async () => {
      const document = await open(DRAFT);
      const before = (await settledFindings(DRAFT)).length;
      const end = document.positionAt(document.getText().length);
      const addition = '\n\nThe bridge at Holt was opened on Monday, July 3, 2024.\n';
      await edit((change) => change.insert(uriOf(DRAFT), end, addition));
      await eventually('a finding in the new sentence', () =>
        findings(DRAFT).some(({ range }) => range.start.isAfter(end)),
      );
      const added = new Range(end, document.positionAt(document.getText().length));
      await edit((change) => change.delete(uriOf(DRAFT), added));
      await eventually('the same findings as before', () => findings(DRAFT).length === before);
    });
  });
}

async function edit(make: (change: WorkspaceEdit) => void): Promise<void> {
  const change = new WorkspaceEdit();
  make(change);
  ok(await workspace.applyEdit(change), 'the edit was not applied');
}
