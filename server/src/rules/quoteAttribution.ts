import type { Spoken } from '../claims/spoken';
import { alongSnapshots } from '../corpus/alongSnapshots';
import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityId } from '../resolve/across';
import { foldWords } from '../resolve/naming/fold';
import { wording } from '../text/wording';
import { finding, mayOppose, nameOf, receives, relatedTo, storyOf, witnessOf } from './evidence';
import { QUOTE_ATTRIBUTION } from './examples/quoteAttribution';
import { inTime, isHeldAgainst, type Told, toldBy } from './told';
import type { Finding, Rule } from './types';
import { type Line, lineOf } from './wording/lines';
import { likeness } from './wording/spelling';

const ID = 'quote-attribution';
/** So many words in a row are compared: fewer are met by chance, or are a phrase that everybody uses. */
const RUN = 5;
/** Two quotations are the same words when they share so much of the shorter one's runs. */
const SAME = 0.6;
/** A run in more quotations than this is a formula. */
const COMMON = 50;

/** The same words given to two speakers. */
export const quoteAttribution: Rule = {
  meta: {
    id: ID,
    category: 'words',
    severity: 'warning',
    summary: 'The same words are put into the mouths of two people.',
    why: 'A quotation that moves to another speaker in the retelling wrongs both of them.',
    whatToDo: 'Go back to who was there. If one quotes the other, say so.',
    ...QUOTE_ATTRIBUTION,
  },
  article(article, snapshot) {
    if (article.spoken.length === 0 || !receives(snapshot, article)) return [];
    return sayingsIn(article).flatMap((saying) => otherSpeaker(saying, snapshot) ?? []);
  },
};

/** Words and whose they are said to be. */
interface Saying extends Told {
  readonly spoken: Spoken;
}

/** The runs of words of a quotation, each as a number. */
function runsOf({ digest, from, to }: Line): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let i = from; i + RUN <= to; i++) {
    let hash = 0;
    for (let k = i; k < i + RUN; k++) hash = Math.imul(hash ^ digest.key[k]!, 0x01000193);
    runs.add(hash >>> 0);
  }
  return runs;
}

/** The quotations of the folder by their runs of words. */
const sayingsOf = alongSnapshots(
  toldBy((article) =>
    sayingsIn(article).flatMap((saying) =>
      [...runsOf(lineOf(article, saying.spoken))].map((run) => [run, saying] as const),
    ),
  ),
  () => true,
);

const sayingsIn = (article: ArticleFacts): Saying[] =>
  article.spoken.map((spoken) => ({ article, at: spoken.start, spoken }));

/** The same words as somebody else's, where fewer bear this speaker out than the other. */
function otherSpeaker(mine: Saying, snapshot: Snapshot): Finding | undefined {
  const line = lineOf(mine.article, mine.spoken);
  const runs = runsOf(line);
  if (runs.size === 0) return undefined;
  const sayings = sayingsOf(snapshot);
  const shared = new Map<Saying, number>();
  for (const run of runs) {
    const among = sayings.of(run);
    if (among.length > COMMON) continue;
    for (const saying of among) shared.set(saying, (shared.get(saying) ?? 0) + 1);
  }
  const same = [...shared]
    .filter(([saying, common]) => isSame(mine, saying, common, runs.size, snapshot))
    .map(([saying]) => saying)
    .sort(inTime);
  const others = same.filter((saying) => differ(mine, saying, snapshot));
  const first = others.find((other) => isHeldAgainst(other, mine, snapshot));
  if (!first) return undefined;
  const stories = (sayings: readonly Saying[], by: Saying): number =>
    new Set(
      sayings
        .filter((one) => speakerOf(one, snapshot) === speakerOf(by, snapshot))
        .map(({ article }) => storyOf(article)),
    ).size;
  return stories(same, mine) >= stories(others, first) ? undefined : report(mine, first, snapshot);
}

function isSame(mine: Saying, other: Saying, common: number, ofMine: number, snapshot: Snapshot): boolean {
  const isMine = other.article === mine.article && other.at === mine.at;
  if (isMine || !mayOppose(snapshot, mine.article, other.article)) return false;
  const ofOther = runsOf(lineOf(other.article, other.spoken)).size;
  return common >= Math.min(ofMine, ofOther) * SAME;
}

const speakerOf = ({ article, spoken }: Saying, snapshot: Snapshot): EntityId | undefined =>
  snapshot.entities.entityOf(article.id, spoken.speaker);

const calledBy = ({ article, spoken }: Saying): readonly string[] => foldWords(article.locals[spoken.speaker]!.name);

/** Two people, and not one whose name is spelt in two ways or given in part. */
function differ(a: Saying, b: Saying, snapshot: Snapshot): boolean {
  const [x, y] = [speakerOf(a, snapshot), speakerOf(b, snapshot)];
  if (x === undefined || y === undefined || x === y) return false;
  const theirs = calledBy(b);
  return !calledBy(a).some((word) => theirs.some((other) => word === other || likeness(word, other) !== undefined));
}

function report(mine: Saying, other: Saying, snapshot: Snapshot): Finding {
  const here = nameOf(snapshot, speakerOf(mine, snapshot)) ?? '';
  const there = nameOf(snapshot, speakerOf(other, snapshot)) ?? '';
  const words = mine.spoken.surface;
  return finding({
    rule: ID,
    severity: 'warning',
    article: mine.article,
    span: mine.spoken.name,
    message:
      mine.article.id === other.article.id
        ? wording`${here} is quoted with these words (“${words}”), but earlier in this article they are those of ${there}.`
        : wording`${here} is quoted with these words (“${words}”), but in ${witnessOf(other.article)} they are those of ${there}.`,
    related: [
      relatedTo(
        other.article,
        other.spoken.name,
        wording`${there} in ${witnessOf(other.article)}: “${other.spoken.surface}”`,
      ),
    ],
    reason: wording`one quotation, two speakers`,
    facts: [here, there, words.toLowerCase()],
  });
}
