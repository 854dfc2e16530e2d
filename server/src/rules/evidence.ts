import { topicText } from '../claims/topicText';
import type { Claim } from '../claims/types';
import type { Severity } from '../corpus/config';
import { perSnapshot } from '../corpus/perSnapshot';
import type { Snapshot, Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityId } from '../resolve/across';
import { readId } from '../resolve/across/entity';
import type { Span } from '../text/span';
import { asIs, type Said, type Wording, wording } from '../text/wording';
import type { Finding, Related } from './types';
import { sureDate } from './values';

/** What a rule says of a finding; the rest follows from its article. */
export interface FindingFields {
  readonly rule: string;
  readonly severity: Severity;
  readonly article: ArticleFacts;
  readonly span: Span;
  readonly message: Wording;
  readonly related?: readonly Related[];
  readonly reason?: Wording;
  /** Entities, property and values: with the rule's id they name the finding for baselines. */
  readonly facts: readonly (string | number)[];
}

export function finding(fields: FindingFields): Finding {
  const { rule, severity, article, span, message, related = [], reason, facts } = fields;
  return {
    rule,
    severity,
    path: article.path,
    start: span.start,
    end: span.end,
    message,
    related,
    fingerprint: [rule, ...facts.map(String).map(lastingName)].join('|'),
    ...(reason !== undefined ? { reason } : {}),
  };
}

const TYPE = /^(?:PER|ORG|LOC|EVENT|WORK|OTHER):/;

/**
 * A fact as a baseline names it. Ids of entities say which of several namesakes is meant by articles and evidence, which
 * change: on disk it is the type and the normalised name. A group's key (ids between NULs) reads with slashes.
 */
const lastingName = (fact: string): string =>
  fact
    .split('\u0000')
    .map((part) => {
      if (!TYPE.test(part)) return part;
      const { type, key } = readId(part);
      return `${type}:${key}`;
    })
    .join('/');

/** The words nearest to an open claim's value: what it is about, where it has no subject. */
export const aboutClaim = ({ context = [] }: Claim): string => context.slice(0, 3).join(' ');

export const relatedTo = (article: ArticleFacts, span: Span, message: Wording): Related => ({
  path: article.path,
  start: span.start,
  end: span.end,
  message,
});

/** A statement as the other side of a finding: its article and its sentence. */
export const quoteOf = ({ article, claim }: Pick<Statement, 'article' | 'claim'>): Related =>
  relatedTo(article, claim.valueSpan, wording`${witnessOf(article)}: “${claim.quote}”`);

/** An article as a message names it: its source or file name, with the date where it has one. */
export function witnessOf(article: ArticleFacts): string {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  const date = sureDate(article);
  return date === undefined ? name : `${name} (${date})`;
}

/** The entity's name as the corpus spells it; the article's own where it is not known. */
export const nameOf = (snapshot: Snapshot, id: EntityId | undefined): string | undefined =>
  id === undefined ? undefined : snapshot.entities.entities.get(id)?.name;

/** What a statement speaks of: "China and Kazakhstan", "the SCO". */
export function subjectOf(snapshot: Snapshot, statement: Statement): Wording {
  const names = [nameOf(snapshot, statement.subject), nameOf(snapshot, statement.object)].filter(
    (name) => name !== undefined,
  );
  const [first, second] = names;
  const topic = first === undefined ? topicText(statement.claim) : undefined;
  if (first === undefined) return topic ? asIs(topic) : wording`this`;
  return second === undefined ? asIs(first) : wording`${first} and ${second}`;
}

/** "says", or who is quoted as saying so. */
export function saidBy(snapshot: Snapshot, statement: Statement): Said {
  const speaker = nameOf(snapshot, statement.speaker);
  return speaker ? wording`${speaker}, quoted in ${witnessOf(statement.article)},` : witnessOf(statement.article);
}

/** True when any article of the folder is a draft: then the archive is evidence, and receives nothing itself. */
export const hasDrafts = perSnapshot((snapshot): boolean => {
  for (const article of snapshot.articles.values()) if (snapshot.isDraft(article.path)) return true;
  return false;
});

/** Whether findings may lie in this article at all. */
export const receives = (snapshot: Snapshot, article: ArticleFacts): boolean =>
  !hasDrafts(snapshot) || snapshot.isDraft(article.path);

/** Two drafts are no evidence for each other. */
export const bothDrafts = (snapshot: Snapshot, a: ArticleFacts, b: ArticleFacts): boolean =>
  a.id !== b.id && snapshot.isDraft(a.path) && snapshot.isDraft(b.path);

/** Whether one article may witness against the other: two drafts may not, nor two versions of one story, of which the later corrects. */
export const mayOppose = (snapshot: Snapshot, a: ArticleFacts, b: ArticleFacts): boolean =>
  !bothDrafts(snapshot, a, b) && !areVersions(a, b);

/** What the story of an article goes by: versions of one story are one witness. */
export const storyOf = ({ id, sameStoryAs }: ArticleFacts): string => sameStoryAs ?? id;

/** Whether a person said that the two tell one story: then a difference is a correction, and no conflict of two witnesses. */
export function areVersions(a: ArticleFacts, b: ArticleFacts): boolean {
  const names = (x: ArticleFacts, y: ArticleFacts): boolean =>
    x.sameStoryAs !== undefined && (x.sameStoryAs === y.id || x.sameStoryAs === y.path);
  return a.id !== b.id && (names(a, b) || names(b, a));
}

/** The side a finding lies on: the draft, else the later-dated article, else the later in path and text order. */
export function laterOf(snapshot: Snapshot, a: Statement, b: Statement): readonly [mine: Statement, other: Statement] {
  const [draftA, draftB] = [snapshot.isDraft(a.article.path), snapshot.isDraft(b.article.path)];
  if (draftA !== draftB) return draftA ? [a, b] : [b, a];
  if (a.article.id === b.article.id) return a.claim.valueSpan.start >= b.claim.valueSpan.start ? [a, b] : [b, a];
  const [dateA, dateB] = [a.article.date?.value ?? '', b.article.date?.value ?? ''];
  if (dateA !== '' && dateB !== '' && dateA !== dateB) return dateA > dateB ? [a, b] : [b, a];
  return a.article.path > b.article.path ? [a, b] : [b, a];
}

const RANK: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** The milder of two severities. */
export const atMost = (severity: Severity, limit: Severity): Severity =>
  RANK.indexOf(severity) <= RANK.indexOf(limit) ? severity : limit;

/** What a conflict of these statements may weigh: implied values and reported speech make no error, doubtful ones no warning. */
export function weigh(severity: Severity, ...statements: readonly Statement[]): Severity {
  let weight = severity;
  for (const { claim } of statements) {
    if (claim.quoted || claim.arithmetic) weight = atMost(weight, 'warning');
    if (claim.modality !== 'asserted' && claim.modality !== 'denied') weight = atMost(weight, 'warning');
    if (claim.value.kind !== 'time') continue;
    if (claim.value.stated !== undefined) weight = atMost(weight, 'warning');
    if (claim.value.doubtful) weight = atMost(weight, 'information');
  }
  return weight;
}
