import { FNV_BASIS, FNV_PRIME, foldedCode } from '../text/characters';
import { quotationAt } from '../text/quotations';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { Flag, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { FUNCTION_WORDS } from './lexicon';
import { type WordKey, wordKey } from './wordKey';

/**
 * What is kept of an article's sentences, so that one can be laid beside another, and quoted, without their texts: the content words,
 * about nine bytes each. Packed: for each word its distance from the word before and its length as variable-length numbers, then its
 * letters. The flags stand in the low bits of the length; the lowest bit of the distance marks a word that is not plain ASCII or
 * longer than is kept, whose letters are a count and variable-length numbers.
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
/** Set in memory alone: the letters are a count and numbers. */
const ODD = 16;

/** The content words of an article's sentences, in text order, as parallel arrays. Offsets are into the file. */
export interface Digest {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly key: Uint32Array;
  /** `Opens`: the first word of a sentence. `Capital`: written so. `Quoted`: between quotation marks. `Figure`: digits. */
  readonly flags: Uint8Array;
  /** Where the letters of each word begin in `bytes`. */
  readonly letters: Uint32Array;
  readonly bytes: Uint8Array;
}

/** So much of a longer word is kept. */
const MOST_LETTERS = 40;

/** Small words that turn what a sentence says, and are kept though they carry no content of their own. */
const TURNING =
  "not no never neither nor none nobody nothing without n't didn't wasn't weren't isn't aren't hasn't haven't hadn't don't doesn't won't wouldn't couldn't shouldn't cannot can't " +
  'before after during despite more less over under above below up down all some any most least inside outside';
const KEPT = new Set(TURNING.split(' '));

/** Function words that carry no content. */
const EMPTY = wordSet([...FUNCTION_WORDS].filter((word) => !KEPT.has(word)));

/** Words met lately with their keys, by hash: news repeats itself. Two words may share a hash, so the word is held against the one met. */
const CACHED = 1 << 14;
const cachedWord: string[] = new Array(CACHED).fill('');
const cachedKey = new Uint32Array(CACHED);

/** The key of a word in ASCII whose letters stand in `bytes`. */
function keyOf(bytes: Uint8Array, start: number, length: number): WordKey {
  let hash = FNV_BASIS;
  for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ foldedCode(bytes[i]!), FNV_PRIME);
  const slot = hash & (CACHED - 1);
  if (isSpelt(cachedWord[slot]!, bytes, start, length)) return cachedKey[slot]!;
  const word = asciiForm(bytes, start, length).toLowerCase();
  const key = wordKey(word);
  cachedWord[slot] = word;
  cachedKey[slot] = key;
  return key;
}

/** True where the letters are those of a word in lower case. */
function isSpelt(word: string, bytes: Uint8Array, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== foldedCode(bytes[start + i]!)) return false;
  return true;
}

/** Digests the sentences of an article, furniture and front matter left out. `inFile` maps spans. O(text). */
export function digestOf(reading: Reading, inFile: (span: Span) => Span): PackedDigest {
  const { text, tokens, sentences, quotations } = reading;
  const silent = reading.article.regions.filter((r) => r.kind !== 'title' && r.kind !== 'caption');
  const bytes = growing();
  let count = 0;
  let before = 0;
  let region = 0;
  for (let s = 0; s < sentences.count; s++) {
    let opens: number = WordFlag.Opens;
    for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++) {
      if (tokens.kind[t] !== Kind.Word && tokens.kind[t] !== Kind.Number) continue;
      const start = tokens.start[t]!;
      while (region < silent.length && silent[region]!.end <= start) region++;
      if (region < silent.length && silent[region]!.start <= start) continue;
      if (tokens.flags[t]! & Flag.Possessive || EMPTY.has(tokens.hash[t]!)) continue;
      const form = text.slice(start, Math.min(tokens.end[t]!, start + MOST_LETTERS));
      const span = inFile({ start, end: tokens.end[t]! });
      const quoted = quotations.count > 0 && quotationAt(quotations, start) >= 0 ? WordFlag.Quoted : 0;
      const figure = tokens.kind[t] === Kind.Number ? WordFlag.Figure : 0;
      const flags = opens | (tokens.flags[t]! & Flag.Capital ? WordFlag.Capital : 0) | quoted | figure;
      const odd = form.length !== span.end - span.start || !isAscii(form);
      bytes.number(Math.max(0, span.start - before) * 2 + (odd ? 1 : 0));
      bytes.number((span.end - span.start) * FLAG_BITS + flags);
      if (odd) bytes.number(form.length);
      for (let i = 0; i < form.length; i++) bytes.number(form.charCodeAt(i));
      before = Math.max(before, span.start);
      opens = 0;
      count++;
    }
  }
  return { bytes: bytes.all(), count };
}

function isAscii(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) >= 0x80) return false;
  return true;
}

/** Bytes that grow: numbers below 128 take one, others seven bits a byte. */
function growing() {
  let bytes = new Uint8Array(512);
  let length = 0;
  return {
    number(value: number): void {
      if (length + 8 > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      let rest = value;
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[length++] = (rest % 0x80) | 0x80;
      bytes[length++] = rest;
    },
    all: (): Uint8Array => bytes.slice(0, length),
  };
}

/** Reads numbers from bytes, one after another. */
function reading(bytes: Uint8Array, from = 0) {
  let at = from;
  return {
    get at() {
      return at;
    },
    number(): number {
      let value = 0;
      for (let scale = 1; ; scale *= 0x80) {
        const byte = bytes[at++]!;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80) return value;
      }
    },
    skip(count: number): void {
      at += count;
    },
  };
}

/** Unpacked digests live as long as somebody uses them. */
const unpacked = new WeakMap<PackedDigest, WeakRef<Digest>>();

/** The digest as arrays. O(letters) when nobody has it at hand. */
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
    letters: new Uint32Array(count),
    bytes,
  };
  const from = reading(bytes);
  let before = 0;
  for (let i = 0; i < count; i++) {
    const distance = from.number();
    const odd = distance % 2 === 1;
    before += (distance - (odd ? 1 : 0)) / 2;
    const sized = from.number();
    const length = Math.floor(sized / FLAG_BITS);
    digest.start[i] = before;
    digest.end[i] = before + length;
    digest.flags[i] = (sized % FLAG_BITS) | (odd ? ODD : 0);
    digest.letters[i] = from.at;
    if (odd) {
      digest.key[i] = wordKey(plainForm(oddForm(from)));
    } else {
      digest.key[i] = keyOf(bytes, from.at, length);
      from.skip(length);
    }
  }
  unpacked.set(packed, new WeakRef(digest));
  return digest;
}

const asciiForm = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

const plainForm = (form: string): string => form.toLowerCase().replaceAll('’', "'");

function oddForm(from: ReturnType<typeof reading>): string {
  return String.fromCharCode(...Array.from({ length: from.number() }, () => from.number()));
}

/** Word `i` as it is written, cut off where it is very long. */
export const formOf = ({ bytes, letters, flags, start, end }: Digest, i: number): string =>
  flags[i]! & ODD ? oddForm(reading(bytes, letters[i])) : asciiForm(bytes, letters[i]!, end[i]! - start[i]!);
