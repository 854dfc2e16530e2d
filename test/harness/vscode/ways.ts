import { existsSync } from 'node:fs';

/** Where the suite runs, and why there. */
export interface Way {
  readonly kind: 'desktop' | 'browser';
  /** An installed VS Code; absent when one is downloaded. */
  readonly executable?: string;
  readonly reason: string;
}

const UPDATE_HOST = 'https://update.code.visualstudio.com/api/releases/stable';

/** A desktop VS Code where there is a display and either an installed one is named or one can be downloaded; else the browser. */
export async function chooseWay(env: NodeJS.ProcessEnv = process.env): Promise<Way> {
  if (!hasDisplay(env)) return { kind: 'browser', reason: 'there is no display' };
  const executable = env.VSCODE;
  if (executable && existsSync(executable)) return { kind: 'desktop', executable, reason: 'VSCODE names it' };
  if (await canDownload()) return { kind: 'desktop', reason: 'there is a display and the update host answers' };
  return { kind: 'browser', reason: 'VSCODE names no VS Code and the update host does not answer' };
}

export function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function canDownload(): Promise<boolean> {
  return fetch(UPDATE_HOST, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
