import assert from 'node:assert/strict';
import type { Window } from '../../harness/vscode/clicks';
import { openContainer, treeRow } from './editor';

/** A folder of articles that has no `copydesk.json`: nothing happens until it is asked for. */
export function ownFolder(window: () => Window): void {
  describe('a person with a folder of their own', () => {
    it('is left alone until they open the view, which says what it offers [container copydesk] [welcome copydesk.conflicts]', async () => {
      const { page, picture } = window();
      await page.locator('.explorer-viewlet .monaco-list-row', { hasText: 'press-kit.pdf' }).waitFor();
      assert.equal(await page.locator('.activitybar .badge[aria-label*="conflict"]').count(), 0);
      await openContainer(page);
      await page.getByText('Nothing leaves your machine').first().waitFor();
      await picture('welcome');
    });

    it('has it checked with one click [command copydesk.checkFolder]', async () => {
      const { page } = window();
      await page.getByRole('button', { name: 'Start Checking This Folder' }).click();
      await treeRow(page, 'Conflicts', /weekday/i).waitFor();
      await treeRow(page, 'Entities', 'People').waitFor();
    });

    it('is told which file was not read', async () => {
      const { page, picture } = window();
      await page.getByText('Not read: press-kit.pdf (PDF)').waitFor();
      await page.mouse.move(800, 700);
      await picture('own-folder');
    });
  });
}
