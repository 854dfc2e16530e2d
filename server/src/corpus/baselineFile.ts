import { findNodeAtLocation } from 'jsonc-parser';
import * as v from 'valibot';
import { byText } from '../text/order';
import { wording } from '../text/wording';
import { type FileProblem, plainValue, readJson, shapeProblem } from './jsonFile';

/** The name of the file that holds what was accepted as it stands. */
export const BASELINE_FILE = 'copydesk.baseline.json';

/** A finding that was there when the baseline was drawn. */
export interface BaselineEntry {
  /** `Finding.fingerprint`. */
  readonly fingerprint: string;
  /** Where it stood then and what was said of it: for people who review the file. */
  readonly path: string;
  readonly message: string;
}

export interface ParsedBaseline {
  /** Absent when the file cannot be used. */
  readonly entries?: readonly BaselineEntry[];
  readonly problems: readonly FileProblem[];
}

const WHOLE = 'A baseline must be an object with a list of findings. "copydesk baseline ." writes one.';
const TEXT = 'This must be a text in quotation marks.';
const schema = v.object(
  {
    findings: v.array(
      v.object({ fingerprint: v.string(TEXT), path: v.string(TEXT), message: v.string(TEXT) }, WHOLE),
      WHOLE,
    ),
  },
  WHOLE,
);

/** Reads a `copydesk.baseline.json`. An empty file is an empty baseline. Pure, linear, never throws. */
export function parseBaseline(text: string): ParsedBaseline {
  const { tree, problems } = readJson(text);
  if (problems.length > 0) return { problems };
  if (!tree) return { entries: [], problems: [] };
  const parsed = v.safeParse(schema, plainValue(tree));
  if (!parsed.success) return { problems: parsed.issues.slice(0, 20).map((issue) => shapeProblem(tree, issue)) };
  const seen = new Set<string>();
  const twice = parsed.output.findings.flatMap(({ fingerprint }, i): FileProblem[] => {
    const node = seen.has(fingerprint) ? findNodeAtLocation(tree, ['findings', i]) : undefined;
    seen.add(fingerprint);
    if (!node) return [];
    const { offset: start, length } = node;
    return [{ start, end: start + length, severity: 'warning', message: wording`This finding is listed twice.` }];
  });
  return { entries: parsed.output.findings, problems: twice };
}

/** The text of a baseline: sorted, a finding a line, so that a review shows what came and went. */
export function baselineText(entries: Iterable<BaselineEntry>): string {
  const byPrint = new Map<string, BaselineEntry>();
  for (const entry of entries) if (!byPrint.has(entry.fingerprint)) byPrint.set(entry.fingerprint, entry);
  const lines = [...byPrint.values()]
    .sort((a, b) => byText(a.fingerprint, b.fingerprint))
    .map(({ fingerprint, path, message }) => `    ${JSON.stringify({ fingerprint, path, message })}`);
  return `{\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}
