import { readAges } from './ages';
import { readAnniversaries } from './anniversaries';
import { readChanges } from './changes';
import { readConversions } from './conversions';
import { readElapsed } from './elapsed';
import { readFigures } from './figures';
import { readImpossibleDates } from './impossibleDates';
import { readIntervals } from './intervals';
import { readLists } from './lists';
import { readMemberships } from './memberships';
import { readOffices } from './offices';
import { readOrdinals } from './ordinals';
import { readPairRelations } from './pairRelations';
import { readPhrased } from './phrased';
import type { ClaimReader } from './reader';
import { readScores } from './scores';
import { readShares } from './shares';
import { readStages } from './stages';
import { readSums } from './sums';
import { readSuperlatives } from './superlatives';
import { readTargets } from './targets';
import { readTerms } from './terms';
import { readWeekdays } from './weekdays';

/** Every claim reader. Their order does not matter: claims are sorted by where they stand. */
export const READERS: readonly ClaimReader[] = [
  readAges,
  readAnniversaries,
  readChanges,
  readConversions,
  readElapsed,
  readFigures,
  readImpossibleDates,
  readIntervals,
  readMemberships,
  readOffices,
  readLists,
  readOrdinals,
  readPairRelations,
  readPhrased,
  readScores,
  readShares,
  readStages,
  readSums,
  readSuperlatives,
  readTargets,
  readTerms,
  readWeekdays,
];
