import type { MessageStrategy } from 'vscode-languageserver';
import type { Steps } from '../text/steps';

let handled = 0;

/** Counts messages as they are handled: a connection is made with it, so that `pause` can tell whether more are waiting. */
export const counting: MessageStrategy = {
  handleMessage(message, next) {
    handled++;
    return next(message);
  },
};

/** Lets waiting messages be handled, all of them: of several that came at once, the connection takes one a turn. */
export async function pause(): Promise<void> {
  for (let before = -1; before !== handled; ) {
    before = handled;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
}

/** How long long work goes on before it lets others have their turn. In milliseconds. */
const SLICE = 8;

/** When work takes its turns: `due` says that its slice of time is up, and others are waited for until `pause` resolves. */
function turns(): { due(): boolean; pause(): Promise<void> } {
  let since = performance.now();
  return {
    due: () => performance.now() - since >= SLICE,
    async pause() {
      await pause();
      since = performance.now();
    },
  };
}

/** A function to await between steps of long work that waits in between, for files; it pauses when the time is up. */
export function pacer(): () => Promise<void> {
  const turn = turns();
  return async () => {
    if (turn.due()) await turn.pause();
  };
}

/** Runs work in steps, with pauses between. Undefined where `wanted` said meanwhile that nobody wants it any more. */
export async function inTurns<T>(steps: Steps<T>, wanted: () => boolean = () => true): Promise<T | undefined> {
  for (const turn = turns(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!turn.due()) continue;
    await turn.pause();
    if (!wanted()) return undefined;
  }
}

/** A task that is not begun anew while it runs: who asks for it meanwhile waits for the same end. */
export function joined<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= task().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** A task that is run once more when it has ended, however often it was asked for while it ran; who asks waits for the last end. */
export function repeated(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = false;
  const run = async (): Promise<void> => {
    try {
      while (asked) {
        asked = false;
        await task();
      }
    } finally {
      // With the last look at what was asked, not behind it: who asks in between would wait for an end that knows nothing of them.
      running = undefined;
    }
  };
  return () => {
    asked = true;
    running ??= run();
    return running;
  };
}

/** Runs tasks one after another, whatever becomes of them. */
export function taskQueue(failed: (error: unknown) => void): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = last.then(task).catch(failed);
    return last;
  };
}

/**
 * Calls `run` after changes: `brief` milliseconds after one before which nothing changed for a while, so that what is asked with it is
 * answered first; else when changes have stopped for `quiet` milliseconds, so that nothing flickers under a person's hands.
 */
export function settle(run: () => void, brief: number, quiet: number): { changed(): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const fire = (): void => {
    timer = undefined;
    run();
  };
  return {
    changed() {
      const now = performance.now();
      const idle = now - last > quiet;
      last = now;
      if (timer !== undefined) clearTimeout(timer);
      timer = setTimeout(fire, idle && timer === undefined ? brief : quiet);
    },
    dispose() {
      if (timer !== undefined) clearTimeout(timer);
    },
  };
}
