/**
 * Rows of small numbers as bytes: unsigned LEB128 varints, which cost one byte below 128 and two below 16,384.
 * Offsets are written as differences, so that most take one or two bytes.
 */
export interface ByteWriter {
  /** A whole number from 0 to 2^53 - 1. */
  unsigned(value: number): void;
  /** Any finite number but -0: whole ones and decimals of few digits as varints, others as eight bytes. */
  number(value: number): void;
  /** A string: its place among the distinct ones. */
  text(value: string): void;
}

/**
 * What was written, as plain data that can cross a thread or lie on disk. The bytes begin with a table of contents: the number of
 * sections and the length of each but the last in bytes, then the number of distinct strings and of each its length, doubled, and one
 * more where it stands in `wide`.
 */
export interface PackedRows {
  readonly bytes: Uint8Array;
  /** The distinct strings of letters that take one byte each, one behind the other: a copy of its own, which holds no article's text. */
  readonly strings: string;
  /** Those with a letter that takes two. */
  readonly wide: string;
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

/** Writes one section after another. They share their strings, and each can be read without the others. */
export function pack(sections: readonly ((to: ByteWriter) => void)[]): PackedRows {
  const body = growing();
  const places = new Map<string, number>();
  const writer: ByteWriter = {
    unsigned: body.unsigned,
    number(value) {
      const decimal = scaled(value);
      if (decimal) {
        body.unsigned(decimal.digits * FORMS + SCALED);
        body.byte(decimal.exponent + MOST_PLACES);
      } else if (Number.isInteger(value) && Math.abs(value) < WIDEST) {
        body.unsigned(Math.abs(value) * FORMS + (value < 0 ? NEGATIVE : WHOLE));
      } else {
        body.byte(DOUBLE);
        for (const byte of new Uint8Array(Float64Array.of(value).buffer)) body.byte(byte);
      }
    },
    text(value) {
      let place = places.get(value);
      if (place === undefined) {
        place = places.size;
        places.set(value, place);
      }
      body.unsigned(place);
    },
  };
  const ends = sections.map((write) => {
    write(writer);
    return body.length;
  });
  const head = growing();
  head.unsigned(sections.length);
  for (let i = 0; i < ends.length - 1; i++) head.unsigned(ends[i]! - (ends[i - 1] ?? 0));
  head.unsigned(places.size);
  let strings = '';
  let wide = '';
  for (const text of places.keys()) {
    const takesTwo = isWide(text);
    head.unsigned(text.length * 2 + (takesTwo ? 1 : 0));
    if (takesTwo) wide += text;
    else strings += text;
  }
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head.written());
  bytes.set(body.written(), head.length);
  return { bytes, strings: ownCopy(strings), wide: ownCopy(wide) };
}

/** Reads one section of what `pack` wrote. */
export function unpack<T>({ bytes, strings, wide }: PackedRows, section: number, read: (from: ByteReader) => T): T {
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
  for (let i = unsigned() - 1, index = 0; i > 0; i--, index++) {
    const length = unsigned();
    if (index < section) before += length;
  }
  const sizes = new Uint32Array(unsigned());
  const starts = new Uint32Array(sizes.length);
  let [narrowEnd, wideEnd] = [0, 0];
  for (let i = 0; i < sizes.length; i++) {
    const size = unsigned();
    sizes[i] = size;
    starts[i] = size & 1 ? wideEnd : narrowEnd;
    if (size & 1) wideEnd += size >>> 1;
    else narrowEnd += size >>> 1;
  }
  at += before;
  const known: (string | undefined)[] = new Array(sizes.length).fill(undefined);
  return read({
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
      const start = starts[place]!;
      const size = sizes[place]!;
      const text = known[place] ?? (size & 1 ? wide : strings).slice(start, start + (size >>> 1));
      known[place] = text;
      return text;
    },
  });
}

/** Bytes that grow as they are written. */
function growing() {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const byte = (value: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = value;
  };
  return {
    get length() {
      return length;
    },
    byte,
    unsigned(value: number): void {
      let rest = value;
      while (rest >= 0x80) {
        byte((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
      }
      byte(rest);
    },
    written: (): Uint8Array => bytes.subarray(0, length),
  };
}

/** Whether engines take two bytes for each letter of a string. */
function isWide(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return true;
  return false;
}

/**
 * The same string for itself: one cut out of a text may keep all of that text in memory, and be as wide as its widest letter; one put
 * together may keep all its pieces. What was written out and read again does not, in any engine; lone surrogates survive.
 */
const ownCopy = (text: string): string => (text === '' ? '' : (JSON.parse(JSON.stringify(text)) as string));
