import { type Wording, wording } from './wording';

/** The encodings that files of articles are met in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a file's bytes say. `text` is as an editor shows it: without a byte-order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** A sentence for the person, where the encoding was guessed. */
  readonly doubt?: Wording;
}

/** Why bytes are no text: a sentence for the person. */
export interface Undecodable {
  readonly problem: Wording;
}

/** How much of a file is looked at to guess its kind; decoding itself reads all of it. */
const SAMPLE = 4096;

const SIGNATURES: readonly (readonly [name: Wording, bytes: readonly number[]])[] = [
  [wording`a PDF document`, [0x25, 0x50, 0x44, 0x46]],
  [wording`a ZIP archive or Office document`, [0x50, 0x4b, 0x03, 0x04]],
  [wording`an old Office document`, [0xd0, 0xcf, 0x11, 0xe0]],
  [wording`a PNG image`, [0x89, 0x50, 0x4e, 0x47]],
  [wording`a JPEG image`, [0xff, 0xd8, 0xff]],
  [wording`a GIF image`, [0x47, 0x49, 0x46, 0x38]],
  [wording`a gzip archive`, [0x1f, 0x8b]],
];

/**
 * Decodes a file: a byte-order mark decides; else UTF-16 where every other byte is nearly always NUL; else UTF-8 where it is
 * valid; else windows-1252, which every byte sequence is, with the doubt said. Bytes that are no text give a problem, never an exception.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const marked = encodingOfMark(bytes);
  if (marked) return { text: decodeAs(marked, bytes), encoding: marked };
  const signature = SIGNATURES.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (signature) return { problem: wording`This is ${signature[0]}, not text.` };
  const wide = encodingOfNuls(bytes);
  if (wide) {
    return {
      text: decodeAs(wide, bytes),
      encoding: wide,
      doubt: wording`Read as ${wide.toUpperCase()}: the file does not say its encoding.`,
    };
  }
  if (isBinary(bytes)) return { problem: wording`This is a binary file, not text.` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return {
      text: decodeWindows1252(bytes),
      encoding: 'windows-1252',
      doubt: wording`Read as Windows-1252: the file is not valid UTF-8. Save it as UTF-8 if letters look wrong.`,
    };
  }
}

/** `TextDecoder` takes a byte-order mark away and puts U+FFFD for what is malformed. */
const decodeAs = (encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes);

// Bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252). Some hosts' TextDecoder takes this encoding for Latin-1.
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const CHUNK = 8192;

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const codes = Array.from(bytes.subarray(from, from + CHUNK), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}

function encodingOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in text of Latin script, one byte of nearly every pair is NUL, always on the same side. */
function encodingOfNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 2 || bytes.length % 2 !== 0) return undefined;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) first++;
    if (bytes[2 * i + 1] === 0) second++;
  }
  if (second > pairs * 0.7 && first === 0) return 'utf-16le';
  if (first > pairs * 0.7 && second === 0) return 'utf-16be';
  return undefined;
}

/** One NUL may be a slip of some program; many NULs or control characters are no text. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b)) controls++;
  }
  return controls > 1 && controls * 50 > length;
}
