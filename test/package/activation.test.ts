import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pack } from '../harness/packed';

type Load = (request: string, ...rest: unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };

/** Stands for all of VS Code's API: whatever is read of it can be called, constructed and read on. */
function anything(): unknown {
  const target = function thing() {};
  const proxy: unknown = new Proxy(target, {
    get: (_, key) =>
      key === Symbol.toPrimitive ? () => 'thing' : key === Symbol.iterator ? [][Symbol.iterator] : proxy,
    apply: () => proxy,
    construct: () => proxy as object,
  });
  return proxy;
}

describe('starting the extension', () => {
  it('loads nothing of the language client, which a window without articles never needs', () => {
    pack();
    const required: string[] = [];
    const load = loader._load;
    loader._load = (request, ...rest) => {
      if (request === 'vscode') return anything();
      required.push(request.replace(/^node:/, ''));
      return load(request, ...rest);
    };
    try {
      const path = resolve('dist', 'client.js');
      const { activate } = createRequire(__filename)(path);
      assert.equal(typeof activate, 'function');
    } finally {
      loader._load = load;
    }
    // The language client asks for these as soon as it is evaluated.
    assert.deepEqual(
      required.filter((name) => ['child_process', 'net', 'fs', 'crypto'].includes(name)),
      [],
    );
  });

  it('wakes for folders with a copydesk.json, and for pictures left open, alone', () => {
    const { activationEvents } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(activationEvents, [
      'workspaceContains:copydesk.json',
      'onWebviewPanel:copydesk.timeline',
      'onWebviewPanel:copydesk.map',
      'onWebviewPanel:copydesk.compared',
    ]);
  });
});
