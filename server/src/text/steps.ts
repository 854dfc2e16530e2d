/**
 * Work in steps: it yields where others may have their turn, a few milliseconds apart on any text, and returns what it made. It changes
 * nothing that others see before it returns, so that whoever runs it may let go of it at any step.
 */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
