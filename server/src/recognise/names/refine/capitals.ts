import { wordSet } from '../../../text/wordSet';
import { Evidence, Mode } from '../evidence';
import { Lex, LISTED } from '../lexicon';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG } from '../types';

/** Between two sides that meet. */
const AGAINST = wordSet('v vs at');
const PLACE = Lex.Country | Lex.City | Lex.Region;
const BODY = Lex.OrgHead | Lex.OrgSuffix | Lex.PlaceSuffix;
/** A word that the article has with a capital alone, inside a sentence too, is of a name: "AIR UK". */
const SEEN = Evidence.Inside | Evidence.Lower;
/** Below this the tagger's word on capitals gives way to the lists. */
const WAVERING = 0.6;
const SHOWN = 0.7;

/**
 * In a line in capitals the tagger may run names together with what happens to them: "LEEDS STUN CHELSEA" is Leeds and Chelsea, "SEATTLE AT
 * BOSTON" two towns. Such a name is parted into what the lists know. Left as it is: a name that they know whole, that ends or begins as
 * bodies do, or of which they know nothing. O(tokens of names).
 */
export function withPartedCapitals(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  let all: TaggedName[] | undefined;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const parts = signals.mode[name.sentence] === Mode.Caps && name.to - name.from > 1 ? partsOf(signals, name) : [];
    if (parts.length > 0) all ??= names.slice(0, n);
    all?.push(...(parts.length > 0 ? parts : [name]));
  }
  return all ?? names;
}

/** What the lists know inside a name that holds more than a name; none where it may be one. */
function partsOf(
  { lex, evidence, phraseBits, phrasePlace, reading }: Signals,
  name: TaggedName,
): readonly TaggedName[] {
  const { hash } = reading.tokens;
  const { from, to, confidence } = name;
  const parts: TaggedName[] = [];
  let everyday = false;
  let parted = false;
  for (let i = from; i < to; ) {
    const bits = lex[i]!;
    let end = i + 1;
    if (phrasePlace[i] === 2 && (phraseBits[i]! & LISTED) !== 0) {
      while (end < to && phrasePlace[end]! > 2) end++;
      parts.push(
        altered(name, { from: i, to: end, type: (phraseBits[i]! & PLACE) !== 0 ? LOC : ORG, confidence: SHOWN }),
      );
    } else if ((bits & BODY) !== 0) return [];
    else if (AGAINST.has(hash[i]!)) parted = i > from;
    else if (
      (bits & (PLACE | Lex.Org)) !== 0 &&
      ((bits & Lex.Common) === 0 || (evidence[i]! & SEEN) === Evidence.Inside)
    )
      parts.push(altered(name, { from: i, to: end, type: (bits & PLACE) !== 0 ? LOC : ORG, confidence: SHOWN }));
    else if ((bits & (Lex.Common | Lex.Function)) === 0 || (evidence[i]! & SEEN) === Evidence.Inside) return [];
    else everyday = true;
    i = end;
  }
  if (parted) return parts.length === 2 ? parts : [];
  return everyday && confidence < WAVERING ? parts : [];
}
