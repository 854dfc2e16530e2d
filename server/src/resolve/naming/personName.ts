import { FAMILY_FIRST } from '../lexicon/surnames';
import { foldWords } from './fold';

/** A person's name taken apart. All words are folded. */
export interface PersonName {
  /** Absent where only one word of the name is known. */
  readonly given?: string;
  /** Words and initials between the given name and the surname. */
  readonly middle: readonly string[];
  /** Without particles: `gaulle` for "de Gaulle". */
  readonly surname: string;
  /** `jr`, `sr`, `ii`, ... */
  readonly suffix?: string;
  /** The family name stands first: "Xi Jinping". */
  readonly familyFirst: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PARTICLES = words(
  'de del della di da do dos das la le van von der den ter ten bin ibn bint al el ul ur af zu y e',
);
const SUFFIXES = words('jr sr ii iii iv');

/** Given names and their short forms, both ways commonest in English-language news. Written for this project from common knowledge. */
const SHORT_GIVEN: ReadonlyMap<string, string> = new Map(
  'bill:william|will:william|bob:robert|rob:robert|jim:james|jimmy:james|joe:joseph|mike:michael|tom:thomas|dick:richard|rick:richard|dan:daniel|dave:david|steve:stephen|steven:stephen|tony:anthony|ron:ronald|ken:kenneth|ted:edward|ed:edward|chris:christopher|matt:matthew|nick:nicholas|ben:benjamin|sam:samuel|andy:andrew|greg:gregory|jeff:jeffrey|larry:lawrence|fred:frederick|don:donald|charlie:charles|chuck:charles|liz:elizabeth|beth:elizabeth|kate:katherine|kathy:katherine|sue:susan|debbie:deborah|pat:patricia|meg:margaret|maggie:margaret|jen:jennifer|alex:alexander|fritz:frederick|gerry:gerald|jerry:gerald|walt:walter|pete:peter|tim:timothy|vince:vincent|zach:zachary|josh:joshua|mohamed:mohammed|mohammad:mohammed|muhammad:mohammed|muhammed:mohammed|mohamad:mohammed'
    .split('|')
    .map((pair) => pair.split(':') as [string, string]),
);

const longGiven = (given: string): string => SHORT_GIVEN.get(given) ?? given;

/** Particles that, capitalised at the head of a name, are more often a given name: "Al Gore". */
const ALSO_GIVEN = words('al e y ul ur ter');

/** True where `name` begins with a particle of a surname: "de Gaulle", "Van der Berg", "al-Assad". */
function headIsParticle(name: string, first: string | undefined): boolean {
  if (first === undefined || !PARTICLES.has(first)) return false;
  const letter = name[0] ?? '';
  return letter === letter.toLowerCase() || name[first.length] === '-' || !ALSO_GIVEN.has(first);
}

/** `Ana "The Rock" Ruiz` is Ana Ruiz. */
function withoutNickname(name: string): string {
  let open = -1;
  let close = -1;
  for (let i = 0; i < name.length; i++) {
    if (!QUOTES.has(name[i]!)) continue;
    if (open < 0) open = i;
    close = i;
  }
  return open > 0 && close > open && close < name.length - 1 ? name.slice(0, open) + name.slice(close + 1) : name;
}

const QUOTES = new Set(['"', '\u201c', '\u201d']);

/**
 * Takes a person's name apart: "Hillary Rodham Clinton", "Charles de Gaulle", "George W. Bush Jr.", "Xi Jinping".
 * Undefined for an empty name.
 */
export function personName(name: string): PersonName | undefined {
  const all = foldWords(withoutNickname(name));
  const last = all.at(-1);
  const suffix = all.length > 1 && last !== undefined && SUFFIXES.has(last) ? all.pop() : undefined;
  const particleHead =
    headIsParticle(name, all[0]) && !(all.length > 2 && !PARTICLES.has(all[1]!) && isFamilyFirst(all));
  const kept = all.filter((word, i) => !PARTICLES.has(word) || (i === 0 && !particleHead) || i === all.length - 1);
  const surname = kept.at(-1);
  if (surname === undefined) return undefined;
  const rest = { ...(suffix !== undefined ? { suffix } : {}) };
  if (kept.length === 1) return { surname, middle: [], familyFirst: false, ...rest };
  const first = kept[0]!;
  const familyFirst = isFamilyFirst(kept) || (kept.length === 3 && goesOnSmall(name));
  if (familyFirst) return { given: kept.slice(1).join(' '), middle: [], surname: first, familyFirst, ...rest };
  return { given: first, middle: kept.slice(1, -1), surname, familyFirst, ...rest };
}

/** A family name of the list first, and after it no surname of another shape: one or two short words. */
function isFamilyFirst(kept: readonly string[]): boolean {
  if (!FAMILY_FIRST.has(kept[0]!) || kept.length > 3) return false;
  return kept
    .slice(1)
    .every((word) => word.length > 1 && word.length <= 8 && !(word.length > 4 && WESTERN_ENDING.has(word.slice(-2))));
}

/** "Lee Teng-hui": a given name that goes on behind a hyphen in small letters stands behind the family name. */
function goesOnSmall(name: string): boolean {
  const hyphen = name.lastIndexOf('-');
  return hyphen > 0 && isSmall(name.charAt(hyphen + 1)) && !isSmall(name.charAt(0));
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** Endings of longer words that no romanised Chinese, Korean or Vietnamese name has: "Long Smithson" is not in family-first order. */
const WESTERN_ENDING = words('th rd ld er on es is as ez ck ll nd nt rs ts ey ov ev ic');

/** True when two given names can be one person's: equal, one the initial or the short form of the other. */
export function givenFits(a: string, b: string): boolean {
  if (a === b || longGiven(a) === longGiven(b)) return true;
  return (a.length === 1 && b[0] === a) || (b.length === 1 && a[0] === b);
}

/** True when the middle names of two full names do not speak against one person. */
export function middleFits(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0], b[0]];
  return x === undefined || y === undefined || givenFits(x, y) || a.some((word) => b.includes(word));
}

