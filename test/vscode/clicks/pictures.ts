import assert from 'node:assert/strict';
import { source as AXE } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Window } from '../../harness/vscode/clicks';
import { activeTab, chooseFromMenu, openContainer, runCommand, takeExactly, treeRow } from './editor';

/** One theme of each kind, by its name in the picker, and what VS Code calls the kind in a web view. */
const THEMES = [
  ['Dark Modern', 'vscode-dark'],
  ['Light Modern', 'vscode-light'],
  ['Dark High Contrast', 'vscode-high-contrast'],
  ['Light High Contrast', 'vscode-high-contrast-light'],
] as const;

/** Run in the timeline: the names that reach into the marks' part of it, and the properties whose count of conflicts has no gap before it. */
const CROWDED = `[...document.querySelectorAll('.lanes g[role=group]')].flatMap((lane) => {
  const name = lane.querySelector('text.name');
  const [property, count] = [lane.querySelector('text.dim'), lane.querySelector('text.conflicts')];
  const plot = Number(/translate\\((\\d+)/.exec(lane.querySelector('.mark')?.parentNode.getAttribute('transform') ?? '')?.[1] ?? 1e9);
  const right = (text) => text.getBBox().x + text.getBBox().width;
  const touching = count && count.getBBox().y === property.getBBox().y && !/^\\u00a0/.test(count.textContent);
  return right(name) > plot || touching ? [name.textContent] : [];
})`;

/** Run in the map: the names that are not drawn whole. */
const CUT = `[...document.querySelectorAll('.node')].flatMap((node) => {
  const name = node.getAttribute('aria-label').split(',')[0];
  const drawn = [...node.nextElementSibling.querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
  return drawn === name ? [] : [drawn];
})`;

