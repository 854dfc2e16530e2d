import { readAnniversaries } from './anniversaries';
import { readElapsed } from './elapsed';
import { readFigures } from './figures';
import { readLists } from './lists';
import { readPhrased } from './phrased';
import type { ClaimReader } from './reader';
import { readWeekdays } from './weekdays';

/** Every claim reader. Their order does not matter: claims are sorted by where they stand. */
export const READERS: readonly ClaimReader[] = [
  readPhrased,
  readAnniversaries,
  readElapsed,
  readWeekdays,
  readLists,
  readFigures,
];
