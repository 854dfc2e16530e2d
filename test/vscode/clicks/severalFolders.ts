import assert from 'node:assert/strict';
import { openWindow, type Window } from '../../harness/vscode/clicks';
import { activeTab, chooseFromMenu, openContainer, runCommand, treeRow, treeRows, webview } from './editor';

/** Two folders of articles in one workspace, and the same workspace in a second window. */
export function severalFolders(window: () => Window): void {
  describe('a person with several folders', () => {
    it('has each checked by itself: what one says is no evidence against the other', async () => {
      const { page, picture } = window();
      await page.locator('.activitybar .badge[aria-label*="conflict"]').waitFor({ timeout: 90_000 });
      await openContainer(page);
      await treeRow(page, 'Conflicts', /weekday/i).waitFor();
      const drafts = page.locator('.pane:has(.pane-header[aria-label^="Conflicts"]) .monaco-list-row', {
        hasText: 'draft-astana-summit.md',
      });
      assert.ok((await drafts.count()) > 0, 'no finding of the draft');
      await picture('several-folders');
    });

    it('sees both in one timeline', async () => {
      const { page } = window();
      await runCommand(page, 'Copydesk: Show Timeline');
      await page.locator('.tab.active', { hasText: 'Timeline' }).waitFor();
    });

    it('follows links of a fact sheet into the folder that it is about', async () => {
      const { page, picture } = window();
      await treeRow(page, 'Entities', 'People').click();
      await chooseFromMenu(page, treeRows(page, 'Entities', 'Zhang Xiao').nth(1), 'Open Fact Sheet');
      await activeTab(page, 'Zhang Xiao').waitFor();
      await picture('several-fact-sheet');
      await webview(page).getByRole('link', { name: 'ambassador-interview.html' }).first().click();
      await activeTab(page, 'ambassador-interview.html').waitFor();
      await page.locator('.editor-group-container.active .breadcrumbs-below-tabs', { hasText: 'second' }).waitFor();
      await picture('several-link');
    });

    it('may have the same folders in a second window, with the same findings', async () => {
      const { page } = window();
      const badge = '.activitybar .badge[aria-label*="conflict"]';
      const first = await page.locator(badge).first().getAttribute('aria-label');
      const browser = page.context().browser();
      assert.ok(browser, 'no browser');
      const second = await browser.newPage({ viewport: page.viewportSize() });
      try {
        await openWindow(second, page.url());
        await second.locator(badge).waitFor({ timeout: 90_000 });
        assert.equal(await second.locator(badge).first().getAttribute('aria-label'), first);
        await page.locator(badge).first().waitFor();
      } finally {
        await second.close();
      }
    });
  });
}
