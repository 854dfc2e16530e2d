import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Say } from '../text/wording';
import type { Reading } from './folder';

/** Between two reports, in milliseconds: each is a message, and nobody reads faster. */
const PAUSE = 100;

/** What an editor can do with the progress of a reading. */
export interface ProgressOptions {
  /** It shows work-done progress. */
  readonly supported: boolean;
  /** It is our own client, and shows the progress in its status item, too. */
  readonly own: boolean;
  readonly say: Say;
}

/** The progress of the reading of articles, told from the first report on; nothing where the editor shows none. */
export function readingProgress(
  connection: Connection,
  { supported, own, say }: ProgressOptions,
): Reading & { done(): void } {
  let reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  let stopped = false;
  const due = sparingly(PAUSE, () => performance.now());
  return {
    stopped: () => stopped,
    report(done, total) {
      if (!due(done === total)) return;
      if (own) void connection.sendNotification('copydesk/progress', { done, total });
      if (!supported) return;
      const text = say('Reading {0} of {1} files', figure(done), figure(total));
      reporter ??= begin().catch(() => undefined);
      void reporter.then((to) => to?.report(Math.floor((100 * done) / total), text));
    },
    done() {
      void reporter?.then((to) => to?.done());
    },
  };

  async function begin(): Promise<WorkDoneProgressServerReporter> {
    const created = await connection.window.createWorkDoneProgress();
    created.token.onCancellationRequested(() => {
      stopped = true;
    });
    created.begin('Copydesk', 0, undefined, true);
    return created;
  }
}

/** "12,000" */
const figure = (count: number): string => count.toLocaleString('en');

/** Whether it is time to report again: the first time, whenever `pause` has passed by the `clock`, and where it is the `last`. */
export function sparingly(pause: number, clock: () => number): (last: boolean) => boolean {
  let since = Number.NEGATIVE_INFINITY;
  return (last) => {
    const now = clock();
    if (!last && now - since < pause) return false;
    since = now;
    return true;
  };
}
