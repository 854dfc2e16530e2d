/** How two spellings of one word may stand to each other. */
export type Likeness = 'slip' | 'variant';

/** A word shorter than this has too many neighbours that are names of their own: "Lee", "Li". */
const LEAST_LETTERS = 5;
/** From this length on two slips may have crept in. */
const LONG = 10;

/**
 * Letters that other transcriptions of one name write otherwise, longest first: Arabic, Russian, Greek and Chinese names reach the
 * news by several roads. Our own list, from the spellings agencies are known to differ in.
 */
const TRANSCRIPTIONS: readonly (readonly [string, string])[] = [
  ['sch', 'sh'],
  ['tch', 'ch'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['dj', 'j'],
  ['dzh', 'j'],
  ['zh', 'j'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ei', 'e'],
  ['ey', 'e'],
  ['ai', 'e'],
  ['ay', 'e'],
  ['yo', 'o'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['cz', 'c'],
  ['ck', 'k'],
  ['ks', 'x'],
  ['y', 'i'],
  ['j', 'i'],
  ['w', 'v'],
  ['q', 'k'],
  ['z', 's'],
  ['th', 't'],
];

/** A key under which transcriptions of one name meet: "Mohammed" and "Muhammad" do not, "Zelensky" and "Zelenskyy" do. O(length). */
export function transcriptionKey(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; ) {
    const found = TRANSCRIPTIONS.find(([from]) => word.startsWith(from, i));
    const next = found ? found[1] : word[i]!;
    if (!key.endsWith(next)) key += next;
    i += found ? found[0].length : 1;
  }
  return key.length > 4 && key.endsWith('e') ? key.slice(0, -1) : key;
}

/**
 * How two folded words may be one name spelt twice: a slip of a letter or two, another transcription, or undefined where they are
 * different words.
 */
export function likeness(a: string, b: string): Likeness | undefined {
  const least = Math.min(a.length, b.length);
  if (a === b || least < LEAST_LETTERS || Math.abs(a.length - b.length) > 2) return undefined;
  if (transcriptionKey(a) === transcriptionKey(b)) return 'variant';
  return distance(a, b) <= (least >= LONG ? 2 : 1) ? 'slip' : undefined;
}

/** Letters to put in, leave out, change or swap with the next one (optimal string alignment). O(length squared), at most 40 letters each. */
function distance(a: string, b: string): number {
  if (a.length > 40 || b.length > 40) return a.length + b.length;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/**
 * How two names of as many words may be one: all words the same but one, which is like the other. Undefined for names of one
 * word, and for names that differ in more.
 */
export function nameLikeness(a: readonly string[], b: readonly string[]): Likeness | undefined {
  if (a.length !== b.length || a.length < 2) return undefined;
  let found: Likeness | undefined;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (found) return undefined;
    found = likeness(a[i]!, b[i]!);
    if (!found) return undefined;
  }
  return found;
}
