import type { EntityType } from '../../recognise/types';
import { smallMap } from '../smallMap';
import type { PersonEvidence } from './evidence';
import type { Filing } from './filing';
import { changeMembers, type Member, type MemberList, NO_MEMBERS } from './memberList';

/** What the members of one kind (same type, clearness and evidence) add up to. */
export interface Tally {
  readonly type: EntityType;
  readonly clear: boolean;
  readonly profile: string;
  readonly evidence?: PersonEvidence | undefined;
  /** How many members. */
  readonly count: number;
  /** How many members print each form. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** How many members' articles name each organisation; only where an employer is told. */
  readonly context: ReadonlyMap<string, number>;
}

/** How often a short key stood beside a longer one in an article. */
export interface Binding {
  readonly count: number;
  /** Of these, how often the article spelt it out as an acronym. */
  readonly spelt: number;
  /** Of these, how often it was a person's name. */
  readonly persons: number;
}

/**
 * All locals of the corpus filed under one key, added up. Immutable, and a function of its members alone: in whatever
 * order and by whatever edits they came, the same members give the same sums.
 */
export interface Bucket {
  readonly key: string;
  readonly members: MemberList;
  /** By selector. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** As a short key: the longer keys it stands for, with how often. */
  readonly bound: ReadonlyMap<string, Binding>;
  /** As a longer key: the short keys that stand for it, with how often. */
  readonly binds: ReadonlyMap<string, number>;
}

const EMPTY: ReadonlyMap<string, never> = new Map<string, never>();

/** A map that is copied when first written to. */
interface Counts {
  readonly before: ReadonlyMap<string, number>;
  now?: Map<string, number>;
}

interface TallyDraft extends Omit<Tally, 'count' | 'surfaces' | 'context'> {
  count: number;
  readonly surfaces: Counts;
  readonly context: Counts;
}

/** A bucket while an edit runs. Its maps are copied at most once, however many members come or go. */
export interface BucketDraft {
  readonly key: string;
  readonly before: Bucket | undefined;
  /** Articles whose members go. */
  readonly gone: Set<string>;
  readonly added: Member[];
  /** By selector, those the edit opened. */
  readonly tallies: Map<string, TallyDraft>;
  readonly binds: Counts;
  bound?: Map<string, Binding>;
}

export const draftOf = (key: string, before: Bucket | undefined): BucketDraft => ({
  key,
  before,
  gone: new Set(),
  added: [],
  tallies: new Map(),
  binds: { before: before?.binds ?? EMPTY },
});

/** Counts a filing in (step 1) or out (step -1). All old filings of an article go out before its new ones come in. */
export function countFiling(draft: BucketDraft, filing: Filing, step: 1 | -1): void {
  const { article, local, selector, owner } = filing;
  if (step > 0) draft.added.push({ article, local, selector, ...(owner !== undefined ? { owner } : {}) });
  else draft.gone.add(article);
  const tally = tallyDraft(draft, filing);
  tally.count += step;
  for (const surface of filing.surfaces) add(tally.surfaces, surface, step);
  for (const key of filing.context) add(tally.context, key, step);
  for (const short of filing.shorts) add(draft.binds, short.key, step);
}

/** Counts in or out that the draft's key stood beside the longer key `full` in an article. */
export function countBinding(draft: BucketDraft, full: string, spelt: boolean, person: boolean, step: 1 | -1): void {
  draft.bound ??= new Map(draft.before?.bound);
  const old = draft.bound.get(full) ?? { count: 0, spelt: 0, persons: 0 };
  const count = old.count + step;
  if (count === 0) draft.bound.delete(full);
  else
    draft.bound.set(full, { count, spelt: old.spelt + (spelt ? step : 0), persons: old.persons + (person ? step : 0) });
}

/** The bucket after the edit; undefined when nothing is left of it. */
export function finishBucket(draft: BucketDraft): Bucket | undefined {
  const { key, before, gone, added } = draft;
  const old = before?.members ?? NO_MEMBERS;
  const members = gone.size + added.length > 0 ? changeMembers(old, gone, added) : old;
  const bound = draft.bound ? smallMap(draft.bound) : (before?.bound ?? EMPTY);
  if (members.size === 0 && bound.size === 0) return undefined;
  const tallies = new Map(before?.tallies);
  for (const [selector, { type, clear, profile, evidence, count, surfaces, context }] of draft.tallies) {
    if (count > 0) {
      const [forms, houses] = [counted(surfaces), counted(context)];
      tallies.set(selector, { type, clear, profile, evidence, count, surfaces: forms, context: houses });
    } else tallies.delete(selector);
  }
  return { key, members, tallies: smallMap(tallies), bound, binds: counted(draft.binds) };
}

function tallyDraft(draft: BucketDraft, { type, clear, profile, evidence, selector }: Filing): TallyDraft {
  const opened = draft.tallies.get(selector);
  if (opened) return opened;
  const old = draft.before?.tallies.get(selector);
  const tally: TallyDraft = {
    type,
    clear,
    profile,
    evidence,
    count: old?.count ?? 0,
    surfaces: { before: old?.surfaces ?? EMPTY },
    context: { before: old?.context ?? EMPTY },
  };
  draft.tallies.set(selector, tally);
  return tally;
}

function add(counts: Counts, key: string, step: number): void {
  counts.now ??= new Map(counts.before);
  const next = (counts.now.get(key) ?? 0) + step;
  if (next === 0) counts.now.delete(key);
  else counts.now.set(key, next);
}

const counted = ({ before, now }: Counts): ReadonlyMap<string, number> => (now ? smallMap(now) : before);
