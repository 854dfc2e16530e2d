import type { Name } from '../../recognise/types';
import type { Reading } from '../../text/reading';
import { Flag, hashOf, tokenAt } from '../../text/tokens';

/** Where the surname of a person begins with a particle: "al-Masri" of "Karim al-Masri". Undefined without one. */
export function particleSurname({ tokens }: Reading, name: Name): number | undefined {
  if (name.type !== 'PER') return undefined;
  const first = tokenAt(tokens, name.start);
  for (let i = first + 1; i + 1 < tokens.count && tokens.start[i + 1]! < name.end; i++)
    if (PARTICLES.has(tokens.hash[i]!) && (tokens.flags[i]! & Flag.Capital) === 0) return i;
  return undefined;
}

const PARTICLES = new Set('de del della di da do dos la le van von der den ter al el bin ibn'.split(' ').map(hashOf));
