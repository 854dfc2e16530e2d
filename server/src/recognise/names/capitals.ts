import type { Reading } from '../../text/reading';
import { Flag, Kind } from '../../text/tokens';
import { Mode } from './evidence';
import { Lex, listed, wordBits } from './lexicon';
import type { Capitals } from './windows';

/** What is written of an article's words and sentences, and by sentence. */
interface Words {
  readonly lex: Uint32Array;
  readonly mode: Uint8Array;
  readonly opening: Uint32Array;
  readonly capitals: Capitals;
}

/** Reads once through an article: what the lists say of each word, how each sentence uses capitals and where they are. O(tokens). */
export function readWords({ tokens, sentences, text }: Reading, { lex, mode, opening, capitals }: Words): void {
  const { hash, flags, kind, start, end } = tokens;
  const { token, inside, firstOf } = capitals;
  let found = 0;
  let to = 0;
  for (let s = 0; s < sentences.count; s++) {
    const from = to;
    to = sentences.firstToken[s + 1]!;
    firstOf[s] = found;
    let first = -1;
    let led = 0;
    let words = 0;
    let names = 0;
    let letters = 0;
    let caps = 0;
    for (let i = from; i < to; i++) {
      if (kind[i] !== Kind.Word) {
        lex[i] = 0;
        if (first < 0 && kind[i] === Kind.Number) first = i;
        if (led !== 0 && reopens(text.charCodeAt(start[i]!))) led = 0;
        continue;
      }
      if (first < 0) first = i;
      const length = end[i]! - start[i]!;
      const flag = flags[i]!;
      const capital = (flag & Flag.Capital) !== 0;
      const bits = capital ? wordBits(hash[i]!) : listed(hash[i]!);
      lex[i] = bits;
      letters += length;
      if (length >= SHORTEST && (bits & Lex.Function) === 0) {
        words++;
        if (capital) names++;
      }
      if (capital) {
        if ((flag & Flag.AllCaps) !== 0) caps += length;
        token[found] = i;
        inside[found++] = led;
      }
      led = 1;
    }
    opening[s] = first < 0 ? Math.max(from, to - 1) : first;
    mode[s] = modeOf(words, names, letters, caps);
  }
  firstOf[sentences.count] = found;
}

/** Words shorter than this say nothing of how a sentence uses capitals. */
const SHORTEST = 3;

/** The `Mode` of a sentence of so many words that count, `names` of them capitalised, with `caps` of its letters in words in capitals. */
function modeOf(words: number, names: number, letters: number, caps: number): number {
  if (letters > 7 && caps * 10 > letters * 7) return Mode.Caps;
  return words > 3 && names * 10 >= words * 8 ? Mode.Title : Mode.Prose;
}

/** Quotation marks, colons, dashes and bullets, after which a capital may be a sentence's. */
const reopens = (code: number): boolean =>
  code === 34 || code === 58 || code === 0x201c || code === 0x2018 || code === 0x2022 || code === 0x96;
