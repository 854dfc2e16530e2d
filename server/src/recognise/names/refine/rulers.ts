import { Flag } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { PER } from '../types';
import { Mark } from '../windows';
import { merged } from './merged';

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
 * Adds a family name before what is called by it, where the tagger saw none: "the Reagan administration", "the Hawke government". Refused:
 * places, bodies and everyday words ("the Tokyo government", "the Customs administration"). O(windows).
 */
export function withRulers(
  { lex, marks, windows, runStart, reading }: Signals,
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const { hash, flags } = reading.tokens;
  const { firstToken } = reading.sentences;
  const added: TaggedName[] = [];
  let next = 0;
  for (let w = 0; w < windows.count; w++) {
    const to = windows.end[w]!;
    const sentence = windows.sentence[w]!;
    if (to === firstToken[sentence + 1] || (flags[to]! & Flag.Capital) !== 0) continue;
    const office = OFFICES.has(hash[to]!);
    if (!office && !GOVERNMENTS.has(hash[to]!)) continue;
    const from = to - 1;
    while (next < names.length && names[next]!.to <= from) next++;
    if (names[next] !== undefined && names[next]!.from < to) continue;
    const bits = lex[from]!;
    const personal = (bits & PERSONAL) !== 0 && (bits & IMPERSONAL) === 0;
    const everyday = (bits & (Lex.Common | Lex.VeryCommon)) !== 0;
    if (!personal || (everyday && !(office && (bits & Lex.Surname) !== 0))) continue;
    if (marks[from] === Mark.Candidate && runStart[from] === from)
      added.push({ from, to, type: PER, confidence: SHOWN, sentence });
  }
  return merged(names, added);
}
