import { Flag, hashOf, Kind } from '../../../text/tokens';
import { COMPANY, Evidence, Mode, PERSONAL } from '../evidence';
import { joinHash, keyOf, Lex, LISTED } from '../lexicon';
import { Shape } from '../shapes';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG, PER } from '../types';
import { Mark } from '../windows';
import { Ballots } from './ballots';
import { isInCapitals } from './headlines';
import { retyped } from './retyped';

/** From here on a name is sure enough to lend its type to others. */
const SURE = 0.75;
/** Above this the tagger's word stands against the article's. */
const FIRM = 0.97;
const LONGEST = 8;
const THE = hashOf('the');
const LESS = hashOf('<');

/**
 * Makes an article's names agree: the same words are the same thing, the last word of a person's name is that person ("Zhang" after
 * "Zhang Xiao" too), the first words of a company's name are the company; what is sure in one place is read in the others. O(tokens).
 */
export function agree(signals: Signals, tagged: readonly TaggedName[]): TaggedName[] {
  forms.clear();
  parts.clear();
  const { hash } = signals.reading.tokens;
  const names = withSurnamesShown(signals, tagged);
  const inCapitals = isInCapitals(signals);
  for (const { from, to, type, confidence, sentence } of names) {
    // A headline's word counts half, unless nothing else is there.
    const weight = inCapitals || signals.mode[sentence] === Mode.Prose ? confidence : confidence / 2;
    forms.add(keyOf(hash, from, to), to - from, type, weight);
    forms.begin(hash[from]!, to - from);
    // A company is called again without its form: "Wexler Harbour" after "Wexler Harbour Inc".
    if (type === ORG && to - from > 2 && endsAsCompany(signals, to))
      forms.add(keyOf(hash, from, to - 1), to - 1 - from, type, weight);
  }
  for (const name of names) {
    const length = name.to - name.from;
    if (length < 2 || length > LONGEST) continue;
    const form = forms.find(keyOf(hash, name.from, name.to));
    if (forms.leader(form) !== name.type || !isSure(form, name.type)) continue;
    addParts(signals, name);
  }
  const settled = names.map((name) => settle(signals, name));
  return withEchoes(signals, settled);
}

/** Up to here two words that were taken for a company may be somebody whom the article calls by the second. */
const DOUBTFUL = 0.85;

/**
 * A doubtful organisation of two words is a person where the article has the second word alone as one ("Yerlan Ashikov" and "Ashikov
 * said"), or the first is initials ("J.K. Harker").
 * Left as it is: what the lists know, or what ends as organisations do.
 */
function withSurnamesShown(
  { lex, shape, phraseBits, reading }: Signals,
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const { hash } = reading.tokens;
  const mayBePerson = ({ from, to, type, confidence }: TaggedName): boolean =>
    type === ORG &&
    confidence < DOUBTFUL &&
    to - from === 2 &&
    (phraseBits[from]! & LISTED) === 0 &&
    (lex[from]! & NOT_GIVEN) === 0 &&
    (lex[to - 1]! & NOT_FAMILY) === 0 &&
    (shape[from] === Shape.Pointed || (lex[to - 1]! & (Lex.Common | Lex.Org)) === 0);
  if (!names.some(mayBePerson)) return names;
  const shown = new Set<number>();
  for (const { from, to, type } of names) if (type === PER && to - from === 1) shown.add(hash[from]!);
  return retyped(names, (name) =>
    mayBePerson(name) && (shape[name.from] === Shape.Pointed || shown.has(hash[name.to - 1]!)) ? PER : undefined,
  );
}

/** What the names of the article being read say of each surface form, and of the single words by which they are called again. */
const forms = new Ballots();
const parts = new Ballots();

const isSure = (form: number, type: number): boolean =>
  forms.weight(form, type) >= SURE && forms.share(form, type) >= 0.6;

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

/** Words that no given name is, and that no family name is. */
const NOT_GIVEN = VAGUE | Lex.Org;
const NOT_FAMILY = Lex.OrgSuffix | Lex.OrgHead | Lex.PlaceSuffix;

/** Does a name that ends before `to` end as companies do? */
const endsAsCompany = ({ reading }: Signals, to: number): boolean => COMPANY.has(reading.tokens.hash[to - 1]!);

