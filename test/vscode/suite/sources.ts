import {
  type CodeAction,
  commands,
  env,
  TabInputCustom,
  TabInputText,
  TabInputWebview,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { EvidenceList } from '../../../server/src/protocol';
import { equal, eventually, ok } from '../expect';
import { ARCHIVE, DRAFT, findings, open, positionOf, ruleOf, uriOf } from './articles';
import { child, children, views } from './trees';

/** What two sources say, laid beside each other; who is better supported; and all that is known on one page. */
export function sources(): void {
  describe('sources', () => {
    it('stand side by side at a conflict, by quick fix and by command [command copydesk.compareSources]', async () => {
      const document = await open(DRAFT);
      const conflict = findings(DRAFT).find((finding) => ruleOf(finding) === 'date-conflict');
      ok(conflict, 'no conflict of dates');
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        conflict.range,
      );
      const action = actions.find(({ command }) => command?.command === 'copydesk.compareSources');
      ok(action?.command, `offered: ${actions.map(({ title }) => title)}`);
      const page = await commands.executeCommand<string>(action.command.command, ...(action.command.arguments ?? []));
      equal([...page.matchAll(/<mark>/g)].length, 2, 'marked values');
      ok(page.includes('<mark>2002</mark>') && page.includes('<mark>2001</mark>'), 'other words are marked');
      ok(page.includes('command:copydesk.openPlace'), 'no link to a place');
      const above = page.slice(page.indexOf('<body>'), page.indexOf('<main>'));
      ok(above.includes('founding date is “2002” here') && above.includes('Dates that disagree'), 'what was found');
      ok(/date-conflict\.md/.test(decodeURIComponent(above)), 'no way to the page about the rule');
      ok(!/<script/i.test(page), 'the page has a script');
      await eventually('a tab', () => {
        const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
        return input instanceof TabInputWebview;
      });
      await commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('are weighed for a claim, and peeked at [command copydesk.showEvidence]', async () => {
      const { claims } = views();
      const china = await child(claims, undefined, 'China');
      const claim = await child(claims, china, 'Date diplomatic relations were established: 1992');
      const evidence = await commands.executeCommand<EvidenceList>('copydesk.showEvidence', claim);
      equal(evidence.values[0]?.value, '1992', 'the best supported value');
      equal(evidence.better, 0, 'who is better supported');
      ok(evidence.values[0].sources > 1, 'independent sources');
      await commands.executeCommand('closeReferenceSearch');
    });

    it('fill a fact sheet about somebody, rendered, copied and saved [command copydesk.openFactSheet] [command copydesk.copyFactSheet] [command copydesk.saveFactSheet]', async () => {
      const people = await child(views().entities, undefined, 'People');
      const zhang = await child(views().entities, people, 'Zhang Xiao');
      const uri = await commands.executeCommand<Uri>('copydesk.openFactSheet', zhang);
      await eventually('its tab', () => {
        const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
        return (
          (input instanceof TabInputCustom || input instanceof TabInputText) && input.uri.toString() === uri.toString()
        );
      });
      const target = uriOf('zhang-sheet.copy');
      await commands.executeCommand('copydesk.saveFactSheet', uri, target);
      const saved = new TextDecoder().decode(await workspace.fs.readFile(target));
      await workspace.fs.delete(target);
      for (const part of ['# Zhang Xiao', '## Conflicts', '## Open questions', '](</ambassador-interview.html#L'])
        ok(saved.includes(part), `${part} is not in ${saved}`);
      equal(`${(await workspace.openTextDocument(uri)).getText()}\n`, saved, 'the document');
      // A page in a web view has the focus, and browsers give the clipboard to who has it.
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await commands.executeCommand('copydesk.copyFactSheet', uri);
      equal(`${await env.clipboard.readText()}\n`, saved, 'what was copied');
    });

    it('fill a fact sheet about a draft, which follows what is typed', async () => {
      const { articles } = views();
      const [draft] = await children(articles, await child(articles, undefined, 'Drafts'));
      const uri = await commands.executeCommand<Uri>('copydesk.openFactSheet', draft);
      const sheet = await workspace.openTextDocument(uri);
      ok(sheet.getText().includes('“2002”'), 'the conflict is not on it');
      const document = await open(DRAFT);
      const at = positionOf(document, 'Shanghai in 2002', '2002');
      const edit = (words: string) =>
        window.activeTextEditor?.edit((change) => change.replace(document.getWordRangeAtPosition(at)!, words));
      await edit('2003');
      await eventually('the sheet follows', () => sheet.getText().includes('“2003”'));
      await edit('2002');
      await eventually('the sheet follows back', () => sheet.getText().includes('“2002”'));
      await document.save();
      await commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('lead from an entity to where it is introduced [command copydesk.goToIntroduction]', async () => {
      const people = await child(views().entities, undefined, 'People');
      await commands.executeCommand('copydesk.goToIntroduction', await child(views().entities, people, 'Zhang Xiao'));
      await eventually('an article', () =>
        ARCHIVE.some((name) => window.activeTextEditor?.document.uri.path.endsWith(name)),
      );
    });
  });
}
