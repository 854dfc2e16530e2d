import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installPrivate } from './install';
import { OPENER, ROOT } from './places';
import { freePort, npm, run, stop } from './processes';

/** A window for reading: no assistant, no welcome page, no second side bar. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A VS Code that serves windows to browsers; its extension host is a Node process on this machine. */
export interface CodeServer {
  /** Address of a window on a folder, with the extension of this source tree loaded unless a package is installed. */
  readonly windowUrl: (folder: string, contents?: WindowContents) => string;
  readonly stop: () => Promise<void>;
}

export interface WindowContents {
  /** A suite that runs in the window's extension host. */
  readonly tests?: string;
  /** A file that is open from the start. */
  readonly file?: string;
}

export interface CodeServerOptions {
  /** A package to install before the start; windows then load that instead of this source tree. */
  readonly vsix?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly port?: number;
  /** Windows open with the view of Copydesk. */
  readonly view?: boolean;
}

/**
 * Starts VS Code's own server as the code-server package ships it, without the wrapper around it (which wants a
 * password). It needs Node 24, which comes with the private package.
 */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
  const folder = await installPrivate('code-server', (path) =>
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], vscodeIn(path)),
  );
  const port = options.port ?? (await freePort());
  const data = mkdtempSync(join(tmpdir(), 'copydesk-vscode-'));
  mkdirSync(join(data, 'user', 'User'), { recursive: true });
  writeFileSync(join(data, 'user', 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...options.settings }));
  const extensions = join(data, 'extensions');
  // An address may ask for one development extension alone: this one is installed.
  if (options.view) cpSync(OPENER, join(extensions, 'copydesk.copydesk-opener-0.0.0'), { recursive: true });
  const main = join(vscodeIn(folder), 'out', 'server-main.js');
  if (options.vsix) {
    const install = ['--install-extension', resolve(options.vsix), '--extensions-dir', extensions];
    await run(nodeIn(folder), [main, ...install, '--server-data-dir', join(data, 'server')]);
  }
  const child = spawn(
    nodeIn(folder),
    [
      main,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
      ...['--server-data-dir', join(data, 'server'), '--user-data-dir', join(data, 'user')],
      ...['--extensions-dir', extensions],
      // Without it a window ignores the development extension its address asks for.
      '--enable-smoke-test-driver',
    ],
    { env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stopAll = async (): Promise<void> => {
    await stop(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  await listening(child).catch(async (error) => {
    await stopAll();
    throw error;
  });
  const installed = options.vsix !== undefined;
  return {
    windowUrl: (workspace, contents) => windowUrl(`127.0.0.1:${port}`, workspace, installed, contents),
    stop: stopAll,
  };
}

function windowUrl(
  authority: string,
  workspace: string,
  installed: boolean,
  { tests, file }: WindowContents = {},
): string {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload = installed ? [] : [['extensionDevelopmentPath', remote(ROOT)]];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://${authority}/?${kind}=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function vscodeIn(folder: string): string {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

function nodeIn(folder: string): string {
  const { platform, arch, version } = process;
  if (version.startsWith('v24.')) return process.execPath;
  const names = [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`];
  const found = names.map((name) => join(folder, 'node_modules', name, 'bin', 'node')).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(`VS Code in the browser needs Node 24; there is none for ${platform} ${arch} in ${folder}.`);
}

/** Resolves when the server accepts connections; rejects with what it said when it ends before. */
function listening(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (data: Buffer): void => {
      output += data;
      if (output.includes('Extension host agent listening')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`VS Code's server ended with ${code}\n${output.slice(-4000)}`)));
  });
}
