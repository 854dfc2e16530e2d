import { headsOf, opensWith } from '../heads';
import { bare } from './wording';

/**
 * Headings of the lists that pages print behind a story. `strong` ones are never a story's own heading; `weak` ones count only
 * where no story goes on behind them.
 */
const STRONG = new Set(
  `recommended articles|related articles|related stories|related news|related posts|related content|related topics|related coverage
  |related links|recommended stories|recommended for you|recommended reading|you may also like|you might also like|you may like
  |more stories|more from this section|more on this story|more news|more like this|more in this section|read next|up next|most read
  |most popular|most viewed|most shared|popular articles|popular posts|popular news|popular categories|popular stories|trending stories
  |trending now|latest articles|latest posts|latest stories|recent articles|recent posts|recent news|hot this week|hot news|hot topics
  |top news|top stories|editors' picks|editor's picks|editors’ picks|editor’s picks|don't miss|don’t miss|in case you missed it
  |other news|other articles|other stories|from our partners|around the web|sponsored links|promoted stories|special reports
  |what to read next|next in news|suggested articles|similar articles|similar news|similar posts|photo gallery|about the author
  |articles similaires|à lire également|les plus lus|sur le même sujet|noticias relacionadas|artículos relacionados|lo más leído
  |mehr zum thema|meistgelesen|похожие новости|новости по теме|популярное|相关新闻|热门文章|推荐阅读`
    .split('|')
    .map((phrase) => phrase.trim()),
);
const WEAK = new Set(
  'topics|tags|comments|popular|trending|categories|archives|news|latest news|headlines|featured|highlights|sections|comment|subscribe|newsletter|partners|links|gallery|videos|video|photos'.split(
    '|',
  ),
);

const TAILS = opensWith([...STRONG, ...WEAK]);

export type Tail = 'strong' | 'weak';

/** Is this line (trimmed) the heading of a list behind the story? */
export function tailHeading(line: string): Tail | undefined {
  if (line.length > 40 || (headsOf(line) & TAILS) === 0) return undefined;
  const text = bare(line);
  if (STRONG.has(text)) return 'strong';
  return WEAK.has(text) && !line.endsWith('.') ? 'weak' : undefined;
}

const NEXT = new Set(['next', 'next article', 'next story', 'next post', 'next news']);

/** "Next Article": the heading of another story on the same page. */
export const isNextStory = (line: string): boolean => line.length <= 24 && NEXT.has(bare(line));
