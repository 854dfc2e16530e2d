import type { Claim } from '../claims/types';
import { perArticle } from '../corpus/perSnapshot';
import type { ArticleFacts } from '../corpus/types';

/**
 * Which figures and dates an article tells, as bare values: two texts about one event share most of theirs, two bulletins of one
 * formula hardly any. Units are left out, since a writer may give them otherwise.
 */
const valuesOf = perArticle(
  (article): ReadonlySet<string> =>
    new Set(article.claims.flatMap((claim) => (claim.context ? [valueKey(claim)] : []))),
);

/** A claim's value without its unit; what the words state of a date. */
export function valueKey({ value }: Claim): string {
  if (value.kind === 'time') return value.stated ?? value.value;
  return value.kind === 'quantity' ? String(value.value) : '';
}

/** How many of `claims`' values an article tells too. */
export const toldToo = (claims: readonly Claim[], article: ArticleFacts): number => {
  const values = valuesOf(article);
  return claims.filter((claim) => values.has(valueKey(claim))).length;
};

/** The figures and dates of an article as its open claims, each value once. */
export function figuresOf(article: ArticleFacts): Claim[] {
  const once = new Map<string, Claim>();
  for (const claim of article.claims) if (claim.context && !once.has(valueKey(claim))) once.set(valueKey(claim), claim);
  return [...once.values()];
}
