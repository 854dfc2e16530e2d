import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { inSense, type Say, wording } from '../text/wording';
import type { Reading } from './folder';

/** At most so many reports a task: each is a message. */
const STEPS = 50;

/** Work-done progress for the reading of articles, shown once there is something to report; nothing where the editor has none. */
export function readingProgress(connection: Connection, supported: boolean, say: Say): Reading & { done(): void } {
  let reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  let stopped = false;
  let shown = -1;
  return {
    stopped: () => stopped,
    report(done, total) {
      if (!supported) return;
      const step = Math.floor((done * STEPS) / total);
      if (step === shown) return;
      shown = step;
      reporter ??= begin().catch(() => undefined);
      void reporter.then((to) =>
        to?.report(Math.floor((100 * done) / total), say(inSense('progress', wording`${done} of ${total}`))),
      );
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
    created.begin(say('Copydesk: reading articles'), 0, undefined, true);
    return created;
  }
}
