import type { Recognised } from '../recognise/types';
import type { Reading } from '../text/reading';
import type { LocalEntity, Mention, Resolved } from './types';

/** Resolves the mentions of one article to the things it speaks of. A first version: the same words, the same thing. */
export function resolveWithin(reading: Reading, recognised: Recognised): Resolved {
  const index = new Map<string, number>();
  const locals: LocalEntity[] = [];
  const mentions: Mention[] = [];
  for (const name of recognised.names) {
    const text = reading.text.slice(name.start, name.end);
    let local = index.get(text);
    if (local === undefined) {
      local = locals.length;
      index.set(text, local);
      locals.push({ type: name.type, typeConfidence: name.confidence, name: text, aliases: [], introductions: [] });
    }
    mentions.push({ start: name.start, end: name.end, kind: 'name', type: name.type, local });
  }
  return { mentions, locals };
}
