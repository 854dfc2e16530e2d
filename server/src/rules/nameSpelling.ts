import { perArticle, perSnapshot } from '../corpus/perSnapshot';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { foldName, foldWords } from '../resolve/naming/fold';
import type { Mention } from '../resolve/types';
import { addTo } from '../text/grouped';
import { wording } from '../text/wording';
import { finding, hasDrafts, mayOppose, receives, relatedTo, storyOf, witnessOf } from './evidence';
import { NAME_SPELLING } from './examples/nameSpelling';
import type { Finding, Rule } from './types';
import { nameLikeness } from './wording/spelling';

const ID = 'name-spelling';
/** A role shared by more people than this is no evidence that two of them are one. */
const MOST = 60;
/** A role of so many words names its holder without the name of what it belongs to. */
const TELLING = 4;
/** In one article the usual spelling stands this many times to the other's once. */
const USUAL = 2;
/** So many people of one given name are looked at in an article: only lists of names have more, and each would be laid beside each. */
const MOST_NAMESAKES = 60;

/** One of two spellings of a person's name is the odd one out. */
export const nameSpelling: Rule = {
  meta: {
    id: ID,
    category: 'names',
    severity: 'warning',
    summary: "A person's name is spelt otherwise than elsewhere for somebody in the same post.",
    why: 'A misspelt name is the commonest error in print, and the one those concerned notice first.',
    whatToDo:
      'Check how the person spells the name. If they are two people, say so under `entities.different` in `copydesk.json`.',
    ...NAME_SPELLING,
  },
  read: (article) => {
    introducedIn(article);
  },
  article(article, snapshot) {
    return receives(snapshot, article) ? misspelt(article, snapshot) : [];
  },
};

/** A person of an article, with where they are first named in full. */
interface Named {
  readonly article: ArticleFacts;
  readonly local: number;
  readonly name: string;
  readonly words: readonly string[];
  readonly mention: Mention;
  /** How often the article names them. */
  readonly times: number;
}

interface Person extends Named {
  /** The posts they are introduced with, each a key that hardly two people share. */
  readonly posts: readonly string[];
}

type Posts = ReadonlyMap<string, readonly Person[]>;

/** Who holds which post in the whole folder. O(people introduced), once a snapshot. */
const postsOf = perSnapshot((snapshot): Posts => {
  const posts = new Map<string, Person[]>();
  for (const article of snapshot.articles.values()) {
    for (const named of introducedIn(article)) {
      const person = withPosts(named, snapshot);
      for (const post of person.posts) {
        addTo(posts, post, person);
      }
    }
  }
  return posts;
});

/** Those of an article's people that it introduces: kept, since mentions lie packed and the folder's posts are gathered for every snapshot. */
const introducedIn = perArticle((article): readonly Named[] =>
  article.locals.some(({ type, introductions }) => type === 'PER' && introductions.length > 0)
    ? namedIn(article).filter(({ local }) => article.locals[local]!.introductions.length > 0)
    : [],
);

/** Their posts hang on what other articles say of the organisations. */
const withPosts = (named: Named, snapshot: Snapshot): Person => ({
  ...named,
  posts: postKeys(named.article, named.local, snapshot),
});

/** The people an article names by given name and surname. */
const namedIn = perArticle((article): readonly Named[] => {
  const fullest = new Map<number, { mention: Mention; times: number }>();
  for (const mention of article.mentions) {
    if (mention.kind !== 'name' || mention.type !== 'PER') continue;
    const before = fullest.get(mention.local);
    if (!before) fullest.set(mention.local, { mention, times: 1 });
    else {
      const fuller = mention.end - mention.start > before.mention.end - before.mention.start;
      fullest.set(mention.local, { mention: fuller ? mention : before.mention, times: before.times + 1 });
    }
  }
  const people: Named[] = [];
  for (const [local, { mention, times }] of fullest) {
    const { name } = article.locals[local]!;
    const words = foldWords(name);
    if (words.length >= 2) people.push({ article, local, name, words, mention, times });
  }
  return people;
});

/** Keys of a person's posts: what it is and of which organisation, or all its words where they say enough. */
function postKeys(article: ArticleFacts, local: number, snapshot: Snapshot): string[] {
  const keys = new Set<string>();
  for (const { role, of, former } of article.locals[local]!.introductions) {
    if (former) continue;
    const words = foldWords(role);
    if (words.length >= TELLING) keys.add(words.join(' '));
    const owner = of === undefined ? undefined : snapshot.entities.entityOf(article.id, of);
    if (owner !== undefined && words[0] !== undefined) keys.add(`${words[0]}|${owner}`);
  }
  return [...keys];
}

