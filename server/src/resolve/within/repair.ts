import type { Name } from '../../recognise/types';
import type { Reading } from '../../text/reading';
import { Flag, hashOf, Kind, type Tokens, tokenAt } from '../../text/tokens';
import { countryOfPeople, isCountry, usualPlace } from '../lexicon/places';
import { foldName, foldWords, tidy } from '../naming/fold';
import { abbreviates } from './acronyms';
import { particleSurname } from './personNames';

/** How often the recogniser must have read a name in the article before further places with the same words count too. */
const SEEN = 2;

/** A name as it is known in the article, with how surely and how often it was read. */
interface Known {
  readonly name: Name;
  readonly tokens: readonly number[];
  readonly count: number;
}

/**
 * Mends the recognised names with what the whole article shows. A possessive inside a name parts it where its first half
 * is a name by itself ("Boeing's Launch Systems" beside "Boeing"), and further places with the words of a name read
 * elsewhere in the article are names too. Refused: words that also stand there in lower case.
 */
export function repairNames(reading: Reading, names: readonly Name[]): Name[] {
  const alone = new Set(names.map((name) => foldName(reading.text.slice(name.start, name.end))));
  const parted = names
    .flatMap((name) => partPossessive(reading, name, alone))
    .flatMap((name) => partLegalForm(reading, name))
    .flatMap((name) => partBeforeAcronym(reading, name))
    .flatMap((name) => partTwins(reading, name));
  return withMissed(reading, parted.map(completer(reading, parted)));
}

/** "Harbour Lines Ltd" read as "Lines Ltd" where the article also names "Harbour Lines": the name begins a word earlier. */
function completer({ tokens }: Reading, names: readonly Name[]): (name: Name, i: number) => Name {
  const openings = new Set<string>();
  for (const name of names) {
    const first = tokenAt(tokens, name.start);
    if (first + 1 < tokens.count && tokens.end[first + 1]! <= name.end) openings.add(pairKey(tokens, first));
  }
  return (name, i) => {
    const before = tokenAt(tokens, name.start) - 1;
    if (before < 0 || (tokens.flags[before]! & Flag.Capital) === 0 || tokens.kind[before] !== Kind.Word) return name;
    const free = i === 0 || names[i - 1]!.end <= tokens.start[before]!;
    return free && openings.has(pairKey(tokens, before)) ? { ...name, start: tokens.start[before]! } : name;
  };
}

const pairKey = (tokens: Tokens, i: number): string => `${tokens.hash[i]} ${tokens.hash[i + 1]}`;

function partPossessive({ text, tokens }: Reading, name: Name, alone: ReadonlySet<string>): Name[] {
  const first = tokenAt(tokens, name.start);
  for (let i = first + 1; i < tokens.count && tokens.end[i]! < name.end; i++) {
    if ((tokens.flags[i]! & Flag.Possessive) === 0) continue;
    const left = foldName(text.slice(name.start, tokens.start[i]));
    const country = isCountry(usualPlace(left));
    if (!country && !alone.has(left)) continue;
    const type = country ? 'LOC' : countryOfPeople(left) !== undefined ? 'OTHER' : name.type;
    const after = tokens.start[i + 1]!;
    return [
      { ...name, end: tokens.start[i]!, type },
      { ...name, start: after, confidence: Math.min(name.confidence, 0.5) },
    ];
  }
  return [name];
}

const LEGAL = new Set(['inc', 'inc.', 'llc', 'ltd', 'ltd.', 'plc', 'corp', 'corp.', 'nv', 'spa', 'gmbh'].map(hashOf));

/** "Harbour Lines Ltd Ana Ruiz": what follows a legal form is another name. */
function partLegalForm({ tokens }: Reading, name: Name): Name[] {
  const first = tokenAt(tokens, name.start);
  for (let i = first + 1; i + 1 < tokens.count && tokens.start[i + 1]! < name.end; i++) {
    if (!LEGAL.has(tokens.hash[i]!) || tokens.kind[i + 1] !== Kind.Word) continue;
    const rest = { ...name, start: tokens.start[i + 1]! };
    const words = tokenAt(tokens, name.end - 1) - i;
    return [
      { ...name, end: tokens.end[i]!, type: 'ORG' },
      words === 2 ? { ...rest, type: 'PER', confidence: Math.min(name.confidence, 0.6) } : rest,
    ];
  }
  return [name];
}

const AND = hashOf('and');
const OF = hashOf('of');
const THE = hashOf('the');

/** "Harbour Cup IV and Harbour Cup V": two names that begin alike. */
function partTwins({ tokens }: Reading, name: Name): Name[] {
  const first = tokenAt(tokens, name.start);
  for (let i = first + 2; i + 1 < tokens.count && tokens.start[i + 1]! < name.end; i++) {
    if (tokens.hash[i] !== AND || tokens.hash[i + 1] !== tokens.hash[first]) continue;
    return [
      { ...name, end: tokens.end[i - 1]! },
      { ...name, start: tokens.start[i + 1]! },
    ];
  }
  return [name];
}

