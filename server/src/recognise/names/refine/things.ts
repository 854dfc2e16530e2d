import { Flag, hashOf, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Mode } from '../evidence';
import { Lex } from '../lexicon';
import { Shape, shapeOf } from '../shapes';
import type { Signals } from '../signals';
import { altered, type TaggedName } from '../tagger';
import { EVENT, LOC, ORG, OTHER, PER } from '../types';
import { readsAsProse } from './lines';
import { mapped } from './mapped';
import { retyped } from './retyped';

/** Last words of what takes place: "Kentucky Derby". Not "Games" or "Conference", with which companies and leagues end too. */
const EVENTS = wordSet('cup olympics championship championships marathon regatta derby masters revolution war wars');
/** Last words of laws, treaties and measures: "Clean Air Act". */
const PAPERS = wordSet('act treaty accord accords agreement amendment protocol laws index');
/** First words of what takes place, before "of" and where: "Tour of Holland"; and of what is signed there: "Treaty of Rome". */
const EVENTS_OF = wordSet('tour giro battle siege festival massacre');
const PAPERS_OF = wordSet('treaty declaration convention charter');
const OF = hashOf('of');
/** Ships, whose name stands right behind what they are. */
const VESSELS = wordSet(
  'tanker supertanker ferry frigate destroyer cruiser battleship trawler freighter yacht schooner submarine steamship tugboat icebreaker minesweeper',
);

/**
 * What its last word, or the noun before it, shows to be neither person, place nor organisation: "Baltic Cup", "Clean Water Act", "the
 * tanker Ilse Marie", "Boeing 747". Only names of two words or more by their end. O(names).
 */
export const withThings = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  retyped(withHeads(signals, names), (name) => thingOf(signals, name));

/** Places taken whole with what happened or was signed there: "Tour of Holland". Not in capitals or a headline, where any tour has one. */
function withHeads(signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] {
  const { hash, flags } = signals.reading.tokens;
  return mapped(names, (name, n) => {
    const { from, type, sentence } = name;
    const head = from - 2;
    if (type !== LOC || head < signals.reading.sentences.firstToken[sentence]! || hash[from - 1] !== OF) return name;
    const kind = kindOf(hash[head]!);
    const inside = (flags[head]! & Flag.Capital) !== 0 && head > signals.opening[sentence]!;
    const free = n === 0 || names[n - 1]!.to <= head;
    return kind !== undefined && inside && free && signals.mode[sentence] === Mode.Prose
      ? altered(name, { from: head, type: kind })
      : name;
  });
}

/** What "Tour" or "Treaty" before "of" and a place makes. */
const kindOf = (head: number): number | undefined =>
  EVENTS_OF.has(head) ? EVENT : PAPERS_OF.has(head) ? OTHER : undefined;

/** The type of an event, law or ship that was taken for something else. */
function thingOf(signals: Signals, { from, to, type, sentence }: TaggedName): number | undefined {
  const { hash, flags } = signals.reading.tokens;
  if (type !== OTHER && type !== EVENT && isModel(signals, from, to)) return OTHER;
  if ((type === ORG || type === LOC) && to - from > 1) {
    if (EVENTS.has(hash[to - 1]!)) return EVENT;
    if (PAPERS.has(hash[to - 1]!)) return OTHER;
    if (hash[from + 1] === OF && kindOf(hash[from]!) !== undefined) return kindOf(hash[from]!);
  }
  if (type !== PER && type !== ORG && type !== LOC) return undefined;
  const called = from > 0 && (flags[from - 1]! & Flag.Capital) === 0 && VESSELS.has(hash[from - 1]!);
  return called && (flags[from]! & Flag.Space) !== 0 && readsAsProse(signals, sentence) ? OTHER : undefined;
}

/** A company that the lists know, and a model's number: "Boeing 747", "Airbus A380". Not "Channel 4", which they know as a whole. */
function isModel({ lex, phrasePlace, reading: { tokens, text } }: Signals, from: number, to: number): boolean {
  if (to - from < 2 || (lex[from]! & Lex.Org) === 0 || phrasePlace[from]! > 0) return false;
  const model = from + 1;
  if (tokens.kind[model] === Kind.Number) return true;
  return (
    tokens.kind[model] === Kind.Word && shapeOf(text, tokens.start[model]!, tokens.end[model]!) === Shape.WithDigits
  );
}
