import type { EntityType } from '../../recognise/types';
import type { PersonEvidence } from './evidence';
import type { Filing } from './filing';
import { changeMembers, type MemberList, NO_MEMBERS } from './memberList';

/** What the members of one kind (same type, clearness and evidence) add up to. */
export interface Tally {
  readonly type: EntityType;
  readonly clear: boolean;
  readonly profile: string;
  readonly evidence?: PersonEvidence;
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

export const emptyBucket = (key: string): Bucket => ({
  key,
  members: NO_MEMBERS,
  tallies: new Map(),
  bound: new Map(),
  binds: new Map(),
});

export const selectorOf = (filing: Filing): string => `${filing.type}${filing.clear ? '!' : ''}|${filing.profile}`;

/** What an edit does to one bucket. */
export interface BucketChange {
  readonly removed: Filing[];
  readonly added: Filing[];
  /** Longer key, the filing that bound it, and +1 or -1. */
  readonly bindings: {
    readonly full: string;
    readonly spelt: boolean;
    readonly person: boolean;
    readonly step: 1 | -1;
  }[];
}

export const noChange = (): BucketChange => ({ removed: [], added: [], bindings: [] });

/** A tally being changed: its maps are copied once an edit, however many members come or go. */
interface OpenTally extends Tally {
  count: number;
  readonly surfaces: Map<string, number>;
  readonly context: Map<string, number>;
}

/** The bucket after the change; undefined when nothing is left of it. */
export function changeBucket(bucket: Bucket, change: BucketChange): Bucket | undefined {
  const gone = new Set(change.removed.map((filing) => filing.article));
  const added = change.added.map((filing) => ({
    article: filing.article,
    local: filing.local,
    selector: selectorOf(filing),
  }));
  const members = gone.size + added.length > 0 ? changeMembers(bucket.members, gone, added) : bucket.members;
  const binds = new Map(bucket.binds);
  const open = new Map<string, OpenTally>();
  for (const filing of change.removed) count(bucket, open, binds, filing, -1);
  for (const filing of change.added) count(bucket, open, binds, filing, 1);
  const tallies = new Map(bucket.tallies);
  for (const [selector, tally] of open) {
    if (tally.count > 0) tallies.set(selector, tally);
    else tallies.delete(selector);
  }
  const bound = bindingsAfter(bucket.bound, change);
  if (members.size === 0 && bound.size === 0) return undefined;
  return { key: bucket.key, members, tallies, bound, binds };
}

function bindingsAfter(before: Bucket['bound'], change: BucketChange): Bucket['bound'] {
  if (change.bindings.length === 0) return before;
  const bound = new Map(before);
  for (const { full, spelt, person, step } of change.bindings) {
    const old = bound.get(full) ?? { count: 0, spelt: 0, persons: 0 };
    bound.set(full, {
      count: old.count + step,
      spelt: old.spelt + (spelt ? step : 0),
      persons: old.persons + (person ? step : 0),
    });
  }
  for (const { full } of change.bindings) if (bound.get(full)?.count === 0) bound.delete(full);
  return bound;
}

function count(
  bucket: Bucket,
  open: Map<string, OpenTally>,
  binds: Map<string, number>,
  filing: Filing,
  step: 1 | -1,
): void {
  const selector = selectorOf(filing);
  let tally = open.get(selector);
  if (!tally) {
    const old = bucket.tallies.get(selector);
    const { type, clear, profile, evidence } = filing;
    const surfaces = new Map(old?.surfaces);
    tally = {
      type,
      clear,
      profile,
      count: old?.count ?? 0,
      surfaces,
      context: new Map(old?.context),
      ...(evidence ? { evidence } : {}),
    };
    open.set(selector, tally);
  }
  tally.count += step;
  for (const surface of filing.surfaces) add(tally.surfaces, surface, step);
  for (const key of filing.context) add(tally.context, key, step);
  for (const short of filing.shorts) add(binds, short.key, step);
}

/** Removals come before additions, so that a count may pass below zero only where the sums were wrong. */
function add(counts: Map<string, number>, key: string, step: number): void {
  const next = (counts.get(key) ?? 0) + step;
  if (next === 0) counts.delete(key);
  else counts.set(key, next);
}
