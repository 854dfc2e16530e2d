import { type Digest, formOf, readDigest, WordFlag } from '../../claims/digest';
import { wordKey } from '../../claims/wordKey';
import { perArticle } from '../../corpus/perSnapshot';
import type { ArticleFacts } from '../../corpus/types';
import { countryOfPeople, countryOfSeat, usualPlace } from '../../resolve/lexicon/places';
import { foldName, foldWords } from '../../resolve/naming/fold';
import type { LocalEntity, Mention } from '../../resolve/types';
import { lastStartingAt, type Span } from '../../text/span';
import type { Line } from './lines';
import type { Match } from './parallels';
import { neighbours } from './swaps';

/** A name in a draft's sentence that the archived article does not know, and the name whose place it takes. */
export interface Stranger {
  readonly span: Span;
  readonly name: string;
  readonly match: Match;
  readonly usual: Span;
  readonly usualName: string;
}

/** Two names that share a word, as "Bank of India" and "Bank of Japan" do: their likeness itself tells that one stands for the other. */
export function areAlike({ name, usualName }: Stranger): boolean {
  const words = foldWords(usualName);
  return foldWords(name).some((word) => word.length > 3 && words.includes(word));
}

/** The types that may stand for one another where the tagger was unsure. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  PER: ['PER'],
  LOC: ['LOC'],
  ORG: ['ORG', 'OTHER', 'WORK'],
  WORK: ['WORK', 'ORG', 'OTHER'],
  OTHER: ['OTHER', 'ORG', 'WORK'],
  EVENT: ['EVENT', 'OTHER'],
};

/** All that an article may call a thing by: the words of its names, and what they stand for. */
interface Known {
  readonly words: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  /** Countries meant by a name, demonym or seat of government. */
  readonly countries: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

const knownIn = perArticle((article): Known => {
  const names = new Set<string>();
  const countries = new Set<string>();
  const initials = new Set<string>();
  for (const local of article.locals) {
    for (const form of formsOf(local)) {
      names.add(foldName(form));
      for (const country of countriesOf(form)) countries.add(country);
      for (const short of initialsOf(form)) initials.add(short);
    }
  }
  return { words: new Set(readDigest(article.digest).key), names, countries, initials };
});

const formsOf = (local: LocalEntity): string[] => [
  local.name,
  ...local.aliases,
  ...(local.acronym ? [local.acronym] : []),
];

/** The countries a name may stand for: its own, its people's, its capital's. Any word is taken for a name of its own. */
function countriesOf(name: string): string[] {
  const folded = foldName(name);
  return [folded, ...folded.split(' ')].flatMap(countriesOfKey);
}

function countriesOfKey(key: string): string[] {
  const people = countryOfPeople(key);
  const seat = countryOfSeat(key);
  return [
    usualPlace(key),
    ...(people !== undefined ? [usualPlace(people)] : []),
    ...(seat !== undefined ? [seat] : []),
  ];
}

/** "European Union" as `eu`; of a longer name also without its small words. */
function initialsOf(name: string): string[] {
  const words = foldWords(name);
  if (words.length < 2) return [];
  const all = words.map((word) => word[0]).join('');
  const large = words
    .filter((word) => word.length > 3)
    .map((word) => word[0])
    .join('');
  return [all, large];
}

/** Whether the article may speak of what this name stands for, in any of the ways names are shortened and turned. */
function knows(article: ArticleFacts, local: LocalEntity): boolean {
  const known = knownIn(article);
  return formsOf(local).some((form) => {
    const folded = foldName(form);
    if (known.names.has(folded) || known.initials.has(folded)) return true;
    if (countriesOf(form).some((country) => known.countries.has(country))) return true;
    const words = foldWords(form);
    if (words.length > 1 && initialsOf(form).some((short) => short.length > 1 && known.names.has(short))) return true;
    return words.some((word) => word.length > 2 && known.words.has(wordKey(word)));
  });
}

/** A name that none of the articles the sentence follows knows, where `matches` have another in its place. */
export function strangerIn(
  line: Line,
  matches: readonly Match[],
  followed: readonly ArticleFacts[],
): Stranger | undefined {
  const names = namesIn(line).filter(
    ({ local }) => !followed.some((other) => isNamed(other, line.article.locals[local]!)),
  );
  return strangeWordIn(line, names, matches) ?? strangeNameIn(line, names, matches, followed);
}

/** The article has the whole name, or a short form of it. */
function isNamed(article: ArticleFacts, local: LocalEntity): boolean {
  const known = knownIn(article);
  return formsOf(local).some((form) => known.names.has(foldName(form)) || known.initials.has(foldName(form)));
}

/** A name the article does not know, where the sentences it follows name something else of its kind that the draft leaves out. */
function strangeNameIn(
  line: Line,
  names: readonly Mention[],
  matches: readonly Match[],
  followed: readonly ArticleFacts[],
): Stranger | undefined {
  for (const mention of names) {
    const local = line.article.locals[mention.local]!;
    if (followed.some((other) => knows(other, local))) continue;
    for (const match of matches) {
      for (const usual of namesIn(match)) {
        const other = match.article.locals[usual.local]!;
        if (!KIN[local.type]?.includes(other.type)) continue;
        if (namedIn(line, other) || !besideTheSame(line, mention, match, usual)) continue;
        return { span: mention, name: local.name, match, usual, usualName: other.name };
      }
    }
  }
  return undefined;
}

/** Some word beside the one name also stands beside the other. */
function besideTheSame(line: Line, mention: Span, match: Match, usual: Span): boolean {
  const [i, at] = [wordAt(line, mention), wordAt(match, usual)];
  return i >= 0 && at >= 0 && neighbours(line, i, match, at) >= 1;
}

/** The first word of a sentence inside a span, or -1. */
function wordAt({ digest, from, to }: Line, span: Span): number {
  for (let i = from; i < to; i++) if (digest.start[i]! >= span.start && digest.start[i]! < span.end) return i;
  return -1;
}

/** How many words around a name must be the same for its place to be the same. */
const SAME_PLACE = 1.5;

/**
 * A word of a name that the article does not know, where the sentence it follows has another capitalised word between the same
 * neighbours: "Bank of India" for "Bank of Japan".
 */
function strangeWordIn(line: Line, names: readonly Mention[], matches: readonly Match[]): Stranger | undefined {
  const first = matches[0];
  if (!first) return undefined;
  const { digest, article } = line;
  const known = knownIn(first.article);
  const own = new Set(digest.key.subarray(line.from, line.to));
  for (const mention of names) {
    const local = article.locals[mention.local]!;
    for (let i = line.from; i < line.to; i++) {
      if (digest.start[i]! < mention.start || digest.end[i]! > mention.end) continue;
      if (!isCapital(digest, i)) continue;
      if (known.words.has(digest.key[i]!) || isKnownPlace(known, local, digest.start[i]! - mention.start)) continue;
      const found = placeTaken(line, i, matches, own);
      if (found) return { span: mention, name: local.name, ...found };
    }
  }
  return undefined;
}

const isCapital = (digest: Digest, i: number): boolean =>
  (digest.flags[i]! & (WordFlag.Capital | WordFlag.Figure)) === WordFlag.Capital;

/** The word of the name at `offset`, alone or with its neighbour ("Sri Lankan"), names a country the article speaks of in other words. */
function isKnownPlace(known: Known, { name }: LocalEntity, offset: number): boolean {
  const words = name.split(' ');
  const at = name.slice(0, Math.max(0, offset)).split(' ').length - 1;
  const word = words[at] ?? '';
  if (word.length <= 2) return true;
  const around = [word, words.slice(at, at + 2).join(' '), words.slice(Math.max(0, at - 1), at + 1).join(' ')];
  return around.some((form) => countriesOfKey(foldName(form)).some((country) => known.countries.has(country)));
}

/** Nearly all its words are capitalised: capitals mark no name there. */
function isHeadline({ digest, from, to }: Line): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) if (digest.flags[i]! & WordFlag.Capital) capitals++;
  return capitals > (to - from) * 0.7;
}

