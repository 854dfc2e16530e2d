import { readEditionKey } from '../naming/edition';
import { mergeThings, type Things } from './things';

/**
 * Binds names of one event: "the World Cup" to the only World Cup the article tells the year or number of, and its number to its
 * year where one place gives both. Refused: a series of which the article tells two editions.
 */
export function bindEditions(things: Things): void {
  const bySeries = new Map<string, number[]>();
  things.list.forEach((thing, t) => {
    const first = thing.forms[0];
    const edition = first === undefined || thing.type === 'PER' ? undefined : readEditionKey(things.forms[first]!.key);
    if (edition) bySeries.set(edition.base, [...(bySeries.get(edition.base) ?? []), t]);
  });
  if (bySeries.size === 0) return;
  for (const editions of bySeries.values()) joinEditions(things, editions);
  things.list.forEach((thing, t) => {
    const first = thing.forms[0];
    const editions = first === undefined ? undefined : bySeries.get(things.forms[first]!.key);
    const live = editions?.filter((other) => things.list[other]!.forms.length > 0) ?? [];
    if (live.length === 1 && live[0] !== t) mergeThings(things, live[0]!, t);
  });
}

/** What is named by number alone or by year alone joins the one that is named by both. */
function joinEditions(things: Things, editions: readonly number[]): void {
  const known = (t: number) => readEditionKey(things.forms[things.list[t]!.forms[0]!]!.key)!;
  for (const both of editions) {
    const { ordinal, year } = known(both);
    if (ordinal === undefined || year === undefined) continue;
    for (const other of editions) {
      if (other === both || things.list[other]!.forms.length === 0) continue;
      const half = known(other);
      const fits =
        half.year === undefined ? half.ordinal === ordinal : half.ordinal === undefined && half.year === year;
      if (fits) mergeThings(things, both, other);
    }
  }
}
