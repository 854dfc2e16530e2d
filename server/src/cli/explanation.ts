import type { Severity } from '../corpus/config';
import { visibleText } from '../features/visibleText';
import type { Comparison, Explanation } from '../rules/explain';
import type { QuietCause, QuietFinding } from '../rules/quiet';
import type { Finding, Place } from '../rules/types';
import { groupBy } from '../text/grouped';
import { overlaps } from '../text/span';
import { english } from '../text/wording';

/** What the explanation of a place is told with. */
export interface Telling {
  /** The number of the line at which a place begins, from 1 on. */
  lineOf(place: Place): number;
  /** Findings that are not reported. */
  readonly quiet: readonly QuietFinding[];
}

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'Conflict',
  warning: 'Probable conflict',
  information: 'Worth knowing',
  hint: 'House style',
};
const QUIET: Readonly<Record<QuietCause, string>> = {
  ignored: 'ignored',
  comment: 'silenced by a comment in the article',
  baseline: 'in the baseline',
  verified: 'settled by a verified fact',
};

/** Of one reason, as many places are named. */
const MOST_PLACES = 4;

/** Explanations put together by the words they are about, in text order. */
export function byPlace(explained: readonly Explanation[]): readonly (readonly Explanation[])[] {
  const places = groupBy(explained, ({ start, end }) => `${start}-${end}`);
  return [...places.values()].sort(([a], [b]) => a!.start - b!.start || a!.end - b!.end);
}

/**
 * All that is to say of one value: what it is, the verdict, who contradicts it and who bears it out with their sentences, and what
 * else was looked at and why that is no conflict. `about` are the explanations of one place; parts without content are left out.
 */
export function explanationText(about: readonly Explanation[], telling: Telling): string {
  // Where a place is known for what it claims, its words alone tell nothing more of what it is.
  const known = about.filter(({ open }) => !open);
  const told = known.length > 0 ? known : about;
  const findings = [...new Set(about.flatMap((explanation) => explanation.findings))];
  const compared = withoutRepeats([...known, ...about].flatMap((explanation) => explanation.compared)).map((other) =>
    asFound(other, findings),
  );
  const of = (outcome: Comparison['verdict']['outcome']): Comparison[] =>
    compared.filter(({ verdict }) => verdict.outcome === outcome);
  const [conflicts, agreed, silent] = [of('conflict'), of('agree'), of('not-comparable')];
  const own = findings.length > 0 ? [] : about.flatMap((explanation) => explanation.own ?? []);
  const place = (other: Comparison): string => `${other.witness}, line ${telling.lineOf(other)}`;
  const quoted = (lead: string, other: Comparison): Line[] => [
    [1, `${lead} ${place(other)}: “${other.surface}”${sameWords(other) ? '' : ` (${english(other.verdict.text)})`}`],
    [2, `“${other.quote}”`],
  ];
  const lines: readonly Line[] = [
    [0, `“${about[0]!.surface}”: ${told.map(({ what }) => english(what)).join('; ')}`],
    ...(findings.length > 0
      ? findings.map((finding): Line => [1, reported(finding, telling.quiet)])
      : [[1, verdict(conflicts.length, agreed.length, silent.length, own.length)] as const]),
    ...own.map(
      ({ outcome, text }): Line => [
        1,
        `${outcome === 'agree' ? 'Checked' : 'Not checked'} by itself: ${english(text)}`,
      ],
    ),
    ...conflicts.flatMap((other) => quoted('Contradicted by', other)),
    ...agreed.flatMap((other) => quoted('Borne out by', other)),
    ...(silent.length > 0 ? [[1, 'Also looked at, and no conflict:'] as const] : []),
    ...silentLines(silent, place),
  ];
  return lines.map(([indent, text]) => `${'  '.repeat(indent)}${visibleText(text)}\n`).join('');
}

/** "The same date" need not be told of what agrees. */
const sameWords = ({ verdict: { text } }: Comparison): boolean => english(text).startsWith('the same ');

/** How far it is indented, and what it says. */
type Line = readonly [indent: number, text: string];

function reported(finding: Finding, quiet: readonly QuietFinding[]): string {
  const kept = quiet.find((one) => one.finding === finding);
  const how = kept ? `, not reported: ${QUIET[kept.cause]}` : '';
  return `${SEVERITY[finding.severity]} (${finding.rule}${how}): ${english(finding.message)}`;
}

/** The outcome where no finding says it. */
function verdict(conflicts: number, agreed: number, silent: number, own: number): string {
  if (conflicts > 0)
    return 'Contradicted. A conflict is reported in one place alone: in the draft, or in the later of two articles, unless its rule is off.';
  if (agreed > 0) return `No conflict: ${agreed === 1 ? 'another place bears' : `${agreed} other places bear`} it out.`;
  if (silent > 0) return 'No conflict: nothing else was found to tell of the same thing at the same time.';
  return own > 0 ? 'No conflict: it was checked by itself alone.' : 'No conflict: nothing else speaks of it.';
}

/** Places that are no conflict for one reason, on one line. */
function silentLines(silent: readonly Comparison[], place: (other: Comparison) => string): Line[] {
  const byReason = groupBy(silent, ({ verdict }) => english(verdict.text));
  return [...byReason].map(([reason, others]) => {
    const shown = others.slice(0, MOST_PLACES).map((other) => `“${other.surface}” (${place(other)})`);
    const more = others.length > MOST_PLACES ? ` and ${others.length - MOST_PLACES} more` : '';
    return [2, `${shown.join(', ')}${more}: ${reason}`];
  });
}

/** What a finding names as its other side is a conflict, though the two values alone would not make one. */
function asFound(other: Comparison, findings: readonly Finding[]): Comparison {
  const finding = findings.find(({ related }) =>
    related.some((side) => side.path === other.path && overlaps(side, other)),
  );
  if (!finding || other.verdict.outcome === 'conflict') return other;
  return { ...other, verdict: { outcome: 'conflict', reason: 'differs', text: finding.reason ?? finding.message } };
}

function withoutRepeats(compared: readonly Comparison[]): Comparison[] {
  const seen = new Set<string>();
  return compared.filter(({ path, start, end }) => {
    const key = `${path}\u0000${start}\u0000${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
