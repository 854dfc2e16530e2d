import type { EntityType } from '../../recognise/types';
import { foldName } from '../naming/fold';
import { nameKey, thingKey } from '../naming/nameKey';
import { type Anchors, anchorsOf, withoutAnchors } from './anchors';
import type { EntityDecisions } from './types';

/** What the person at the desk decided, by key. */
export interface Rulings {
  /** The key a name of this type is filed under, after what the person joined or parted; empty for no name. */
  keyOf(name: string, type: EntityType): string;
  /** True when the person said that the two keys are two things. */
  apart(a: string, b: string): boolean;
  typeOf(key: string): EntityType | undefined;
  /** The spelling to use for a key whose names the person joined. */
  spellingOf(key: string): string | undefined;
  /** What was said of names in single articles, where anything was. */
  readonly anchors?: Anchors;
}

/** The keys a decision's name may be filed under: as a thing and as a person. */
const keysOf = (name: string): string[] =>
  [...new Set([thingKey(name), nameKey(name, 'PER')])].filter((key) => key !== '');

/** Reads the decisions once, so that each name is looked up in constant time. */
export function rulingsOf(all: EntityDecisions): Rulings {
  const anchors = anchorsOf(all);
  const decisions = anchors ? withoutAnchors(all) : all;
  const joined = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const [first, ...others] of decisions.same) {
    if (first === undefined) continue;
    const target = thingKey(first);
    for (const key of keysOf(first)) joined.set(key, target);
    for (const other of others) for (const key of keysOf(other)) joined.set(key, target);
    spellings.set(target, first);
  }
  const parted = new Map<string, string>();
  const pairs = new Set<string>();
  for (const [a, b] of decisions.different) {
    for (const x of keysOf(a)) {
      for (const y of keysOf(b)) {
        if (x === y) parted.set(foldName(b), `${y} \u2260 ${foldName(a)}`);
        pairs.add(`${x}\u0000${y}`).add(`${y}\u0000${x}`);
      }
    }
  }
  const types = new Map<string, EntityType>();
  for (const [name, type] of Object.entries(decisions.types))
    for (const key of keysOf(name)) types.set(joined.get(key) ?? key, type);
  const dropped = new Set(decisions.notNames.map(foldName));
  const decide = (name: string, key: string): string => {
    if (dropped.has(foldName(name))) return '';
    return parted.get(foldName(name)) ?? joined.get(key) ?? key;
  };
  const plain = dropped.size + parted.size + joined.size === 0;
  return {
    keyOf: remembered((name, type) => (plain ? nameKey(name, type) : decide(name, nameKey(name, type)))),
    apart: (a, b) => pairs.has(`${a}\u0000${b}`),
    typeOf: (key) => types.get(key),
    spellingOf: (key) => spellings.get(key),
    ...(anchors ? { anchors } : {}),
  };
}

/** So many keys are remembered before all are forgotten. */
const MOST_REMEMBERED = 100_000;

/** Names come again and again ("China"): their keys are worked out once. */
function remembered(keyOf: Rulings['keyOf']): Rulings['keyOf'] {
  const people = new Map<string, string>();
  const things = new Map<string, string>();
  return (name, type) => {
    const known = type === 'PER' ? people : things;
    let key = known.get(name);
    if (key === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      key = keyOf(name, type);
      known.set(name, key);
    }
    return key;
  };
}
