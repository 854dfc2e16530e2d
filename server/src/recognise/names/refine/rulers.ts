import { Flag } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { ORG, PER } from '../types';
import { Mark } from '../windows';
import { merged } from './merged';
import { retyped } from './retyped';

/** What is called by who leads it. */
const OFFICES = wordSet('administration presidency');
/** Called by who leads it, and by where it sits or what it believes. */
const GOVERNMENTS = wordSet('government cabinet');

const PERSONAL = Lex.Given | Lex.Surname | Lex.AnyName;
const IMPERSONAL =
  Lex.Country |
  Lex.Demonym |
  Lex.Region |
  Lex.City |
  Lex.Org |
  Lex.OrgHead |
  Lex.OrgSuffix |
  Lex.Function |
  Lex.Calendar;

/** So sure is a person whom an office is called by. */
const SHOWN = 0.8;

/**
 * Adds a family name before what is called by it, where the tagger saw none: "the Reagan administration", "the Hawke government"; and mends
 * its type where it saw a body. Refused: places, bodies and everyday words ("the Tokyo government", "the Customs administration").
 * O(windows + names).
 */
export function withRulers(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { marks, windows, runStart, reading } = signals;
  const { hash, flags } = reading.tokens;
  const { firstToken } = reading.sentences;
  const added: TaggedName[] = [];
  let next = 0;
  for (let w = 0; w < windows.count; w++) {
    const to = windows.end[w]!;
    const sentence = windows.sentence[w]!;
    if (to === firstToken[sentence + 1] || (flags[to]! & Flag.Capital) !== 0) continue;
    if (!OFFICES.has(hash[to]!) && !GOVERNMENTS.has(hash[to]!)) continue;
    const from = to - 1;
    while (next < names.length && names[next]!.to <= from) next++;
    if (names[next] !== undefined && names[next]!.from < to) continue;
    if (isRuler(signals, from) && marks[from] === Mark.Candidate && runStart[from] === from)
      added.push({ from, to, type: PER, confidence: SHOWN, sentence });
  }
  const isMistaken = ({ from, to, type }: TaggedName): boolean =>
    type === ORG && to - from === 1 && OFFICES.has(hash[to]!) && isRuler(signals, from);
  return merged(
    retyped(names, (name) => (isMistaken(name) ? PER : undefined)),
    added,
  );
}

/** A family name that is no place, body or everyday word, before an office or a government. */
function isRuler({ lex, reading }: Signals, token: number): boolean {
  const bits = lex[token]!;
  if ((bits & PERSONAL) === 0 || (bits & IMPERSONAL) !== 0) return false;
  const everyday = (bits & (Lex.Common | Lex.VeryCommon)) !== 0;
  return !everyday || (OFFICES.has(reading.tokens.hash[token + 1]!) && (bits & Lex.Surname) !== 0);
}
