import { Flag } from '../../../text/tokens';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { PER } from '../types';

/**
 * "Lloyd Harker" + "III": what tells a person from a parent of the same name belongs to the name, and is none by itself. Without it the two
 * would be one. A line's end may part the two, where it was taken for a sentence's. O(names).
 */
export function withGenerations({ lex, reading }: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { flags, count } = reading.tokens;
  const { firstToken } = reading.sentences;
  let all: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const { to, type, sentence } = name;
    const told =
      type === PER &&
      to < count &&
      (to < firstToken[sentence + 1]! || (flags[to]! & Flag.Paragraph) === 0) &&
      (lex[to]! & Lex.NameSuffix) !== 0 &&
      (flags[to]! & Flag.Capital) !== 0 &&
      (lex[to - 1]! & Lex.NameSuffix) === 0;
    const next = names[n + 1];
    if (!told || (next !== undefined && next.from === to && next.to > to + 1)) {
      all?.push(name);
      continue;
    }
    all ??= names.slice(0, n);
    all.push(altered(name, { to: to + 1 }));
    if (next?.from === to) n++;
  }
  return all ?? names;
}
