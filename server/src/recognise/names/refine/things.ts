import { Flag, Kind } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { Lex } from '../lexicon';
import { Shape, shapeOf } from '../shapes';
import type { Signals } from '../signals';
import type { TaggedName } from '../tagger';
import { EVENT, LOC, ORG, OTHER, PER } from '../types';
import { readsAsProse } from './lines';
import { retyped } from './retyped';

/** Last words of what takes place: "Kentucky Derby". Not "Games" or "Conference", with which companies and leagues end too. */
const EVENTS = wordSet('cup olympics championship championships marathon regatta derby masters revolution war wars');
/** Last words of laws, treaties and measures: "Clean Air Act". */
const PAPERS = wordSet('act treaty accord accords agreement amendment protocol laws index');
/** Ships, whose name stands right behind what they are. */
const VESSELS = wordSet(
  'tanker supertanker ferry frigate destroyer cruiser battleship trawler freighter yacht schooner submarine steamship tugboat icebreaker minesweeper',
);

/**
 * What its last word, or the noun before it, shows to be neither person, place nor organisation: "Baltic Cup", "Clean Water Act", "the
 * tanker Ilse Marie", "Boeing 747". Only names of two words or more by their end. O(names).
 */
export const withThings = (signals: Signals, names: readonly TaggedName[]): readonly TaggedName[] =>
  retyped(names, (name) => thingOf(signals, name));

/** The type of an event, law or ship that was taken for something else. */
function thingOf(signals: Signals, { from, to, type, sentence }: TaggedName): number | undefined {
  const { hash, flags } = signals.reading.tokens;
  if (type !== OTHER && type !== EVENT && isModel(signals, from, to)) return OTHER;
  if ((type === ORG || type === LOC) && to - from > 1) {
    if (EVENTS.has(hash[to - 1]!)) return EVENT;
    if (PAPERS.has(hash[to - 1]!)) return OTHER;
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
