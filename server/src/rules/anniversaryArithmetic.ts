import { yearOf } from '../claims/readers/reader';
import type { Arithmetic } from '../claims/types';
import { perArticle } from '../corpus/perSnapshot';
import { propertyIn } from '../corpus/properties';
import type { ClaimGroup, Snapshot, Statement } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { sayOrdinal } from '../recognise/dates/wording';
import { english, listedApart, wording } from '../text/wording';
import { finding, laterOf, mayOppose, quoteOf, receives, saidBy, subjectOf, weigh } from './evidence';
import { ANNIVERSARY_ARITHMETIC } from './examples/anniversaryArithmetic';
import { statementsAbout } from './lookup';
import type { Finding, Rule } from './types';
import { type Sources, statedElseImplied, witnessesBy } from './witnesses';

const ID = 'anniversary-arithmetic';

/** "The 30th anniversary" in 2024 of what began in 1992: the year, the ordinal and the start do not add up. */
export const anniversaryArithmetic: Rule = {
  meta: {
    id: ID,
    category: 'dates',
    severity: 'warning',
    summary: 'An anniversary, the year it is celebrated and the year of the event do not add up.',
    why: 'An anniversary is worked out from two years, so a wrong ordinal is easily made, often copied, and simply checked.',
    whatToDo:
      'Check the year of the event and the year of the celebration; correct the ordinal, or name the speaker who gave it.',
    constraint: 'difference within range',
    ...ANNIVERSARY_ARITHMETIC,
  },
  group(group, snapshot) {
    if (propertyIn(snapshot, group.property)?.value !== 'time') return [];
    const counted = group.statements.filter(
      (s) => s.claim.arithmetic?.kind === 'anniversary' && s.claim.arithmetic.at !== undefined,
    );
    if (counted.length === 0) return [];
    const stated = witnessesBy(group.statements, (s) => (s.claim.arithmetic ? undefined : startOf(s)));
    const implied = witnessesBy(group.statements, (s) =>
      s.claim.arithmetic?.kind === 'anniversary' ? startOf(s) : undefined,
    );
    return counted.flatMap((s) => checkOne(s, { stated, implied }, group, snapshot) ?? []);
  },
  article(article, snapshot) {
    return receives(snapshot, article) ? togetherInOneYear(article, snapshot) : [];
  },
};

const startOf = ({ claim }: Statement): number | undefined =>
  claim.value.kind === 'time' ? yearOf(claim.value.value) : undefined;

/** An anniversary against the years other sentences give; a worked-out year counts only where none is stated. */
function checkOne(mine: Statement, sources: Sources, group: ClaimGroup, snapshot: Snapshot): Finding | undefined {
  const arithmetic = mine.claim.arithmetic!;
  const own = startOf(mine);
  if (own === undefined) return undefined;
  const { outright, others } = statedElseImplied(sources, mine, snapshot);
  if (others.length === 0 || others.some((s) => startOf(s) === own)) return undefined;
  const other = others[0]!;
  // Of two anniversaries, only the later side is told; against a stated year the anniversary always is.
  const receiver = outright ? mine : laterOf(snapshot, mine, other)[0];
  if (receiver !== mine || !receives(snapshot, mine.article)) return undefined;
  const start = startOf(other)!;
  const at = Number(arithmetic.at);
  const due = at - start;
  const sum = wording`${at} − ${arithmetic.count} = ${own}, not ${start}`;
  const [by, said] = [saidBy(snapshot, other), other.claim.surface];
  const given = other.claim.arithmetic ? wording`${by} leads to ${start} (“${said}”)` : wording`${by} has “${said}”`;
  const outcome = due > 0 ? wording`${at} would be the ${sayOrdinal(due)}` : wording`${start} is not before ${at}`;
  return finding({
    rule: ID,
    severity: weigh('warning', mine, other),
    article: mine.article,
    span: mine.claim.valueSpan,
    message: wording`“${mine.claim.surface}” in ${at} puts the start in ${own}, but ${given}: ${outcome}.`,
    related: [quoteOf(other)],
    reason: sum,
    facts: [english(subjectOf(snapshot, mine)), group.property, arithmetic.count, at, start],
  });
}

/** Counted from a year that neither the words nor the article's date give. */
const isOpenAnniversary = (arithmetic: Arithmetic | undefined): arithmetic is Arithmetic =>
  arithmetic?.kind === 'anniversary' && arithmetic.at === undefined;

/** Few articles have one: the others' claims need not be unpacked. */
const hasOpenAnniversary = perArticle(({ claims }) => claims.some(({ arithmetic }) => isOpenAnniversary(arithmetic)));

/**
 * Anniversaries said to fall together ("the 25th anniversary of A and the 15th of B") whose year is not named: by the years
 * other articles give they may fall in different years. Worth knowing, never an error: the speaker may round.
 */
function togetherInOneYear(article: ArticleFacts, snapshot: Snapshot): Finding[] {
  if (!hasOpenAnniversary(article)) return [];
  const bySentence = new Map<number, { statement: Statement; year: number; witness: Statement }[]>();
  for (const claim of article.claims) {
    const { arithmetic } = claim;
    if (!isOpenAnniversary(arithmetic)) continue;
    const { own, others } = statementsAbout(snapshot, article, claim);
    const witness =
      others.find((s) => startOf(s) !== undefined && !s.claim.arithmetic) ??
      others.find((s) => startOf(s) !== undefined);
    if (!own || !witness || !mayOppose(snapshot, article, witness.article)) continue;
    const list = bySentence.get(claim.start) ?? [];
    list.push({ statement: own, year: startOf(witness)! + arithmetic.count, witness });
    bySentence.set(claim.start, list);
  }
  const found: Finding[] = [];
  for (const together of bySentence.values()) {
    const years = new Set(together.map(({ year }) => year));
    if (years.size < 2) continue;
    const sums = together.map(({ statement, year }) => {
      const { count } = statement.claim.arithmetic!;
      return wording`${subjectOf(snapshot, statement)}: ${year - count} + ${count} = ${year}`;
    });
    const [first, all] = [together[0]!, listedApart(sums)];
    found.push(
      finding({
        rule: ID,
        severity: 'information',
        article,
        span: first.statement.claim.valueSpan,
        message: wording`These anniversaries are put in one year, but by other articles they fall in different ones (${all}).`,
        related: together.map(({ witness }) => quoteOf(witness)),
        reason: wording`${all}`,
        facts: sums.map((sum) => english(sum)),
      }),
    );
  }
  return found;
}
