import type { Claim, ClaimValue } from '../claims/types';
import { perSnapshot } from '../corpus/perSnapshot';
import { propertyIn } from '../corpus/properties';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { type DayInterval, intervalOf } from '../recognise/dates/interval';
import { timeText } from '../recognise/dates/wording';
import type { EntityId } from '../resolve/across';
import type { Finding, Place } from '../rules/types';
import type { Span } from '../text/span';
import { asIs, english, type Wording } from '../text/wording';
import { type Disputes, disputesOf } from './disputes';
import { valueText } from './facts';
import { spokenOf } from './spokenOf';

/** The words of an article that put something on the time axis. */
export interface DatedPlace extends Place {
  readonly article: ArticleFacts;
  readonly kind: ClaimValue['kind'];
  readonly quote: string;
  readonly speaker?: EntityId;
  /** The conflict that touches these words. */
  readonly dispute?: Finding;
}

/** One thing at one time, with everybody who says so. */
export interface Mark {
  /** Day numbers, both inside: longer than a day where only the month or the year is told. */
  readonly days: DayInterval;
  /** "July 2024" */
  readonly time: Wording;
  /** What is told of that time, in a few words: "$41 billion". Empty where the time itself is what is told. */
  readonly value: Wording;
  /** The article's own date is in doubt, so that the time is, too. */
  readonly doubtful: boolean;
  /** Expected, planned or possible; not reported as having come about. */
  readonly open: boolean;
  readonly places: readonly DatedPlace[];
  readonly conflict?: Finding;
}

/** What is told of one property of one thing, in the order of time. */
export interface Lane {
  readonly key: string;
  /** Those it is told of; none where the articles name nobody. */
  readonly entities: readonly EntityId[];
  /** A property of the catalogue, `EVENTS` or `FIGURES`. */
  readonly property: string;
  readonly label: string;
  /** Where nobody is named: the title of an article in place of a name. */
  readonly topic?: string;
  readonly marks: readonly Mark[];
  readonly conflicts: readonly Finding[];
  /** How many words of articles stand behind all its marks. */
  readonly told: number;
}

/** Lanes of what has no property of its own: dates that something happened on, and figures with a date. */
export const EVENTS = 'events';
export const FIGURES = 'figures';
const LABELS: Readonly<Record<string, string>> = { [EVENTS]: 'events', [FIGURES]: 'dated figures' };

export interface TimelineQuery {
  readonly entity?: EntityId;
  readonly property?: string;
  /** How many lanes to give. */
  readonly limit: number;
}

export interface PropertyCount {
  readonly property: string;
  readonly label: string;
  readonly lanes: number;
}

export interface Timeline {
  /** Lanes with a conflict first, then those of which most is told. */
  readonly lanes: readonly Lane[];
  readonly total: number;
  /** On all of them. */
  readonly conflicts: number;
  /** What may be filtered by, of the entity asked for; the commonest first. */
  readonly properties: readonly PropertyCount[];
}

interface OpenLane extends Omit<Lane, 'marks' | 'conflicts' | 'told'> {
  readonly marks: Map<string, Omit<Mark, 'conflict' | 'places'> & { readonly places: DatedPlace[] }>;
}

/** Events and dated claims of the folder, or of one thing or property in it, as lanes along a time axis. */
export function timeline(snapshot: Snapshot, findings: readonly Finding[], query: TimelineQuery): Timeline {
  const ofEntity = lanesOf(snapshot).filter(({ entities }) => !query.entity || entities.includes(query.entity));
  const counts = new Map<string, PropertyCount>();
  for (const { property, label } of ofEntity) {
    counts.set(property, { property, label, lanes: (counts.get(property)?.lanes ?? 0) + 1 });
  }
  const wanted = ofEntity.filter(({ property }) => !query.property || property === query.property);
  const disputes = disputesOf(findings);
  const disputed = new Set(findings.flatMap(({ path, related }) => [path, ...related.map((side) => side.path)]));
  const ranked = wanted
    .map((lane) => withDisputes(lane, disputes, disputed))
    .sort((a, b) => urgency(b) - urgency(a) || b.told - a.told || byText(a.key, b.key));
  return {
    lanes: ranked.slice(0, query.limit),
    total: ranked.length,
    conflicts: new Set(ranked.flatMap((lane) => lane.conflicts)).size,
    properties: [...counts.values()].sort((a, b) => b.lanes - a.lanes || byText(a.label, b.label)),
  };
}

/** Conflicts about a known property before those about any date or figure. */
const urgency = ({ conflicts, property }: Lane): number =>
  conflicts.length === 0 ? 0 : property === EVENTS || property === FIGURES ? 1 : 2;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function withDisputes(lane: Lane, disputes: Disputes, disputed: ReadonlySet<string>): Lane {
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
}

