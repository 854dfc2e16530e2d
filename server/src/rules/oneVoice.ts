import { overlaps } from '../text/span';
import type { Finding } from './types';

/**
 * Of several findings about the same words, one speaks: those of the `general` rules give way to those of rules made for
 * the case, and to one another in their order. `findings` are sorted by path and start; so is the result. Linear in them
 * but for findings that overlap.
 */
export function oneVoice(findings: readonly Finding[], general: ReadonlySet<string>): Finding[] {
  const quiet = new Set<Finding>();
  findings.forEach((finding, i) => {
    for (let j = i + 1; j < findings.length; j++) {
      const other = findings[j]!;
      if (other.path !== finding.path || other.start >= finding.end) break;
      if (!overlaps(finding, other) || quiet.has(finding) || quiet.has(other)) continue;
      if (general.has(other.rule)) quiet.add(other);
      else if (general.has(finding.rule)) quiet.add(finding);
    }
  });
  return findings.filter((finding) => !quiet.has(finding));
}
