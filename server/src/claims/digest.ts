import { quotationAt } from '../text/quotations';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { Flag, Kind } from '../text/tokens';
import { FUNCTION_WORDS } from './lexicon';
import { type WordKey, wordKey } from './wordKey';

/**
 * What is kept of an article's sentences, so that one can be laid beside another without their texts: the content words as keys,
 * about five bytes each. Packed: for each word its distance from the word before and its length as variable-length numbers, then
 * three bytes of key; the flags stand in the low bits of the length.
 */
export interface PackedDigest {
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** The digest of an article without words. */
export const NO_WORDS: PackedDigest = { bytes: new Uint8Array(0), count: 0 };

/** Bits of `Digest.flags`. */
export const WordFlag = { Opens: 1, Capital: 2, Quoted: 4, Figure: 8 } as const;
const FLAG_BITS = 16;

/** The content words of an article's sentences, in text order, as parallel arrays. Offsets are into the file. */
export interface Digest {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly key: Uint32Array;
  /** `Opens`: the first word of a sentence. `Capital`: written so. `Quoted`: between quotation marks. `Figure`: digits. */
  readonly flags: Uint8Array;
}

/** Small words that turn what a sentence says, and are kept though they carry no content of their own. */
const TURNING =
  "not no never neither nor none nobody nothing without n't didn't wasn't weren't isn't aren't hasn't haven't hadn't don't doesn't won't wouldn't couldn't shouldn't cannot can't " +
  'before after during despite more less over under above below up down all some any most least inside outside';
const KEPT = new Set(TURNING.split(' '));

/** Words looked up lately, by token hash: news repeats itself. */
const CACHED = 1 << 14;
const cachedHash = new Uint32Array(CACHED);
const cachedKey = new Uint32Array(CACHED);
/** In place of a key: the word carries no content. */
const EMPTY = 0xffffffff;

function keyOfToken(text: string, hash: number, start: number, end: number): WordKey {
  const slot = hash & (CACHED - 1);
  if (cachedHash[slot] === hash) return cachedKey[slot]!;
  const word = text
    .slice(start, Math.min(end, start + 40))
    .toLowerCase()
    .replaceAll('’', "'");
  const key = FUNCTION_WORDS.has(word) && !KEPT.has(word) ? EMPTY : wordKey(word);
  cachedHash[slot] = hash;
  cachedKey[slot] = key;
  return key;
}

/** Digests the sentences of an article, furniture and front matter left out. `inFile` maps spans. O(text). */
export function digestOf(reading: Reading, inFile: (span: Span) => Span): PackedDigest {
  const { text, tokens, sentences, quotations } = reading;
  const silent = reading.article.regions.filter((r) => r.kind !== 'title' && r.kind !== 'caption');
  let bytes = new Uint8Array(512);
  let length = 0;
  let count = 0;
  const unsigned = (value: number): void => {
    if (length + 16 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[length++] = (rest % 0x80) | 0x80;
    bytes[length++] = rest;
  };
  let before = 0;
  let region = 0;
  for (let s = 0; s < sentences.count; s++) {
    let opens: number = WordFlag.Opens;
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
      if (tokens.kind[t] !== Kind.Word && tokens.kind[t] !== Kind.Number) continue;
      const start = tokens.start[t]!;
      while (region < silent.length && silent[region]!.end <= start) region++;
      if (region < silent.length && silent[region]!.start <= start) continue;
      if (tokens.flags[t]! & Flag.Possessive) continue;
      const key = keyOfToken(text, tokens.hash[t]!, start, tokens.end[t]!);
      if (key === EMPTY) continue;
      const span = inFile({ start, end: tokens.end[t]! });
      const quoted = quotations.count > 0 && quotationAt(quotations, start) >= 0 ? WordFlag.Quoted : 0;
      const figure = tokens.kind[t] === Kind.Number ? WordFlag.Figure : 0;
      const flags = opens | (tokens.flags[t]! & Flag.Capital ? WordFlag.Capital : 0) | quoted | figure;
      unsigned(Math.max(0, span.start - before));
      unsigned((span.end - span.start) * FLAG_BITS + flags);
      for (const shift of [16, 8, 0]) bytes[length++] = (key >>> shift) & 0xff;
      before = Math.max(before, span.start);
      opens = 0;
      count++;
    }
  }
  return { bytes: bytes.slice(0, length), count };
}

/** Unpacked digests live as long as somebody uses them. */
const unpacked = new WeakMap<PackedDigest, WeakRef<Digest>>();

/** The digest as arrays. O(words) when nobody has it at hand. */
export function readDigest(packed: PackedDigest): Digest {
  const known = unpacked.get(packed)?.deref();
  if (known) return known;
  const { bytes, count } = packed;
  const digest = {
    count,
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    key: new Uint32Array(count),
    flags: new Uint8Array(count),
  };
  let at = 0;
  const unsigned = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  let before = 0;
  for (let i = 0; i < count; i++) {
    before += unsigned();
    const sized = unsigned();
    digest.start[i] = before;
    digest.end[i] = before + Math.floor(sized / FLAG_BITS);
    digest.flags[i] = sized % FLAG_BITS;
    digest.key[i] = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    at += 3;
  }
  unpacked.set(packed, new WeakRef(digest));
  return digest;
}
