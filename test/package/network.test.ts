import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn, type PackedFile, pack } from '../harness/packed';
import { startEditor, testFolder } from '../protocol/editor';

/** Words by which a script would reach another machine, in Node or in a browser. */
const REACHES: Readonly<Record<string, RegExp>> = {
  http: /require\(["'](?:node:)?(?:http|https|http2|tls|dns|dgram)["']\)/,
  fetch: /(?<![.\w$])fetch\(|globalThis\.fetch|self\.fetch|window\.fetch/,
  WebSocket: /new WebSocket\b|new EventSource\b/,
  XMLHttpRequest: /XMLHttpRequest/,
  sendBeacon: /sendBeacon|RTCPeerConnection|importScripts\(/,
};

/** Throws at whatever opens a connection, and writes down who did. Loaded before the server. */
const GUARD = `
const { appendFileSync } = require('node:fs');
const deny = (what) => function () {
  appendFileSync(process.env.COPYDESK_CONNECTIONS, what + '\\n' + new Error().stack + '\\n');
  throw new Error('no connections: ' + what);
};
const net = require('node:net');
net.Socket.prototype.connect = deny('net.connect');
net.Server.prototype.listen = deny('net.listen');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) require('node:dns')[name] = deny('dns.' + name);
for (const library of ['http', 'https']) {
  for (const name of ['request', 'get']) require('node:' + library)[name] = deny(library + '.' + name);
}
require('node:http2').connect = deny('http2.connect');
require('node:tls').connect = deny('tls.connect');
require('node:dgram').createSocket = deny('dgram');
globalThis.fetch = deny('fetch');
`;

describe('nothing leaves the machine', () => {
  let scripts: readonly PackedFile[] = [];
  before(() => {
    scripts = filesIn(pack()).filter(({ name }) => name.endsWith('.js'));
  });

  it('no bundle holds a call that could open a connection', () => {
    for (const { name, bytes } of scripts) {
      const source = bytes.toString('utf8');
      for (const [what, pattern] of Object.entries(REACHES)) {
        const found = pattern.exec(source);
        assert.equal(found, null, `${name}: ${what} at ${found && source.slice(found.index - 80, found.index + 80)}`);
      }
    }
  });

  it('only the two that speak over pipes know sockets: the protocol library can be told to use a named pipe', () => {
    const withSockets = scripts.filter(({ bytes }) => /require\(["'](?:node:)?net["']\)/.test(bytes.toString('utf8')));
    assert.deepEqual(withSockets.map(({ name }) => name).sort(), [
      'extension/dist/client.js',
      'extension/dist/server.js',
    ]);
  });

  it('the server reads, checks and answers where every connection would throw', async () => {
    const place = mkdtempSync(join(tmpdir(), 'copydesk-guard-'));
    const guard = join(place, 'guard.cjs');
    const log = join(place, 'connections.log');
    writeFileSync(guard, GUARD);
    const folder = await testFolder({
      'one.txt': 'The Holt Bridge opened on Monday, July 3, 2024, said https://news.example/holt.\n',
      'page.html': '<html><body><img src="https://news.example/a.png"><p>The bridge cost $3 million.</p></body></html>',
    });
    const before = process.env.COPYDESK_CONNECTIONS;
    process.env.COPYDESK_CONNECTIONS = log;
    try {
      const server = resolve('dist', 'server.js');
      const command = [process.execPath, '--require', guard, server, '--stdio'];
      const editor = await startEditor([folder], { command });
      await editor.until(() => editor.statuses.at(-1)?.state === 'ready', 'ready');
      await editor.until(() => editor.diagnostics(folder.uriOf('one.txt')).length > 0, 'a finding');
      await editor.connection.sendRequest('copydesk/timeline', { lanes: 5 });
      await editor.connection.sendRequest('copydesk/entityMap', { keep: [], around: [], limit: 5 });
      assert.equal(await editor.shutdown(), 0);
      assert.equal(existsSync(log) ? readFileSync(log, 'utf8') : '', '');
    } finally {
      if (before === undefined) delete process.env.COPYDESK_CONNECTIONS;
      else process.env.COPYDESK_CONNECTIONS = before;
      await folder.dispose();
      rmSync(place, { recursive: true, force: true });
    }
  });

  it('the guard works: what does open a connection is caught', async () => {
    const place = mkdtempSync(join(tmpdir(), 'copydesk-guard-'));
    const guard = join(place, 'guard.cjs');
    const log = join(place, 'connections.log');
    writeFileSync(guard, GUARD);
    const attempt = spawn(process.execPath, ['--require', guard, '-e', "require('net').connect(9)"], {
      env: { ...process.env, COPYDESK_CONNECTIONS: log },
      stdio: 'ignore',
    });
    await new Promise((done) => attempt.once('exit', done));
    assert.match(readFileSync(log, 'utf8'), /net\.connect/);
    rmSync(place, { recursive: true, force: true });
  });

  it('the pictures may load their own script and style sheet, and nothing else', () => {
    const source = readFileSync('client/src/glance/html.ts', 'utf8');
    const policy = /const policy = `([^`]*)`/.exec(source)?.[1];
    const sources = '${' + 'webview.cspSource}';
    const nonce = "'nonce-${" + "nonce}'";
    assert.equal(policy, `default-src 'none'; script-src ${nonce}; style-src ${sources}; img-src data:`);
  });
});
