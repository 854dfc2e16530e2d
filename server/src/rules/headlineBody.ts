import { perArticle } from '../corpus/perSnapshot';
import type { ArticleFacts } from '../corpus/types';
import { wording } from '../text/wording';
import { finding, receives, relatedTo } from './evidence';
import { HEADLINE_BODY } from './examples/headlineBody';
import type { AtOdds } from './headline/atOdds';
import { dateAtOdds, figureAtOdds } from './headline/figures';
import { nameAtOdds } from './headline/names';
import { senseAtOdds } from './headline/sense';
import type { Finding, Rule } from './types';

const ID = 'headline-body';

/** A headline at odds with its own article. */
export const headlineBody: Rule = {
  meta: {
    id: ID,
    category: 'words',
    severity: 'warning',
    summary: "A headline's figure, name, date or claim is at odds with the article below it.",
    why: 'Headlines are written last, in haste and by others, and are all that many people read.',
    whatToDo: 'Change whichever of the two is wrong. Where both are right, let the headline say what it means.',
    ...HEADLINE_BODY,
  },
  article(article, snapshot) {
    return receives(snapshot, article) ? oddsIn(article).map((odds) => report(article, odds)) : [];
  },
};

const oddsIn = perArticle((article): readonly AtOdds[] => {
  const { title } = article;
  if (!title || title.end === title.start) return [];
  const found = [...figureAtOdds(article, title), ...dateAtOdds(article, title), ...nameAtOdds(article, title)];
  const sense = found.length === 0 ? senseAtOdds(article, title) : undefined;
  return sense ? [...found, sense] : found;
});

function report(article: ArticleFacts, { here, mine, there, theirs, reason }: AtOdds): Finding {
  return finding({
    rule: ID,
    severity: 'warning',
    article,
    span: here,
    message: wording`The headline has “${mine}”, but the article “${theirs}”.`,
    related: [relatedTo(article, there, wording`In the article: “${theirs}”`)],
    reason,
    facts: [mine, theirs],
  });
}
