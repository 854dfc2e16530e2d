import type { Reading } from '../../text/reading';
import type { Name, Timex } from '../types';
import { TYPES } from './labels';
import { readModel } from './model';
import { refineNames } from './refine';
import { readSignals } from './signals';
import { taggerOf } from './tagger';
import weights from './tagger.bin';

const tag = taggerOf(readModel(weights));

/** Reads the proper names of an article, in text order, without overlaps. */
export function recogniseNames(reading: Reading, timexes: readonly Timex[]): Name[] {
  const { tokens } = reading;
  const signals = readSignals(reading);
  return refineNames(signals, tag(signals), timexes).map(({ from, to, type, confidence }) => ({
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    type: TYPES[type]!,
    confidence,
  }));
}
