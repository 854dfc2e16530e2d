import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../../server/src/lsp/settings';
import { contributions, contributionsPage, coverage } from '../../docs/contributions';

interface MenuItem {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}
const manifestText = readFileSync('package.json', 'utf8');
const english = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const manifest = JSON.parse(manifestText);
const { contributes } = manifest;
const menus: Readonly<Record<string, readonly MenuItem[]>> = contributes.menus;
const views: readonly { id: string }[] = contributes.views.copydesk;

/** Context keys that VS Code sets, and those that the extension does. */
const KEYS =
  /^(view|viewItem|workspaceFolderCount|editorIsOpen|resource(Scheme|LangId|Extname|Filename)|explorerResourceIsFolder|listFocus|focusedView|activeWebviewPanelId|inputFocus|isWeb|copydesk\.(checking|state|following|filtered\.(entities|claims|articles)))$/;

function keysOf(when: string): string[] {
  const bare = when.replaceAll(/'[^']*'|=~ \/(?:\\.|[^/])*\/|(?:==|!=) [\w.-]+/g, '');
  return [...bare.matchAll(/[A-Za-z][\w.]*/g)].map(([key]) => key);
}

describe('manifest', () => {
  it('names files that exist', () => {
    const { icon } = manifest;
    const files = [icon, ...contributes.grammars.map(({ path }: { path: string }) => path)];
    files.push(...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon));
    files.push(
      ...contributes.walkthroughs.flatMap((one: { steps: { media: { svg: string } }[] }) =>
        one.steps.map(({ media }) => media.svg),
      ),
    );
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('offers the defaults that the server falls back on', () => {
    const groups: { properties: Record<string, { default: unknown }> }[] = contributes.configuration;
    const defaults = Object.assign({}, ...groups.map(({ properties }) => properties));
    assert.deepEqual(defaults['copydesk.include'].default, DEFAULT_SETTINGS.include);
    assert.deepEqual(defaults['copydesk.exclude'].default, DEFAULT_SETTINGS.exclude);
    assert.equal(defaults['copydesk.maxFileSize'].default, DEFAULT_SETTINGS.maxFileSize);
    const { minimumSeverity } = DEFAULT_SETTINGS.problems;
    assert.equal(defaults['copydesk.problems.minimumSeverity'].default, minimumSeverity);
  });

  it('groups settings under titles, in an order', () => {
    const orders = contributes.configuration.map(({ order }: { order: number }) => order);
    assert.deepEqual(
      orders,
      orders.toSorted((a: number, b: number) => a - b),
    );
    for (const { properties } of contributes.configuration) {
      const places = Object.values(properties).map((property) => (property as { order: number }).order);
      assert.equal(new Set(places).size, places.length);
    }
  });

  it('names the log of the exchange as the language client looks for it [setting copydesk.trace.server]', () => {
    const { properties } = contributes.configuration.at(-1);
    assert.deepEqual(properties['copydesk.trace.server'].enum, ['off', 'messages', 'verbose']);
    assert.match(readFileSync('client/src/server.ts', 'utf8'), /const ID = 'copydesk';/);
  });

  it('wakes up for nothing but a folder it is to check, or a page that was left open', () => {
    assert.deepEqual(manifest.activationEvents, [
      'workspaceContains:copydesk.json',
      'onWebviewPanel:copydesk.timeline',
      'onWebviewPanel:copydesk.map',
      'onWebviewPanel:copydesk.compared',
    ]);
  });

  it('puts only commands that exist into menus, and asks only for what somebody sets [menu commandPalette, view/title, view/item/context, editor/title, editor/context, explorer/context]', () => {
    const commands = new Set(contributes.commands.map(({ command }: MenuItem) => command));
    for (const item of [...Object.values(menus).flat(), ...contributes.keybindings]) {
      assert.ok(commands.has(item.command), item.command);
      for (const key of keysOf(item.when ?? '').filter((key) => key !== 'false'))
        assert.match(key, KEYS, `${item.command}: ${item.when}`);
      for (const [, view] of (item.when ?? '').matchAll(/\bview == ([\w.]+)/g))
        assert.ok(
          views.some(({ id }) => id === view),
          view,
        );
    }
    for (const { when } of contributes.viewsWelcome) for (const key of keysOf(when)) assert.match(key, KEYS, when);
  });

  it('has something to say in each view, whatever the state [welcome copydesk.entities, copydesk.claims, copydesk.articles]', () => {
    const texts: readonly { view: string; when: string }[] = contributes.viewsWelcome;
    for (const { id } of views) {
      const mine = texts.filter(({ view }) => view === id).map(({ when }) => when);
      for (const state of ["'indexing'", "'ready'", "'empty'"])
        assert.ok(
          mine.some((when) => when.includes(state)),
          `${id} while ${state}`,
        );
      assert.ok(
        mine.some((when) => when.includes('!copydesk.checking')),
        `${id} before anything is checked`,
      );
    }
  });

  it('leaves no action to the mouse: what a row, a tab or a context menu offers has a palette entry, a key, or the menu key [key copydesk.copyRow]', () => {
    const hidden = new Set(menus.commandPalette!.filter(({ when }) => when === 'false').map(({ command }) => command));
    const keys = new Set(contributes.keybindings.map(({ command }: MenuItem) => command));
    const inContextMenus = new Set(
      menus['view/item/context']!.filter(({ group }) => !group?.startsWith('inline')).map(({ command }) => command),
    );
    // Enter on its row, or on the figure above a headline, runs them.
    const byEnter = new Set(['copydesk.showMore', 'copydesk.showPlaces']);
    for (const { command } of contributes.commands as MenuItem[]) {
      const reached = !hidden.has(command) || keys.has(command) || inContextMenus.has(command) || byEnter.has(command);
      assert.ok(reached, command);
    }
    const inline = menus['view/item/context']!.filter(({ group }) => group?.startsWith('inline'));
    for (const { command } of inline) assert.ok(inContextMenus.has(command), `${command} is an icon alone`);
    for (const { command } of menus['view/title']!) assert.ok(!hidden.has(command), `${command} is an icon alone`);
  });

  it('contributes nothing that no test uses, and tests nothing it does not contribute', () => {
    const covered = coverage();
    const all = contributions(manifestText, english).map(({ kind, id }) => `${kind} ${id}`);
    assert.deepEqual(
      all.filter((key) => !covered.has(key)),
      [],
    );
    assert.deepEqual(
      [...covered.keys()].filter((key) => !all.includes(key)),
      [],
    );
  });

  it('has a page about this that is up to date: "npm run docs" brings it there', () =>
    assert.equal(readFileSync('docs/contributions.md', 'utf8'), contributionsPage()));
});
