import type { Disposable } from 'vscode';
import type { Server } from '../server';

/** Long enough to gather the snapshots of a burst of typing, short enough to look immediate. */
const DELAY_MS = 150;

/** Calls back, not too often, when what the trees show may have changed. */
export function onSnapshot(server: Server, refresh: () => void, delay = DELAY_MS): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: number | undefined;
  const changed = server.onDidChange(() => {
    if (server.status?.snapshot === shown) return;
    shown = server.status?.snapshot;
    timer ??= setTimeout(() => {
      timer = undefined;
      refresh();
    }, delay);
  });
  return {
    dispose: () => {
      changed.dispose();
      clearTimeout(timer);
    },
  };
}
