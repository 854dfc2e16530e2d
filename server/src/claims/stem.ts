/**
 * A crude stem, for matching words across two tellings of one fact, not for display: "infections", "infected" -> "infect".
 * Our own short suffix list, longest first; what would leave fewer than three letters stays. O(length).
 */
const SUFFIXES: readonly (readonly [string, string])[] = [
  ['ations', 'at'],
  ['ation', 'at'],
  ['ments', ''],
  ['ities', ''],
  ['ment', ''],
  ['ions', ''],
  ['ings', ''],
  ['ning', 'n'],
  ['ties', 'ty'],
  ['ity', ''],
  ['ion', ''],
  ['ing', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ers', ''],
  ['est', ''],
  ['ed', ''],
  ['er', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
];

/** The suffixes by their last letter: most words end in none of them, and few have more than a handful to try. */
const BY_LAST_LETTER = new Map(
  [...new Set(SUFFIXES.map(([suffix]) => suffix.at(-1)!))].map((letter) => [
    letter,
    SUFFIXES.filter(([suffix]) => suffix.endsWith(letter)),
  ]),
);

/** Irregular forms common in news, to the stem of their base form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'rose:ris risen:ris fell:fall fallen:fall grew:grow grown:grow sold:sell bought:buy said:say died:die dead:die deaths:die ' +
    'death:die people:person persons:person men:man women:woman children:child won:win lost:lose loss:lose losses:lose ' +
    'held:hold led:lead made:make built:build left:leave met:meet paid:pay shot:shoot began:begin begun:begin drew:draw ' +
    'drawn:draw took:take taken:take ran:run went:go gone:go came:come spent:spend sent:send lent:lend cut:cut cuts:cut'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The stem of a word in any case. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  for (const [suffix, replacement] of BY_LAST_LETTER.get(lower.at(-1) ?? '') ?? []) {
    if (!lower.endsWith(suffix) || lower.length - suffix.length < 3) continue;
    if (suffix === 's' && lower.endsWith('ss')) continue;
    const base = lower.slice(0, lower.length - suffix.length) + replacement;
    return undouble(base);
  }
  return lower;
}

/** "shipp" -> "ship", "cancell" -> "cancel". */
function undouble(base: string): string {
  const last = base.length - 1;
  if (base.length < 4 || base[last] !== base[last - 1] || 'aeious'.includes(base[last]!)) return base;
  return base.slice(0, last);
}
