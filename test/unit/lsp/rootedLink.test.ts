import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rootedLink } from '../../../server/src/lsp/rootedLink';

describe('links of a page that is read below a folder', () => {
  it('begin at the folder', () => {
    assert.equal(rootedLink('file:///desk/march', 'file:///desk/march/port.md#L3,1'), '/port.md#L3,1');
    assert.equal(rootedLink('file:///desk/march/', 'file:///desk/march/a/port.md#L3,1'), '/a/port.md#L3,1');
  });

  it('lead up and down again to another folder', () => {
    assert.equal(rootedLink('file:///desk/march', 'file:///desk/may/port.md#L3,1'), '/../may/port.md#L3,1');
    assert.equal(rootedLink('file:///desk/march', 'file:///desk/marching/port.md'), '/../marching/port.md');
    assert.equal(rootedLink('file:///c%3A/desk', 'file:///d%3A/port.md'), '/../../d%3A/port.md');
    assert.equal(rootedLink('web://mount/', 'web://mount/port.md'), '/port.md');
  });

  it('stay as they are where the folders have nothing in common', () => {
    assert.equal(rootedLink('file:///desk', 'vscode-vfs://host/desk/port.md'), 'vscode-vfs://host/desk/port.md');
  });

  it('lead to the same place, whatever both are', () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
    fc.assert(
      fc.property(names, names, (root, folders) => {
        const base = `file:///${root.join('/')}`;
        const target = `file:///${[...folders, 'x.md'].join('/')}`;
        const rooted = rootedLink(base, target);
        assert.ok(rooted.startsWith('/'));
        const walked: string[] = [...root];
        for (const part of rooted.slice(1).split('/')) part === '..' ? walked.pop() : walked.push(part);
        assert.equal(`file:///${walked.join('/')}`, target);
      }),
    );
  });
});
