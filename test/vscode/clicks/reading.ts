import assert from 'node:assert/strict';
import type { Window } from '../../harness/vscode/clicks';
import {
  activeTab,
  middleOf,
  notified,
  openContainer,
  openFile,
  pointAtEndOf,
  pointUntil,
  runCommand,
  treeRow,
  webview,
  widenSideBar,
} from './editor';

/** A person's first minutes with the sample articles, by mouse and keyboard alone. */
export function reading(window: () => Window): void {
  describe('a person reading', () => {
    it('sees how many conflicts there are on the activity bar', async () => {
      const { page } = window();
      await page.locator('.activitybar .badge[aria-label*="conflict"]').waitFor({ timeout: 90_000 });
    });

    it('opens an article and hovers a name', async () => {
      const { page, picture } = window();
      await openFile(page, 'sco-common-development.txt');
      // The line above the headline moves the text down when it comes.
      await page.locator('.editor-group-container.active .codelens-decoration').first().waitFor();
      const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Shanghai Cooperation Organi' }).first();
      await pointUntil(page, await pointAtEndOf(page, 'decades the SCO'), hover);
      await picture('hover');
    });

    it('follows F12 to the introduction in another article', async () => {
      const { page, picture } = window();
      const { x, y } = await pointAtEndOf(page, 'decades the SCO');
      await page.mouse.click(x, y);
      await page.keyboard.press('F12');
      await activeTab(page, /^(?!sco-common-development)/).waitFor();
      await picture('definition');
    });

    it('reads the Problems panel', async () => {
      const { page, picture } = window();
      await page.locator('#status\\.problems a').click();
      await page.locator('.markers-panel .monaco-list-row', { hasText: 'draft-astana-summit.md' }).first().waitFor();
      await picture('problems');
    });

    it('opens the conflicts, and with Enter on one the two sentences side by side [view copydesk.conflicts]', async () => {
      const { page, picture } = window();
      await openContainer(page);
      await widenSideBar(page, 440);
      // A click folds the group; from there on it is the keyboard alone.
      await treeRow(page, 'Conflicts', /Dates that disagree/).click();
      const conflict = treeRow(page, 'Conflicts', /^Shanghai Cooperation/);
      await conflict.waitFor({ state: 'hidden' });
      await page.keyboard.press('ArrowRight');
      await conflict.waitFor();
      await page.keyboard.press('ArrowDown');
      await conflict.and(page.locator('.focused')).waitFor();
      await page.keyboard.press('Enter');
      await webview(page).locator('mark').nth(1).waitFor();
      await picture('compare');
    });

    it('reads above them what was found, and goes to the page about the rule', async () => {
      const { page } = window();
      await webview(page).locator('header', { hasText: 'founding date' }).waitFor();
      await webview(page).locator('header a', { hasText: 'Dates that disagree' }).click();
      await activeTab(page, /date-conflict/).waitFor();
      // Rendered, not as its Markdown.
      await webview(page).locator('h1', { hasText: 'date-conflict' }).waitFor();
      await runCommand(page, 'View: Close Editor');
      await webview(page).locator('mark').first().waitFor();
    });

    it('follows a link there to its place', async () => {
      const { page, picture } = window();
      await webview(page).locator('article a', { hasText: 'draft-astana-summit.md' }).click();
      await activeTab(page, 'draft-astana-summit.md').waitFor();
      await picture('conflicts');
    });

    it('sees the two sentences follow what is typed, and is told when the conflict is gone', async () => {
      const { page, picture } = window();
      await runCommand(page, 'View: Move Editor into Right Group');
      await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
      // The year is selected, since a link led to it.
      await page.keyboard.type('2003');
      await webview(page).locator('mark', { hasText: '2003' }).waitFor();
      await page.keyboard.press('ControlOrMeta+Z');
      await webview(page).locator('mark', { hasText: '2002' }).waitFor();
      await page.keyboard.type('2001');
      await webview(page).getByText('No conflict is reported between these two any more.').waitFor();
      await picture('compare-settled');
      await page.keyboard.press('ControlOrMeta+Z');
      await webview(page).locator('header', { hasText: '2002' }).waitFor();
      // The editor saves by itself, a while after each change: what was typed last has to be on the disk before a window is loaded anew.
      await runCommand(page, 'File: Save');
      await page.locator('.tab.dirty').waitFor({ state: 'detached' });
      await runCommand(page, 'View: Move Editor into Left Group');
      await activeTab(page, 'draft-astana-summit.md').waitFor();
    });

    it('has the two sentences there again after the window was loaded anew', async () => {
      const { page, picture } = window();
      await page.locator('.tab', { hasText: 'Compared' }).click();
      // It takes the focus once it is there, and would put the palette away.
      await webview(page).locator('mark', { hasText: '2002' }).waitFor();
      await page.waitForFunction("document.activeElement?.tagName === 'IFRAME'");
      const loaded = page.waitForEvent('domcontentloaded');
      await runCommand(page, 'Developer: Reload Window');
      await loaded;
      await activeTab(page, 'Compared').waitFor();
      await webview(page).locator('mark', { hasText: '2002' }).waitFor({ timeout: 60_000 });
      await webview(page).locator('header', { hasText: '2002' }).waitFor();
      await picture('compare-again');
    });

    it('unfolds an entity down to its mentions and opens one', async () => {
      const { page, picture } = window();
      await treeRow(page, 'Entities', 'People').click();
      await treeRow(page, 'Entities', 'Zhang Xiao').click();
      const mention = treeRow(page, 'Entities', '…to Kazakhstan, Zhang Xiao');
      await mention.waitFor();
      await picture('entities');
      await mention.click();
      await activeTab(page, 'ambassador-interview.html').waitFor();
    });

    it('finds an entity from the command palette [command copydesk.findEntity]', async () => {
      const { page, picture } = window();
      await runCommand(page, 'Copydesk: Find Entity...');
      await page.locator('.quick-input-widget input').fill('BRI');
      await page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Belt and Road Initiative' })
        .waitFor();
      await picture('find-entity');
      await page.keyboard.press('Enter');
      await activeTab(page, /./).waitFor();
    });

    it('comes back to the conflicts from elsewhere by a command', async () => {
      const { page } = window();
      await page.locator('.activitybar .action-item:has(a[aria-label^="Explorer"])').click();
      await treeRow(page, 'Conflicts', /weekday/i).waitFor({ state: 'hidden' });
      await runCommand(page, 'Copydesk: Show Conflicts');
      await treeRow(page, 'Conflicts', /weekday/i).waitFor();
    });

    it('reads in the language status what was checked', async () => {
      const { page, picture } = window();
      const status = page.locator('.hover-language-status', { hasText: /7 articles in 6 files, \d+ conflicts/ });
      const item = await middleOf(page.locator('[id="status.languageStatus"]'));
      await pointUntil(page, item, status.filter({ hasText: /Checks .* · 1 draft/ }));
      await picture('status');
    });

    it('finds the first of the first steps done, since the folder is checked already', async () => {
      const { page, picture } = window();
      await runCommand(page, 'Copydesk: Show First Steps');
      const first = page.locator('.getting-started-step', { hasText: 'Choose your articles' });
      await first.locator('.codicon-getting-started-step-checked').first().waitFor();
      await picture('first-steps');
      await runCommand(page, 'View: Close Editor');
    });

    it('was never interrupted by a notification', async () => {
      const { page } = window();
      assert.equal(await notified(page).count(), 0);
    });
  });
}
