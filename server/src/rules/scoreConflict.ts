import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { sayTime } from '../recognise/dates/wording';
import { wording } from '../text/wording';
import { finding, nameOf, quoteOf, saidBy, weigh } from './evidence';
import { SCORE_CONFLICT } from './examples/scoreConflict';
import { pairwise } from './pairwise';
import type { Finding, Rule } from './types';

const ID = 'score-conflict';

/** One game, two results. */
export const scoreConflict: Rule = {
  meta: {
    id: ID,
    category: 'figures',
    severity: 'warning',
    summary: 'Two articles give different results for a game of the same two sides on the same day.',
    why: 'Scores are typed in a hurry, and the sides are easily swapped.',
    whatToDo: 'Look the result up in the league’s own table.',
    constraint: 'single value',
    ...SCORE_CONFLICT,
  },
  group(group, snapshot) {
    if (group.property !== 'score') return [];
    const dated = group.statements.filter(({ claim }) => claim.asOf !== undefined);
    return pairwise({ ...group, statements: dated }, snapshot, (mine, other) =>
      mine.article.id !== other.article.id && mine.claim.asOf === other.claim.asOf && differ(mine, other)
        ? report(mine, other, group, snapshot)
        : undefined,
    );
  },
};

const scoreOf = ({ claim }: Statement): string => (claim.value.kind === 'text' ? claim.value.text : '');

/** Another score, or another winner; a draw has none. */
function differ(a: Statement, b: Statement): boolean {
  const [high, low] = scoreOf(a).split('-');
  return scoreOf(a) !== scoreOf(b) || (high !== low && a.subject !== b.subject);
}

function report(mine: Statement, other: Statement, group: ClaimGroup, snapshot: Snapshot): Finding {
  const say = (s: Statement): string => {
    const [first, second] = [nameOf(snapshot, s.subject) ?? '', nameOf(snapshot, s.object) ?? ''];
    return `${first} ${scoreOf(s)} ${second}`;
  };
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`“${say(mine)}” (${sayTime(mine.claim.asOf!)}) here, but ${saidBy(snapshot, other)} has “${say(other)}”.`,
    related: [quoteOf(other)],
    reason: wording`one game, two results`,
    facts: [group.key, mine.claim.asOf!, say(mine), say(other)],
  });
}
