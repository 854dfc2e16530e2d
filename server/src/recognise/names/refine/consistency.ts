import { Flag, hashOf, Kind } from '../../../text/tokens';
import { Evidence, Mode } from '../evidence';
import { joinHash, Lex } from '../lexicon';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { LOC, ORG, PER } from '../types';
import { Mark } from '../windows';

/** What an article's names say of one surface form. */
interface Form {
  /** Summed confidence by type. */
  readonly votes: number[];
  readonly length: number;
}

/** From here on a name is sure enough to lend its type to others. */
const SURE = 0.75;
/** Above this the tagger's word stands against the article's. */
const FIRM = 0.97;
const LONGEST = 8;
const THE = hashOf('the');

/**
 * Makes an article's names agree: the same words are the same thing, the last word of a person's name is that person ("Zhang" after
 * "Zhang Xiao" too), the first words of a company's name are the company; what is sure in one place is read in the others. O(tokens).
 */
export function agree(signals: Signals, names: readonly TaggedName[]): TaggedName[] {
  const forms = new Map<number, Form>();
  const parts = new Map<number, number[]>();
  const { hash, flags } = signals.reading.tokens;
  for (const name of names)
    vote(forms, keyOf(hash, name.from, name.to), name, signals.mode[name.sentence] === Mode.Prose);
  for (const name of names) {
    const length = name.to - name.from;
    if (length < 2 || length > LONGEST) continue;
    const { type, share, weight } = winner(forms.get(keyOf(hash, name.from, name.to))!.votes);
    if (type !== name.type || weight < SURE || share < 0.6) continue;
    for (const part of partsOf(signals, name)) {
      const votes = parts.get(part) ?? noVotes();
      votes[type]! += name.confidence;
      parts.set(part, votes);
    }
  }
  const settled = names.map((name) => settle(signals, name, forms, parts));
  return withEchoes(signals, settled, forms, parts, flags);
}

const noVotes = (): number[] => [0, 0, 0, 0, 0, 0];

/** A headline's word counts half. */
function vote(forms: Map<number, Form>, key: number, name: TaggedName, prose: boolean): void {
  const form = forms.get(key) ?? { votes: noVotes(), length: name.to - name.from };
  form.votes[name.type]! += prose ? name.confidence : name.confidence / 2;
  forms.set(key, form);
}

function keyOf(hash: Uint32Array, from: number, to: number): number {
  let key = hash[from]!;
  for (let i = from + 1; i < to; i++) key = joinHash(key, hash[i]!);
  return key;
}

/** Words that begin many names: alone they are none of them. */
const VAGUE =
  Lex.VeryCommon |
  Lex.Function |
  Lex.Demonym |
  Lex.Country |
  Lex.Region |
  Lex.City |
  Lex.OrgHead |
  Lex.Title |
  Lex.Calendar;

/** The single words by which a name of two words or more is called again. */
function partsOf({ reading, lex }: Signals, name: TaggedName): number[] {
  const { hash, kind, flags } = reading.tokens;
  const called: number[] = [];
  if (name.type === PER) {
    let last = name.to - 1;
    while (last > name.from && (lex[last]! & Lex.NameSuffix) !== 0) last--;
    if (kind[last] === Kind.Word) called.push(hash[last]!);
    // Family name first, as in China and Korea; elsewhere the given name, which is called alone too.
    if (name.to - name.from < 4 && kind[name.from] === Kind.Word && (flags[name.from]! & Flag.AllCaps) === 0)
      called.push(hash[name.from]!);
  } else if (name.type === ORG && (lex[name.from]! & VAGUE) === 0 && kind[name.from] === Kind.Word)
    called.push(hash[name.from]!);
  return called;
}

/** The type that has most of the votes, with its share of them; undefined without votes. */
function winner(votes: readonly number[]): { type: number; share: number; weight: number } {
  let best = 0;
  let sum = 0;
  for (let t = 0; t < votes.length; t++) {
    sum += votes[t]!;
    if (votes[t]! > votes[best]!) best = t;
  }
  return { type: best, share: sum > 0 ? votes[best]! / sum : 0, weight: votes[best]! };
}

function settle(
  signals: Signals,
  name: TaggedName,
  forms: ReadonlyMap<number, Form>,
  parts: ReadonlyMap<number, number[]>,
): TaggedName {
  const { hash } = signals.reading.tokens;
  const own = winner(forms.get(keyOf(hash, name.from, name.to))!.votes);
  const called = name.to - name.from === 1 ? parts.get(hash[name.from]!) : undefined;
  if (called !== undefined) {
    const by = winner(called);
    const { lex, evidence } = signals;
    const listed = (lex[name.from]! & (Lex.Country | Lex.City | Lex.Region | Lex.Demonym)) !== 0;
    const personal = (evidence[name.from]! & (Evidence.AfterTitle | Evidence.AfterGiven)) !== 0;
    const doubtful =
      name.confidence < FIRM || own.type !== name.type || (by.type === ORG && name.type === PER && !personal);
    const place = by.type === ORG && name.type === LOC && own.type === LOC;
    if (
      doubtful &&
      !place &&
      by.share > 0.7 &&
      !(listed && name.type !== PER && by.type === PER && own.type === name.type)
    ) {
      return { ...name, type: by.type, confidence: Math.max(name.confidence, Math.min(0.95, by.weight)) };
    }
  }
  if (own.type === name.type || name.confidence >= FIRM || own.share < 0.6) return name;
  return { ...name, type: own.type, confidence: own.share * 0.9 };
}

