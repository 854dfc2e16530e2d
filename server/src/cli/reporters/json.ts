import { countQuiet } from '../../rules/quiet';
import { english } from '../../text/wording';
import { write } from '../output';
import type { CheckResult } from '../result';

/** The findings as one JSON object, written piece by piece, and how many are kept quiet and why. */
export async function jsonReport({ folder, findings, quiet, removable }: CheckResult): Promise<void> {
  await write('{"findings":[');
  let first = true;
  for (const { rule, severity, path, start, end, message, related, fingerprint } of findings) {
    const plain = {
      rule,
      severity,
      path: folder.shown(path),
      start,
      end,
      message: english(message),
      related: related.map((other) => ({
        path: folder.shown(other.path),
        start: other.start,
        end: other.end,
        message: english(other.message),
      })),
      fingerprint,
    };
    await write(`${first ? '\n' : ',\n'}${JSON.stringify(plain)}`);
    first = false;
  }
  await write(`],\n"quiet":${JSON.stringify(countQuiet(quiet))},\n"removable":${JSON.stringify(removable)}}\n`);
}
