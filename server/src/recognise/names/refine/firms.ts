import { Flag, hashOf, Kind } from '../../../text/tokens';
import { type WordSet, wordSet } from '../../../text/wordSet';
import { Mode } from '../evidence';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG, OTHER, PER } from '../types';
import { withPoint } from './borders';
import { readsAsProse } from './lines';

const AND = hashOf('and');
const AMPERSAND = hashOf('&');
const COMMA = hashOf(',');
const OPEN = hashOf('(');
const CLOSE = hashOf(')');
const LESS = hashOf('<');
const CO = hashOf('co');
const SPA = hashOf('spa');
const CAPITAL_A = 0x41;

/** Legal forms, which nothing but a company's name ends with. */
const FORMS = wordSet('inc corp ltd plc llc llp gmbh spa oyj bhd bancorp');
/** Forms that are everyday words too: in a headline "limited" may be what somebody did. */
const SPELT_OUT = wordSet('limited company corporation');
/** Forms that may be short for something else: a county, somebody's family name. */
const SHORT = wordSet('co cos');
/** Forms of two letters: behind a place they may be a state ("AB", "NV"), so a name must hold them already. */
const LETTERS = wordSet('ag kk ab sa nv');
const STATES = wordSet('ab sa nv');
/** Forms with points. Before another capital they are somebody's initials. */
const POINTED = wordSet('a.s. s.a. n.v. a.g. s.p.a. a.b. b.v. p.l.c. k.k.');
/** Forms that a comma may part from the name. */
const PARTED = wordSet('inc llc ltd llp');
/** Those who own a firm with the one who is named: "Brandt and Sons". */
const PARTNERS = wordSet('co cos company sons brothers bros partners associates');
/** Trades that two of make one firm's name: "Valley Gas and Electric Co". */
const TRADES = wordSet(
  'power light gas electric electricity water heat fire marine life casualty accident health indemnity insurance guaranty steel iron coal coke oil paper pulp packing loan trust savings investment finance commerce industry trade trading transport transportation shipping storage warehouse dock railroad railway telephone telegraph cable chemical chemicals development exploration engineering construction machinery tool die rubber tire mining smelting refining lead zinc copper gold silver timber lumber sugar milling brewing distilling publishing printing petroleum pipeline cement glass',
);

/** So sure is a name with a legal form that the article's other mentions follow it. */
const CERTAIN = 0.98;
const GROWN = 0.8;

/**
 * Makes whole the names of companies: a legal form at a name's end, or right behind it, makes it a company's; partners ("and Sons") and a
 * second trade ("Gas and Electric Co") belong to it. A form by itself is no name. Names that become part of another give way. O(names).
 */
export function wholeFirms(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  let whole: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const firm = mayBeFirm(signals, name) ? firmAt(signals, names, n) : name;
    if (firm === name) {
      whole?.push(name);
      continue;
    }
    whole ??= names.slice(0, n);
    if (firm === undefined) continue;
    whole.push(firm);
    while (n + 1 < names.length && names[n + 1]!.from < firm.to) n++;
  }
  return whole ?? names;
}

/** A few loads that pass most names over: the name ends in a form, or something stands behind it that may go on with it. */
function mayBeFirm({ lex, reading: { tokens } }: Signals, { from, to, type }: TaggedName): boolean {
  const { hash, flags, count } = tokens;
  if ((type !== ORG || to - from === 1) && ((lex[to - 1]! & Lex.OrgSuffix) !== 0 || POINTED.has(hash[to - 1]!)))
    return true;
  if (to + 1 >= count) return to < count && (lex[to]! & Lex.OrgSuffix) !== 0;
  if ((flags[to]! & Flag.Capital) !== 0) return (lex[to]! & Lex.OrgSuffix) !== 0 || POINTED.has(hash[to]!);
  if ((flags[to + 1]! & Flag.Capital) === 0) return false;
  const next = hash[to]!;
  if (next === COMMA || (flags[to]! & Flag.Possessive) !== 0) return (lex[to + 1]! & Lex.OrgSuffix) !== 0;
  return next === AND || next === AMPERSAND || next === OPEN;
}

/** The company that `names[n]` is or belongs to; the name itself where it is none, undefined where it is a form alone. */
function firmAt(signals: Signals, names: readonly TaggedName[], n: number): TaggedName | undefined {
  const name = names[n]!;
  const { from, to, type, sentence } = name;
  const { hash } = signals.reading.tokens;
  if (type !== ORG && type !== PER && type !== LOC && type !== OTHER) return name;
  if (to - from === 1 && isForm(signals, from, sentence) && (type !== PER || hash[from] !== CO))
    return behindUnread(signals, names, n);
  const end = signals.reading.sentences.firstToken[sentence + 1]!;
  const owned = to < end ? partnersEnd(signals, name, end) : to;
  const formed = owned < end ? formsEnd(signals, names, n, owned, end) : owned;
  if (formed === to)
    return type !== ORG && endsInForm(signals, name) ? altered(name, { type: ORG, confidence: CERTAIN }) : name;
  const stop = swallowed(signals, names, n, withPoint(signals, formed, end));
  if (stop === undefined) return name;
  return altered(name, {
    to: stop,
    type: ORG,
    confidence: formed > owned ? CERTAIN : Math.max(name.confidence, GROWN),
  });
}

/** A form by itself, with the capitals before it that were read as no name; undefined where there are none. */
function behindUnread({ runStart, mode }: Signals, names: readonly TaggedName[], n: number): TaggedName | undefined {
  const name = names[n]!;
  const from = runStart[name.from]!;
  const unread = from < name.from && mode[name.sentence] !== Mode.Caps && (n === 0 || names[n - 1]!.to <= from);
  return unread ? altered(name, { from, type: ORG, confidence: GROWN }) : undefined;
}

