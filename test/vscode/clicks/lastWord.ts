import type { Locator, Page } from 'playwright-core';
import type { Window } from '../../harness/vscode/clicks';
import { arrowDownTo, editorLine, notified, openContainer, openFile, pick, pointAtEndOf, runCommand } from './editor';

const CONFIG = 'copydesk.json';
const ELSEWHERE = 'sco-platform-interview.txt';
const DRAFT = 'draft-astana-summit.md';

/** What a person says of names and values, by the keyboard alone, and takes back. */
export function lastWord(window: () => Window): void {
  describe('a person with the last word', () => {
    before(async () => {
      const { page } = window();
      await page.locator('.activitybar .badge[aria-label*="conflict"]').waitFor({ timeout: 90_000 });
      await openContainer(page);
    });

    it('says that two names are one, and takes it back', async () => {
      const { page, picture } = window();
      await filterEntities(page, 'Zhang');
      await entities(page, 'Zhang Xiao').waitFor();
      await runCommand(page, 'Copydesk: Same As...');
      await pick(page, 'Which name?', 'Zhang Xiao');
      await pick(page, 'Zhang Xiao is the same as...', 'Zhang Ming');
      await entities(page, 'Zhang Xiao').waitFor({ state: 'detached' });
      await openFile(page, CONFIG);
      await editorLine(page, '"Zhang Ming", "Zhang Xiao"').waitFor();
      await picture('merged');
      await undo(page, '"same"');
      await entities(page, 'Zhang Xiao').waitFor();
      await entities(page, 'Zhang Ming').waitFor();
    });

    it('says that one article speaks of somebody else, and takes it back', async () => {
      const { page, picture } = window();
      await filterEntities(page, 'Sharlapaev');
      const minister = entities(page, 'Kanat Sharlapaev');
      await minister.waitFor();
      await runCommand(page, 'Copydesk: Not the Same...');
      await pick(page, 'Which name?', 'Kanat Sharlapaev');
      await pick(page, 'Which of these is not Kanat Sharlapaev?', `Kanat Sharlapaev @ ${DRAFT}`);
      await minister.nth(1).waitFor();
      await editorLine(page, `"Kanat Sharlapaev @ ${DRAFT}"`).waitFor();
      await picture('split');
      await undo(page, '"different"');
      await minister.nth(1).waitFor({ state: 'detached' });
      await minister.waitFor();
    });

    it('renames with F2, after a look at what changes elsewhere, and takes it back', async () => {
      const { page, picture } = window();
      await openFile(page, DRAFT);
      await pointAtEndOf(page, 'Kanat Sharlapaev');
      await page.keyboard.press('F2');
      await page.locator('.rename-box input').fill('Kanat Sharlapayev');
      await page.keyboard.press('Enter');
      await tick(page, ELSEWHERE);
      await picture('rename');
      await page.keyboard.press('ControlOrMeta+Enter');
      await editorLine(page, 'Kanat Sharlapayev').waitFor();
      await openFile(page, ELSEWHERE);
      await editorLine(page, 'Kanat Sharlapayev').waitFor();
      await undo(page, 'Kanat Sharlapayev');
      await openFile(page, DRAFT);
      await editorLine(page, 'Kanat Sharlapaev').waitFor();
    });

    it('peeks at every introduction of a name', async () => {
      const { page, picture } = window();
      await openFile(page, 'sco-common-development.txt');
      await pointAtEndOf(page, 'decades the SCO');
      await runCommand(page, 'Peek Definition');
      const articles = page.locator('.peekview-widget .ref-tree .monaco-list-row');
      await articles.nth(1).waitFor();
      await picture('peek');
      await page.keyboard.press('Escape');
      await articles.first().waitFor({ state: 'detached' });
    });

    it('corrects what a draft repeats, after a look, and takes it back', async () => {
      const { page, picture } = window();
      await openFile(page, ELSEWHERE);
      await pointAtEndOf(page, 'Shanghai in 2001');
      await runCommand(page, 'Copydesk: Find Repeats');
      await notified(page).waitFor();
      await runCommand(page, 'Notifications: Accept Notification Primary Action');
      await tick(page, DRAFT);
      await picture('repeats');
      await page.keyboard.press('ControlOrMeta+Enter');
      await openFile(page, DRAFT);
      await editorLine(page, 'founded in Shanghai in 2001').waitFor();
      await undo(page, 'founded in Shanghai in 2001');
      await editorLine(page, 'founded in Shanghai in 2002').waitFor();
    });
  });
}

/** Ticks a file in the preview of changes: what is to be confirmed is not ticked at first. */
async function tick(page: Page, file: string): Promise<void> {
  const panel = page.locator('.bulk-edit-panel');
  const row = panel.locator('.monaco-list-row', { hasText: file });
  await row.waitFor();
  // Keys pressed before the list has the keyboard would go elsewhere.
  await panel.locator('.monaco-list:focus').waitFor();
  await arrowDownTo(page, row);
  await page.keyboard.press('Space');
  await row.locator('.edit-checkbox[aria-checked="true"]').waitFor();
}

/** Narrows the list of entities to a name, so that every row of it is on the screen. */
async function filterEntities(page: Page, words: string): Promise<void> {
  await runCommand(page, 'Copydesk: Filter Entities...');
  await page.locator('.quick-input-widget input[placeholder="Nothing here shows all"]').fill(words);
  await page.keyboard.press('Enter');
}

/** The rows of the list of entities that begin with a name. */
function entities(page: Page, name: string): Locator {
  return page.locator(`.pane:has(.pane-header[aria-label^="Entities"]) .monaco-list-row[aria-label^="${name}"]`);
}

/** Undoes the last step in the open file; the words it had brought are gone then. */
async function undo(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Z');
  await editorLine(page, words).waitFor({ state: 'detached' });
}