/** Adds names that the tagger passed over where the article has the same words as a sure name elsewhere. */
function withEchoes(
  signals: Signals,
  names: readonly TaggedName[],
  forms: ReadonlyMap<number, Form>,
  parts: ReadonlyMap<number, number[]>,
  flags: Uint8Array,
): TaggedName[] {
  const { tokens, sentences } = signals.reading;
  const { hash, kind } = tokens;
  const all: TaggedName[] = [];
  let next = 0;
  for (let s = 0; s < sentences.count; s++) {
    const to = sentences.firstToken[s + 1]!;
    for (let i = sentences.firstToken[s]!; i < to; i++) {
      if (next < names.length && names[next]!.from === i) {
        const longer = longerForm(signals, names, next, to, forms);
        const name = longer ?? names[next]!;
        all.push(name);
        i = name.to - 1;
        while (next < names.length && names[next]!.from < name.to) next++;
        continue;
      }
      if (signals.marks[i] !== Mark.Candidate || kind[i] !== Kind.Word || (flags[i]! & Flag.Capital) === 0) continue;
      const free = next < names.length ? Math.min(to, names[next]!.from) : to;
      const echo = echoAt(signals, s, i, free, forms, parts, hash);
      if (echo === undefined) continue;
      all.push(echo);
      i = echo.to - 1;
    }
  }
  return all;
}

/** True when a name after `names[at]` lies on both sides of token border `to`. */
function cuts(names: readonly TaggedName[], at: number, to: number): boolean {
  for (let k = at + 1; k < names.length && names[k]!.from < to; k++) if (names[k]!.to > to) return true;
  return false;
}

/** A sure name of the article that begins with `names[at]` and holds it and its neighbours whole: "Belt" + "Road Initiative". */
function longerForm(
  { reading }: Signals,
  names: readonly TaggedName[],
  at: number,
  end: number,
  forms: ReadonlyMap<number, Form>,
): TaggedName | undefined {
  const { hash } = reading.tokens;
  const first = names[at]!;
  let found: TaggedName | undefined;
  let key = keyOf(hash, first.from, first.to);
  for (let to = first.to + 1; to <= end && to - first.from <= LONGEST; to++) {
    key = joinHash(key, hash[to - 1]!);
    const form = forms.get(key);
    if (form === undefined || form.length !== to - first.from) continue;
    const { type, share, weight } = winner(form.votes);
    if (weight < SURE || share < 0.6 || cuts(names, at, to)) continue;
    found = { ...first, to, type, confidence: Math.min(0.85, share * 0.85) };
  }
  return found;
}

function echoAt(
  signals: Signals,
  sentence: number,
  from: number,
  end: number,
  forms: ReadonlyMap<number, Form>,
  parts: ReadonlyMap<number, number[]>,
  hash: Uint32Array,
): TaggedName | undefined {
  let found: TaggedName | undefined;
  let key = 0;
  for (let to = from + 1; to <= end && to - from <= LONGEST; to++) {
    key = to === from + 1 ? hash[from]! : joinHash(key, hash[to - 1]!);
    const form = forms.get(key);
    if (form === undefined || form.length !== to - from) continue;
    const { type, share, weight } = winner(form.votes);
    if (weight < SURE || share < 0.6) continue;
    if (to - from === 1 && !standsAlone(signals, sentence, from)) continue;
    found = { from, to, type, confidence: Math.min(0.85, share * 0.85), sentence };
  }
  if (found === undefined && parts.has(hash[from]!) && standsAlone(signals, sentence, from)) {
    const { type, share } = winner(parts.get(hash[from]!)!);
    if (share > 0.7) found = { from, to: from + 1, type, confidence: 0.7, sentence };
  }
  return found;
}

/** The kind of a body ("League", "Council"), which with "the" stands for the one named before. */
const isBody = (bits: number): boolean => (bits & (Lex.OrgHead | Lex.OrgSuffix)) !== 0;

/** A single word is an echo of a name only where its capital means something: not a small word's, not in a headline, not of a longer run. */
function standsAlone(signals: Signals, sentence: number, token: number): boolean {
  const { lex, evidence, runStart, runEnd, mode, reading } = signals;
  if (isBody(lex[token]!)) {
    const after = token > 0 && reading.tokens.hash[token - 1] === THE;
    return after && mode[sentence] === Mode.Prose && runStart[token] === token && runEnd[token] === token + 1;
  }
  if ((lex[token]! & (Lex.Function | Lex.VeryCommon | Lex.Calendar)) !== 0) return false;
  if ((evidence[token]! & Evidence.Lower) !== 0 || mode[sentence] !== Mode.Prose) return false;
  return runStart[token] === token && runEnd[token] === token + 1;
}
