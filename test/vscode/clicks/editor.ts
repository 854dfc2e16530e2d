import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A point on the screen. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens a file by name, as Ctrl+P does. */
export async function openFile(page: Page, name: string): Promise<void> {
  await noPicker(page);
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await activeTab(page, name).waitFor();
  await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
}

/** Runs a command by its title from the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await noPicker(page);
  const input = page.locator('.quick-input-widget input');
  // A page that is just being shown or put away takes the key and hands it to nobody: it is pressed again until the palette is there.
  for (let presses = 0; presses < 6 && !(await input.isVisible()); presses++) {
    await page.keyboard.press('F1');
    await input.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  await input.fill(`>${title}`);
  await takeExactly(page, title);
}

/** Takes the answer of a picker that bears these words and no more: longer ones that hold them may stand before it. */
export async function takeExactly(page: Page, words: string): Promise<void> {
  const exact = { has: page.getByText(words, { exact: true }) };
  const row = page.locator('.quick-input-list .monaco-list-row', exact).first();
  await row.waitFor();
  await arrowDownTo(page, row);
  await page.keyboard.press('Enter');
}

/** Moves down a list to a row of it that is in sight. */
export async function arrowDownTo(page: Page, row: Locator): Promise<void> {
  for (let step = 0; step < 30 && (await row.and(page.locator('.focused')).count()) === 0; step++)
    await page.keyboard.press('ArrowDown');
  await row.and(page.locator('.focused')).waitFor();
}

/** A picker on its way out takes one that opens meanwhile with it. */
async function noPicker(page: Page): Promise<void> {
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Types words into the picker that asks `question`, and takes its first answer once that is what was meant. */
export async function pick(page: Page, question: string, words: string): Promise<void> {
  await page.locator(`.quick-input-widget input[placeholder="${question}"]`).fill(words);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words }).waitFor();
  await page.keyboard.press('Enter');
}

/** A line of the editor that has the focus. */
export function editorLine(page: Page, words: string): Locator {
  return page.locator('.editor-group-container.active .view-line', { hasText: words }).first();
}

export function activeTab(page: Page, name: string | RegExp): Locator {
  return page.locator('.editor-group-container.active .tab.active', { hasText: name });
}

/** The bell when it has something to tell. In a window that is driven, notifications do not pop up. */
export function notified(page: Page): Locator {
  return page.locator('[id="status.notifications"] .codicon-bell-dot');
}

/** Chooses from the menu of a row, by the keyboard: a menu that has just opened takes no click yet. */
export async function chooseFromMenu(page: Page, row: Locator, title: string): Promise<void> {
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: title }).hover();
  await page.keyboard.press('Enter');
}

/** Opens Copydesk's container by its icon on the activity bar. */
export async function openContainer(page: Page): Promise<void> {
  await page.locator('.activitybar .action-item:has(a[aria-label^="Copydesk"])').click();
}

/** Drags the border of the side bar: its text wants more room than code does. */
export async function widenSideBar(page: Page, width: number): Promise<void> {
  const sideBar = await page.locator('.part.sidebar').boundingBox();
  if (!sideBar) throw new Error('there is no side bar');
  const [x, y] = [sideBar.x + sideBar.width + 2, sideBar.y + sideBar.height / 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(sideBar.x + width, y, { steps: 5 });
  await page.mouse.up();
}

/** The page in the web view that is open. */
export function webview(page: Page): FrameLocator {
  // While a page is written anew, the old one stays until the new one is there.
  return page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
}

export async function middleOf(element: Locator): Promise<Point> {
  await element.waitFor();
  const box = await element.boundingBox();
  if (!box) throw new Error(`not on the screen: ${element}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Points at something until what that brings up is there: what is not ready when the mouse comes is asked for when it comes again. */
export async function pointUntil(page: Page, { x, y }: Point, shown: Locator): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    await page.mouse.move(x, y, { steps: 5 });
    const isThere = await shown.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await page.mouse.move(5, 5);
  }
  throw new Error(`nothing came of pointing there: ${shown}`);
}

/** Rows of a tree view, by the view's name and words of the row. */
export function treeRows(page: Page, view: string, words: string | RegExp): Locator {
  return page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`, { hasText: words });
}

export function treeRow(page: Page, view: string, words: string | RegExp): Locator {
  return treeRows(page, view, words).first();
}

/** Finds words in the open editor as Ctrl+F does, and says where on the screen the last of them ends. */
export async function pointAtEndOf(page: Page, words: string): Promise<Point> {
  await page.keyboard.press('Control+F');
  const find = page.locator('.editor-group-container.active .find-widget.visible');
  await find.locator('textarea').first().fill(words);
  await find.locator('.matchesCount', { hasText: /^\d+ of \d+/ }).waitFor();
  await page.keyboard.press('Escape');
  const cursor = await page.locator('.editor-group-container.active .cursors-layer .cursor').first().boundingBox();
  if (!cursor) throw new Error('the editor shows no cursor');
  return { x: cursor.x - 4, y: cursor.y + cursor.height / 2 };
}
