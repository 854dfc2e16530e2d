import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../../server/src/lsp/settings';

const manifestText = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(manifestText);
const english: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const bundle: Record<string, string> = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8'));

function sourcesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? sourcesBelow(path) : [readFileSync(path, 'utf8')];
  });
}

describe('manifest', () => {
  it('has an English string for every placeholder, and no other', () => {
    const used = [...manifestText.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
  });

  it('lists every string the client shows for translators, and no other', () => {
    const shown = sourcesBelow('client/src').flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)]);
    assert.deepEqual([...new Set(shown.map(([, text]) => text))].sort(), Object.keys(bundle).sort());
  });

  it('names files that exist', () => {
    const { contributes, icon } = manifest;
    const files = [icon, ...contributes.grammars.map(({ path }: { path: string }) => path)];
    files.push(...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon));
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('offers the defaults that the server falls back on', () => {
    const groups: { properties: Record<string, { default: unknown }> }[] = manifest.contributes.configuration;
    const defaults = Object.assign({}, ...groups.map(({ properties }) => properties));
    assert.deepEqual(defaults['copydesk.include'].default, DEFAULT_SETTINGS.include);
    assert.deepEqual(defaults['copydesk.exclude'].default, DEFAULT_SETTINGS.exclude);
    assert.equal(defaults['copydesk.maxFileSize'].default, DEFAULT_SETTINGS.maxFileSize);
    const { minimumSeverity } = DEFAULT_SETTINGS.problems;
    assert.equal(defaults['copydesk.problems.minimumSeverity'].default, minimumSeverity);
  });

  it('wakes up for nothing but a folder it is to check', () => {
    assert.deepEqual(manifest.activationEvents, ['workspaceContains:copydesk.json']);
  });
});