/** What the very same word before or after is worth more. */
const ADJACENT = 2;

/** The words before the two are the same, or those after. */
function besideOne(line: Line, i: number, match: Match, at: number): boolean {
  const [here, there] = [line.digest.key, match.digest.key];
  return (
    (i > line.from && at > match.from && here[i - 1] === there[at - 1]) ||
    (i + 1 < line.to && at + 1 < match.to && here[i + 1] === there[at + 1])
  );
}

/** The capitalised word of the archive's sentences that the draft's lacks and that stands best between the neighbours of word `i`. */
function placeTaken(line: Line, i: number, matches: readonly Match[], own: ReadonlySet<number>) {
  let best: { match: Match; at: number } | undefined;
  let most = SAME_PLACE;
  for (const match of matches) {
    if (isHeadline(match)) continue;
    for (let at = match.from; at < match.to; at++) {
      if (!isCapital(match.digest, at) || own.has(match.digest.key[at]!)) continue;
      const shared = neighbours(line, i, match, at) + (besideOne(line, i, match, at) ? ADJACENT : 0);
      if (shared < most || (best && shared === most)) continue;
      best = { match, at };
      most = shared;
    }
  }
  if (!best) return undefined;
  const { match, at } = best;
  const span = { start: match.digest.start[at]!, end: match.digest.end[at]! };
  const usual = namesIn(match).find((m) => m.start <= span.start && m.end >= span.end);
  return {
    match,
    usual: usual ?? span,
    usualName: usual ? match.article.locals[usual.local]!.name : formOf(match.digest, at),
  };
}

/** The names a sentence mentions, in text order. O(log mentions + those in it). */
export function namesIn(line: Line): Mention[] {
  const { mentions } = line.article;
  const [start, end] = [line.digest.start[line.from]!, line.digest.end[line.to - 1]!];
  const found: Mention[] = [];
  for (let i = lastStartingAt(mentions, start - 1) + 1; i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.kind === 'name') found.push(mentions[i]!);
  return found;
}

/** The draft's sentence speaks of the thing itself, by name, people or acronym. */
function namedIn(line: Line, other: LocalEntity): boolean {
  const words = new Set(line.digest.key.subarray(line.from, line.to));
  if (formsOf(other).some((form) => foldWords(form).some((word) => word.length > 2 && words.has(wordKey(word)))))
    return true;
  const countries = new Set(formsOf(other).flatMap(countriesOf));
  return namesIn(line).some((mention) =>
    formsOf(line.article.locals[mention.local]!).some((form) =>
      countriesOf(form).some((country) => countries.has(country)),
    ),
  );
}