/** "Youth Wing of the Reform Party (RP)": the brackets name the party, so that it and its wing are two. */
function partBeforeAcronym({ text, tokens }: Reading, name: Name): Name[] {
  const after = tokenAt(tokens, name.end - 1) + 1;
  if (name.type !== 'ORG' || after + 2 >= tokens.count || text[tokens.start[after]!] !== '(') return [name];
  if ((tokens.flags[after + 1]! & Flag.AllCaps) === 0 || text[tokens.start[after + 2]!] !== ')') return [name];
  const acronym = text.slice(tokens.start[after + 1], tokens.end[after + 1]);
  const fits = (start: number): boolean => abbreviates(acronym, foldWords(text.slice(start, name.end))) === 2;
  if (fits(name.start)) return [name];
  for (let i = tokenAt(tokens, name.start) + 1; i + 1 < after; i++) {
    if (tokens.hash[i] !== OF) continue;
    const from = tokens.hash[i + 1] === THE ? i + 2 : i + 1;
    if (from < after && fits(tokens.start[from]!))
      return [
        { ...name, end: tokens.end[i - 1]! },
        { ...name, start: tokens.start[from]! },
      ];
  }
  return [name];
}

/** Adds the places where a name of the article stands unread. Linear: names are looked up by their first token. */
function withMissed(reading: Reading, names: readonly Name[]): Name[] {
  const { text, tokens } = reading;
  const known = knownNames(reading, names);
  const lower = lowerCaseWords(tokens);
  const found: Name[] = [];
  let n = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (n < names.length && names[n]!.end <= tokens.start[i]!) n++;
    if (n < names.length && names[n]!.start < tokens.end[i]!) continue;
    if (tokens.kind[i] !== Kind.Word || (tokens.flags[i]! & Flag.Capital) === 0) continue;
    const limit = n < names.length ? names[n]!.start : text.length;
    const match = longestAt(tokens, known.get(tokens.hash[i]!), i, limit);
    if (!match || (match.tokens.length === 1 && lower.has(tokens.hash[i]!))) continue;
    const end = tokens.end[i + match.tokens.length - 1]!;
    found.push({
      start: tokens.start[i]!,
      end,
      type: match.name.type,
      confidence: Math.min(match.name.confidence, 0.6),
    });
    i += match.tokens.length - 1;
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((a, b) => a.start - b.start);
}

/** The article's names by the hash of their first token, the longest first; no more than a few share a first token. */
function knownNames(reading: Reading, names: readonly Name[]): Map<number, Known[]> {
  const { text, tokens } = reading;
  const byText = new Map<string, Known>();
  for (const name of names) {
    const key = tidy(text.slice(name.start, name.end)).toLowerCase();
    const old = byText.get(key);
    if (old) byText.set(key, { ...old, count: old.count + 1 });
    else byText.set(key, { name, tokens: hashesOf(tokens, name), count: 1 });
    const surname = particleSurname(reading, name);
    if (surname !== undefined) {
      const short = { ...name, start: tokens.start[surname]! };
      byText.set(`${key}|`, { name: short, tokens: hashesOf(tokens, short), count: SEEN });
    }
  }
  const byFirst = new Map<number, Known[]>();
  for (const known of byText.values()) {
    const [first] = known.tokens;
    if (first === undefined || known.tokens.length > 8 || known.name.type === 'OTHER') continue;
    if (known.tokens.length === 1 && known.count < SEEN && known.name.confidence < 0.8) continue;
    const list = byFirst.get(first) ?? [];
    if (list.length < 16)
      byFirst.set(
        first,
        [...list, known].sort((a, b) => b.tokens.length - a.tokens.length),
      );
  }
  return byFirst;
}

function hashesOf(tokens: Tokens, name: Name): number[] {
  const hashes: number[] = [];
  for (let i = tokenAt(tokens, name.start); i < tokens.count && tokens.start[i]! < name.end; i++)
    hashes.push(tokens.hash[i]!);
  return hashes;
}

function longestAt(
  tokens: Tokens,
  candidates: readonly Known[] | undefined,
  i: number,
  limit: number,
): Known | undefined {
  return candidates?.find(
    (known) =>
      i + known.tokens.length <= tokens.count &&
      tokens.end[i + known.tokens.length - 1]! <= limit &&
      known.tokens.every((hash, k) => tokens.hash[i + k] === hash),
  );
}

function lowerCaseWords(tokens: Tokens): ReadonlySet<number> {
  const seen = new Set<number>();
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === Kind.Word && (tokens.flags[i]! & Flag.Capital) === 0) seen.add(tokens.hash[i]!);
  return seen;
}