/** True when two full names can be one person's. */
export const sameFullName = (a: PersonName, b: PersonName): boolean =>
  a.surname === b.surname &&
  a.given !== undefined &&
  b.given !== undefined &&
  givenFits(a.given, b.given) &&
  middleFits(a.middle, b.middle) &&
  (a.suffix === b.suffix || a.suffix === undefined || b.suffix === undefined);

const VOWELS = words('a e i o u y');

/**
 * A word as its commonest romanisations share it: "Sharlapayev" and "Sharlapaev", "Dmitriy" and "Dmitri", "Akhmetov" and
 * "Ahmetov", "Schroeder" and "Schröder". Lossy: two names must agree in every word before they are held to be one.
 */
export function romanised(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    const next = word[i + 1];
    const before = out.at(-1);
    if (letter === 'y' && next === 'e' && (before === undefined || VOWELS.has(before))) continue;
    if (letter === 'k' && next === 'h') continue;
    if (word.length > 5 && letter === 'e' && (before === 'o' || before === 'u') && next !== undefined) continue;
    if (word.length > 4 && letter === before && !VOWELS.has(letter)) continue;
    out += letter;
  }
  if (out.length > 4) {
    if (out.endsWith('iy') || out.endsWith('yi') || out.endsWith('ii') || out.endsWith('ij'))
      out = `${out.slice(0, -2)}y`;
    else if (out.endsWith('i')) out = `${out.slice(0, -1)}y`;
    if (out.endsWith('of')) out = `${out.slice(0, -2)}ov`;
  }
  return out;
}

/** The key under which spellings of one person's full name meet: given name and surname, romanised; middle names are evidence. */
export function personKey(name: PersonName): string {
  const surname = romanised(name.surname);
  if (name.given === undefined) return surname;
  const given = longGiven(name.given).split(' ').map(romanised).join(' ');
  return name.familyFirst ? `${surname} ${given}` : `${given} ${surname}`;
}
