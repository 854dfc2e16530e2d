import { Flag, hashOf } from '../../../text/tokens';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { ORG } from '../types';

const POINT = hashOf('.');
/** Letters of the longest domain taken for one; a longer word after a point opens a sentence whose space was lost. */
const LONGEST_DOMAIN = 3;

/** A site's name with its domain is one organisation: "News.Az", of which the tagger saw the end alone. */
export function wholeSites({ reading }: Signals, names: readonly TaggedName[]): TaggedName[] {
  const { tokens, sentences } = reading;
  const { hash, flags, start, end } = tokens;
  let taken = 0;
  return names.map((name) => {
    const { from, to } = name;
    const free = Math.max(taken, sentences.firstToken[name.sentence]!);
    taken = to;
    if (to - from !== 1 || from - 2 < free || hash[from - 1] !== POINT || end[from]! - start[from]! > LONGEST_DOMAIN)
      return name;
    if (((flags[from]! | flags[from - 1]!) & Flag.Space) !== 0 || (flags[from - 2]! & Flag.Capital) === 0) return name;
    return altered(name, { from: from - 2, type: ORG, confidence: 0.6 });
  });
}
