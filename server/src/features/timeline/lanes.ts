import { topicText } from '../../claims/topicText';
import type { Claim, ClaimValue } from '../../claims/types';
import { perSnapshot } from '../../corpus/perSnapshot';
import { propertyIn } from '../../corpus/properties';
import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import { type DayInterval, intervalOf } from '../../recognise/dates/interval';
import { timeText } from '../../recognise/dates/wording';
import type { EntityId } from '../../resolve/across';
import type { Finding, Place } from '../../rules/types';
import { overlaps, type Span } from '../../text/span';
import { asIs, english, type Wording } from '../../text/wording';
import { valueText } from '../facts';
import { meantBy, spokenOf } from '../spokenOf';

/** The words of an article that put something on the time axis. */
export interface DatedPlace extends Place {
  readonly article: ArticleFacts;
  readonly kind: ClaimValue['kind'];
  readonly quote: string;
  /** The words of the value in it. */
  readonly surface: string;
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
  /** The time is in doubt: the article's own date is, or no date is told and it stands where what it contradicts does. */
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
  /** Where nobody is named: what it is told of, in the article's words. */
  readonly topic?: string;
  /** Where even that is not known: the title of the article. */
  readonly article?: string;
  readonly marks: readonly Mark[];
  readonly conflicts: readonly Finding[];
  /** How many words of articles stand behind all its marks. */
  readonly told: number;
}

/** Lanes of what has no property of its own: dates that something happened on, and figures with a date. */
export const EVENTS = 'events';
export const FIGURES = 'figures';
export const LANE_LABELS: Readonly<Record<string, string>> = { [EVENTS]: 'events', [FIGURES]: 'dated figures' };

type OpenMark = Omit<Mark, 'conflict' | 'places'> & { readonly places: DatedPlace[] };
interface OpenLane extends Omit<Lane, 'marks' | 'conflicts' | 'told'> {
  readonly marks: Map<string, OpenMark>;
}

/** A claim at its time. */
interface Dated {
  readonly article: ArticleFacts;
  readonly claim: Claim;
  readonly time: string;
  readonly days: DayInterval;
}

/** What a lane is about: whom, or else what or where. */
type About = Pick<Lane, 'entities' | 'topic' | 'article'>;

/** Every lane of the folder. What conflicts is not known here: it changes with what is kept quiet. */
export const lanesOf = perSnapshot((snapshot): readonly Lane[] => {
  const lanes = new Map<string, OpenLane>();
  for (const article of snapshot.articles.values()) {
    const known: { readonly span: Span; readonly entities: readonly EntityId[] }[] = [];
    for (const claim of article.claims) {
      const property = propertyIn(snapshot, claim.property);
      const dated = property && !INNER.has(property.id) ? datedOf(article, claim) : undefined;
      if (!property || !dated) continue;
      const about = partiesOf(snapshot, article, claim);
      known.push({ span: claim.valueSpan, entities: about.entities });
      take(laneFor(lanes, property.id, property.label, about, claim.topic), snapshot, dated);
    }
    for (const [index, claim] of article.claims.entries()) {
      const dated = claim.property.startsWith('open:') && !BARE.has(claim.property) && datedOf(article, claim);
      if (!dated) continue;
      const property = claim.value.kind === 'time' ? EVENTS : FIGURES;
      // What a property of its own tells is not told of the same things once more.
      const told = known.filter(({ span }) => overlaps(span, claim.valueSpan));
      for (const about of namedBy(snapshot, article, index)) {
        if (told.some(({ entities }) => about.entities.every((id) => entities.includes(id)))) continue;
        take(laneFor(lanes, property, LANE_LABELS[property]!, about), snapshot, dated);
      }
    }
  }
  return [...lanes.values()].map((lane) => ({
    ...lane,
    marks: [...lane.marks.values()].sort(byTime),
    conflicts: [],
    told: [...lane.marks.values()].reduce((sum, { places }) => sum + places.length, 0),
  }));
});