/** Votes for the single words by which a name of two words or more is called again. */
function addParts(signals: Signals, { from, to, type, confidence }: TaggedName): void {
  const { lex } = signals;
  const { hash, kind, flags } = signals.reading.tokens;
  if (type === PER) {
    let last = to - 1;
    while (last > from && (lex[last]! & Lex.NameSuffix) !== 0) last--;
    // "Kim Dae-jung": nobody is called by the syllable.
    const given = (flags[last]! & Flag.Capital) === 0;
    if (!given && kind[last] === Kind.Word) parts.add(hash[last]!, 1, type, confidence);
    // Family name first, as in China and Korea; elsewhere the given name, which is called alone too.
    if ((given || to - from < 4) && kind[from] === Kind.Word && (flags[from]! & Flag.AllCaps) === 0)
      parts.add(hash[from]!, 1, type, confidence);
  } else if (
    type === ORG &&
    (lex[from]! & (endsAsCompany(signals, to) ? VAGUE & ~Lex.VeryCommon : VAGUE)) === 0 &&
    kind[from] === Kind.Word
  )
    parts.add(hash[from]!, 1, type, confidence);
}

function settle(signals: Signals, name: TaggedName): TaggedName {
  const { hash } = signals.reading.tokens;
  const { from, to, sentence } = name;
  const form = forms.find(keyOf(hash, from, to));
  const own = forms.leader(form);
  const called = to - from === 1 && parts.size > 0 ? parts.find(hash[from]!) : -1;
  if (isUnmetPerson(signals, name, called)) return altered(name, { type: ORG, confidence: UNMET });
  if (called >= 0) {
    const { lex, evidence } = signals;
    const firm = isFirmBefore(signals, from, called);
    const by = firm ? ORG : parts.leader(called);
    const listed = (lex[from]! & (Lex.Country | Lex.City | Lex.Region | Lex.Demonym)) !== 0;
    const personal = (evidence[from]! & PERSONAL) !== 0;
    const doubtful =
      name.confidence < FIRM ||
      own !== name.type ||
      (by === ORG && name.type === PER && (firm || !personal)) ||
      (by === PER && name.type === ORG && (lex[from]! & Lex.Org) === 0);
    const place = by === ORG && name.type === LOC && own === LOC;
    if (
      doubtful &&
      !place &&
      (firm || parts.share(called, by) > 0.7) &&
      !(listed && name.type !== PER && by === PER && own === name.type)
    ) {
      const confidence = Math.max(name.confidence, Math.min(0.95, parts.weight(called, by)));
      return { from, to, type: by, confidence, sentence };
    }
  }
  if (own === name.type || name.confidence >= FIRM || forms.share(form, own) < 0.6) return name;
  // A town and its team go by one word, in one article: the sentence tells which is meant.
  if (isTownOrTeam(own) && isTownOrTeam(name.type) && (signals.lex[from]! & (Lex.City | Lex.Region)) !== 0) return name;
  return { from, to, type: own, confidence: forms.share(form, own) * 0.9, sentence };
}

/**
 * A listed company that the article names in full, besides somebody whose name ends so: "Ford" is the company in an article on Ford Motor Co,
 * though it names William Clay Ford, who would be called "Mr Ford" there.
 */
const isFirmBefore = ({ lex, evidence }: Signals, token: number, called: number): boolean =>
  parts.leader(called) !== ORG &&
  (lex[token]! & Lex.Org) !== 0 &&
  (evidence[token]! & Evidence.AfterTitle) === 0 &&
  parts.weight(called, ORG) >= SURE;

/** How sure a company is that stands in a list, where nobody of its name is met. */
const UNMET = 0.8;

/**
 * A person is introduced before he is called by his surname alone, a well-known company need not be: "Ford" is the company in an article
 * that has no given name or title before it, and nobody whose name ends so. `called` is its entry in `parts`, or -1.
 */
const isUnmetPerson = ({ lex, evidence }: Signals, { from, to, type }: TaggedName, called: number): boolean =>
  type === PER &&
  to - from === 1 &&
  (lex[from]! & Lex.Org) !== 0 &&
  (evidence[from]! & PERSONAL) === 0 &&
  (called < 0 || parts.leader(called) !== PER);

const isTownOrTeam = (type: number): boolean => type === LOC || type === ORG;

