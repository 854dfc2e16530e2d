import type { Window } from '../../harness/vscode/clicks';
import { activeTab } from './editor';

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
  });
}