export const byTime = (a: Mark, b: Mark): number => a.days[0] - b.days[0] || a.days[1] - b.days[1];

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

/** What a claim dates, where it dates anything: a time is its own date. */
function datedOf(article: ArticleFacts, claim: Claim): Dated | undefined {
  const time = claim.value.kind === 'time' ? claim.value.value : claim.asOf;
  const days = time === undefined || claim.modality === 'denied' ? undefined : intervalOf(time);
  return time !== undefined && days ? { article, claim, time, days } : undefined;
}

/** Those a claim of a known property is about, as one lane; where its words name nobody, what it is about. */
function partiesOf(snapshot: Snapshot, article: ArticleFacts, claim: Claim): About {
  const entities = [claim.subject, claim.object].flatMap((local) => {
    const id = local === undefined || local < 0 ? undefined : snapshot.entities.entityOf(article.id, local);
    return id === undefined ? [] : [id];
  });
  if (entities.length > 0) return { entities: entities.sort() };
  const topic = topicText(claim);
  return topic === undefined ? inArticle(article) : { entities, topic };
}

/** Those the words of a claim without a property of its own name, a lane each; else those they mean; else its article. */
function namedBy(snapshot: Snapshot, article: ArticleFacts, index: number): readonly About[] {
  const named = spokenOf(snapshot, article, index);
  const spoken = named.length > 0 ? named : meantBy(snapshot, article, index);
  return spoken.length > 0 ? spoken.map((id) => ({ entities: [id] })) : [inArticle(article)];
}

const inArticle = ({ title, path }: ArticleFacts): About => ({ entities: [], article: title?.text ?? path });

function laneFor(
  lanes: Map<string, OpenLane>,
  property: string,
  label: string,
  about: About,
  topic = about.article ?? '',
): OpenLane {
  const key = [property, ...about.entities, topic].join('\u0000');
  let lane = lanes.get(key);
  if (!lane) {
    lane = { key, property, label, ...about, marks: new Map() };
    lanes.set(key, lane);
  }
  return lane;
}

/** Same time and same value are one mark, whoever says so. */
function take(lane: OpenLane, snapshot: Snapshot, { article, claim, time, days }: Dated): void {
  const normal = claim.value.kind === 'time' ? undefined : valueText(snapshot, article.id, claim.value);
  const said = claim.value.kind === 'time' ? '' : normal ? english(normal) : claim.surface;
  const key = [...days, said, isOpen(claim)].join(' ');
  const place = placeOf(snapshot, article, claim);
  const mark = lane.marks.get(key);
  if (mark) mark.places.push(place);
  else lane.marks.set(key, { ...markOf(snapshot, article, claim), days, time: timeText(time), places: [place] });
}

const isOpen = ({ modality }: Claim): boolean => modality !== 'asserted';

/** What a mark says apart from its time. */
export const markOf = (
  snapshot: Snapshot,
  article: ArticleFacts,
  claim: Claim,
): Pick<Mark, 'value' | 'doubtful' | 'open'> => ({
  value:
    claim.value.kind === 'time'
      ? asIs('')
      : claim.value.kind === 'quantity'
        ? asIs(claim.surface)
        : (valueText(snapshot, article.id, claim.value) ?? asIs(claim.surface)),
  doubtful: claim.value.kind === 'time' && claim.value.doubtful === true,
  open: isOpen(claim),
});

/** Where an article gives the value of a claim. */
export function placeOf(snapshot: Snapshot, article: ArticleFacts, claim: Claim): DatedPlace {
  const { start, end } = claim.valueSpan;
  const speaker = claim.speaker === undefined ? undefined : snapshot.entities.entityOf(article.id, claim.speaker);
  return {
    article,
    path: article.path,
    kind: claim.value.kind,
    start,
    end,
    quote: claim.quote,
    surface: claim.surface,
    ...(speaker !== undefined ? { speaker } : {}),
  };
}
