/**
 * Rows of small numbers as bytes: unsigned LEB128 varints, which cost one byte below 128 and two below 16,384.
 * Offsets are written as differences, so that most take one or two bytes.
 */
export interface ByteWriter {
  /** A whole number from 0 to 2^53 - 1. */
  unsigned(value: number): void;
  /** Any finite number but -0: whole ones and decimals of few digits as varints, others as eight bytes. */
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

/** How a number is written, in the two low bits of its first varint; the whole part stands above them. */
const WHOLE = 0;
const NEGATIVE = 1;
/** Digits, then the power of ten they are multiplied or divided by: 25.3 billion is 253 and 8, 4.7 is 47 and -1. */
const SCALED = 2;
const DOUBLE = 3;
const FORMS = 4;

/** Whole numbers below this leave room for the form. */
const WIDEST = 2 ** 51;
/** Powers of ten, all exact. */
const TENS = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));
/** Digits behind the point that are looked for. */
const MOST_PLACES = 4;

/** A figure as digits and a power of ten, where that is shorter than the figure itself and gives exactly it back. */
function scaled(value: number): { readonly digits: number; readonly exponent: number } | undefined {
  if (value <= 0 || value >= WIDEST) return undefined;
  if (Number.isInteger(value)) {
    let exponent = 0;
    while (value % TENS[exponent + 1]! === 0) exponent++;
    return exponent < 3 ? undefined : { digits: value / TENS[exponent]!, exponent };
  }
  for (let places = 1; places <= MOST_PLACES; places++) {
    const digits = Math.round(value * TENS[places]!);
    if (digits < WIDEST && digits / TENS[places]! === value) return { digits, exponent: -places };
  }
  return undefined;
}

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
      const decimal = scaled(value);
      if (decimal) {
        unsigned(decimal.digits * FORMS + SCALED);
        put(decimal.exponent + MOST_PLACES);
      } else if (Number.isInteger(value) && Math.abs(value) < WIDEST) {
        unsigned(Math.abs(value) * FORMS + (value < 0 ? NEGATIVE : WHOLE));
      } else {
        put(DOUBLE);
        for (const byte of new Uint8Array(Float64Array.of(value).buffer)) put(byte);
      }
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
      const head = unsigned();
      const whole = Math.floor(head / FORMS);
      switch (head % FORMS) {
        case WHOLE:
          return whole;
        case NEGATIVE:
          return -whole;
        case SCALED: {
          const exponent = bytes[at++]! - MOST_PLACES;
          return exponent < 0 ? whole / TENS[-exponent]! : whole * TENS[exponent]!;
        }
        default: {
          const double = new Float64Array(1);
          new Uint8Array(double.buffer).set(bytes.subarray(at, at + 8));
          at += 8;
          return double[0]!;
        }
      }
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
