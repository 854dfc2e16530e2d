import { Flag } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Mode } from '../evidence';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { PER } from '../types';
import { Mark } from '../windows';
import { mapped } from './mapped';
import { merged } from './merged';

/** Months that are given names; the others are not somebody before a family name ("January Brent"). */
const GIVEN_MONTHS = wordSet('april june');
/** Bits of words that are not only somebody's. */
const IMPERSONAL =
  Lex.Country | Lex.City | Lex.Region | Lex.Demonym | Lex.Org | Lex.OrgHead | Lex.OrgSuffix | Lex.Common;
/** So sure is somebody whose given and family name the lists know. */
const SHOWN = 0.7;
/** So sure is somebody whom a title or a verb of saying shows. */
const INTRODUCED = 0.76;

/**
 * Bearers of names that the lists know: a given and a family name that the tagger passed over ("April Jones"), and those of whom it was
 * unsure, though they say something ("Lindqvist said") or bear a title ("Minister Grace Okafor"). O(candidates).
 */
export function withBearers(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const known = withSpeakers(signals, names);
  const { marks, mode, runStart, runEnd, windows } = signals;
  const added: TaggedName[] = [];
  let next = 0;
  for (let w = 0; w < windows.count; w++) {
    const sentence = windows.sentence[w]!;
    if (mode[sentence] === Mode.Caps) continue;
    for (let i = windows.start[w]!; i < windows.end[w]!; i++) {
      while (next < known.length && known[next]!.to <= i) next++;
      if (marks[i] !== Mark.Candidate || runStart[i] !== i || runEnd[i] !== i + 2) continue;
      const free = next === known.length || known[next]!.from >= i + 2;
      if (free && isFullName(signals, i)) added.push({ from: i, to: i + 2, type: PER, confidence: SHOWN, sentence });
    }
  }
  return merged(known, added);
}

/** A given name and a family name, and nothing else that the lists know. */
function isFullName({ lex, reading: { tokens } }: Signals, i: number): boolean {
  const given = lex[i]!;
  const family = lex[i + 1]!;
  return (
    (given & Lex.Given) !== 0 &&
    (family & Lex.Surname) !== 0 &&
    ((given | family) & IMPERSONAL) === 0 &&
    ((given & Lex.Calendar) === 0 || GIVEN_MONTHS.has(tokens.hash[i]!)) &&
    (family & (Lex.Calendar | Lex.Function)) === 0 &&
    ((tokens.flags[i]! | tokens.flags[i + 1]!) & Flag.AllCaps) === 0
  );
}

/** Surer of family names with a verb of saying behind them, and of full names with a title before them. */
const withSpeakers = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  mapped(names, (name) =>
    name.type === PER && name.confidence < INTRODUCED && (isSpeaker(signals, name) || isTitled(signals, name))
      ? altered(name, { confidence: INTRODUCED })
      : name,
  );

const isSpeaker = ({ lex }: Signals, { from, to }: TaggedName): boolean =>
  to - from === 1 && (lex[to]! & Lex.Saying) !== 0 && (lex[from]! & (Lex.Surname | IMPERSONAL)) === Lex.Surname;

const isTitled = ({ lex }: Signals, { from, to }: TaggedName): boolean =>
  to - from > 1 && from > 0 && (lex[from - 1]! & Lex.Title) !== 0 && (lex[from]! & Lex.Given) !== 0;