/** Every lane of the folder. What conflicts is not known here: it changes with what is kept quiet. */
const lanesOf = perSnapshot((snapshot): readonly Lane[] => {
  const lanes = new Map<string, OpenLane>();
  for (const article of snapshot.articles.values()) {
    for (const [index, claim] of article.claims.entries()) {
      const time = timeOf(claim);
      const days = time === undefined ? undefined : intervalOf(time);
      if (time === undefined || !days || claim.modality === 'denied') continue;
      const own = claim.property.startsWith('open:') ? undefined : propertyIn(snapshot, claim.property);
      if (!own && !claim.property.startsWith('open:')) continue;
      if (own ? INNER.has(own.id) : BARE.has(claim.property)) continue;
      const named = own ? partiesOf(snapshot, article, claim) : spokenOf(snapshot, article, index).map((id) => [id]);
      const property = own?.id ?? (claim.value.kind === 'time' ? EVENTS : FIGURES);
      for (const entities of named.length > 0 ? named : [[]]) {
        const lane = laneFor(lanes, { property, label: own?.label ?? LABELS[property]!, entities, claim, article });
        take(lane, snapshot, article, claim, time, days);
      }
    }
  }
  return [...lanes.values()].map((lane) => ({
    ...lane,
    marks: [...lane.marks.values()].sort((a, b) => a.days[0] - b.days[0] || a.days[1] - b.days[1]),
    conflicts: [],
    told: [...lane.marks.values()].reduce((sum, { places }) => sum + places.length, 0),
  }));
});

/** Claims that only carry arithmetic: what they date is told by others beside them. */
const INNER: ReadonlySet<string> = new Set(['weekday', 'interval', 'impossible-date', 'anniversary', 'elapsed']);

/** Figures that say little without their sentence: "two", "the sixth", "five years". */
const BARE: ReadonlySet<string> = new Set([
  'open:number',
  'open:ordinal',
  'open:anniversary',
  'open:duration',
  'open:fold',
]);

/** What a claim dates: a time is its own date. */
const timeOf = ({ value, asOf }: Claim): string | undefined => (value.kind === 'time' ? value.value : asOf);

/** Those a claim of a known property is about, as one lane. */
function partiesOf(snapshot: Snapshot, article: ArticleFacts, claim: Claim): EntityId[][] {
  const ids = [claim.subject, claim.object].flatMap((local) => {
    const id = local === undefined || local < 0 ? undefined : snapshot.entities.entityOf(article.id, local);
    return id === undefined ? [] : [id];
  });
  return [ids.sort()];
}

interface LaneSeed {
  readonly property: string;
  readonly label: string;
  readonly entities: readonly EntityId[];
  readonly claim: Claim;
  readonly article: ArticleFacts;
}

function laneFor(lanes: Map<string, OpenLane>, { property, label, entities, claim, article }: LaneSeed): OpenLane {
  const nobody = entities.length === 0;
  const topic = nobody ? (article.title?.text ?? article.path) : undefined;
  const key = [property, ...entities, claim.topic ?? topic ?? ''].join('\u0000');
  let lane = lanes.get(key);
  if (!lane) {
    lane = { key, property, label, entities, ...(topic !== undefined ? { topic } : {}), marks: new Map() };
    lanes.set(key, lane);
  }
  return lane;
}

/** Same time and same value are one mark, whoever says so. */
function take(
  lane: OpenLane,
  snapshot: Snapshot,
  article: ArticleFacts,
  claim: Claim,
  time: string,
  days: DayInterval,
): void {
  const normal =
    claim.value.kind === 'time' ? asIs('') : (valueText(snapshot, article.id, claim.value) ?? asIs(claim.surface));
  const value = claim.value.kind === 'quantity' ? asIs(claim.surface) : normal;
  const doubtful = claim.value.kind === 'time' && claim.value.doubtful === true;
  const open = claim.modality !== 'asserted';
  const key = [...days, english(normal), open].join(' ');
  const speaker = claim.speaker === undefined ? undefined : snapshot.entities.entityOf(article.id, claim.speaker);
  const place: DatedPlace = {
    article,
    path: article.path,
    kind: claim.value.kind,
    ...spanOf(claim.valueSpan),
    quote: claim.quote,
    ...(speaker !== undefined ? { speaker } : {}),
  };
  const mark = lane.marks.get(key);
  if (mark) mark.places.push(place);
  else lane.marks.set(key, { days, time: timeText(time), value, doubtful, open, places: [place] });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
