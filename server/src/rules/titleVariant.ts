import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import { wording } from '../text/wording';
import { finding, quoteOf, subjectOf, weigh, witnessOf } from './evidence';
import { TITLE_VARIANT } from './examples/titleVariant';
import { pairwise, sameTime } from './pairwise';
import type { Finding, Rule } from './types';

const ID = 'title-variant';
/** Beyond this many days a person may have been given another portfolio. */
const SAME_TIME = 200;
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
    return pairwise(group, snapshot, (mine, other) =>
      mine.article.id !== other.article.id && sameTime(mine, other, SAME_TIME) && differ(titleOf(mine), titleOf(other))
        ? report(mine, other, group, snapshot)
        : undefined,
    );
  },
};

const titleOf = ({ claim }: Statement): string => (claim.value.kind === 'text' ? claim.value.text : '');

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
    message: wording`${subjectOf(snapshot, mine)} is “${titleOf(mine)}” here and “${titleOf(other)}” in ${witnessOf(other.article)}.`,
    related: [quoteOf(other)],
    reason: wording`two titles of one rank`,
    facts: [group.key, titleOf(mine), titleOf(other)],
  });
}
