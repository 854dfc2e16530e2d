import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { firstToRead } from '../../harness/vscode/opening';

/** What is opened first of a folder with these files, the later ones changed later. */
async function first(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-opening-'));
  try {
    Object.entries(files).forEach(([path, text], i) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      utimesSync(join(folder, path), 1_000 + i, 1_000 + i);
    });
    const found = await firstToRead(folder);
    return found && relative(folder, found).replaceAll('\\', '/');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const DRAFTS = JSON.stringify({ drafts: ['drafts/**'] });

describe('npm start with a folder', () => {
  it('opens its README, however that is written', async () => {
    assert.equal(await first({ 'a.md': 'x', 'ReadMe.md': 'x', 'z.md': 'x' }), 'ReadMe.md');
    assert.equal(await first({ 'a.md': 'x', 'README.txt': 'x', 'z.md': 'x' }), 'README.txt');
  });

  it('else the first draft that the folder names', async () =>
    assert.equal(
      await first({ 'a.md': 'x', 'drafts/b.md': 'x', 'drafts/c.md': 'x', 'copydesk.json': DRAFTS, 'z.md': 'x' }),
      'drafts/b.md',
    ));

  it('else the article that changed last, wherever it lies', async () =>
    assert.equal(await first({ 'b.md': 'x', 'march/a.txt': 'x', 'report.pdf': 'x' }), 'march/a.txt'));

  it('and nothing where there is no article, or nobody can tell', async () => {
    assert.equal(await first({ 'report.pdf': 'x' }), undefined);
    assert.equal(await first({ 'a.md': 'x', 'copydesk.json': '{ "drafts": [' }), undefined);
  });
});
