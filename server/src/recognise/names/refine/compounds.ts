import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { PER } from '../types';
import { readsAsProse } from './lines';

const HYPHEN = hashOf('-');
/** Small words between the parts of a person's name. */
const PARTICLES = wordSet('wa ole ould ag bint binti bin ibn van von de del della di da dos el al ul');

/**
 * Makes whole the names of persons: parted at a hyphen ("Per-[Olof Harker]", "[Kofi Asante]-Bell") or at a small word ("[Joseph] ole
 * [Nkai]"). Left as it is: a given or family name by itself before a hyphen, which may join two people ("Clinton-Yeltsin talks"). O(names).
 */
export function withCompounds(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { sentences } = signals.reading;
  let all: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    let name = names[n]!;
    if (name.type === PER && readsAsProse(signals, name.sentence)) {
      const free = Math.max(n === 0 ? 0 : names[n - 1]!.to, sentences.firstToken[name.sentence]!);
      name = withFirstPart(signals, name, free);
      const next = names[n + 1];
      const end = sentences.firstToken[name.sentence + 1]!;
      const joined = next !== undefined && isSecondPart(signals, name, next);
      if (joined) name = altered(name, { to: next.to });
      else if (name.to - name.from > 1) name = withLastPart(signals, name, Math.min(end, next?.from ?? end));
      if (name !== names[n]) all ??= names.slice(0, n);
      if (joined) n++;
    }
    all?.push(name);
  }
  return all ?? names;
}

/** With a small word that is half a given name: "Per-Olof". `free` is the first token that the name may take. */
function withFirstPart({ lex, reading }: Signals, name: TaggedName, free: number): TaggedName {
  const { hash, flags } = reading.tokens;
  const { from, to } = name;
  const first = from - 2;
  const glued = first >= free && hash[from - 1] === HYPHEN && ((flags[from - 1]! | flags[from]!) & Flag.Space) === 0;
  return glued && to - from > 1 && (flags[first]! & Flag.Capital) !== 0 && (lex[first]! & Lex.Function) !== 0
    ? altered(name, { from: first })
    : name;
}

/** With the second half of a family name: "Asante-Bell". `limit` is the first token that the name may not take. */
function withLastPart({ reading: { tokens } }: Signals, name: TaggedName, limit: number): TaggedName {
  const { hash, flags, kind } = tokens;
  const { to } = name;
  const glued = to + 1 < limit && hash[to] === HYPHEN && ((flags[to]! | flags[to + 1]!) & Flag.Space) === 0;
  return glued && kind[to + 1] === Kind.Word && (flags[to + 1]! & (Flag.Capital | Flag.AllCaps)) === Flag.Capital
    ? altered(name, { to: to + 2 })
    : name;
}

/** Below this what the tagger took the second part for does not count. */
const DOUBTFUL = 0.75;

/** A person and a word with a small word alone between them are one name, unless the word is surely something else. */
function isSecondPart({ reading: { tokens } }: Signals, first: TaggedName, second: TaggedName): boolean {
  const between = first.to;
  return (
    (second.type === PER || (second.to - second.from === 1 && second.confidence < DOUBTFUL)) &&
    second.sentence === first.sentence &&
    second.from === between + 1 &&
    (tokens.flags[between]! & Flag.Capital) === 0 &&
    PARTICLES.has(tokens.hash[between]!)
  );
}
