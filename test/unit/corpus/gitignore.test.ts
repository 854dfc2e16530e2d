import assert from 'node:assert/strict';
import { ignoresPath, NOTHING_IGNORED } from '../../../server/src/corpus/gitignore';

const ignored = (text: string, path: string): boolean => ignoresPath(NOTHING_IGNORED.within('', text), path);

describe('.gitignore', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['notes', 'notes/a.txt', true],
    ['notes', 'desk/notes', true],
    ['notes/', 'notes', false],
    ['notes/', 'desk/notes/a.txt', true],
    ['/notes', 'desk/notes', false],
    ['desk/notes', 'desk/notes/a.txt', true],
    ['desk/notes', 'old/desk/notes', false],
    ['*.tmp', 'a/b.tmp', true],
    ['*.tmp\n!keep.tmp', 'keep.tmp', false],
    ['!keep.tmp\n*.tmp', 'keep.tmp', true],
    ['# notes', '# notes', false],
    ['\\#1', '#1', true],
    ['\n  \n/', 'a.txt', false],
    ['a?c.txt', 'abc.txt', true],
    ['**/old', 'a/b/old/c.txt', true],
    ['notes  ', 'notes', true],
    ['NOTES', 'notes', false],
  ];
  for (const [text, path, expected] of cases)
    it(`${JSON.stringify(text)} ${expected ? 'leaves out' : 'leaves in'} ${path}`, () =>
      assert.equal(ignored(text, path), expected));

  it('lets the nearest file have the last word', () => {
    const both = NOTHING_IGNORED.within('', '*.txt').within('desk', '!a.txt');
    assert.equal(ignoresPath(both, 'desk/a.txt'), false);
    assert.equal(ignoresPath(both, 'a.txt'), true);
    assert.equal(ignoresPath(both, 'desk/b.txt'), true);
  });
});
