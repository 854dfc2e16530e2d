import { write } from '../output';
import type { CheckResult } from '../result';

/** The findings as one JSON object, written piece by piece. */
export async function jsonReport({ folder, findings }: CheckResult): Promise<void> {
  await write('{"findings":[');
  let first = true;
  for (const { rule, severity, path, start, end, message, related } of findings) {
    const plain = {
      rule,
      severity,
      path: folder.shown(path),
      start,
      end,
      message,
      related: related.map((other) => ({
        path: folder.shown(other.path),
        start: other.start,
        end: other.end,
        message: other.message,
      })),
    };
    await write(`${first ? '\n' : ',\n'}${JSON.stringify(plain)}`);
    first = false;
  }
  await write(']}\n');
}
