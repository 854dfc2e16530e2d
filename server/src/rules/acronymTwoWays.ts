import { stem } from '../claims/stem';
import { alongSnapshots } from '../corpus/alongSnapshots';
import { perArticle } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { foldWords } from '../resolve/naming/fold';
import type { Mention } from '../resolve/types';
import type { Span } from '../text/span';
import { wording } from '../text/wording';
import { finding, mayOppose, receives, relatedTo, storyOf, witnessOf } from './evidence';
import { ACRONYM_TWO_WAYS } from './examples/acronymTwoWays';
import { inTime, isHeldAgainst, type Told, toldBy } from './told';
import type { Finding, Rule } from './types';
import { likeness } from './wording/spelling';

const ID = 'acronym-two-ways';
/** " (" between a name and its acronym. */
const BRACKET = 2;
/** An acronym that stands for more names than this in a folder is no help. */
const COMMON = 40;

/** An acronym spelt out in two ways. */
export const acronymTwoWays: Rule = {
  meta: {
    id: ID,
    category: 'names',
    severity: 'warning',
    summary: 'An acronym is spelt out in two ways that differ in a word, in one article or across articles.',
    why: 'Spelt out from memory, a body gets a name it does not have.',
    whatToDo:
      'Look up what the body calls itself. If two bodies share the acronym, spell the second one out each time.',
    ...ACRONYM_TWO_WAYS,
  },
  article(article, snapshot) {
    if (!receives(snapshot, article)) return [];
    const told = new Set<string>();
    return expansionsIn(article).flatMap((mine) => {
      const other = otherwise(mine, snapshot);
      const key = `${mine.acronym}|${mine.name}`;
      if (!other || told.has(key)) return [];
      told.add(key);
      return [report(mine, other)];
    });
  },
};

/** A name with its acronym in brackets behind it: "World Trade Organization (WTO)". */
interface Expansion extends Told {
  readonly acronym: string;
  readonly name: string;
  readonly span: Span;
}

const expansionsIn = perArticle((article): readonly Expansion[] => {
  const { mentions, locals } = article;
  if (!locals.some(({ acronym }) => acronym !== undefined)) return [];
  const names = mentions.filter(({ kind }) => kind === 'name');
  const found: Expansion[] = [];
  for (let i = 1; i < names.length; i++) {
    const [long, short] = [names[i - 1]!, names[i]!];
    const acronym = locals[short.local]!.acronym;
    if (acronym === undefined || short.start - long.end !== BRACKET || short.end - short.start !== acronym.length)
      continue;
    const name = surfaceOf(article, long);
    if (name !== undefined && foldWords(name).length > 1)
      found.push({ article, at: long.start, acronym, name, span: { start: long.start, end: long.end } });
  }
  return found;
});

/** The form of a thing's name that is as long as a mention of it; undefined where two are. */
function surfaceOf({ locals }: ArticleFacts, { local, start, end }: Mention): string | undefined {
  const { name, aliases } = locals[local]!;
  const forms = new Set([name, ...aliases].filter((form) => form.length === end - start));
  return forms.size === 1 ? [...forms][0] : undefined;
}

const expansionsOf = alongSnapshots(
  toldBy((article) => expansionsIn(article).map((expansion) => [expansion.acronym, expansion] as const)),
  () => true,
);

/** Another name behind the same acronym, where at least as many articles have it as have this one. */
function otherwise(mine: Expansion, snapshot: Snapshot): Expansion | undefined {
  const all = expansionsOf(snapshot).of(mine.acronym);
  if (all.length > COMMON) return undefined;
  const known = all.filter((other) => mayOppose(snapshot, mine.article, other.article));
  const others = known.filter((other) => differ(mine, other)).sort(inTime);
  const first = others.find((other) => isHeldAgainst(other, mine, snapshot));
  if (!first) return undefined;
  const articles = (list: readonly Expansion[]): number => new Set(list.map(({ article }) => storyOf(article))).size;
  const against = articles(others.filter((other) => !differ(first, other)));
  const borneOut = articles(known.filter((other) => other.article.id !== mine.article.id && !differ(mine, other)));
  return borneOut >= against ? undefined : first;
}

/** Words that names leave out as they like, legal forms among them. */
const SMALL = new Set(
  'of the and for in on to at de du la des et a an company corporation incorporated limited plc ag sa'.split(' '),
);
/** Names that have fewer words in common are of two bodies. */
const LEAST_SHARED = 2;

/** What other names have been found to be, beside that of an expansion: it stands as long as its article, through edits of others. */
const compared = new WeakMap<Expansion, Map<string, boolean>>();

function differ(a: Expansion, b: Expansion): boolean {
  if (a.name === b.name) return false;
  const known = compared.get(a) ?? new Map<string, boolean>();
  compared.set(a, known);
  const found = known.get(b.name) ?? inOneWord(a.name, b.name);
  known.set(b.name, found);
  return found;
}

/**
 * Most words are the same and one is another word: neither a name given in part, nor another spelling or order, nor another
 * body whose initials happen to be the same.
 */
function inOneWord(a: string, b: string): boolean {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const left = mine.filter((word) => !theirs.some((other) => isSame(word, other)));
  const right = theirs.filter((word) => !mine.some((other) => isSame(word, other)));
  const shared = Math.min(mine.length - left.length, theirs.length - right.length);
  return left.length === 1 && right.length === 1 && shared >= LEAST_SHARED;
}

const wordsOf = (name: string): string[] =>
  foldWords(name)
    .flatMap((word) => word.split('-'))
    .filter((word) => !SMALL.has(word));

const isSame = (a: string, b: string): boolean =>
  a === b || stem(a) === stem(b) || likeness(a, b) !== undefined || a.startsWith(b) || b.startsWith(a);

function report(mine: Expansion, other: Expansion): Finding {
  const where = mine.article.id === other.article.id ? wording`the same article` : witnessOf(other.article);
  return finding({
    rule: ID,
    severity: 'warning',
    article: mine.article,
    span: mine.span,
    message: wording`${mine.acronym} is “${mine.name}” here, but “${other.name}” in ${where}.`,
    related: [relatedTo(other.article, other.span, wording`${witnessOf(other.article)}: “${other.name}”`)],
    reason: wording`one acronym, two names that differ in a word`,
    facts: [mine.acronym, mine.name, other.name],
  });
}
