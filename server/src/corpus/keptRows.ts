import { type ByteReader, type ByteWriter, type PackedRows, pack, unpack } from './bytes';
import { detached } from './detach';
import { readRecognised, writeRecognised } from './packed';
import { readClaims, writeClaims } from './packedClaims';
import { readLocals, readSpoken, writeLocals, writeSpoken } from './packedLocals';
import type { ArticleFacts } from './types';

/** What is kept of an article as bytes, and unpacked when it is asked for. */
type Packed = Pick<ArticleFacts, 'timexes' | 'quantities' | 'mentions' | 'claims' | 'locals' | 'spoken'>;

interface Kept {
  readonly packed: PackedRows;
}

/** One section of the bytes. What was read of it lives as long as somebody uses it. */
function section<T extends object>(place: number, read: (from: ByteReader) => T): (kept: Kept) => T {
  const unpacked = new WeakMap<PackedRows, WeakRef<T>>();
  return ({ packed }) => {
    const known = unpacked.get(packed)?.deref();
    if (known) return known;
    const found = unpack(packed, place, read);
    unpacked.set(packed, new WeakRef(found));
    return found;
  };
}

const recognised = section(0, readRecognised);
const claims = section(1, readClaims);
const locals = section(2, readLocals);
const spoken = section(3, readSpoken);

const writers = (rows: Packed): readonly ((to: ByteWriter) => void)[] => [
  (to) => writeRecognised(to, rows),
  (to) => writeClaims(to, rows.claims),
  (to) => writeLocals(to, rows.locals),
  (to) => writeSpoken(to, rows.spoken),
];

const access = {
  get timexes() {
    return recognised(this as unknown as Kept).timexes;
  },
  get quantities() {
    return recognised(this as unknown as Kept).quantities;
  },
  get mentions() {
    return recognised(this as unknown as Kept).mentions;
  },
  get claims() {
    return claims(this as unknown as Kept);
  },
  get locals() {
    return locals(this as unknown as Kept);
  },
  get spoken() {
    return spoken(this as unknown as Kept);
  },
};

/** A copy of `facts`, free of the text it was read from, with `rows` kept as bytes behind properties of their names, unpacked when one is asked for. */
export const keepRows = <T extends object>(facts: T, rows: Packed): T & Packed =>
  Object.assign(Object.create(access), detached(facts), { packed: pack(writers(rows)) });
