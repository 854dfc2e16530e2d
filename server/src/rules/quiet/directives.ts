import type { AnalysedFile } from '../../corpus/fileAnalysis';
import type { Directive, ReadProblem } from '../../text/directives';
import { type LineIndex, positionAt } from '../../text/lineIndex';
import { wording } from '../../text/wording';

/** The directive that silences a rule at an offset of the file, or undefined. */
export type Silencer = (rule: string, offset: number) => Directive | undefined;

const names = ({ rules }: Directive, rule: string): boolean => rules.length === 0 || rules.includes(rule);

/**
 * What a file's directives silence. `disable` holds up to an `enable` that names the same rules or none; the nearest
 * directive that covers a place is the one given.
 */
export function silencerOf({ directives, lines }: Pick<AnalysedFile, 'directives' | 'lines'>): Silencer {
  if (directives.length === 0) return () => undefined;
  const lineOf = (offset: number): number => positionAt(lines, offset).line;
  return (rule, offset) => {
    const line = lineOf(offset);
    let found: Directive | undefined;
    for (const directive of directives) {
      if (!names(directive, rule)) continue;
      const { kind, start, end } = directive;
      if (kind === 'file') found ??= directive;
      else if (kind === 'disable' && end <= offset) found = directive;
      else if (kind === 'enable' && end <= offset && found?.kind === 'disable') found = undefined;
      else if (kind === 'line' && lineOf(start) <= line && line <= lineOf(end)) return directive;
      else if (kind === 'next-line' && line === textLineBelow(lines, lineOf(end))) return directive;
    }
    return found;
  };
}

/** A line this short is empty but for its line break: Markdown wants one between a comment and a paragraph. */
const EMPTY = 2;

/** The next line with text on it. */
function textLineBelow(lines: LineIndex, line: number): number {
  let next = line + 1;
  while (next + 1 < lines.length && lines[next + 1]! - lines[next]! <= EMPTY) next++;
  return next;
}

/** Directives that name a rule which does not exist: they silence nothing by it. */
export const unknownRules = (
  { directives }: Pick<AnalysedFile, 'directives'>,
  known: ReadonlySet<string>,
): readonly ReadProblem[] =>
  directives.flatMap(({ rules, start, end }) =>
    rules
      .filter((rule) => !known.has(rule))
      .map((rule) => ({ start, end, message: wording`There is no rule "${rule.slice(0, 60)}". It silences nothing.` })),
  );
