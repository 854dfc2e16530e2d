import { sentenceOf } from '../../text/sentences';
import { hashOf } from '../../text/tokens';
import { FORMER, honorific, SHORT_TITLES } from '../lexicon/roles';
import { kindNoun } from '../lexicon/things';
import { tidy } from '../naming/fold';
import type { Gender } from '../types';
import type { NameForm } from './forms';
import {
  BREAKS,
  COMPLEMENT,
  DETERMINERS,
  isCapital,
  isPossessive,
  isWord,
  roleEndingAt,
  type Scan,
  sentenceBounds,
  wordAt,
} from './scan';
import type { IntroductionDraft } from './things';

/** Lower-case words that may stand before a capitalised title: "former President". */
const BEFORE_TITLE = new Set(
  'former then late vice deputy acting outgoing retired ex prime chief senior assistant interim incoming visiting'
    .split(' ')
    .map(hashOf),
);

/** What stands before a name: an honorific, a role, or both. */
export interface Title {
  /** True for "Mr.", "Dr." and their like: what follows is a person. */
  readonly honorific: boolean;
  readonly gender?: Gender;
  readonly introduction?: IntroductionDraft;
}

const REACH = 16;

/**
 * The title before form `f`: "Chinese President | Xi Jinping", "Chinese Ambassador to Kazakhstan | Zhang Xiao",
 * "the company's chief executive, | Ana Ruiz,", "automaker | Ford". Looks back at most 16 tokens and never past
 * the sentence.
 */
export function titleBefore(scan: Scan, f: number): Title {
  const form = scan.forms[f]!;
  const { from } = sentenceBounds(scan, form);
  const { tokens } = scan.reading;
  const low = Math.max(from, form.first - REACH);
  const point = form.first - 1 >= low && wordAt(scan, form.first - 1) === '.' ? 1 : 0;
  const word = form.first - 1 - point;
  const told = word >= low ? honorific(tokens.hash[word]!) : undefined;
  let i = told === undefined ? form.first - 1 : word - 1;
  if (i >= low && wordAt(scan, i) === ',' && closesAfter(scan, form)) i--;
  const found = roleBefore(scan, form, i, low);
  const gender = told || found?.gender;
  const introduction = found?.introduction ?? (told === undefined ? undefined : shortTitle(scan, word));
  return {
    honorific: told !== undefined,
    ...(gender ? { gender } : {}),
    ...(introduction ? { introduction } : {}),
  };
}

/** "Sen." and its like are roles too. */
function shortTitle(scan: Scan, token: number): IntroductionDraft | undefined {
  const { tokens } = scan.reading;
  const role = SHORT_TITLES.get(tokens.hash[token]!);
  return role === undefined ? undefined : { start: tokens.start[token]!, end: tokens.end[token]!, role, head: token };
}

/** "The prime minister, Ana Ruiz, said": the name between commas, or before a full stop. */
function closesAfter(scan: Scan, form: NameForm): boolean {
  const { tokens } = scan.reading;
  if (form.last >= tokens.count) return true;
  const next = wordAt(scan, form.last);
  return next === ',' || next === '.' || next === ';';
}

function roleBefore(
  scan: Scan,
  form: NameForm,
  from: number,
  low: number,
): { introduction: IntroductionDraft; gender?: Gender } | undefined {
  if (from < low) return undefined;
  const direct = mayBePerson(form) ? roleEndingAt(scan, from) : undefined;
  const directForm = scan.formAt[from]!;
  if (direct && (directForm < 0 || isTitleForm(scan, directForm, from)))
    return draft(scan, direct.first, from, from, low, direct.noun.gender);
  if (
    directForm < 0 &&
    !isCapital(scan, from) &&
    kindNoun(scan.reading.tokens.hash[from]!) === form.type &&
    form.type !== 'PER'
  )
    return draft(scan, from, from, from, low, undefined);
  const head = mayBePerson(form) ? headOfComplement(scan, from, low) : undefined;
  if (head === undefined) return undefined;
  const role = roleEndingAt(scan, head)!;
  return draft(scan, role.first, head, from, low, role.noun.gender);
}