/** `to`, or the end of a name cut by it by no more than a point; undefined where `to` lies inside another name. */
function swallowed(signals: Signals, names: readonly TaggedName[], n: number, to: number): number | undefined {
  let last = n;
  while (last + 1 < names.length && names[last + 1]!.from < to) last++;
  if (names[last]!.to <= to) return to;
  return withPoint(signals, to, names[last]!.to) === names[last]!.to ? names[last]!.to : undefined;
}

/** Where the forms end that stand from token `to` on, behind a possessive, a comma or a word in brackets too; `to` where none does. */
function formsEnd(signals: Signals, names: readonly TaggedName[], n: number, to: number, end: number): number {
  const { hash, flags } = signals.reading.tokens;
  const { type, sentence } = names[n]!;
  const fits = (i: number): boolean =>
    i < end && (isPointed(signals, i, end) || (isForm(signals, i, sentence) && (type !== LOC || !SHORT.has(hash[i]!))));
  let at = to;
  if ((flags[at]! & Flag.Possessive) !== 0) at++;
  else if (hash[at] === COMMA) {
    if (at + 1 >= end || !PARTED.has(hash[at + 1]!)) return to;
    at++;
  } else if (hash[at] === OPEN) {
    const inside = names[n + 1];
    const close = inside?.from === at + 1 ? inside.to : at + 2;
    if (close + 1 >= end || hash[close] !== CLOSE || (flags[at + 1]! & Flag.Capital) === 0) return to;
    at = close + 1;
  }
  if (!fits(at)) return to;
  at++;
  while (fits(at)) at++;
  return at;
}

/** Where a company ends that goes on behind "and": with partners, or with a second trade; else the name's own end. */
function partnersEnd(signals: Signals, name: TaggedName, end: number): number {
  const { hash, kind, flags } = signals.reading.tokens;
  const { from, to, type, sentence } = name;
  const next = to + 1;
  if ((hash[to] !== AND && hash[to] !== AMPERSAND) || next >= end || !readsAsProse(signals, sentence)) return to;
  if ((flags[next]! & Flag.Capital) === 0 || (flags[to - 1]! & Flag.Capital) === 0) return to;
  if (PARTNERS.has(hash[next]!))
    return type !== LOC && (hash[to] === AMPERSAND || isFirmOf(signals, name, next, end)) ? next + 1 : to;
  if (to - from < 2 || !TRADES.has(hash[to - 1]!) || !TRADES.has(hash[next]!)) return to;
  let stop = next + 1;
  while (stop < end && kind[stop] === Kind.Word && (flags[stop]! & Flag.Capital) !== 0) stop++;
  const closes =
    stop > next + 1 && (isForm(signals, stop - 1, sentence) || (signals.lex[stop - 1]! & Lex.OrgSuffix) !== 0);
  return closes ? stop : to;
}

/** Refused: "Ronaldo and Co", said of somebody and those with him, unless a form or a ticker follows. */
function isFirmOf(signals: Signals, { from, to, type, sentence }: TaggedName, partner: number, end: number): boolean {
  const { hash } = signals.reading.tokens;
  if (!SHORT.has(hash[partner]!)) return true;
  if (partner + 1 < end && (hash[partner + 1] === LESS || isForm(signals, partner + 1, sentence))) return true;
  return to - from > 1 && (type === ORG || (signals.lex[from]! & (Lex.Given | Lex.Title)) === 0);
}

/** A form with a capital, one that is spelt out in prose alone. "Spa" is none: it must be written "SpA". */
function isForm({ mode, reading: { tokens, text } }: Signals, i: number, sentence: number): boolean {
  if ((tokens.flags[i]! & Flag.Capital) === 0) return false;
  const word = tokens.hash[i]!;
  if (word === SPA) return (tokens.flags[i]! & Flag.AllCaps) === 0 && text.charCodeAt(tokens.end[i]! - 1) === CAPITAL_A;
  return FORMS.has(word) || (mode[sentence] === Mode.Prose && isIn(word, SPELT_OUT, SHORT));
}

/** A form with points that is nobody's initials. */
const isPointed = ({ reading: { tokens } }: Signals, i: number, end: number): boolean =>
  POINTED.has(tokens.hash[i]!) &&
  (tokens.flags[i]! & Flag.Capital) !== 0 &&
  (i + 1 === end || (tokens.flags[i + 1]! & Flag.Capital) === 0);

const isIn = (word: number, one: WordSet, other: WordSet): boolean => one.has(word) || other.has(word);

/** Does a name that is taken for something else end as companies do? A place with "Co" may be a county, a person so called is one. */
function endsInForm(signals: Signals, { from, to, type, sentence }: TaggedName): boolean {
  const { lex, mode, reading } = signals;
  const { hash, flags } = reading.tokens;
  const word = hash[to - 1]!;
  if (to - from < 2) return false;
  if (LETTERS.has(word))
    return (flags[to - 1]! & Flag.AllCaps) !== 0 && mode[sentence] !== Mode.Caps && (type !== LOC || !STATES.has(word));
  if (isPointed(signals, to - 1, reading.sentences.firstToken[sentence + 1]!)) return true;
  if (!isForm(signals, to - 1, sentence)) return false;
  if (!SHORT.has(word)) return type !== OTHER || !SPELT_OUT.has(word);
  return type !== LOC && (to - from > 2 || (lex[from]! & Lex.Given) === 0);
}
