import type { ArticleFacts } from '../corpus/types';
import type { Mention } from '../resolve/types';
import { lastStartingAt } from '../text/span';
import { wording } from '../text/wording';
import { finding, receives } from './evidence';
import { UNINTRODUCED_NAME } from './examples/unintroducedName';
import type { Rule } from './types';

const ID = 'unintroduced-name';
/** How sure the article must be that a name is a person's. */
const LEAST_SURE = 0.6;

/** A person who is named, and of whom the article says nowhere who they are. */
export const unintroducedName: Rule = {
  meta: {
    id: ID,
    category: 'names',
    severity: 'hint',
    offByDefault: true,
    summary: 'A person is named, and the article says nowhere who that is.',
    why: 'Readers who come to a story late do not know its people.',
    whatToDo: 'Say at the first mention in the text who the person is: a post, a trade, a relation.',
    ...UNINTRODUCED_NAME,
  },
  article(article, snapshot) {
    if (!receives(snapshot, article)) return [];
    return firstMentions(article).map(({ mention, name }) =>
      finding({
        rule: ID,
        severity: 'hint',
        article,
        span: { start: mention.start, end: mention.end },
        message: wording`“${name}” is named here, but the article does not say who that is.`,
        reason: wording`nothing in the article introduces the person`,
        facts: [snapshot.entities.entityOf(article.id, mention.local) ?? name],
      }),
    );
  },
};

/** Where the body first names each person that nothing introduces. Headlines, bylines and captions may name anybody. */
function firstMentions({ mentions, locals, regions }: ArticleFacts): { mention: Mention; name: string }[] {
  const found = new Map<number, { mention: Mention; name: string }>();
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.type !== 'PER' || found.has(mention.local)) continue;
    const { name, type, typeConfidence, introductions } = locals[mention.local]!;
    if (type !== 'PER' || typeConfidence < LEAST_SURE || introductions.length > 0) continue;
    const region = lastStartingAt(regions, mention.start);
    if (region >= 0 && mention.start < regions[region]!.end) continue;
    found.set(mention.local, { mention, name });
  }
  return [...found.values()];
}
