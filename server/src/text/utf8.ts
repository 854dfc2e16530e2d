import { ASCII_END } from './characters';

/** Room for this many bytes is kept from text to text: an article of 4 MB. */
const MOST_KEPT = 1 << 22;
const LEAST_KEPT = 1 << 14;
/** No code unit takes more bytes. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();
let bytes = new Uint8Array(LEAST_KEPT);

/**
 * A text in UTF-8 with a zero behind it; the next text takes the bytes over. Engines ask of a string at each code unit how it is kept, and longest
 * of one that was put together from pieces; the platform encodes it in one go, and bytes are read three times as fast.
 */
export function utf8Of(text: string): Uint8Array {
  if (bytes.length > MOST_KEPT) bytes = new Uint8Array(LEAST_KEPT);
  // Nearly all texts are ASCII nearly throughout.
  if (bytes.length <= text.length) bytes = new Uint8Array(text.length + (text.length >> 2));
  let done = encoder.encodeInto(text, bytes);
  if (done.read < text.length || done.written === bytes.length) {
    bytes = new Uint8Array(text.length * MOST_BYTES + 1);
    done = encoder.encodeInto(text, bytes);
  }
  bytes[done.written] = 0;
  return bytes;
}

/** How many more bytes than code units the text from `start` to `end` takes. No pair of surrogates may lie across either. */
export function bytesOver(text: string, start: number, end: number): number {
  let over = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < ASCII_END) continue;
    // A lone surrogate is encoded as U+FFFD, of three bytes; a pair takes four.
    over += code < 0x800 ? 1 : 2;
    if (isHighSurrogate(code) && i + 1 < end && isLowSurrogate(text.charCodeAt(i + 1))) i++;
  }
  return over;
}

/** The first of the two units of a character beyond the basic plane. */
export const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;

/** The second of them. */
export const isLowSurrogate = (code: number): boolean => (code & 0xfc00) === 0xdc00;
