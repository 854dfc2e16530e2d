import type { Claim } from '../claims/types';
import { canBeVerified } from '../corpus/factsFile';
import { readFactValue } from '../corpus/factValue';
import { propertyIn } from '../corpus/properties';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { nameOf, witnessOf } from '../rules/evidence';
import type { Finding } from '../rules/types';
import type { Span } from '../text/span';
import { term, type Wording, wording } from '../text/wording';
import { storiesOf } from './at';
import type { DeskNote, WrittenFact } from './deskNotes';

/** Something a person may note at a place of an article, by a quick fix. */
export interface Offer {
  readonly title: Wording;
  /** As it is kept where the person is asked nothing more. */
  readonly note: DeskNote;
  /** What a person should be asked first, where the editor can ask. */
  readonly asks?: 'reason' | 'source' | 'date' | 'outlet' | 'title';
}

/** Reason of a finding that is ignored where nobody can be asked for one. */
const JUDGED = 'judged, and left as it is';
/** The beginning of a story, where its date is looked for. In UTF-16 units. */
const HEAD = 200;
/** Its first words: what most articles lack is offered there alone. */
const VERY_HEAD = 20;
const MOST_DATES = 3;

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** What may be noted at a stretch of a file: findings to ignore, claims to verify, a date to set. `findings` are those of the file. */
export function offersAt(snapshot: Snapshot, findings: readonly Finding[], path: string, span: Span): Offer[] {
  const stories = storiesOf(snapshot, path).filter(({ extent }) => touches(extent, span));
  return [
    ...findings.filter((finding) => touches(finding, span)).map(toIgnore),
    ...stories.flatMap((story) => toVerify(snapshot, story, span)),
    ...stories.flatMap((story) => toDate(story, span)),
    ...stories.flatMap((story) => toName(story, span)),
  ];
}

const toIgnore = ({ fingerprint, rule }: Finding): Offer => ({
  title: wording`Ignore this finding (${rule})`,
  note: { kind: 'ignore', fingerprint, reason: JUDGED },
  asks: 'reason',
});

function toVerify(snapshot: Snapshot, story: ArticleFacts, span: Span): Offer[] {
  return story.claims.flatMap((claim): Offer[] => {
    if (!touches(claim.valueSpan, span)) return [];
    const fact = factFrom(snapshot, story, claim);
    if (!fact) return [];
    const label = term(propertyIn(snapshot, claim.property)!.label);
    const title = wording`Verify this fact: ${fact.entity}, ${label} “${claim.surface}”`;
    return [{ title, note: { kind: 'fact', fact }, asks: 'source' }];
  });
}

/** A claim as a fact, where it is one that the file of facts can hold: its subject is known, and its value is stated. */
function factFrom(snapshot: Snapshot, story: ArticleFacts, claim: Claim): WrittenFact | undefined {
  const property = propertyIn(snapshot, claim.property);
  const named = (local: number | undefined) =>
    local === undefined || local < 0 ? undefined : nameOf(snapshot, snapshot.entities.entityOf(story.id, local));
  const entity = named(claim.subject);
  if (!property || !canBeVerified(property) || entity === undefined || claim.arithmetic) return undefined;
  const { value } = claim;
  const written =
    value.kind === 'time'
      ? value.value
      : value.kind === 'entity'
        ? named(value.local)
        : value.kind === 'text'
          ? value.text
          : claim.surface;
  if (written === undefined || readFactValue(property, written) === undefined) return undefined;
  const other = named(claim.object);
  const month = story.date?.certainty === 'certain' ? story.date.value.slice(0, 7) : undefined;
  const asOf = property.constancy === 'changing' ? (claim.asOf ?? month) : undefined;
  return {
    entity,
    ...(other !== undefined ? { with: other } : {}),
    ...(claim.topic !== undefined ? { topic: claim.topic } : {}),
    property: property.id,
    value: written,
    ...(asOf !== undefined ? { asOf } : {}),
    source: witnessOf(story),
  };
}

const headOf = ({ extent }: ArticleFacts, length = HEAD): Span => ({
  start: extent.start,
  end: Math.min(extent.end, extent.start + length),
});

/** Offered at the head of a story whose outlet or headline is not known. */
function toName(story: ArticleFacts, span: Span): Offer[] {
  const { id, source, title } = story;
  if (!touches(headOf(story, VERY_HEAD), span)) return [];
  const offer = (heading: Wording, set: 'source' | 'title', asks: 'outlet' | 'title'): Offer => ({
    title: heading,
    note: { kind: 'article', id, set: { [set]: '' } },
    asks,
  });
  return [
    ...(source === undefined ? [offer(wording`Set the source of this article...`, 'source', 'outlet')] : []),
    ...(title === undefined ? [offer(wording`Set the headline of this article...`, 'title', 'title')] : []),
  ];
}

/** Offered at the head of a story whose date is unknown or doubtful: the dates it names, and any other. */
function toDate(story: ArticleFacts, span: Span): Offer[] {
  const { date, id } = story;
  if (date?.certainty === 'certain' || !(touches(headOf(story), span) || (date?.span && touches(date.span, span))))
    return [];
  const named = story.timexes
    .map(({ value }) => value.slice(0, 10))
    .filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  const days = [...new Set([...(date ? [date.value] : []), ...named])].slice(0, MOST_DATES);
  return [
    ...days.map(
      (day): Offer => ({
        title: wording`The date of this article is ${day}`,
        note: { kind: 'article', id, set: { date: day } },
      }),
    ),
    {
      title: wording`Set the date of this article...`,
      note: { kind: 'article', id, set: { date: days[0] ?? '' } },
      asks: 'date',
    },
  ];
}
