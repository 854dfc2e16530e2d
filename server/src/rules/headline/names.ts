import type { ArticleFacts } from '../../corpus/types';
import { foldWords } from '../../resolve/naming/fold';
import type { Mention } from '../../resolve/types';
import type { Span } from '../../text/span';
import { wording } from '../../text/wording';
import { likeness } from '../wording/spelling';
import { type AtOdds, byPlace } from './atOdds';

/** People of a headline who are nowhere in the body, where somebody has almost their surname. */
export function nameAtOdds(article: ArticleFacts, title: Span): AtOdds[] {
  const people = article.mentions.filter(({ kind, type }) => kind === 'name' && type === 'PER');
  const { above, below } = byPlace(people, title, (mention) => mention);
  const inBody = new Set(below.flatMap((mention) => wordsOf(article, mention)));
  return above.flatMap((mention): readonly AtOdds[] => {
    const surname = wordsOf(article, mention).at(-1);
    if (surname === undefined || inBody.has(surname)) return [];
    const other = below.find((one) => isSlip(surname, wordsOf(article, one).at(-1) ?? ''));
    if (!other) return [];
    const [mine, theirs] = [mention, other].map(({ local }) => article.locals[local]!.name) as [string, string];
    if (mine === theirs) return [];
    return [{ here: mention, mine, there: other, theirs, reason: wording`the names differ in a letter or two` }];
  });
}

/** Capitals write "MACDONALD" where the body has "McDonald". */
const isSlip = (a: string, b: string): boolean => likeness(a.replace(/^mac/, 'mc'), b.replace(/^mac/, 'mc')) === 'slip';

const wordsOf = ({ locals }: ArticleFacts, { local }: Mention): readonly string[] => foldWords(locals[local]!.name);
