import assert from 'node:assert/strict';
import promises, { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { articleFilter } from '../../../server/src/corpus/globs';
import { nodeFileHost } from '../../../server/src/host/node/fileHost';
import { english } from '../../../server/src/text/wording';

describe('the files of a folder on disk', () => {
  let folder: string;
  const { readdir } = promises;
  /** From now on folders of this name are refused, as they are to a person without the right to read them. */
  const refuse = (name: string, code: string): void => {
    promises.readdir = ((path: string, ...rest: unknown[]) =>
      basename(path) === name
        ? Promise.reject(Object.assign(new Error(`${code}: no`), { code }))
        : Reflect.apply(readdir, promises, [path, ...rest])) as typeof readdir;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
    for (const name of ['open', 'locked']) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'a.txt'), 'The quay opened in 1931.');
    }
  });
  afterEach(async () => {
    promises.readdir = readdir;
    await rm(folder, { recursive: true });
  });
  const list = () => nodeFileHost.list(folder, articleFilter(DEFAULT_CONFIG));

  it('are listed whole', async () =>
    assert.deepEqual(await list(), { paths: ['locked/a.txt', 'open/a.txt'], skipped: [] }));

  it('name a folder that may not be entered', async () => {
    refuse('locked', 'EACCES');
    const { paths, skipped } = await list();
    assert.deepEqual(paths, ['open/a.txt']);
    assert.deepEqual(
      skipped.map(({ path, reason, detail }) => [path, reason, english(detail)]),
      [['locked', 'unreadable', 'no permission to read it']],
    );
  });

  it('do not name one that went while they were listed', async () => {
    refuse('locked', 'ENOENT');
    assert.deepEqual(await list(), { paths: ['open/a.txt'], skipped: [] });
  });
});