/** The timeline and the map of entities, by mouse and keyboard, and as an accessibility tool sees them. */
export function pictures(window: () => Window): void {
  describe('a person looking at the pictures', () => {
    before(async () => {
      const { page } = window();
      await page.locator('.activitybar .badge[aria-label*="conflict"]').waitFor({ timeout: 90_000 });
    });

    it('opens the timeline, where conflicts stand out by shape and word [command copydesk.showTimeline]', async () => {
      const { page, picture } = window();
      await runCommand(page, 'Copydesk: Show Timeline');
      const frame = await viewFrame(page, 'Timeline');
      await frame.locator('.mark.conflict').first().waitFor();
      await frame.getByText('Conflict: ', { exact: false }).first().waitFor();
      assert.deepEqual(
        await frame.evaluate(CROWDED),
        [],
        'words at the left touch each other or reach into the picture',
      );
      await page.mouse.move(5, 5);
      await picture('timeline');
    });

    it('reaches a mark by Tab and arrow keys, and its sentence by Enter', async () => {
      const { page } = window();
      const frame = await viewFrame(page, 'Timeline');
      await frame.locator('.mark[tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      assert.ok(
        await frame.evaluate("document.activeElement.classList.contains('mark')"),
        'the keyboard left the marks',
      );
      await page.keyboard.press('Enter');
      await activeTab(page, /\.(md|txt|html)/).waitFor();
      // The picture stays in sight beside the text.
      await frame.locator('.mark').first().waitFor();
    });

    it('filters it by a name and by a property, and reads it as a table', async () => {
      const { page, picture } = window();
      const frame = await viewFrame(page, 'Timeline');
      await filterByAcronym(page, frame);
      await frame.getByRole('combobox').selectOption({ label: 'founding date (1)' });
      await frame.getByText('1 of 1 rows').waitFor();
      await frame.getByRole('button', { name: 'Table' }).click();
      await frame.getByRole('row', { name: /2002/ }).first().waitFor();
      await picture('timeline-table');
      await frame.getByRole('button', { name: 'Chart' }).click();
      await frame.getByRole('button', { name: 'Show All Names' }).click();
    });

    it('says of an event what happened and whose words that is, to the eye, the pointer and a screen reader', async () => {
      const { page, picture } = window();
      const frame = await viewFrame(page, 'Timeline');
      await frame.getByRole('combobox').selectOption('events');
      const founded = frame
        .getByRole('group', { name: 'Shanghai, events' })
        .getByRole('button', { name: /2001: “The SCO was established.*sco-platform-interview\.txt/ });
      await founded.waitFor();
      await founded.locator('text', { hasText: '“The SCO was' }).waitFor();
      await founded.hover();
      await frame.locator('.details .sources', { hasText: 'The SCO was established' }).waitFor();
      await picture('timeline-events');
      await frame.getByRole('button', { name: 'Table' }).click();
      await frame.getByRole('row', { name: /2001.*The SCO was established.*sco-platform-interview\.txt/ }).waitFor();
      await frame.getByRole('button', { name: 'Chart' }).click();
      await frame.getByRole('combobox').selectOption('');
    });

    it('saves it through a dialog', async () => {
      const { page } = window();
      const frame = await viewFrame(page, 'Timeline');
      await frame.getByRole('button', { name: 'Save as PNG' }).click();
      const dialog = page.locator('.quick-input-widget', { hasText: 'Save Image' });
      await dialog.waitFor();
      await page.keyboard.press('Enter');
      await page.locator('#workbench\\.parts\\.statusbar', { hasText: 'image saved' }).waitFor();
    });

    it('opens the map, grows it, and goes from a name to its ties and their sentences [command copydesk.showMap]', async () => {
      const { page, picture } = window();
      await runCommand(page, 'Copydesk: Show Entity Map');
      const frame = await viewFrame(page, 'Entity Map');
      const china = frame.getByRole('button', { name: /^China, Place/ });
      await china.focus();
      await page.keyboard.press('Enter');
      await frame.locator('.details summary', { hasText: 'diplomatic relations' }).first().waitFor();
      await picture('map');
      const before = await frame.locator('.node').count();
      await frame.getByRole('button', { name: 'Show More', exact: true }).click();
      await frame.locator('.node').nth(before).waitFor();
      await frame.locator('.details summary').first().click();
      await frame.locator('.details .sources button').first().click();
      await activeTab(page, /\.(md|txt|html)/).waitFor();
    });

    it('fits the map into a narrow pane, its names whole', async () => {
      const { page, picture } = window();
      const usual = page.viewportSize()!;
      await runCommand(page, 'View: Close Other Editors in Group');
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await page.setViewportSize({ width: 404, height: usual.height });
      const frame = await viewFrame(page, 'Entity Map');
      await frame.waitForFunction(
        "document.querySelector('.stage').clientWidth < 400 && document.querySelector('.stage').scrollWidth <= document.querySelector('.stage').clientWidth",
      );
      assert.deepEqual(await frame.evaluate(CUT), [], 'names that are cut');
      await picture('map-narrow');
      await page.setViewportSize(usual);
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    });

    it('shows both in dark, light and high contrast, with no finding of an accessibility tool', async function () {
      this.timeout(180_000);
      const { page, picture } = window();
      for (const [theme, kind] of THEMES) {
        await chooseTheme(page, theme);
        for (const [command, title] of [
          ['Copydesk: Show Timeline', 'Timeline'],
          ['Copydesk: Show Entity Map', 'Entity Map'],
        ] as const) {
          await runCommand(page, command);
          const frame = await viewFrame(page, title);
          await frame.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
          for (const view of ['Table', 'Chart']) {
            await frame.getByRole('button', { name: view, exact: true }).click();
            assert.deepEqual(await findingsOf(frame), [], `${title} as ${view} in ${theme}`);
          }
          await picture(`${title} ${theme}`.toLowerCase().replaceAll(' ', '-'));
        }
      }
      await chooseTheme(page, THEMES[1][0]);
    });

    it('asks for the timeline of one name in the tree', async () => {
      const { page } = window();
      await openContainer(page);
      await treeRow(page, 'Entities', 'People').click();
      await chooseFromMenu(page, treeRow(page, 'Entities', 'Zhang Xiao'), 'Show Timeline');
      const frame = await viewFrame(page, 'Timeline');
      await frame.locator('.pick', { hasText: 'Zhang Xiao' }).waitFor();
    });

    it('has both as they were after the window was loaded anew', async () => {
      const { page, picture } = window();
      await runCommand(page, 'Copydesk: Show Entity Map');
      const map = await viewFrame(page, 'Entity Map');
      const things = await map.locator('.node').count();
      await map.getByRole('button', { name: 'Table', exact: true }).click();
      await runCommand(page, 'Copydesk: Show Timeline');
      const timeline = await viewFrame(page, 'Timeline');
      await filterByAcronym(page, timeline);
      await timeline.getByRole('combobox').selectOption({ label: 'founding date (1)' });
      await timeline.getByText('1 of 1 rows').waitFor();
      await timeline.getByRole('button', { name: 'Zoom in' }).click();
      const years = (await timeline.locator('.axis').textContent()) ?? '';
      const loaded = page.waitForEvent('domcontentloaded');
      await runCommand(page, 'Developer: Reload Window');
      await loaded;
      const again = await viewFrame(page, 'Timeline');
      await again.locator('.pick', { hasText: 'Shanghai Cooperation' }).waitFor();
      await again.getByText('1 of 1 rows').waitFor();
      await again.locator('.axis', { hasText: years }).waitFor();
      await picture('timeline-again');
      await page.locator('.tab', { hasText: 'Entity Map' }).click();
      const mapAgain = await viewFrame(page, 'Entity Map');
      await mapAgain.getByRole('table').waitFor();
      await mapAgain.getByRole('button', { name: 'Chart', exact: true }).click();
      await mapAgain
        .locator('.node')
        .nth(things - 1)
        .waitFor();
      assert.equal(await mapAgain.locator('.node').count(), things);
      await picture('map-again');
    });
  });
}

/** Picks the organisation that goes by "SCO" for the timeline. */
async function filterByAcronym(page: Page, frame: Frame): Promise<void> {
  await frame.locator('.pick').click();
  const kazakhstan = page.locator('.quick-input-list .monaco-list-row[aria-label^="Kazakhstan,"]');
  await kazakhstan.waitFor();
  await page.locator('.quick-input-widget input').fill('SCO');
  await kazakhstan.waitFor({ state: 'hidden' });
  // What was typed is answered, and its first answer is what Enter takes.
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Shanghai Cooperation' }).waitFor();
  await page.keyboard.press('Enter');
  await frame.locator('.pick', { hasText: 'Shanghai Cooperation' }).waitFor();
}

/** The document of a web view: two frames down, as VS Code nests them. */
async function viewFrame(page: Page, title: string): Promise<Frame> {
  for (let attempt = 0; attempt < 300; attempt++) {
    for (const frame of page.frames()) {
      const heading = await frame
        .locator('main > h1')
        .first()
        .textContent({ timeout: 200 })
        .catch(() => undefined);
      if (heading === title) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`there is no view "${title}"`);
}

/** What axe-core finds, one line each. Evaluated by the browser's own tools, which no content security policy hinders. */
async function findingsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200) + ' ' + (nodes[0].any[0]?.message ?? '')))",
  );
}

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await runCommand(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input[placeholder*="Theme"]').fill(theme);
  await takeExactly(page, theme);
}
