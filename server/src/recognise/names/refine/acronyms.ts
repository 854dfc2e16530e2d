import { Flag, hashOf } from '../../../text/tokens';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { PER } from '../types';

const OPEN = hashOf('(');
const CLOSE = hashOf(')');

/**
 * An acronym in brackets after the name it shortens ("Shanghai Cooperation Organization (SCO)") is of that name's type, and so is the
 * name of its acronym where the name came out as a person. Both are then sure.
 */
export function bindAcronyms(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { tokens, text } = signals.reading;
  const bound = names.slice();
  for (let i = 0; i + 1 < bound.length; i++) {
    const long = bound[i]!;
    const short = bound[i + 1]!;
    if (short.from !== long.to + 1 || short.to - short.from !== 1 || tokens.hash[long.to] !== OPEN) continue;
    if (short.to >= tokens.count || tokens.hash[short.to] !== CLOSE || (tokens.flags[short.from]! & Flag.AllCaps) === 0)
      continue;
    if (!shortens(text, tokens.start[short.from]!, tokens.end[short.from]!, signals, long)) continue;
    const type = long.type === PER ? short.type : long.type;
    const confidence = Math.max(0.9, long.confidence, short.confidence);
    bound[i] = altered(long, { type, confidence });
    bound[i + 1] = altered(short, { type, confidence });
  }
  return bound;
}

/** True when the letters of the acronym `text[start, end)` are found in order among the initials of the long form, the first at its start. */
function shortens(text: string, start: number, end: number, signals: Signals, long: TaggedName): boolean {
  const { tokens } = signals.reading;
  let at = start;
  for (let i = long.from; i < long.to && at < end; i++) {
    if ((text.charCodeAt(tokens.start[i]!) & ~32) === (text.charCodeAt(at) & ~32)) at++;
    else if (i === long.from) return false;
  }
  return end - start > 1 && at >= end - 1 && at - start > 1;
}
