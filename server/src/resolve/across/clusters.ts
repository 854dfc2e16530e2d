import { smallMap } from '../smallMap';
import type { Tally } from './bucket';
import { type Bearing, bearing, isTelling } from './evidence';

/** Bearers of one full name held to be one person. */
export interface Cluster {
  /** Distinguishes it from its namesakes: the profile it was begun with; empty for the leading one. */
  readonly label: string;
  readonly tallies: readonly Tally[];
  readonly count: number;
}

/** The people who bear one full name. */
export interface Bearers {
  /** The most written-about first; the others by label. */
  readonly clusters: readonly Cluster[];
  /** The cluster of each profile; undefined where the evidence leaves it open. */
  readonly byProfile: ReadonlyMap<string, Cluster | undefined>;
}

/** Of one name, no more kinds of evidence than this are compared; the rarest beyond them count as none. */
const MOST_PROFILES = 120;

interface Draft {
  readonly label: string;
  readonly tallies: Tally[];
  count: number;
}

/**
 * Parts the bearers of one full name by evidence. The fullest evidence is placed first: with the people it is tied to,
 * else with the only one it does not speak against, else as somebody new. What tells nothing goes to the only bearer, or
 * to one written about three times as often as all others together; else it is left open. Depends on the set of
 * tallies alone, never on their order.
 */
export function partBearers(tallies: readonly Tally[]): Bearers {
  const telling = mergeProfiles(tallies.filter((tally) => tally.evidence && isTelling(tally.evidence)));
  const kept = [...telling].sort((a, b) => b.count - a.count || byProfile(a, b)).slice(0, MOST_PROFILES);
  kept.sort((a, b) => b.profile.split(';').length - a.profile.split(';').length || byProfile(a, b));
  const drafts: Draft[] = [];
  const open: Tally[] = [];
  const placed = new Map<string, Draft>();
  for (const tally of kept) {
    const draft = place(drafts, tally);
    if (draft === 'open') open.push(tally);
    else placed.set(tally.profile, draft);
  }
  return settle(drafts, placed, mergeProfiles([...tallies.filter((t) => !placed.has(t.profile))]));
}

const byProfile = (a: Tally, b: Tally): number => (a.profile < b.profile ? -1 : a.profile > b.profile ? 1 : 0);

/** Tallies of one profile (clear and unclear) as one. */
function mergeProfiles(tallies: readonly Tally[]): Tally[] {
  const byName = new Map<string, Tally>();
  for (const tally of tallies) {
    const old = byName.get(tally.profile);
    byName.set(
      tally.profile,
      old ? { ...tally, count: old.count + tally.count, context: new Map([...old.context, ...tally.context]) } : tally,
    );
  }
  return [...byName.values()];
}

/** The draft the tally belongs to; a new one where every draft speaks against it; `open` where several could be it. */
function place(drafts: Draft[], tally: Tally): Draft | 'open' {
  const fits = drafts.map((draft) => ({ draft, fit: fitOf(draft, tally) })).filter(({ fit }) => fit !== 'apart');
  const tied = fits.find(({ fit }) => fit === 'join') ?? (fits.length === 1 ? fits[0] : undefined);
  if (tied) {
    tied.draft.tallies.push(tally);
    tied.draft.count += tally.count;
    return tied.draft;
  }
  if (fits.length > 1) return 'open';
  const draft = { label: tally.profile, tallies: [tally], count: tally.count };
  drafts.push(draft);
  return draft;
}

function fitOf(draft: Draft, tally: Tally): Bearing {
  let fit: Bearing = 'open';
  for (const other of draft.tallies) {
    const one = bearing(other.evidence!, tally.evidence!, bridges(other, tally));
    if (one === 'apart') return 'apart';
    if (one === 'join') fit = 'join';
  }
  return fit;
}

/** True when the articles on one side name an employer the other side tells. */
const bridges = (a: Tally, b: Tally): boolean =>
  a.evidence!.houses.some((house) => b.context.has(house)) || b.evidence!.houses.some((house) => a.context.has(house));

/** Ranks the drafts and hands each remaining profile to one of them where that is safe. */
function settle(drafts: readonly Draft[], placed: ReadonlyMap<string, Draft>, rest: readonly Tally[]): Bearers {
  const ranked = [...drafts].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const clusters = ranked.map(
    ({ label, tallies, count }, i): Cluster => ({
      label: i === 0 ? '' : label,
      tallies: tallies.slice(),
      count,
    }),
  );
  const clusterOfDraft = new Map(ranked.map((draft, i) => [draft, clusters[i]!]));
  const nobody: Cluster = { label: '', tallies: [], count: rest.reduce((sum, tally) => sum + tally.count, 0) };
  const byProfile = new Map<string, Cluster | undefined>();
  for (const [profile, draft] of placed) byProfile.set(profile, clusterOfDraft.get(draft));
  for (const tally of rest) byProfile.set(tally.profile, clusters.length === 0 ? nobody : likeliest(clusters, tally));
  return { clusters: clusters.length > 0 ? clusters : [nobody], byProfile: smallMap(byProfile) };
}

function likeliest(clusters: readonly Cluster[], tally: Tally): Cluster | undefined {
  const { gender } = tally.evidence ?? {};
  const fit = gender
    ? clusters.filter((cluster) => cluster.tallies.every(({ evidence }) => (evidence?.gender ?? gender) === gender))
    : clusters;
  if (fit.length === 1) return fit[0];
  const others = fit.slice(1).reduce((sum, cluster) => sum + cluster.count, 0);
  return fit.length > 1 && fit[0]!.count >= 3 * others ? fit[0] : undefined;
}
