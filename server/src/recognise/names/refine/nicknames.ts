import { hashOf } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { PER } from '../types';

const QUOTES = wordSet(['"', '\u201c', '\u201d', '``', "''"]);
const STOP = hashOf('.');
/** Words of the longest nickname. */
const LONGEST = 4;

/**
 * `Ana` + `"The Rock"` + `Ruiz`: a person's name with a nickname in quotation marks inside is one name. A given name alone may have been
 * taken for something else. O(names).
 */
export function withNicknames(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  let whole: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const last = surnameAfter(signals, names, n);
    if (last === undefined) {
      whole?.push(names[n]!);
      continue;
    }
    whole ??= names.slice(0, n);
    whole.push(altered(names[n]!, { to: names[last]!.to, type: PER }));
    n = last;
  }
  return whole ?? names;
}

/** The person's name right behind the nickname that follows `names[n]`. */
function surnameAfter({ lex, reading }: Signals, names: readonly TaggedName[], n: number): number | undefined {
  const { hash, count } = reading.tokens;
  const first = names[n]!;
  if (!QUOTES.has(hash[first.to]!)) return undefined;
  if (first.type !== PER && (first.to - first.from > 1 || (lex[first.from]! & Lex.Given) === 0)) return undefined;
  let closing = first.to + 2;
  while (closing < count && closing <= first.to + LONGEST + 1 && !QUOTES.has(hash[closing]!)) {
    if (hash[closing] === STOP) return undefined;
    closing++;
  }
  let last = n + 1;
  while (last < names.length && names[last]!.to <= closing) last++;
  const surname = names[last];
  return surname?.type === PER && surname.from === closing + 1 && surname.sentence === first.sentence
    ? last
    : undefined;
}
