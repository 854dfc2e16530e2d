import type { Disposable } from 'vscode';
import type { Desk } from '../desk';

/** Long enough to gather the snapshots of a burst of typing, short enough to look immediate. */
const DELAY_MS = 150;

/** Calls back, not too often, when what the trees show may have changed. */
export function onSnapshot(desk: Desk, refresh: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: number | undefined;
  const changed = desk.onDidChange(() => {
    if (desk.status?.snapshot === shown) return;
    shown = desk.status?.snapshot;
    timer ??= setTimeout(() => {
      timer = undefined;
      refresh();
    }, DELAY_MS);
  });
  return {
    dispose: () => {
      changed.dispose();
      clearTimeout(timer);
    },
  };
}