/** Adds names that the tagger passed over where the article has the same words as a sure name elsewhere. */
function withEchoes(signals: Signals, names: readonly TaggedName[]): TaggedName[] {
  const { marks, windows, reading } = signals;
  const { flags } = reading.tokens;
  const { firstToken } = reading.sentences;
  const all: TaggedName[] = [];
  let next = 0;
  let free = 0;
  /** Takes the next name, in its longer form where it has one. */
  const take = (): void => {
    const name = longerForm(signals, names, next, firstToken[names[next]!.sentence + 1]!) ?? names[next]!;
    all.push(name);
    free = name.to;
    while (next < names.length && names[next]!.from < free) next++;
  };
  for (let w = 0; w < windows.count; w++) {
    const sentence = windows.sentence[w]!;
    const end = windows.end[w]!;
    while (next < names.length && names[next]!.from < windows.start[w]!) take();
    for (let i = Math.max(free, windows.start[w]!); i < end; i++) {
      if (next < names.length && names[next]!.from === i) take();
      else if (marks[i] === Mark.Candidate && (flags[i]! & Flag.Capital) !== 0) {
        const to = firstToken[sentence + 1]!;
        const echo = echoAt(signals, sentence, i, next < names.length ? Math.min(to, names[next]!.from) : to);
        if (echo === undefined) continue;
        all.push(echo);
        free = echo.to;
      } else continue;
      i = free - 1;
    }
  }
  while (next < names.length) take();
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
): TaggedName | undefined {
  const { hash } = reading.tokens;
  const { from, to: shortEnd, sentence } = names[at]!;
  const last = Math.min(end, from + Math.min(LONGEST, forms.longestFrom(hash[from]!)));
  if (last <= shortEnd) return undefined;
  let found: TaggedName | undefined;
  let key = keyOf(hash, from, shortEnd);
  for (let to = shortEnd + 1; to <= last; to++) {
    key = joinHash(key, hash[to - 1]!);
    const form = forms.find(key);
    if (form < 0 || forms.lengthOf(form) !== to - from) continue;
    const type = forms.leader(form);
    if (!isSure(form, type) || cuts(names, at, to)) continue;
    found = { from, to, type, confidence: Math.min(0.85, forms.share(form, type) * 0.85), sentence };
  }
  return found;
}

function echoAt(signals: Signals, sentence: number, from: number, end: number): TaggedName | undefined {
  const { hash } = signals.reading.tokens;
  const last = Math.min(end, from + Math.min(LONGEST, forms.longestFrom(hash[from]!)));
  let found: TaggedName | undefined;
  let key = hash[from]!;
  for (let to = from + 1; to <= last; to++) {
    if (to > from + 1) key = joinHash(key, hash[to - 1]!);
    const form = forms.find(key);
    if (form < 0 || forms.lengthOf(form) !== to - from) continue;
    const type = forms.leader(form);
    if (!isSure(form, type)) continue;
    if (to - from === 1 && !standsAlone(signals, sentence, from)) continue;
    found = { from, to, type, confidence: Math.min(0.85, forms.share(form, type) * 0.85), sentence };
  }
  if (found !== undefined) return found;
  const part = parts.size > 0 ? parts.find(hash[from]!) : -1;
  if (part < 0 || !standsAlone(signals, sentence, from)) return undefined;
  const type = parts.leader(part);
  return parts.share(part, type) > 0.7 ? { from, to: from + 1, type, confidence: 0.7, sentence } : undefined;
}

/** The kind of a body ("League", "Council"), which with "the" stands for the one named before. */
const isBody = (bits: number): boolean => (bits & (Lex.OrgHead | Lex.OrgSuffix)) !== 0;

/**
 * Is an everyday word somebody here ("Rule said", "what Oak would pay")? What a name does follows: it says, has, will, or is over. Where the
 * word opens its sentence, it has to say something.
 */
function isCalled({ lex, opening, reading }: Signals, sentence: number, token: number): boolean {
  const { flags, kind } = reading.tokens;
  const next = token + 1;
  if ((flags[next]! & Flag.Possessive) !== 0 || (lex[next]! & Lex.Saying) !== 0) return true;
  return token > opening[sentence]! && (kind[next] === Kind.Punctuation || (lex[next]! & Lex.Function) !== 0);
}

/** A single word is an echo of a name only where its capital means something: not a small word's, not in a headline, not of a longer run. */
function standsAlone(signals: Signals, sentence: number, token: number): boolean {
  const { lex, evidence, runStart, runEnd, mode, reading } = signals;
  if (isBody(lex[token]!)) {
    const after = token > 0 && reading.tokens.hash[token - 1] === THE;
    return after && mode[sentence] === Mode.Prose && runStart[token] === token && runEnd[token] === token + 1;
  }
  if ((lex[token]! & (Lex.Function | Lex.Calendar)) !== 0) return false;
  const alone = runStart[token] === token && runEnd[token] === token + 1;
  // In a line in capitals only what is nobody's everyday word, no place and no ticker.
  if (mode[sentence] === Mode.Caps)
    return alone && (lex[token]! & (VAGUE | Lex.Common | Lex.Org)) === 0 && reading.tokens.hash[token - 1] !== LESS;
  if ((evidence[token]! & Evidence.Lower) !== 0 || mode[sentence] !== Mode.Prose || !alone) return false;
  return (lex[token]! & Lex.VeryCommon) === 0 || isCalled(signals, sentence, token);
}
