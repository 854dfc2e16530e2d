import assert from 'node:assert/strict';
import { JUNE, MARCH } from './articles';
import { editors, ready } from './editor';

describe('settings of the editor', () => {
  const start = editors();

  it('say which files are articles where the folder does not [setting copydesk.include, copydesk.exclude]', async () => {
    const files = { 'march.md': MARCH, 'june.md': JUNE, 'old/june.md': JUNE, 'note.text': 'Porthaven slept.' };
    const settings = { include: ['**/*.{md,text}'], exclude: ['old/**'] };
    const { editor } = await start(files, { settings });
    assert.equal((await ready(editor)).articles, 3);
    const own = await start({ ...files, 'copydesk.json': '{ "include": ["march.md"], "exclude": [] }' }, { settings });
    assert.equal((await ready(own.editor)).articles, 1);
  });

  it('leave large files unread, and say so [setting copydesk.maxFileSize]', async () => {
    const files = { 'march.md': MARCH, 'long.txt': 'Porthaven slept. '.repeat(200) };
    const { editor } = await start(files, { settings: { maxFileSize: 2 } });
    const status = await ready(editor);
    assert.equal(status.articles, 1);
    assert.equal(status.skipped[0]!.reason, 'too-large');
  });
});
