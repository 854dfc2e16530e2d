import { perSnapshot } from '../../corpus/perSnapshot';
import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import { shortDate } from '../../recognise/dates/wording';
import type { Finding } from '../../rules/types';
import { addTo } from '../../text/grouped';
import { listed, type Say } from '../../text/wording';
import { entityOfLocal, storyAt } from '../at';
import { claimList, type ListedClaim, placeOf } from '../claimList';
import { descriptionOf, typeText } from '../entityNames';
import { evidenceOf } from '../evidence';
import { type Block, heading, item, paragraph, plain, strong, title } from '../richText';
import { tallyOf } from '../tally';
import { findingItems, linkList, type Sheet, section, sourceCount, sourceLink } from './parts';

const MOST_LINKS = 4;
const MOST_NAMES = 40;

/** The claims of the list that each article makes, by article id. */
const claimsByArticle = perSnapshot((snapshot): ReadonlyMap<string, readonly ListedClaim[]> => {
  const found = new Map<string, ListedClaim[]>();
  for (const claim of claimList(snapshot)) {
    for (const id of new Set(claim.statements.map(({ article }) => article.id))) {
      addTo(found, id, claim);
    }
  }
  return found;
});

/** A sheet about an article, most of all about a draft: what stands for and against each thing it says. */
export function articleSheet(
  snapshot: Snapshot,
  findings: readonly Finding[],
  stories: readonly ArticleFacts[],
  say: Say,
): Sheet {
  const { path } = stories[0]!;
  const name = stories[0]!.title?.text.trim() || path.slice(path.lastIndexOf('/') + 1);
  const mine = findings.filter((finding) => finding.path === path);
  const serious = mine.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const storyOf = (other: string, at: number) => storyAt(snapshot, other, at);
  const blocks: Block[] = [
    title(name),
    ...stories.flatMap((story) => [
      ...(stories.length > 1 ? [heading(story.title?.text.trim() || story.id)] : []),
      paragraph(plain(about(snapshot, story, say))),
    ]),
  ];
  const claims = stories.flatMap((story) =>
    (claimsByArticle(snapshot).get(story.id) ?? []).map((claim) => ({ story, claim })),
  );
  const weighed = claims.map(({ story, claim }) => ({ story, claim, evidence: evidenceOf(snapshot, claim) }));
  const othersOf = (claim: ListedClaim): ListedClaim['statements'] =>
    claim.statements.filter(({ article }) => article.path !== path);
  const contested = weighed.filter(({ claim, evidence }) =>
    evidence.values.some((v) => v.claim === claim && v.opposed),
  );
  const settled = weighed.filter((one) => !contested.includes(one));
  const agreed = settled.filter(({ claim }) => othersOf(claim).length > 0);
  const alone = settled.filter(({ claim }) => othersOf(claim).length === 0);
  const against = ({ claim, evidence }: (typeof weighed)[number]): Block => {
    const rivals = evidence.values.filter((value) => value.opposed && value.claim !== claim);
    const said = rivals.map(({ claim: { value }, sources }) => say('“{0}” ({1})', value, sourceCount(sources, say)));
    return item(
      plain(say('{0}, {1}: ', claim.subject, say(claim.label))),
      { ...strong(say(claim.value)), place: placeOf(claim.statements.find(({ article }) => article.path === path)!) },
      plain(` · ${say('others say {0}', listed(said))}`),
    );
  };
  const line = ({ story, claim, evidence }: (typeof weighed)[number]): Block => {
    const own = claim.statements.find(({ article }) => article.id === story.id)!;
    const sources = evidence.values.find((value) => value.claim === claim)?.sources ?? claim.sources;
    const links = othersOf(claim).map((statement) => sourceLink(statement.article, placeOf(statement), say));
    return item(
      plain(say('{0}, {1}: ', claim.subject, say(claim.label))),
      { ...strong(say(claim.value)), place: placeOf(own) },
      ...(links.length > 0 ? [plain(` · ${sourceCount(sources, say)} · `), ...linkList(links, MOST_LINKS, say)] : []),
    );
  };
  return {
    title: name,
    blocks: [
      ...blocks,
      ...section(say('Conflicts'), findingItems(serious, storyOf, say), say('None found.')),
      ...section(say('Said otherwise elsewhere'), contested.map(against), say('Nothing.')),
      ...section(say('Agreed by other articles'), agreed.map(line), say('Nothing yet.')),
      ...section(say('Said here alone'), alone.map(line), say('Nothing.')),
      ...section(say('Open questions'), questions(stories, mine, storyOf, say), say('None.')),
      ...section(
        say('Who and what it names'),
        stories.flatMap((story) => names(snapshot, story, say)),
        say('Nobody.'),
      ),
    ],
  };
}

function about(snapshot: Snapshot, { path, date, source }: ArticleFacts, say: Say): string {
  const day = date && shortDate(date.value);
  return [
    snapshot.isDraft(path) ? say('draft') : say('archive'),
    day === undefined ? say('undated') : date?.certainty === 'doubtful' ? say('{0} (doubtful)', day) : say(day),
    source,
    path,
  ]
    .filter(Boolean)
    .join(' · ');
}

function questions(
  stories: readonly ArticleFacts[],
  findings: readonly Finding[],
  storyOf: (path: string, at: number) => ArticleFacts | undefined,
  say: Say,
): Block[] {
  const undated = stories.filter(({ date }) => date?.certainty !== 'certain');
  const doubts = findings.filter(({ severity }) => severity === 'information');
  return [
    ...undated.map(() => item(plain(say('When did this article appear? Days such as “Friday” hang on it.')))),
    ...findingItems(doubts, storyOf, say),
  ];
}

/** Things named in a story, the most mentioned first; those that no other article names say so. */
function names(snapshot: Snapshot, story: ArticleFacts, say: Say): Block[] {
  const { count, start, end } = tallyOf(story);
  const found = story.locals.flatMap((_, local) => {
    const entity = entityOfLocal(snapshot, story.id, local);
    return entity && count[local]! > 0 ? [{ entity, local }] : [];
  });
  found.sort((a, b) => count[b.local]! - count[a.local]!);
  return found.slice(0, MOST_NAMES).map(({ entity, local }) => {
    const elsewhere = entity.members.some(({ article }) => snapshot.articles.get(article)?.path !== story.path);
    const description = descriptionOf(snapshot, entity);
    const kind = say(typeText(entity.type));
    return item(
      { ...strong(entity.name), place: { path: story.path, start: start[local]!, end: end[local]! } },
      plain(
        ` · ${[kind, description, elsewhere ? undefined : say('named in no other article')].filter(Boolean).join(' · ')}`,
      ),
    );
  });
}
