import { hashOf } from '../../text/tokens';
import { FORMER } from '../lexicon/roles';
import { kindNoun } from '../lexicon/things';
import { tidy } from '../naming/fold';
import type { Gender } from '../types';
import {
  BREAKS,
  COMPLEMENT,
  DETERMINERS,
  isPossessive,
  isWord,
  roleEndingAt,
  type Scan,
  sentenceBounds,
  Word,
  wordAt,
} from './scan';
import type { IntroductionDraft } from './things';
import { complementForm } from './titles';

const COPULAS = new Set(['is', 'was', 'became', 'remains', 'becomes'].map(hashOf));
const RELATIVES = new Set(['who', 'which'].map(hashOf));
const CLOSERS = new Set([',', '.', ';', ':', ')', '--', '\u2014', '\u2013', '!', '?']);
const REACH = 18;

/** What an apposition or copula says of a name, with the gender its role noun tells. */
export interface Apposition {
  readonly introduction: IntroductionDraft;
  readonly gender?: Gender;
}

/**
 * What is said right after form `f`: "| Kanat Sharlapaev |, the country's minister of industry", "| CGTN |, a Chinese news
 * channel,", "| Ana Ruiz |, who is the mayor of Holt", "| Astana | is the capital". Refused: a title that belongs to the
 * next name, and a noun phrase that is the subject of the next clause ("According to Boeing, the company plans").
 */
export function appositionsAfter(scan: Scan, f: number): Apposition[] {
  const form = scan.forms[f]!;
  const { to } = sentenceBounds(scan, form);
  const high = Math.min(to, form.last + REACH);
  let i = skipBracket(scan, form.last, high);
  let closed = true;
  if (i < high && wordAt(scan, i) === ',') {
    i = skipAge(scan, i + 1, high);
    if (
      i < high &&
      RELATIVES.has(scan.reading.tokens.hash[i]!) &&
      i + 1 < high &&
      COPULAS.has(scan.reading.tokens.hash[i + 1]!)
    ) {
      i += 2;
      closed = false;
    }
  } else if (i < high && COPULAS.has(scan.reading.tokens.hash[i]!)) {
    i++;
    closed = false;
  } else return [];
  const found: Apposition[] = [];
  let next = readPhrase(scan, f, i, high, closed);
  while (next && found.length < 3) {
    found.push(next.apposition);
    if (next.end >= high || scan.reading.tokens.hash[next.end] !== Word.and) break;
    next = readPhrase(scan, f, next.end + 1, high, closed);
  }
  return found;
}

/** Past "(SCO)" after a name. */
function skipBracket(scan: Scan, i: number, high: number): number {
  if (i >= high || wordAt(scan, i) !== '(') return i;
  for (let j = i + 1; j < Math.min(high, i + 8); j++) if (wordAt(scan, j) === ')') return j + 1;
  return i;
}

/** Past an age between commas: "Ana Ruiz, 52, the mayor". */
function skipAge(scan: Scan, i: number, high: number): number {
  const digits = i + 1 < high && wordAt(scan, i).length <= 3 && wordAt(scan, i + 1) === ',';
  return digits && wordAt(scan, i) >= '0' && wordAt(scan, i) <= '999' && !isWord(scan, i) ? i + 2 : i;
}

