import type { Reading } from '../../text/reading';
import type { Name, Timex } from '../types';
import { TYPES } from './labels';
import { readModel } from './model';
import { readSignals } from './signals';
import { tagNames } from './tagger';
import weights from './tagger.bin';

const MODEL = readModel(weights);

/** Reads the proper names of an article, in text order, without overlaps. */
export function recogniseNames(reading: Reading, _timexes: readonly Timex[]): Name[] {
  const { tokens } = reading;
  const signals = readSignals(reading);
  return tagNames(signals, MODEL).map(({ from, to, type, confidence }) => ({
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    type: TYPES[type]!,
    confidence,
  }));
}
