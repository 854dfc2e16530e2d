import type { Severity } from '../../corpus/config';
import { MAX_FILE_SIZE, takeIn } from '../../corpus/intake';
import type { FileHost } from '../../corpus/ports';
import { SEVERITIES } from '../../features/conflicts';
import { excerptOf, visibleText } from '../../features/visibleText';
import { countQuiet } from '../../rules/quiet';
import type { Finding, Place } from '../../rules/types';
import { indexLines, type LineIndex, lineExtent, positionAt } from '../../text/lineIndex';
import { english } from '../../text/wording';
import type { Folder } from '../files';
import { colours, write } from '../output';
import type { CheckResult } from '../result';

const COLOUR: Readonly<Record<Severity, (text: string) => string>> = {
  error: colours.red,
  warning: colours.yellow,
  information: colours.blue,
  hint: colours.gray,
};
const WIDTH = 100;

/** The findings for a person: where, what, the words in question, and the words they are at odds with. */
export async function textReport(result: CheckResult, host: FileHost): Promise<void> {
  const { folder, findings, checked, drafts, quiet } = result;
  const sources = createSources(folder, host);
  for (const finding of findings) await write(await findingText(finding, sources));
  await write(`${summary(result)}\n${keptQuiet(result)}`);
  if (findings.length + quiet.length === 0 && checked > 1 && drafts === 0) await write(NO_DRAFT);
}

/** Articles of an archive that agree may only never have been held against each other: said where nothing else is. */
const NO_DRAFT =
  'None of the files is a draft. Most figures, dates and names are compared in a draft alone: see --against, or "drafts" in copydesk.json.\n';

/** What is not reported, and why; nothing where all is. */
function keptQuiet({ quiet, removable }: CheckResult): string {
  const { ignored, comment, baseline, verified } = countQuiet(quiet);
  const parts = [
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(comment > 0 ? [`${comment} by comments in articles`] : []),
    ...(baseline > 0 ? [`${baseline} in the baseline`] : []),
    ...(verified > 0 ? [`${verified} settled by verified facts`] : []),
  ];
  const entries = removable.length === 1 ? '1 entry answers' : `${removable.length} entries answer`;
  const idle = `${entries} to nothing any more and can be removed from the baseline or from what is ignored.\n`;
  return `${parts.length > 0 ? `Kept quiet: ${parts.join(', ')}.\n` : ''}${removable.length > 0 ? idle : ''}`;
}

async function findingText(finding: Finding, sources: Sources): Promise<string> {
  const colour = COLOUR[finding.severity];
  const out = [
    `${colours.bold(await sources.where(finding))}  ${colour(finding.severity)}  ${colours.dim(finding.rule)}`,
    `  ${visibleText(english(finding.message))}`,
    ...(await quoted(finding, sources, colour)),
  ];
  for (const related of finding.related) {
    out.push(`  ${colours.bold(await sources.where(related))}  ${visibleText(english(related.message))}`);
    out.push(...(await quoted(related, sources, colours.cyan)));
  }
  return `${out.join('\n')}\n\n`;
}

/** The line around a place with the words in question underlined. */
async function quoted(place: Place, sources: Sources, colour: (text: string) => string): Promise<string[]> {
  const source = await sources.of(place.path);
  if (!source) return [];
  const { line } = positionAt(source.lines, place.start);
  const extent = lineExtent(source.text, source.lines, line);
  const text = source.text.slice(extent.start, extent.end);
  const { text: shown, start, end } = excerptOf(text, place.start - extent.start, place.end - extent.start, WIDTH);
  const marked = `    ${shown.slice(0, start)}${colour(shown.slice(start, end))}${shown.slice(end)}`;
  return colours.isColorSupported
    ? [marked]
    : [marked, `    ${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`];
}

function summary({ findings, checked, articles }: CheckResult): string {
  const files = articles === checked ? '' : ` in ${checked} ${checked === 1 ? 'file' : 'files'}`;
  const read = `${articles} ${articles === 1 ? 'article' : 'articles'}${files} checked`;
  if (findings.length === 0) return `${read}, nothing to report.`;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const plural = severity === 'information' ? 'notes' : `${severity}s`;
    const word = severity === 'information' ? 'note' : severity;
    return count === 0 ? [] : [COLOUR[severity](`${count} ${count === 1 ? word : plural}`)];
  });
  return `${read}: ${counts.join(', ')}.`;
}

interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The texts that findings point into, read when shown. The last few are kept: findings come file by file. */
interface Sources {
  of(path: string): Promise<Source | undefined>;
  /** "drafts/summit.md:12:5" */
  where(place: Place): Promise<string>;
}

function createSources(folder: Folder, host: FileHost): Sources {
  const kept = new Map<string, Source | undefined>();
  const load = async (path: string): Promise<Source | undefined> => {
    const [content] = await host.read(folder.root, [path], MAX_FILE_SIZE);
    const intake = takeIn(content!);
    return intake.kind === 'text' ? { text: intake.text, lines: indexLines(intake.text) } : undefined;
  };
  const of = async (path: string): Promise<Source | undefined> => {
    if (!kept.has(path)) {
      const source = await load(path);
      if (kept.size >= 16) kept.delete(kept.keys().next().value!);
      kept.set(path, source);
    }
    return kept.get(path);
  };
  return {
    of,
    async where(place) {
      const source = await of(place.path);
      const at = source ? positionAt(source.lines, place.start) : undefined;
      const position = at ? `:${at.line + 1}:${at.character + 1}` : '';
      return `${visibleText(folder.shown(place.path))}${position}`;
    },
  };
}
