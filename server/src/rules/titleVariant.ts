import { intervalOf } from '../claims/compare/interval';
import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { finding, laterOf, mayOppose, receives, relatedTo, subjectOf, weigh, witnessOf } from './evidence';
import { TITLE_VARIANT } from './examples/titleVariant';
import type { Finding, Rule } from './types';

const ID = 'title-variant';
/** Beyond this many days a person may have been given another portfolio. */
const SAME_TIME = 200;
const MOST = 40;
const HEADS = [
  'minister',
  'secretary',
  'director',
  'ambassador',
  'professor',
  'commissioner',
  'head',
  'chief',
  'president',
  'chairman',
  'governor',
  'mayor',
];
const SMALL = new Set(['of', 'the', 'for', 'and', 'to', 'a', 'an', 'at', 'in', '-', "'s", '’s']);

/** One person, two portfolios: "minister of industry and trade", "minister of industry and construction". */
export const titleVariant: Rule = {
  meta: {
    id: ID,
    category: 'names',
    severity: 'information',
    summary: "A person's title is of the same rank but of another field than in an article of the same time.",
    why: 'Long titles get shortened and mixed up; readers and those named notice.',
    whatToDo: 'Use the title as the office itself gives it.',
    constraint: 'single value',
    ...TITLE_VARIANT,
  },
  group(group, snapshot) {
    if (group.property !== 'title') return [];
    const statements = group.statements.slice(0, MOST);
    const found: Finding[] = [];
    const told = new Set<string>();
    for (let i = 0; i < statements.length; i++) {
      for (let j = 0; j < i; j++) {
        const [mine, other] = laterOf(snapshot, statements[i]!, statements[j]!);
        if (mine.article.id === other.article.id || told.has(mine.article.id) || !sameTime(mine, other)) continue;
        if (!receives(snapshot, mine.article) || !mayOppose(snapshot, mine.article, other.article)) continue;
        if (!differ(titleOf(mine), titleOf(other))) continue;
        told.add(mine.article.id);
        found.push(report(mine, other, group, snapshot));
      }
    }
    return found;
  },
};

const titleOf = ({ claim }: Statement): string => (claim.value.kind === 'text' ? claim.value.text : '');

function sameTime(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ article }) =>
    article.date?.certainty === 'certain' ? intervalOf(article.date.value) : undefined,
  );
  return x === undefined || y === undefined || Math.abs(x[0] - y[0]) <= SAME_TIME;
}

/** The same rank, and fields of which neither is part of the other. */
function differ(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const head = HEADS.find((word) => x.has(word));
  if (head === undefined || !y.has(head)) return false;
  const only = (from: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
    [...from].filter((word) => !other.has(word) && !SMALL.has(word));
  const shared = [...x].some((word) => y.has(word) && word !== head && !SMALL.has(word));
  return shared && only(x, y).length > 0 && only(y, x).length > 0;
}

const wordsOf = (title: string): ReadonlySet<string> => new Set(title.split(/[\s,-]+/).filter(Boolean));

function report(mine: Statement, other: Statement, group: ClaimGroup, snapshot: Snapshot): Finding {
  return finding({
    rule: ID,
    severity: weigh('information', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: `${subjectOf(snapshot, mine)} is “${titleOf(mine)}” here and “${titleOf(other)}” in ${witnessOf(other.article)}.`,
    related: [relatedTo(other.article, other.claim.valueSpan, `${witnessOf(other.article)}: “${other.claim.quote}”`)],
    reason: 'two titles of one rank',
    facts: [group.key, titleOf(mine), titleOf(other)],
  });
}
