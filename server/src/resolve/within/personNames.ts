import type { Name } from '../../recognise/types';
import type { Reading } from '../../text/reading';
import { Flag, hashOf, Kind, tokenAt } from '../../text/tokens';
import { FAMILY_FIRST } from '../lexicon/surnames';

const HYPHEN = hashOf('-');
/** What stands behind a hyphen after a name without being part of it: "the Kim Min-led team". */
const NO_PART = new Set('led based backed era style run owned born inspired like linked'.split(' ').map(hashOf));
/** Letters of the longest syllable of a Korean given name. */
const SYLLABLE = 6;

/** "Kim Min" + "-seok": a given name that goes on behind a hyphen with a small letter, in names with the family name first. */
export function withLastSyllable({ text, tokens }: Reading, name: Name): Name {
  if (name.type !== 'PER') return name;
  const first = tokenAt(tokens, name.start);
  const hyphen = tokenAt(tokens, name.end - 1) + 1;
  const part = hyphen + 1;
  if (part >= tokens.count || hyphen - first !== 2 || tokens.hash[hyphen] !== HYPHEN) return name;
  const glued = ((tokens.flags[hyphen]! | tokens.flags[part]!) & (Flag.Space | Flag.Capital)) === 0;
  const short = tokens.kind[part] === Kind.Word && tokens.end[part]! - tokens.start[part]! <= SYLLABLE;
  const family = text.slice(tokens.start[first], tokens.end[first]).toLowerCase();
  if (!glued || !short || NO_PART.has(tokens.hash[part]!) || !FAMILY_FIRST.has(family)) return name;
  return { ...name, end: tokens.end[part]! };
}

/** Where the surname of a person begins with a particle: "al-Masri" of "Karim al-Masri". Undefined without one. */
export function particleSurname({ tokens }: Reading, name: Name): number | undefined {
  if (name.type !== 'PER') return undefined;
  const first = tokenAt(tokens, name.start);
  for (let i = first + 1; i + 1 < tokens.count && tokens.start[i + 1]! < name.end; i++)
    if (PARTICLES.has(tokens.hash[i]!) && (tokens.flags[i]! & Flag.Capital) === 0) return i;
  return undefined;
}

const PARTICLES = new Set('de del della di da do dos la le van von der den ter al el bin ibn'.split(' ').map(hashOf));
