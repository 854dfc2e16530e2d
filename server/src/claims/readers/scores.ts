import type { Claim } from '../types';
import type { Item } from '../view';
import { type ClaimReader, claimAt } from './reader';

type Named = Extract<Item, { kind: 'mention' }>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BEAT = words('beat beats defeated defeats downed edged overcame thrashed hammered crushed outplayed stunned');
const WON = words('won wins win victory');
const LOST = words('lost loses loss defeat');
const DREW = words('drew draws draw tied');
const TO = words('against over to with by at from');

/**
 * Reads results of games: "Norway beat Kenya 3-1", "Kenya lost 3-1 to Norway", "Norway and Kenya drew 1-1", "Norway's 3-1 win over Kenya". The subject is the
 * winner, the object the other side; of a draw they are as they stand. The value is the score, the higher figure first; it is of the day the sentence names.
 */
export const readScores: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 1; i + 2 < items.length; i++) {
    const points = [items[i]!, items[i + 2]!].map((item) =>
      item.kind === 'quantity' && item.quantity.kind === 'score' ? item.quantity.value : undefined,
    );
    const [a, b] = points;
    if (a === undefined || b === undefined || !/^[-–]$/.test(items[i + 1]!.word)) continue;
    const sides = sidesOf(items, i);
    if (!sides || (a === b) !== sides.drawn) continue;
    const day = dayOf(items, i);
    yield claimAt(view, context, i, {
      property: 'score',
      subject: sides.first.mention.local,
      object: sides.second.mention.local,
      value: { kind: 'text', text: `${Math.max(a, b)}-${Math.min(a, b)}` },
      valueSpan: { start: items[i]!.start, end: items[i + 2]!.end },
      ...(day !== undefined ? { asOf: day } : {}),
    });
  }
};

interface Sides {
  readonly first: Named;
  readonly second: Named;
  readonly drawn: boolean;
}

/** Who played, from the words about the score at items `at` to `at + 2`. */
function sidesOf(items: readonly Item[], at: number): Sides | undefined {
  const before = items[at - 1]?.word === 'by' ? at - 2 : at - 1;
  const verb = items[before]?.word ?? '';
  // "Norway beat Kenya 3-1".
  const [loser, beat, winner] = [named(items[before]), items[before - 1]?.word ?? '', named(items[before - 2])];
  if (loser && BEAT.has(beat)) return winner && { first: winner, second: loser, drawn: false };
  // "Norway and Kenya drew 1-1".
  const [one, other] = [named(items[before - 3]), named(items[before - 1])];
  if (DREW.has(verb) && one && other && items[before - 2]?.word === 'and')
    return { first: one, second: other, drawn: true };
  // "Norway won 3-1 against Kenya", "Norway's 3-1 win over Kenya".
  const owned = items[at - 1]?.word === "'s";
  const act = owned ? (items[at + 3]?.word ?? '') : verb;
  const joint = at + (owned ? 4 : 3);
  const first = named(items[owned ? at - 2 : before - 1]);
  const second = named(items[items[joint + 1]?.word === 'the' ? joint + 2 : joint + 1]);
  if (!first || !second || !TO.has(items[joint]?.word ?? '')) return undefined;
  if (WON.has(act)) return { first, second, drawn: false };
  if (LOST.has(act)) return { first: second, second: first, drawn: false };
  return DREW.has(act) ? { first, second, drawn: true } : undefined;
}

const named = (item: Item | undefined): Named | undefined =>
  item?.kind === 'mention' && item.mention.kind === 'name' && item.mention.type !== 'PER' ? item : undefined;

/** The day the sentence names, where it is one day. */
function dayOf(items: readonly Item[], at: number): string | undefined {
  const days = items.flatMap((item, i) =>
    item.kind === 'time' && /^\d{4}-\d{2}-\d{2}/.test(item.timex.value)
      ? [{ day: item.timex.value.slice(0, 10), distance: Math.abs(i - at) }]
      : [],
  );
  return days.sort((a, b) => a.distance - b.distance)[0]?.day;
}
