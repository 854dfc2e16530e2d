/**
 * Zeroed typed arrays for what lives while one article is read. An array of its own costs a microsecond to come by and as much to be rid
 * of, and an article needs some thirty; so they are cut, one behind the other, from a slab that goes when nothing cut from it is left.
 * What is kept of an article must not lie here: a few bytes would hold the whole slab.
 */
const SLAB = 1 << 18;
/** What is larger than this gets memory of its own. */
const LARGEST = SLAB >> 3;

let slab = new ArrayBuffer(SLAB);
let used = 0;

/** The place in the slab of so many bytes that are free. */
function place(bytes: number): number {
  if (used + bytes > SLAB) {
    slab = new ArrayBuffer(SLAB);
    used = 0;
  }
  const at = used;
  used += (bytes + 3) & ~3;
  return at;
}

/** Zeroed bytes for a reading. */
export function room8(length: number): Uint8Array {
  if (length > LARGEST) return new Uint8Array(length);
  const at = place(length);
  return new Uint8Array(slab, at, length);
}

/** Zeroed 16-bit integers for a reading. */
export function roomSigned16(length: number): Int16Array {
  if (length * 2 > LARGEST) return new Int16Array(length);
  const at = place(length * 2);
  return new Int16Array(slab, at, length);
}

/** Zeroed unsigned 32-bit integers for a reading. */
export function room32(length: number): Uint32Array {
  if (length * 4 > LARGEST) return new Uint32Array(length);
  const at = place(length * 4);
  return new Uint32Array(slab, at, length);
}

/** Zeroed 32-bit integers for a reading. */
export function roomSigned32(length: number): Int32Array {
  if (length * 4 > LARGEST) return new Int32Array(length);
  const at = place(length * 4);
  return new Int32Array(slab, at, length);
}

/** A copy of the first entries. */
export function copied8(from: Uint8Array, length: number): Uint8Array {
  const copy = room8(length);
  copy.set(from.subarray(0, length));
  return copy;
}

/** A copy of the first entries. */
export function copied32(from: Uint32Array, length: number): Uint32Array {
  const copy = room32(length);
  copy.set(from.subarray(0, length));
  return copy;
}

/** The values of a list. */
export function listed8(values: readonly number[]): Uint8Array {
  const room = room8(values.length);
  for (let i = 0; i < values.length; i++) room[i] = values[i]!;
  return room;
}

/** The values of a list. */
export function listed32(values: readonly number[]): Uint32Array {
  const room = room32(values.length);
  for (let i = 0; i < values.length; i++) room[i] = values[i]!;
  return room;
}
