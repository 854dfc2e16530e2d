import { Flag } from '../../../text/tokens';
import { Mode, PERSONAL } from '../evidence';
import { Lex, LISTED, PHRASE_SHIFT } from '../lexicon';
import { phraseFrom, type Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { LOC, ORG, OTHER, PER, WORK } from '../types';
import { Mark } from '../windows';

/** A listed phrase's type is kept only against a tagger less sure than this. */
const FIRM = 0.97;
/** Up to here the tagger wavers between types. */
const WAVERING = 0.6;
/** Up to here a person may yet be a place or company that the lists know. */
const LIKELY = 0.85;
const PLACE = Lex.Country | Lex.City | Lex.Region;
/** Bits of words that are much else besides what a list has them for. */
const MEANS_MORE = Lex.Given | Lex.Common | Lex.Demonym | Lex.Function;

/**
 * Phrases of two words or more that the lists know ("New York Stock Exchange", "Sri Lanka") are names of the listed type wherever they
 * stand by themselves; names that the tagger found in pieces inside one are joined. A longer name that holds the phrase stays.
 */
export function withKnownPhrases(signals: Signals, names: readonly TaggedName[]): TaggedName[] {
  const { reading, windows } = signals;
  const all: TaggedName[] = [];
  let next = 0;
  let free = 0;
  for (let w = 0; w < windows.count; w++) {
    const sentence = windows.sentence[w]!;
    const end = reading.sentences.firstToken[sentence + 1]!;
    const start = windows.start[w]!;
    // A rule may have begun a name before the capitals that the tagger reads.
    for (; next < names.length && names[next]!.from < start; next++) {
      all.push(asListed(signals, names[next]!));
      free = names[next]!.to;
    }
    for (let i = Math.max(free, start); i < windows.end[w]!; i++) {
      const name = next < names.length && names[next]!.from === i ? names[next]! : undefined;
      const phrase = phraseNameAt(signals, i, end, sentence, name !== undefined);
      let pieces = next;
      while (pieces < names.length && phrase !== undefined && names[pieces]!.to <= phrase.to) pieces++;
      const cut = phrase !== undefined && pieces < names.length && names[pieces]!.from < phrase.to;
      if (phrase !== undefined && !cut) {
        const whole = pieces === next + 1 && name?.to === phrase.to ? name : undefined;
        all.push(whole && (whole.confidence >= FIRM || whole.type === phrase.type) ? whole : phrase);
        next = pieces;
        free = phrase.to;
        i = free - 1;
      } else if (name !== undefined) {
        all.push(asListed(signals, name));
        next++;
        free = name.to;
        i = free - 1;
      }
    }
  }
  while (next < names.length) all.push(asListed(signals, names[next++]!));
  return all;
}

/**
 * A single word that the lists know for a place alone, or for an organisation alone, where the tagger wavers between other types; and where
 * it is sure of a work or of something else, which such a word hardly ever is.
 */
function asListed({ lex, evidence }: Signals, name: TaggedName): TaggedName {
  const bits = lex[name.from]!;
  const { type } = name;
  if (name.to - name.from > 1 || (bits & LISTED) === 0 || (bits & MEANS_MORE) !== 0) return name;
  const personal = type === PER && (evidence[name.from]! & PERSONAL) !== 0;
  if (personal || ((bits & Lex.Surname) !== 0 && type !== PER)) return name;
  if (name.confidence > (type === OTHER || type === WORK ? FIRM : type === PER ? LIKELY : WAVERING)) return name;
  if ((bits & Lex.Org) === 0) return type === LOC ? name : altered(name, { type: LOC, confidence: WAVERING });
  return (bits & PLACE) !== 0 || type === LOC || type === ORG
    ? name
    : altered(name, { type: ORG, confidence: WAVERING });
}

/** The listed phrase at token `i`, where its first word has a capital; else the listed word there that can be nothing else. */
function phraseNameAt(
  signals: Signals,
  i: number,
  end: number,
  sentence: number,
  tagged: boolean,
): TaggedName | undefined {
  const { flags } = signals.reading.tokens;
  if (signals.marks[i] !== Mark.Candidate || (flags[i]! & Flag.Capital) === 0) return undefined;
  const found = phraseFrom(signals, i, end);
  const length = found >>> PHRASE_SHIFT;
  if (length > 1 && (found & LISTED) !== 0) {
    return { from: i, to: i + length, type: (found & Lex.Org) !== 0 ? ORG : LOC, confidence: 0.85, sentence };
  }
  const type = tagged ? undefined : singleType(signals, i, sentence);
  return type === undefined ? undefined : { from: i, to: i + 1, type, confidence: 0.75, sentence };
}

/** A word passed over by the tagger: an acronym of the lists ("EU") outside lines of capitals, a country anywhere, a city in a headline. */
function singleType({ reading, lex, mode }: Signals, i: number, sentence: number): number | undefined {
  const bits = lex[i]!;
  const line = mode[sentence]!;
  const acronym = line !== Mode.Caps && (reading.tokens.flags[i]! & Flag.AllCaps) !== 0;
  if ((bits & Lex.Function) !== 0) return acronym && (bits & Lex.Country) !== 0 ? LOC : undefined;
  if ((bits & (Lex.Common | Lex.Given)) !== 0) return undefined;
  if ((bits & Lex.Country) !== 0) return LOC;
  if ((bits & (Lex.City | Lex.Region)) !== 0 && line !== Mode.Prose) return LOC;
  return (bits & Lex.Org) !== 0 && (acronym || ((bits & (MEANS_MORE | Lex.Surname)) === 0 && line === Mode.Prose))
    ? ORG
    : undefined;
}
