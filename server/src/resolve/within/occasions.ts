import { Flag, hashOf, Kind } from '../../text/tokens';
import { isYear, ordinalNumber } from '../naming/edition';
import type { NameForm } from './forms';
import { isPossessive, type Scan, Word, wordAt } from './scan';

/** Meetings that bear no name but a number or a year and whose they are. */
const NOUNS = new Set('summit meeting session congress conference plenum assembly forum'.split(' ').map(hashOf));
const PLACING = new Set(['in', 'at'].map(hashOf));
const OWNERS = new Set(['the', 'its', 'their'].map(hashOf));
const HELD = hashOf('held');
const IN = hashOf('in');
/** Words between the number and the noun: "the 22nd annual summit". */
const BETWEEN = 1;

/** A numbered or dated meeting where an article speaks of it. */
export interface Occasion {
  readonly start: number;
  readonly end: number;
  /** "22nd summit", "2022 summit" */
  readonly name: string;
  /** The year of a numbered one, where the article gives it right behind. */
  readonly year?: string;
  /** Whose it is, or where, as the words that stand between: "of", "in". */
  readonly link: 'of' | 'in';
  /** The form of the body or place. */
  readonly host: number;
}

/**
 * Finds the meetings an article numbers or dates and gives a host or place: "the 24th meeting of the Harbour Council", "the
 * League's 2022 summit", "the 22nd summit in Lima". Refused: those without either, which may be anybody's. O(tokens).
 */
export function findOccasions(scan: Scan): Occasion[] {
  const { tokens } = scan.reading;
  const found: Occasion[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.Word || !NOUNS.has(tokens.hash[i]!) || scan.formAt[i]! >= 0) continue;
    const edition = editionBefore(scan, i);
    const host = edition && hostOf(scan, edition.first, i);
    if (!host) continue;
    const year = edition.isYear ? undefined : yearAfter(scan, host.end);
    found.push({
      start: tokens.start[edition.first]!,
      end: tokens.end[i]!,
      name: `${edition.text} ${wordAt(scan, i).toLowerCase()}`,
      ...(year !== undefined ? { year } : {}),
      link: host.link,
      host: host.form,
    });
  }
  return found;
}

interface EditionAt {
  readonly first: number;
  readonly text: string;
  readonly isYear: boolean;
}

/** The number or year before the noun at token `i`. */
function editionBefore(scan: Scan, i: number): EditionAt | undefined {
  const { tokens } = scan.reading;
  for (let last = i - 1; last >= 0 && last >= i - 1 - BETWEEN; last--) {
    if (scan.formAt[last]! >= 0) return undefined;
    const word = wordAt(scan, last).toLowerCase();
    if (isYear(word)) return { first: last, text: word, isYear: true };
    const glued = last > 0 && (tokens.flags[last]! & Flag.Space) === 0 && tokens.kind[last - 1] === Kind.Number;
    const text = glued ? wordAt(scan, last - 1) + word : word;
    if (ordinalNumber(text) !== undefined) return { first: glued ? last - 1 : last, text, isYear: false };
    if (tokens.kind[last] !== Kind.Word) return undefined;
  }
  return undefined;
}

interface Host {
  readonly form: number;
  readonly link: 'of' | 'in';
  /** The token after what tells the host. */
  readonly end: number;
}

/** The body behind "of the", else the one in front whose it is, else the place behind "in". */
function hostOf(scan: Scan, first: number, noun: number): Host | undefined {
  const { tokens } = scan.reading;
  const after = noun + 1;
  if (tokens.hash[after] === Word.of) {
    const form = lastOwned(scan, scan.formAt[OWNERS.has(tokens.hash[after + 1] ?? 0) ? after + 2 : after + 1] ?? -1);
    if (form !== undefined) return { form, link: 'of', end: scan.forms[form]!.last };
  }
  const owner = first >= 2 && isPossessive(scan, first - 1) ? scan.formAt[first - 2]! : -1;
  if (owner >= 0 && scan.forms[owner]!.type !== 'PER') return { form: owner, link: 'of', end: after };
  const place = PLACING.has(tokens.hash[after] ?? 0) ? (scan.formAt[after + 1] ?? -1) : -1;
  return place >= 0 && scan.forms[place]!.type === 'LOC'
    ? { form: place, link: 'in', end: scan.forms[place]!.last }
    : undefined;
}

/** "of the League's Council of Ministers": the body named last. */
function lastOwned(scan: Scan, f: number): number | undefined {
  const form: NameForm | undefined = scan.forms[f];
  if (!form || form.type === 'PER') return undefined;
  const inner = form.last;
  if (inner + 1 >= scan.reading.tokens.count || !isPossessive(scan, inner)) return f;
  const next = scan.formAt[inner + 1]!;
  return next >= 0 && scan.forms[next]!.type !== 'PER' ? next : undefined;
}

/** "..., held in 2022", "... in 2022": the year right behind. */
function yearAfter(scan: Scan, at: number): string | undefined {
  const { tokens } = scan.reading;
  let i = at < tokens.count && wordAt(scan, at) === ',' ? at + 1 : at;
  if (tokens.hash[i] === HELD) i++;
  if (i + 1 >= tokens.count || tokens.hash[i] !== IN) return undefined;
  const year = wordAt(scan, i + 1);
  return isYear(year) ? year : undefined;
}
