import type { Comparison, Explanation } from '../../rules/explain';
import type { Say } from '../../text/wording';
import { colon, inBrackets, semicolon } from '../marks';
import { type Block, type Inline, item, paragraph, plain, rule, strong } from '../richText';
import { shorten } from '../visibleText';

const MOST_SAID = 3;
const MOST_SILENT = 3;
const LONGEST = 100;

/**
 * What others say of a value: who bears it out and who contradicts it; then, in short, what it was also held against and why that is
 * no conflict.
 */
export function comparedBlocks(explanations: readonly Explanation[], say: Say): Block[] {
  // Where a place is known for what it claims, what merely has like words about it tells no more.
  const known = explanations.filter(({ open }) => !open);
  const compared = (known.length > 0 ? known : explanations).flatMap(({ compared: some, open }) =>
    open ? some.filter(tells) : some,
  );
  const said = withoutRepeats(compared.filter(({ verdict }) => verdict.outcome !== 'not-comparable'));
  const silent = withoutRepeats(compared.filter(({ verdict }) => verdict.outcome === 'not-comparable'));
  const own = explanations.flatMap((explanation) => explanation.own ?? []);
  return [
    ...own.map(({ outcome, text }) =>
      paragraph(strong(outcome === 'conflict' ? say('Does not add up') : say('Checked')), colon(say), plain(say(text))),
    ),
    ...said.slice(0, MOST_SAID).map((other) => item(...wordsOf(other, say))),
    ...(said.length > MOST_SAID ? [item(plain(say('and {0} more', said.length - MOST_SAID)))] : []),
    ...silentBlocks(silent, say),
  ];
}

/** Of what is known by its words alone, that one date lies within another tells nothing, nor that one is not known. */
const tells = ({ verdict: { outcome, reason } }: Comparison): boolean =>
  reason !== 'unknown' && (outcome !== 'agree' || reason !== 'precision');

function silentBlocks(silent: readonly Comparison[], say: Say): Block[] {
  if (silent.length === 0) return [];
  const near = silent.filter(({ verdict }) => verdict.reason !== 'different-entity');
  const far = silent.length - near.length;
  const told = near
    .slice(0, MOST_SILENT)
    .map((other): Inline[] => [
      linkTo(other),
      plain(` ${say('“{0}” ({1})', shorten(other.surface, LONGEST), other.verdict.text)}`),
    ]);
  if (near.length > MOST_SILENT) told.push([plain(say('and {0} more', near.length - MOST_SILENT))]);
  if (far === 1) told.push([plain(say('1 that may speak of something else'))]);
  if (far > 1) told.push([plain(say('{0} that may speak of something else', far))]);
  const why = told.flatMap((inlines, i) => (i === 0 ? inlines : [semicolon(say), ...inlines]));
  return [rule, paragraph(plain(say('Compared, and no conflict')), colon(say), ...why)];
}

const wordsOf = (other: Comparison, say: Say): Inline[] => [
  strong(other.verdict.outcome === 'conflict' ? say('Conflict') : say('Agrees')),
  colon(say),
  linkTo(other),
  plain(` “${shorten(other.surface, LONGEST)}”`),
  // What agrees because it is the same needs no reason.
  ...(other.verdict.reason === 'same' ? [] : inBrackets([plain(say(other.verdict.text))], say)),
];

const linkTo = ({ witness, path, start, end }: Comparison): Inline => ({
  text: shorten(witness, LONGEST),
  place: { path, start, end },
});

/** Several claims may rest on one place: it is told of once. Conflicts come first. */
function withoutRepeats(compared: readonly Comparison[]): Comparison[] {
  const seen = new Set<string>();
  const conflictsFirst = [...compared].sort(
    (a, b) => Number(b.verdict.outcome === 'conflict') - Number(a.verdict.outcome === 'conflict'),
  );
  return conflictsFirst.filter(({ path, start, end }) => {
    const key = `${path}\u0000${start}\u0000${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
