import { commands, type Tab, TabInputWebview, ViewColumn, window } from 'vscode';
import { protocolRange } from '../../../client/src/open';
import { equal, eventually, ok } from '../expect';
import { DRAFT, findings, open, ruleOf, uriOf } from './articles';
import { trees } from './trees';

const PICTURES = [
  ['timeline', 'Timeline', 'copydesk.showTimeline'],
  ['map', 'Entity Map', 'copydesk.showMap'],
] as const;

/** The tabs of a kind of page. VS Code puts a prefix of its own before the names of kinds. */
const tabsOf = (viewType: string): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(viewType));

/** The timeline and the map, as far as they are seen from the extension. */
export function keptPictures(): void {
  describe('the pictures', () => {
    for (const [picture, title, command] of PICTURES) {
      it(`come back into the tab that VS Code kept: ${title}`, async () => {
        const viewType = `copydesk.${picture}`;
        const panel = window.createWebviewPanel(viewType, 'kept', ViewColumn.Active);
        await trees().pictures[picture].deserializeWebviewPanel(panel, undefined);
        equal(panel.title, title, 'the title');
        ok(panel.webview.options.enableScripts, 'scripts are off');
        ok(panel.webview.html.includes(`webviews/${picture}.js`), `no script in ${panel.webview.html}`);
        await eventually('its tab', () => tabsOf(viewType).length === 1);
        // It shows the one that is there.
        await commands.executeCommand(command);
        await eventually('its tab in front', () => panel.active);
        panel.dispose();
        await eventually('no tab', () => tabsOf(viewType).length === 0);
      });
    }

    it('leave room for the two sources that were compared last, which come back into their tab too', async () => {
      await open(DRAFT);
      const conflict = findings(DRAFT).find((finding) => ruleOf(finding) === 'date-conflict');
      const [other] = conflict?.relatedInformation ?? [];
      ok(conflict && other, 'no conflict of dates');
      const sides = [
        { uri: other.location.uri.toString(), range: protocolRange(other.location.range) },
        { uri: uriOf(DRAFT).toString(), range: protocolRange(conflict.range) },
      ];
      const before = await commands.executeCommand<string>('copydesk.compareSources', { sides });
      const panel = window.createWebviewPanel('copydesk.compared', 'kept', ViewColumn.Active);
      await trees().compared.deserializeWebviewPanel(panel, undefined);
      const marks = (html: string): string => [...html.matchAll(/<mark>.*?<\/mark>/g)].join();
      await eventually('the same words', () => marks(panel.webview.html) === marks(before));
      ok(panel.title.includes('ounding date'), `the title: ${panel.title}`);
      await eventually('one tab', () => tabsOf('copydesk.compared').length === 1);
      panel.dispose();
      await eventually('no tab', () => tabsOf('copydesk.compared').length === 0);
    });
  });
}
