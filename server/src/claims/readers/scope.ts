import { endsClause, type Item, isComma } from '../view';

const FRAMES = new Set(['within', 'under', 'in']);
const FRAME_NOUNS = new Set([
  'framework',
  'frameworks',
  'mechanism',
  'umbrella',
  'auspices',
  'scheme',
  'programme',
  'program',
]);
const LEFT_OUT = new Set(['excluding', 'except', 'without']);
const LONGEST = 4;

/**
 * What a sentence narrows its figures to: "within the SCO framework", "under the Belt and Road Initiative", "excluding oil". Two figures of
 * different scope are not held against each other. In lower case, as it stands; undefined where nothing is named.
 */
export function scopeOf(items: readonly Item[]): string | undefined {
  for (let i = 0; i < items.length; i++) {
    const { word } = items[i]!;
    const found = FRAMES.has(word) ? frameAt(items, i) : LEFT_OUT.has(word) ? leftOutAt(items, i) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const afterArticle = (items: readonly Item[], i: number): number => (items[i]?.word === 'the' ? i + 1 : i);

function frameAt(items: readonly Item[], at: number): string | undefined {
  let i = afterArticle(items, at + 1);
  const led = FRAME_NOUNS.has(items[i]?.word ?? '') && items[i + 1]?.word === 'of';
  if (led) i = afterArticle(items, i + 2);
  const name = items[i];
  if (name?.kind !== 'mention' || name.mention.kind !== 'name') return undefined;
  const named = led || FRAME_NOUNS.has(items[i + 1]?.word ?? '');
  return named || (items[at]!.word === 'under' && name.mention.type !== 'PER') ? `under ${name.word}` : undefined;
}

function leftOutAt(items: readonly Item[], at: number): string | undefined {
  const words: string[] = [];
  for (let i = at + 1; i < items.length && words.length < LONGEST; i++) {
    const item = items[i]!;
    if (item.kind === 'mark' || item.kind === 'quantity' || isComma(item) || endsClause(item)) break;
    words.push(item.word);
  }
  return words.length === 0
    ? undefined
    : `${items[at]!.word === 'except' ? 'excluding' : items[at]!.word} ${words.join(' ')}`;
}
