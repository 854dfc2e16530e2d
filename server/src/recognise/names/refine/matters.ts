import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG, OTHER, PER } from '../types';
import { readsAsProse } from './lines';

const AND = hashOf('and');
const AMPERSAND = hashOf('&');
const COMMA = hashOf(',');
const OF = hashOf('of');
const FOR = hashOf('for');
/** Bodies that are named after what they deal with. */
const BODIES = wordSet(
  'ministry department committee subcommittee commission institute directorate secretariat bureau agency council board',
);
/** Those before whose name two matters are one body's: "Justice and Commerce Department officials" may be of two departments. */
const HOLDERS = wordSet('ministry committee subcommittee commission institute directorate secretariat');
/** Matters that have a ministry of their own nearly everywhere: two of them before "Ministry" are two ministries. */
const OWN = wordSet('defence defense interior foreign finance justice');
/** Words that say whose a body is. */
const CHAMBERS = wordSet('house senate state federal national central assembly parliament union');
/** What ministries, committees and institutes deal with. */
const MATTERS = wordSet(
  'international national higher trade industry industries commerce economy economics economic finance financial budget planning investment investments development innovation science sciences technology research education training schools sport sports youth culture arts heritage tourism media information communications communication telecommunications telecommunication posts post telegraph broadcasting transport transportation infrastructure railways roads shipping aviation ports energy power mines mining minerals petroleum oil gas water irrigation environment environmental climate ecology nature natural resources forests forestry fisheries fishery agriculture agricultural livestock food rural land lands urban housing construction works public local regional health sanitation medical hygiene human social affairs services welfare protection labour labor employment manpower family women gender children veterans pensions justice legal constitutional interior internal security defence defense foreign immigration citizenship border religious religion consumer digital space aeronautics atomic means ways appropriations oversight reform judiciary banking urbanization supply statistics analytics administration emergencies emergency settlement',
);

/**
 * Makes one name of a body and the two or more matters it deals with: "Ministry of Trade, Industry and Energy", "Energy and Commerce Committee".
 * O(tokens of names).
 */
export function withMatters(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { hash } = signals.reading.tokens;
  let whole: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const { from, to } = name;
    const links = to < hash.length && (hash[to] === AND || hash[to] === COMMA || hash[to] === AMPERSAND);
    const linked = from > 0 && (hash[from - 1] === AND || hash[from - 1] === AMPERSAND);
    if (!links && !linked) {
      whole?.push(name);
      continue;
    }
    const ahead = links && MATTERS.has(hash[to - 1]!) ? matteredEnd(signals, names, n) : to;
    const before = whole === undefined ? names[n - 1] : whole.at(-1);
    const behind = linked && ahead === to && BODIES.has(hash[to - 1]!) ? mattersStart(signals, name, before) : from;
    if (ahead === to && behind === from) {
      whole?.push(name);
      continue;
    }
    whole ??= names.slice(0, n);
    while (whole.length > 0 && whole.at(-1)!.from >= behind) whole.pop();
    whole.push(altered(name, { from: behind, to: ahead, type: ORG }));
    while (n + 1 < names.length && names[n + 1]!.from < ahead) n++;
  }
  return whole ?? names;
}

/** Where the matters end that go on behind `names[n]`, a body "of" some first one; its own end where none do. */
function matteredEnd(signals: Signals, names: readonly TaggedName[], n: number): number {
  const { reading } = signals;
  const { hash } = reading.tokens;
  const { from, to, type, sentence } = names[n]!;
  const end = reading.sentences.firstToken[sentence + 1]!;
  if (type !== ORG || !ofMatters(signals, from, to) || !readsAsProse(signals, sentence)) return to;
  let at = to;
  while (at < end && hash[at] === COMMA && matters(signals, at + 1, end) > at + 1) at = matters(signals, at + 1, end);
  if (at < end && hash[at] === COMMA) at++;
  if (at + 1 >= end || (hash[at] !== AND && hash[at] !== AMPERSAND)) return to;
  const stop = matters(signals, at + 1, end);
  if (stop === at + 1 || isHeld(signals, stop, end)) return to;
  let last = n;
  while (last + 1 < names.length && names[last + 1]!.from < stop) last++;
  return names[last]!.to > stop ? to : stop;
}

/** "Ministry of Trade": a body, "of" or "for", and matters alone. */
function ofMatters({ reading }: Signals, from: number, to: number): boolean {
  const { hash, flags } = reading.tokens;
  let link = from;
  while (link < to && hash[link] !== OF && hash[link] !== FOR) link++;
  if (link === from || link === to || !BODIES.has(hash[link - 1]!)) return false;
  for (let i = link + 1; i < to; i++) if ((flags[i]! & Flag.Capital) !== 0 && !MATTERS.has(hash[i]!)) return false;
  return true;
}

/** Behind the capitalised matters from token `i` on. */
function matters({ reading: { tokens } }: Signals, i: number, end: number): number {
  let at = i;
  while (
    at < end &&
    tokens.kind[at] === Kind.Word &&
    (tokens.flags[at]! & Flag.Capital) !== 0 &&
    MATTERS.has(tokens.hash[at]!)
  )
    at++;
  return at;
}

/** True where the capitals go on: "Ministry of Trade and Energy Council" are two bodies. */
const isHeld = ({ reading: { tokens } }: Signals, i: number, end: number): boolean =>
  i < end && tokens.kind[i] === Kind.Word && (tokens.flags[i]! & Flag.Capital) !== 0;

/** Where the matters begin that stand with "and" before a body's name of matters, and whose it is before them; its own start where none do. */
function mattersStart(signals: Signals, name: TaggedName, before: TaggedName | undefined): number {
  const { reading, lex } = signals;
  const { hash, flags } = reading.tokens;
  const { from, to, type, sentence } = name;
  const first = reading.sentences.firstToken[sentence]!;
  const isMatter = (i: number): boolean => i >= first && (flags[i]! & Flag.Capital) !== 0 && MATTERS.has(hash[i]!);
  if (type === PER || from - 2 < first) return from;
  if (to - from < 2 || !isMatter(from) || !isMatter(from - 2) || !readsAsProse(signals, sentence)) return from;
  for (let i = from; i < to - 1; i++) if (!isMatter(i)) return from;
  if (to - from === 2 && (!HOLDERS.has(hash[to - 1]!) || (OWN.has(hash[from]!) && OWN.has(hash[from - 2]!))))
    return from;
  let start = from - 2;
  while (isMatter(start - 1) || (start - 2 >= first && hash[start - 1] === COMMA && isMatter(start - 2)))
    start -= hash[start - 1] === COMMA ? 2 : 1;
  if (before === undefined || before.to <= start) return start;
  // What was read as a name there may open with whose the body is, no more: "House Energy", "Japanese Trade".
  const owner = before.to - before.from - (from - 1 - start);
  const whose = before.to === from - 1 && before.type !== PER && owner < 2;
  if (!whose) return from;
  if (before.from >= start) return start;
  const ofPlace =
    (lex[before.from]! & (Lex.Country | Lex.Demonym | Lex.Region)) !== 0 ||
    before.type === LOC ||
    before.type === OTHER;
  return ofPlace || CHAMBERS.has(hash[before.from]!) ? before.from : from;
}