/** One noun phrase with a head fit for the form's type, and the token after it. */
function readPhrase(
  scan: Scan,
  f: number,
  from: number,
  high: number,
  mustClose: boolean,
): { apposition: Apposition; end: number } | undefined {
  const { tokens, text } = scan.reading;
  let i = from;
  let whose: number | undefined;
  let former = false;
  if (i < high && DETERMINERS.has(tokens.hash[i]!)) i++;
  let roleStart = i;
  let head = -1;
  for (; i < high; i++) {
    const hash = tokens.hash[i]!;
    const form = scan.formAt[i]!;
    if (COMPLEMENT.has(hash) || BREAKS.has(hash) || hash === Word.and || CLOSERS.has(wordAt(scan, i))) break;
    if (isPossessive(scan, i)) {
      roleStart = i + 1;
      head = -1;
      continue;
    }
    if (form >= 0) {
      if (scan.forms[form]!.type === 'PER' && !(i + 1 < high && isPossessive(scan, scan.forms[form]!.last)))
        return undefined;
      whose = form;
      i = scan.forms[form]!.last - 1;
      if (head < 0) roleStart = i + 1;
      continue;
    }
    if (FORMER.has(hash)) {
      former = true;
      if (roleStart === i) roleStart = i + 1;
      continue;
    }
    if (!isWord(scan, i) && wordAt(scan, i) !== '-') return undefined;
    head = isHead(scan, f, i) ? i : -1;
  }
  if (head < 0 || head !== i - 1) return undefined;
  const end = complementEnd(scan, i, high);
  if (mustClose && !closes(scan, end, high)) return undefined;
  if (namesNextPerson(scan, i, end)) return undefined;
  const complement = complementForm(scan, i, end - 1);
  const of = tokens.hash[i] === Word.to ? (whose ?? complement) : (complement ?? whose);
  const gender = roleEndingAt(scan, head)?.noun.gender;
  const introduction: IntroductionDraft = {
    start: tokens.start[from]!,
    end: tokens.end[end - 1]!,
    role: tidy(text.slice(tokens.start[roleStart], tokens.end[end - 1])),
    head,
    ...(of !== undefined ? { of } : {}),
    ...(former ? { former } : {}),
  };
  return { apposition: { introduction, ...(gender ? { gender } : {}) }, end };
}

/** "..., chairman of the Port Council Bo Lind": the role is the next person's, whose name no preposition ties to it. */
function namesNextPerson(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan.reading;
  for (let i = from; i < to; i++) {
    const form = scan.formAt[i]!;
    if (form < 0 || scan.forms[form]!.first !== i || scan.forms[form]!.type !== 'PER') continue;
    if (!COMPLEMENT.has(tokens.hash[i - 1]!) && tokens.hash[i - 1] !== Word.and) return true;
  }
  return false;
}

/** A role noun after a person, a noun for the thing's kind after any other name. */
function isHead(scan: Scan, f: number, i: number): boolean {
  const { type } = scan.forms[f]!;
  const kind = kindNoun(scan.reading.tokens.hash[i]!);
  if (type === 'PER' || type === 'OTHER')
    return roleEndingAt(scan, i) !== undefined || (type === 'OTHER' && kind !== undefined);
  return kind === type || (type === 'ORG' && kind === 'WORK') || (type === 'WORK' && kind === 'ORG');
}

/** The end of "of industry and construction", "of the Publicity Department of the Communist Party": the token after it. */
function complementEnd(scan: Scan, from: number, high: number): number {
  const { tokens } = scan.reading;
  let i = from;
  while (i < high) {
    const hash = tokens.hash[i]!;
    const form = scan.formAt[i]!;
    if (form >= 0) {
      i = Math.min(high, scan.forms[form]!.last);
      i = skipBracket(scan, i, high);
      continue;
    }
    if (hash === Word.and && (roleEndingAt(scan, i + 1) || DETERMINERS.has(tokens.hash[i + 1] ?? 0))) break;
    if (i > from && tokens.hash[i - 1] === Word.and && roleEndingAt(scan, i)) break;
    if (BREAKS.has(hash) || (!isWord(scan, i) && !isPossessive(scan, i) && wordAt(scan, i) !== '-')) break;
    i++;
  }
  return i > from && tokens.hash[i - 1] === Word.and ? i - 1 : i;
}

/** The phrase ends where an apposition may: at a comma, a stop, "who", "and" before the next role, or the sentence's end. */
function closes(scan: Scan, end: number, high: number): boolean {
  const { tokens } = scan.reading;
  if (end >= tokens.count || end >= high) return true;
  const hash = tokens.hash[end]!;
  return CLOSERS.has(wordAt(scan, end)) || RELATIVES.has(hash) || hash === Word.and;
}
