/** Lets waiting messages be handled. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** How long long work goes on before it lets others have their turn. In milliseconds. */
const SLICE = 12;

/** A function to await between steps of long work: it pauses when the time is up. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await pause();
    since = performance.now();
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
