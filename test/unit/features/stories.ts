import { NO_WORDS } from '../../../server/src/claims/digest';
import type { Claim, ClaimValue } from '../../../server/src/claims/types';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { type Snapshot, takeSnapshot } from '../../../server/src/corpus/snapshot';
import type { ArticleFacts } from '../../../server/src/corpus/types';
import type { EntityType, Quantity, Timex } from '../../../server/src/recognise/types';
import type { LocalEntity, Mention, MentionKind } from '../../../server/src/resolve/types';
import type { ArticleDate, Region } from '../../../server/src/text/article';
import type { Span } from '../../../server/src/text/span';

/** A thing of a story: every place where one of its names, descriptions or pronouns stands is a mention of it. */
export interface Thing {
  readonly type?: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly descriptions?: readonly string[];
  readonly pronouns?: readonly string[];
  readonly acronym?: string;
  /** Words that say who it is, where they stand in the text. */
  readonly roles?: readonly string[];
}

export interface Said {
  readonly property: string;
  /** Indexes into the story's things. */
  readonly subject: number;
  readonly object?: number;
  readonly value: ClaimValue;
  /** The sentence. */
  readonly words: string;
  readonly quoted?: boolean;
  readonly asOf?: string;
  readonly topic?: string;
}

export interface StoryPlan {
  readonly text: string;
  readonly date?: string | ArticleDate;
  readonly title?: string;
  readonly things?: readonly Thing[];
  readonly claims?: readonly Said[];
  readonly timexes?: readonly (Omit<Timex, 'start' | 'end'> & { readonly words: string })[];
  readonly quantities?: readonly (Omit<Quantity, 'start' | 'end'> & { readonly words: string })[];
  readonly furniture?: readonly string[];
}

/** The facts of a story as its plan has them, so that a feature is tested apart from the reading of texts. */
export function story(id: string, plan: StoryPlan): ArticleFacts {
  const { text, things = [], date } = plan;
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in ${id}`);
    return { start, end: start + words.length };
  };
  return {
    id,
    path: id.replace(/#\d+$/, ''),
    format: 'txt',
    extent: { start: 0, end: text.length },
    ...(plan.title !== undefined ? { title: { ...at(plan.title), text: plan.title } } : {}),
    ...(date !== undefined
      ? { date: typeof date === 'string' ? { value: date, certainty: 'certain', origin: 'dateline' } : date }
      : {}),
    language: 'en',
    spoken: [],
    digest: NO_WORDS,
    regions: (plan.furniture ?? []).map((words): Region => ({ kind: 'furniture', ...at(words) })),
    timexes: (plan.timexes ?? []).map(({ words, ...timex }) => ({ ...timex, ...at(words) })),
    quantities: (plan.quantities ?? []).map(({ words, ...quantity }) => ({ ...quantity, ...at(words) })),
    mentions: mentionsOf(text, things),
    locals: things.map(
      (thing): LocalEntity => ({
        type: thing.type ?? 'ORG',
        typeConfidence: 1,
        name: thing.name,
        aliases: thing.aliases ?? [],
        ...(thing.acronym !== undefined ? { acronym: thing.acronym } : {}),
        introductions: (thing.roles ?? []).map((role) => ({ ...at(role), role })),
      }),
    ),
    claims: (plan.claims ?? []).map(
      ({ words, ...said }): Claim => ({
        ...said,
        ...at(words),
        valueSpan: at(words),
        surface: words.slice(0, 80),
        modality: 'asserted',
        quote: words,
      }),
    ),
  };
}

function mentionsOf(text: string, things: readonly Thing[]): Mention[] {
  const mentions: Mention[] = [];
  const taken = (span: Span): boolean => mentions.some((other) => other.start < span.end && span.start < other.end);
  const find = (words: string, kind: MentionKind, local: number): void => {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const span = { start, end: start + words.length };
      if (!taken(span)) mentions.push({ ...span, kind, type: things[local]!.type ?? 'ORG', local });
    }
  };
  things.forEach((thing, local) => {
    for (const name of [thing.name, ...(thing.aliases ?? [])]) find(name, 'name', local);
    for (const words of thing.descriptions ?? []) find(words, 'description', local);
    for (const words of thing.pronouns ?? []) find(words, 'pronoun', local);
  });
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Stories whose path begins with "draft" are drafts. */
export const snapshotOf = (plans: Readonly<Record<string, StoryPlan>>): Snapshot =>
  takeSnapshot(
    Object.entries(plans).map(([id, plan]) => story(id, plan)),
    DEFAULT_CONFIG,
    (path) => path.startsWith('draft'),
  );

export const year = (value: string): ClaimValue => ({ kind: 'time', value });
