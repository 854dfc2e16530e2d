import type { Snapshot, Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { intervalOf } from '../recognise/dates/interval';
import type { EntityId } from '../resolve/across';

type Said = Pick<Statement, 'article' | 'claim'>;

/** What the value of a statement stands for in the folder: values name things as their own article numbers them. Undefined for other values. */
export const entityOfValue = (snapshot: Snapshot, { article, claim: { value } }: Said): EntityId | undefined =>
  value.kind === 'entity' ? snapshot.entities.entityOf(article.id, value.local) : undefined;

/** The date of an article, where it is sure: ISO 8601, to the day, month or year. */
export const sureDate = ({ date }: ArticleFacts): string | undefined =>
  date?.certainty === 'certain' ? date.value : undefined;

/** The time a statement holds at: what its clause says, else its article's month where that is sure. */
export const heldAt = ({ claim, article }: Said): string | undefined => claim.asOf ?? sureDate(article)?.slice(0, 7);

/** How many days apart two articles appeared; undefined where that of one is not sure. */
export function daysApart(a: ArticleFacts, b: ArticleFacts): number | undefined {
  const [x, y] = [a, b].map((article) => {
    const date = sureDate(article);
    return date === undefined ? undefined : intervalOf(date);
  });
  return x && y ? Math.abs(x[0] - y[0]) : undefined;
}
