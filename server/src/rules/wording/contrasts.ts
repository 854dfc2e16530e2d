import { negated, type WordKey, wordKey } from '../../claims/wordKey';
import { KINDS, OPPOSITES } from './opposites';

/** The words that rule a word out in its place, by key. */
const RIVALS = new Map<WordKey, Set<WordKey>>();

/** The keys of a word's regular forms: stems of irregular length part some of them. */
function keysOf(word: string): WordKey[] {
  const base = word.endsWith('e') ? word.slice(0, -1) : word;
  return [...new Set([word, `${word}s`, `${base}ed`, `${base}ing`].map(wordKey))];
}

function enter(word: string, others: readonly string[]): void {
  const keys = keysOf(word);
  const rivals = others.flatMap(keysOf).filter((key) => !keys.includes(key));
  for (const key of keys) {
    const known = RIVALS.get(key) ?? new Set<WordKey>();
    RIVALS.set(key, known);
    for (const rival of rivals) known.add(rival);
  }
}

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Enters sets of words that rule each other out, each set a list of its sides. */
function enterSides(sides: readonly string[][]): void {
  for (const side of sides) for (const word of side) enter(word, sides.filter((other) => other !== side).flat());
}

for (const group of Object.values(OPPOSITES))
  for (const line of group.trim().split('\n')) enterSides(line.split('/').map(words));
for (const lists of Object.values(KINDS)) for (const list of lists) enterSides(words(list).map((word) => [word]));

/** Units of time: "30 days" is not "30 years", but what happened within weeks happened within months, too. */
const UNITS: ReadonlySet<WordKey> = new Set(words('minute hour day week month year decade century').map(wordKey));

/** True for two units that rule each other out behind the same figure. */
export const areUnits = (a: WordKey, b: WordKey): boolean => a !== b && UNITS.has(a) && UNITS.has(b);

/** True for two words that cannot both be right in one place: opposites, two things of one kind, a word and its negation. */
export const contrasts = (a: WordKey, b: WordKey): boolean => a === negated(b) || RIVALS.get(a)?.has(b) === true;

/** True where the word may contrast with another at all. */
export const mayContrast = (key: WordKey): boolean => (key & 1) === 1 || RIVALS.has(key) || UNITS.has(key);
