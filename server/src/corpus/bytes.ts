/**
 * Rows of small numbers as bytes: unsigned LEB128 varints, which cost one byte below 128 and two below 16,384.
 * Offsets are written as differences, so that most take one or two bytes.
 */
export interface ByteWriter {
  /** A whole number from 0 to 2^53 - 1. */
  unsigned(value: number): void;
  /** Any finite number: whole ones as varints, others as eight bytes. */
  number(value: number): void;
  /** A string: its place among those written so far, or its length where it is new. */
  text(value: string): void;
  finish(): PackedRows;
}

/** What a writer wrote: plain data that can cross a thread or lie on disk. */
export interface PackedRows {
  readonly bytes: Uint8Array;
  /** The distinct strings, one behind the other: a copy of its own, which holds no article's text. */
  readonly strings: string;
}

export interface ByteReader {
  unsigned(): number;
  number(): number;
  text(): string;
}

const WHOLE = 0;
const NEGATIVE = 1;
const DOUBLE = 2;

/** In the place of a string's place, counted from 1: the string has not been written before, and its length follows. */
const NEW = 0;

export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(256);
  let length = 0;
  const strings: string[] = [];
  const places = new Map<string, number>();
  const put = (byte: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = byte;
  };
  const unsigned = (value: number): void => {
    let rest = value;
    while (rest >= 0x80) {
      put((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    put(rest);
  };
  return {
    unsigned,
    number(value) {
      if (Number.isSafeInteger(value)) {
        put(value < 0 ? NEGATIVE : WHOLE);
        unsigned(Math.abs(value));
        return;
      }
      put(DOUBLE);
      for (const byte of new Uint8Array(Float64Array.of(value).buffer)) put(byte);
    },
    text(value) {
      const place = places.get(value);
      unsigned(place ?? NEW);
      if (place !== undefined) return;
      strings.push(value);
      places.set(value, strings.length);
      unsigned(value.length);
    },
    finish: () => ({ bytes: bytes.slice(0, length), strings: strings.join('') }),
  };
}

export function byteReader({ bytes, strings }: PackedRows): ByteReader {
  let at = 0;
  const known: string[] = [];
  let behind = 0;
  const unsigned = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  return {
    unsigned,
    number() {
      const form = bytes[at++]!;
      if (form !== DOUBLE) return form === NEGATIVE ? -unsigned() : unsigned();
      const double = new Float64Array(1);
      new Uint8Array(double.buffer).set(bytes.subarray(at, at + 8));
      at += 8;
      return double[0]!;
    },
    text() {
      const place = unsigned();
      if (place !== NEW) return known[place - 1]!;
      const start = behind;
      behind += unsigned();
      const value = strings.slice(start, behind);
      known.push(value);
      return value;
    },
  };
}
