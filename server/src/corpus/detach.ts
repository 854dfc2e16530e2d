/**
 * A copy of plain data whose strings are each kept once and hold nothing else. A string cut out of a text may keep all of that text in
 * memory, and one put together may keep all its pieces: what is kept of an article must not. Numbers, bytes and keys stay as they are.
 */
export function detached<T>(data: T): T {
  const places = new Map<string, number>();
  collect(data, places);
  // Strings that were written out and read again are new ones, in any engine; lone surrogates survive.
  const strings = JSON.parse(JSON.stringify([...places.keys()])) as string[];
  return rebuilt(data, (text) => strings[places.get(text)!]!) as T;
}

function collect(data: unknown, places: Map<string, number>): void {
  if (typeof data === 'string') {
    if (!places.has(data)) places.set(data, places.size);
  } else if (Array.isArray(data)) {
    for (const item of data) collect(item, places);
  } else if (isRecord(data)) {
    for (const key in data) collect(data[key], places);
  }
}

function rebuilt(data: unknown, fresh: (text: string) => string): unknown {
  if (typeof data === 'string') return fresh(data);
  if (Array.isArray(data)) return data.map((item) => rebuilt(item, fresh));
  if (!isRecord(data)) return data;
  const copy = { ...data };
  for (const key in copy) {
    const value = copy[key];
    if (typeof value === 'string' || isRecord(value)) copy[key] = rebuilt(value, fresh);
  }
  return copy;
}

/** Anything but bytes, which hold no strings. */
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !ArrayBuffer.isView(data);
