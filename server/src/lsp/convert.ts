import { DiagnosticSeverity, type Range, SymbolKind } from 'vscode-languageserver';
import type { Severity } from '../corpus/config';
import type { EntityType } from '../recognise/types';
import { indexLines, type LineIndex, positionAt } from '../text/lineIndex';
import type { Span } from '../text/span';

export const rangeOf = (lines: LineIndex, { start, end }: Span): Range => ({
  start: positionAt(lines, start),
  end: positionAt(lines, end),
});

/** The beginning of a file, for one whose lines are not known any more. */
export const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** LSP has kinds for code alone; these have fitting icons. */
export const SYMBOL_KIND: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Object,
  ORG: SymbolKind.Module,
  LOC: SymbolKind.Namespace,
  EVENT: SymbolKind.Event,
  WORK: SymbolKind.String,
  OTHER: SymbolKind.Variable,
};

/** The stretch of a text that an edit changes, and what it becomes. */
export function difference(before: string, after: string): { readonly range: Range; readonly newText: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const range = rangeOf(indexLines(before), { start, end: before.length - tail });
  return { range, newText: after.slice(start, after.length - tail) };
}
