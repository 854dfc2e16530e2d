import type { Claim } from '../../claims/types';
import { propertyIn } from '../../corpus/properties';
import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import type { Finding, Place } from '../../rules/types';
import { overlaps } from '../../text/span';
import { english } from '../../text/wording';
import { storyAt } from '../at';
import { disputesOf } from '../disputes';
import { byTime, type DatedPlace, type Lane, lanesOf, type Mark, markOf, placeOf } from './lanes';

/** Lanes as `findings` leave them: each of their conflicts marked, with both its sides on the lane. */
export function withDisputes(
  snapshot: Snapshot,
  lanes: readonly Lane[],
  findings: readonly Finding[],
): readonly Lane[] {
  const disputes = disputesOf(findings);
  const disputed = new Set(findings.flatMap((finding) => sidesOf(finding).map(({ path }) => path)));
  const marked = (lane: Lane): Lane => {
    const conflicts = new Set<Finding>();
    const marks = lane.marks.map((mark): Mark => {
      if (!mark.places.some(({ path }) => disputed.has(path))) return mark;
      const places = mark.places.map((place): DatedPlace => {
        const dispute = disputes(place);
        return dispute ? { ...place, dispute } : place;
      });
      const conflict = places.find(({ dispute }) => dispute)?.dispute;
      if (!conflict) return mark;
      conflicts.add(conflict);
      return { ...mark, places, conflict };
    });
    return conflicts.size > 0 ? { ...lane, marks, conflicts: [...conflicts] } : lane;
  };
  const elsewhere = marksByConflict(lanesOf(snapshot).map(marked));
  return lanes.map((lane) => {
    const own = marked(lane);
    const added = own.conflicts.flatMap((finding) => missing(snapshot, own, finding, elsewhere.get(finding) ?? []));
    return added.length > 0 ? { ...own, marks: merged([...own.marks, ...added]).sort(byTime) } : own;
  });
}

const sidesOf = (finding: Finding): readonly Place[] => [finding, ...finding.related];

function marksByConflict(lanes: readonly Lane[]): ReadonlyMap<Finding, readonly Mark[]> {
  const found = new Map<Finding, Mark[]>();
  for (const { conflicts, marks } of lanes) {
    if (conflicts.length === 0) continue;
    for (const mark of marks) {
      for (const finding of new Set(mark.places.flatMap(({ dispute }) => dispute ?? []))) {
        const list = found.get(finding);
        if (list) list.push(mark);
        else found.set(finding, [mark]);
      }
    }
  }
  return found;
}

/**
 * The sides of a conflict that its lane lacks: another sentence tells them of other names ("by 2023 it had risen to ..."), so that
 * they stand on another lane; or without a date, and then they stand where the side does that they contradict.
 */
function missing(snapshot: Snapshot, lane: Lane, finding: Finding, elsewhere: readonly Mark[]): Mark[] {
  const holds = (mark: Mark, side: Place): boolean =>
    mark.places.some((place) => place.path === side.path && overlaps(place, side));
  const here = lane.marks.find((mark) => mark.places.some(({ dispute }) => dispute === finding))!;
  return sidesOf(finding)
    .filter((side) => !lane.marks.some((mark) => holds(mark, side)))
    .flatMap((side): Mark[] => {
      const told = elsewhere.find((mark) => holds(mark, side));
      if (told) {
        const places = told.places.filter((place) => place.path === side.path && overlaps(place, side));
        return [{ ...told, places, conflict: finding }];
      }
      const story = storyAt(snapshot, side.path, side.start);
      const claim = story?.claims.find((one) => tells(snapshot, one, here) && overlaps(one.valueSpan, side));
      return story && claim ? [undated(snapshot, story, claim, here, finding)] : [];
    });
}

/** Whether a claim gives a value of the kind of a mark's, and no time. */
const tells = (snapshot: Snapshot, claim: Claim, { places: [place] }: Mark): boolean =>
  claim.value.kind === place!.kind &&
  claim.value.kind !== 'time' &&
  claim.asOf === undefined &&
  (claim.property.startsWith('open:') || propertyIn(snapshot, claim.property) !== undefined);

const undated = (
  snapshot: Snapshot,
  story: ArticleFacts,
  claim: Claim,
  { days, time }: Mark,
  conflict: Finding,
): Mark => ({
  ...markOf(snapshot, story, claim),
  days,
  time,
  doubtful: true,
  places: [{ ...placeOf(snapshot, story, claim), dispute: conflict }],
  conflict,
});

/** Marks that say the same of the same time as one. */
function merged(marks: readonly Mark[]): Mark[] {
  const found = new Map<string, Mark>();
  for (const mark of marks) {
    const key = [...mark.days, english(mark.value), mark.open, mark.doubtful].join(' ');
    const same = found.get(key);
    found.set(key, same ? { ...same, places: [...same.places, ...mark.places] } : mark);
  }
  return [...found.values()];
}
