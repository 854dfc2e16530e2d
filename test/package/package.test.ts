import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { filesIn, type PackedFile, pack, sizeOf } from '../harness/packed';

const MB = 1_000_000;

/** What each bundle may weigh, in bytes: a little more than it does. Whoever needs more says here what for. */
const BUDGETS: Readonly<Record<string, number>> = {
  // The client: most of it is the language client, which is evaluated when a server starts.
  'dist/client.js': 600_000,
  'dist/client.web.js': 560_000,
  // The engine with the name tagger's weights and word filters.
  'dist/server.js': 2_700_000,
  'dist/server.web.js': 2_700_000,
  'dist/webviews/timeline.js': 60_000,
  'dist/webviews/map.js': 40_000,
  'dist/webviews/style.css': 8_000,
};

describe('the package', () => {
  let path = '';
  let files: readonly PackedFile[] = [];
  before(() => {
    path = pack();
    files = filesIn(path);
  });
  const names = (): string[] =>
    files.filter(({ name }) => name.startsWith('extension/')).map(({ name }) => name.slice('extension/'.length));
  const text = (name: string): string =>
    files.find((file) => file.name === `extension/${name}`)?.bytes.toString('utf8') ?? assert.fail(`no ${name}`);

  it('is smaller than 3 MB', () => {
    assert.ok(sizeOf(path) < 3 * MB, `${sizeOf(path)} bytes`);
  });

  it('keeps each bundle within its budget', () => {
    const bundles = names().filter((name) => /\.(js|css)$/.test(name));
    assert.deepEqual(bundles.sort(), Object.keys(BUDGETS).sort());
    for (const [name, budget] of Object.entries(BUDGETS)) {
      assert.ok(text(name).length <= budget, `${name} has ${text(name).length} bytes, its budget is ${budget}`);
    }
  });

  it('holds what the manifest names, the pages of the rules and the samples', () => {
    const manifest = JSON.parse(text('package.json'));
    const { contributes } = manifest;
    const wanted = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...contributes.grammars.map((grammar: { path: string }) => grammar.path),
      ...contributes.jsonValidation.map((validation: { url: string }) => validation.url),
      ...contributes.viewsContainers.activitybar.map((container: { icon: string }) => container.icon),
      'docs/copydesk-rules/date-conflict.md',
      'seeds/copydesk.json',
      'l10n/bundle.l10n.json',
      'server/src/recognise/names/ATTRIBUTION.md',
    ].map((name: string) => name.replace(/^\.\//, ''));
    const have = new Set(names());
    for (const name of wanted) assert.ok(have.has(name), `${name} is missing`);
  });

  it('holds no sources, tests, maps or dependencies', () => {
    const stray = names().filter((name) => /\.ts$|\.map$|node_modules|^test\/|^client\/|^out\//.test(name));
    assert.deepEqual(stray, []);
  });

  it('is a preview, as odd minor versions are', () => {
    const { version, preview } = JSON.parse(readFileSync('package.json', 'utf8'));
    const minor = Number(version.split('.')[1]);
    assert.equal(preview, minor % 2 === 1);
  });
});
