import type { Recognised } from '../recognise/types';
import type { Resolved } from '../resolve/types';
import type { Reading } from '../text/reading';
import type { Claim } from './types';

/** Reads the claims an article makes, in text order. */
export function extractClaims(_reading: Reading, _recognised: Recognised, _resolved: Resolved): Claim[] {
  return [];
}