const mayBePerson = ({ type, confidence }: NameForm): boolean => type === 'PER' || type === 'OTHER' || confidence < 0.6;

/** A recogniser may have read a capitalised title as a name of its own. */
const isTitleForm = (scan: Scan, f: number, token: number): boolean =>
  scan.forms[f]!.first === token && scan.forms[f]!.last === token + 1;

/** For "Secretary-General of the Shanghai Cooperation Organization (SCO)": the role noun's token, walking left from its end. */
function headOfComplement(scan: Scan, from: number, low: number): number | undefined {
  const { tokens } = scan.reading;
  if (!(scan.formAt[from]! >= 0 || isCapital(scan, from) || wordAt(scan, from) === ')')) return undefined;
  for (let i = from; i > low; i--) {
    const hash = tokens.hash[i]!;
    if (scan.formAt[i]! >= 0 && scan.forms[scan.formAt[i]!]!.type === 'PER') return undefined;
    if (COMPLEMENT.has(hash)) {
      const role =
        scan.formAt[i - 1]! < 0 || isTitleForm(scan, scan.formAt[i - 1]!, i - 1)
          ? roleEndingAt(scan, i - 1)
          : undefined;
      if (role) return i - 1;
      continue;
    }
    if (BREAKS.has(hash)) return undefined;
    const text = wordAt(scan, i);
    if (!isWord(scan, i) && text !== '(' && text !== ')' && text !== '-' && text !== '&' && !isPossessive(scan, i))
      return undefined;
  }
  return undefined;
}

/** The introduction whose head noun is `first..head` and whose complement ends at `end`, with its modifiers to the left. */
function draft(
  scan: Scan,
  first: number,
  head: number,
  end: number,
  low: number,
  gender: Gender | undefined,
): { introduction: IntroductionDraft; gender?: Gender } {
  const { tokens, text } = scan.reading;
  let start = first;
  let roleStart = first;
  let former = false;
  let of: number | undefined;
  const loose = !isCapital(scan, first);
  const sentenceStart = scan.reading.sentences.firstToken[sentenceOf(scan.reading.sentences, first)];
  for (let i = first - 1; i >= low; i--) {
    const hash = tokens.hash[i]!;
    const form = scan.formAt[i]!;
    if (form >= 0) {
      if (scan.forms[form]!.type === 'PER' && !isPossessive(scan, i + 1)) break;
      of ??= form;
      i = scan.forms[form]!.first;
      start = i;
      if (!isCapital(scan, i) || i < low) break;
      continue;
    }
    if (isPossessive(scan, i)) continue;
    if (FORMER.has(hash)) {
      former = true;
      start = i;
      continue;
    }
    if (!isWord(scan, i) && wordAt(scan, i) !== '-') break;
    if (i === sentenceStart && wordAt(scan, i).endsWith('ing')) break;
    if (BREAKS.has(hash) || COMPLEMENT.has(hash) || DETERMINERS.has(hash)) break;
    if (wordAt(scan, i) === 'and') {
      if (!roleEndingAt(scan, i - 1)) break;
    } else if (!isCapital(scan, i) && !loose && !BEFORE_TITLE.has(hash)) break;
    else if (loose && first - i > 5) break;
    start = i;
    if (of === undefined) roleStart = i;
  }
  const complement = head + 1 <= end ? complementForm(scan, head + 1, end) : undefined;
  const to = head + 1 <= end && tokens.hash[head + 1] === hashOf('to');
  const whose = to ? (of ?? complement) : (complement ?? of);
  const introduction: IntroductionDraft = {
    start: tokens.start[start]!,
    end: tokens.end[end]!,
    role: tidy(text.slice(tokens.start[roleStart], tokens.end[end])),
    head,
    ...(whose !== undefined ? { of: whose } : {}),
    ...(former ? { former } : {}),
  };
  return { introduction, ...(gender ? { gender } : {}) };
}

/** The first name in a complement: what the role is of. */
export function complementForm(scan: Scan, from: number, to: number): number | undefined {
  for (let i = from; i <= to; i++) if (scan.formAt[i]! >= 0) return scan.formAt[i]!;
  return undefined;
}
