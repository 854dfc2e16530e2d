import type { Window } from '../../harness/vscode/clicks';
import { activeTab, treeRow, webview } from './editor';

/** What stands on the screen after `npm start`. */
export function firstLook(window: () => Window): void {
  describe('npm start', () => {
    it('opens on the draft with its problems marked and counted', async () => {
      const { page, picture } = window();
      await activeTab(page, 'draft-astana-summit.md').waitFor({ timeout: 60_000 });
      await page.locator('#status\\.problems a[aria-label*="Errors"]').waitFor({ timeout: 60_000 });
      await page.locator('.editor-group-container.active .squiggly-error').first().waitFor();
      await picture('start');
    });

    it('has the lists of Copydesk beside it', async () => {
      const { page } = window();
      await treeRow(page, 'Conflicts', /weekday/i).waitFor({ timeout: 60_000 });
    });

    it('shows the page about a rule rendered, from the Problems panel', async () => {
      const { page, picture } = window();
      await page.locator('#status\\.problems a').click();
      await page.locator('.markers-panel .monaco-list-row a', { hasText: 'weekday-date' }).first().click();
      await webview(page).locator('h1', { hasText: 'weekday' }).waitFor();
      await picture('rule-page');
    });
  });
}

/** What stands on the screen after `npm start -- folder`, where nothing says yet that it is to be checked. */
export function ownLook(window: () => Window): void {
  describe('npm start with a folder of articles', () => {
    it('opens on an article, with the button that starts checking', async () => {
      const { page, picture } = window();
      await activeTab(page, /\.(md|txt|html)$/).waitFor({ timeout: 60_000 });
      await page.locator('.editor-group-container.active .view-line').first().waitFor();
      await page.getByRole('button', { name: 'Start Checking This Folder' }).waitFor({ timeout: 60_000 });
      await picture('start-folder');
    });
  });
}
