import type { Window } from '../../harness/vscode/clicks';

export function reading(window: () => Window): void {
  describe('a person reading', () => {
    it('opens an article', async () => {
      const { page, picture } = window();
      await page.locator('.monaco-workbench').waitFor();
      await page.waitForTimeout(8000);
      await picture('first');
      await page.keyboard.press('Control+P');
      await page.keyboard.type('sco-common');
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'sco-common-development.txt' }).waitFor();
      await page.locator('.activitybar a[aria-label^="Copydesk"]').click();
      await page.waitForTimeout(4000);
      await picture('trees');
    });
  });
}
