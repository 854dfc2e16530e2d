import type { PackedRows } from './bytes';
import { detached } from './detach';
import { packRows, type Rows, unpackRows } from './packed';

interface Kept {
  readonly packed: PackedRows;
}

/** Unpacked rows live as long as somebody uses them. */
const unpacked = new WeakMap<PackedRows, WeakRef<Rows>>();

function rowsOf({ packed }: Kept): Rows {
  const known = unpacked.get(packed)?.deref();
  if (known) return known;
  const rows = unpackRows(packed);
  unpacked.set(packed, new WeakRef(rows));
  return rows;
}

const access = {
  get timexes() {
    return rowsOf(this as unknown as Kept).timexes;
  },
  get quantities() {
    return rowsOf(this as unknown as Kept).quantities;
  },
  get mentions() {
    return rowsOf(this as unknown as Kept).mentions;
  },
};

/** A copy of `facts`, free of the text it was read from, with `rows` kept as bytes behind its properties `timexes`, `quantities` and `mentions`, unpacked when one is asked for. */
export const keepRows = <T extends object>(facts: T, rows: Rows): T & Rows =>
  Object.assign(Object.create(access), detached(facts), { packed: packRows(rows) });