function misspelt(article: ArticleFacts, snapshot: Snapshot): Finding[] {
  const people = namedIn(article).map((named) => withPosts(named, snapshot));
  const often = oftenNamed(people);
  const found: Finding[] = [];
  for (const person of people) {
    const other = rightlySpelt(person, snapshot) ?? usualHere(person, often(person));
    if (other) found.push(report(person, other, snapshot));
  }
  return found;
}

/** Somebody in the same post whose name is spelt almost so, and better attested. */
function rightlySpelt(person: Person, snapshot: Snapshot): Person | undefined {
  const posts = postsOf(snapshot);
  for (const post of person.posts) {
    const holders = posts.get(post) ?? [];
    if (holders.length > MOST) continue;
    const others = holders.filter(
      (other) =>
        other.article.id !== person.article.id &&
        mayOppose(snapshot, person.article, other.article) &&
        nameLikeness(person.words, other.words) !== undefined,
    );
    const other = others[0];
    if (!other) continue;
    const against = new Set(others.filter((o) => o.name === other.name).map((o) => storyOf(o.article))).size;
    if (isOdd(person, against, snapshot)) return other;
  }
  return undefined;
}

/**
 * Whether a spelling is the odd one: a draft's, where the archive has it nowhere; in a folder without drafts, one that only this
 * article has, against two and more.
 */
function isOdd({ article, words }: Person, against: number, snapshot: Snapshot): boolean {
  const key = words.join(' ');
  let witnesses = 0;
  for (const { name, aliases, members } of snapshot.entities.named(key)) {
    if (![name, ...aliases].some((form) => foldName(form) === key)) continue;
    for (const member of members) {
      const other = member.article === article.id ? undefined : snapshot.articles.get(member.article);
      if (other && mayOppose(snapshot, article, other) && foldName(other.locals[member.local]!.name) === key)
        witnesses++;
    }
  }
  return witnesses === 0 && against >= (hasDrafts(snapshot) ? 1 : 2);
}

/** Whom of some people an article names often, by a given name: a bounded number of them. O(people) once, then O(1). */
export function oftenNamed<T extends Pick<Named, 'words' | 'times'>>(
  people: readonly T[],
): (namesake: Pick<Named, 'words'>) => readonly T[] {
  const byGiven = new Map<string, T[]>();
  for (const person of people) {
    if (person.times < USUAL) continue;
    const given = person.words[0]!;
    const list = byGiven.get(given);
    if (!list) byGiven.set(given, [person]);
    else if (list.length < MOST_NAMESAKES) list.push(person);
  }
  return ({ words }) => byGiven.get(words[0]!) ?? [];
}

/** Somebody of those the same article names `often` under the same given name, spelt almost so, where nothing tells the two apart. */
function usualHere(person: Person, often: readonly Person[]): Person | undefined {
  if (person.times > 1) return undefined;
  return often.find(
    (other) =>
      nameLikeness(person.words, other.words) !== undefined &&
      (person.posts.length === 0 ||
        other.posts.length === 0 ||
        person.posts.some((post) => other.posts.includes(post))),
  );
}

function report(person: Person, other: Person, snapshot: Snapshot): Finding {
  const { article, mention } = person;
  const variant = nameLikeness(person.words, other.words) === 'variant';
  const shared = person.posts.some((post) => other.posts.includes(post));
  const role = article.locals[person.local]!.introductions[0]?.role;
  const where = other.article.id === article.id ? wording`the same article` : witnessOf(other.article);
  return finding({
    rule: ID,
    severity: variant ? 'hint' : 'warning',
    article,
    span: { start: mention.start, end: mention.end },
    message:
      shared && role
        ? wording`“${person.name}” here, but ${where} has “${other.name}”, also ${role}.`
        : wording`“${person.name}” here, but ${where} has “${other.name}”.`,
    related: [relatedTo(other.article, other.mention, wording`${witnessOf(other.article)}: “${other.name}”`)],
    reason: variant ? wording`two transcriptions of one name` : wording`the names differ in a letter or two`,
    facts: [snapshot.entities.entityOf(article.id, person.local) ?? person.name, person.name, other.name],
  });
}
