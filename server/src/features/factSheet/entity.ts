import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import type { Finding, Place } from '../../rules/types';
import { overlaps } from '../../text/span';
import { listed, type Say, sentences, wording } from '../../text/wording';
import { articleText } from '../articleText';
import { storyAt } from '../at';
import { type Contested, contestedIn } from '../contested';
import type { Counted } from '../entityList';
import { typeText } from '../entityNames';
import { type Fact, factsAbout, type Source } from '../facts';
import { type Block, emphasis, item, paragraph, plain, strong, title } from '../richText';
import { namingsOf } from '../tally';
import { findingItems, linkList, quoted, type Sheet, section, sourceCount, sourceLink } from './parts';
import { postText } from './post';

const MOST_LINKS = 5;
const MOST_ARTICLES = 50;

/** A sheet about a person, body, place, event or work. */
export function entitySheet(
  snapshot: Snapshot,
  findings: readonly Finding[],
  { entity, mentions, articles }: Counted,
  say: Say,
): Sheet {
  const contested = contestedIn(findings);
  const facts = factsAbout(snapshot, entity);
  const disputed = facts.filter((fact) => isContested(fact, contested));
  const settled = facts.filter((fact) => !disputed.includes(fact));
  const agreed = settled.filter((fact) => independent(fact) > 1);
  const single = settled.filter((fact) => independent(fact) <= 1);
  const mine = findings.filter((finding) =>
    facts.some(({ sources }) => sources.some((source) => isAbout(finding, source))),
  );
  const blocks: Block[] = [
    title(entity.name),
    paragraph(strong(capitalised(say(typeText(entity.type)))), ...postText(snapshot, entity, say)),
    ...(entity.aliases.length > 0
      ? [paragraph(plain(say('Also: ')), emphasis(say(wording`${listed(entity.aliases)}`)))]
      : []),
    paragraph(plain(mentionsIn(articles, mentions, say))),
    ...section(
      say('Agreed by several sources'),
      agreed.map((fact) => factItem(fact, say)),
      say('Nothing yet.'),
    ),
    ...section(
      say('Said by one source'),
      single.map((fact) => factItem(fact, say)),
      say('Nothing.'),
    ),
    ...section(
      say('Conflicts'),
      [
        ...disputed.map((fact) => factItem(fact, say)),
        ...findingItems(mine, (path, at) => storyAt(snapshot, path, at), say),
      ],
      say('None found.'),
    ),
    ...section(say('Open questions'), questions(facts, disputed, say), say('None.')),
    ...section(
      say('Where it is mentioned'),
      whereMentioned(snapshot, { entity, mentions, articles }, say),
      say('Nowhere.'),
    ),
  ];
  return { title: entity.name, blocks };
}

const isContested = ({ sources }: Fact, contested: Contested): boolean =>
  sources.some((source) => contested(source.story.path, source.valueSpan ?? source));

const independent = ({ sources }: Fact): number => new Set(sources.map(({ story }) => story.source ?? story.id)).size;

const isAbout = (finding: Finding, { story, valueSpan, start, end }: Source): boolean =>
  [finding, ...finding.related].some(
    (place) => place.path === story.path && overlaps(place, valueSpan ?? { start, end }),
  );

const saidOf = ({ values }: Fact, say: Say): string => say(wording`${listed(values)}`);
/** A sentence may say a thing twice over: who holds an office, and whose office it is. */
const sameWords = (a: Source, b: Source): boolean => a.story === b.story && overlaps(a, b);

function factItem(fact: Fact, say: Say): Block {
  const sentences = fact.sources.filter(
    (source, i) => !fact.sources.slice(0, i).some((other) => sameWords(source, other)),
  );
  const links = sentences.map(({ story, start, end }) => sourceLink(story, { path: story.path, start, end }, say));
  return item(
    plain(say('{0}: ', say(fact.label))),
    strong(saidOf(fact, say)),
    plain(` · ${sourceCount(independent(fact), say)} · `),
    ...linkList(links, MOST_LINKS, say),
    ...quoted(fact.sources[0]?.quote, say),
  );
}

const mentionCount = (count: number, say: Say): string => (count === 1 ? say('1 mention') : say('{0} mentions', count));

/** "12 mentions in 4 articles" */
function mentionsIn(articles: number, mentions: number, say: Say): string {
  if (mentions === 1) return say('1 mention');
  return articles === 1
    ? say('{0} mentions in 1 article', mentions)
    : say('{0} mentions in {1} articles', mentions, articles);
}

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** What somebody should look up: values that rule each other out, what drafts alone say, what cannot be placed in time. */
function questions(facts: readonly Fact[], disputed: readonly Fact[], say: Say): Block[] {
  const byLabel = new Map<string, Fact[]>();
  for (const fact of disputed) byLabel.set(fact.label, [...(byLabel.get(fact.label) ?? []), fact]);
  const found: Block[] = [];
  for (const [label, rivals] of byLabel) {
    // What it conflicts with is told of something else: the conflict itself is listed.
    if (rivals.length < 2) continue;
    const sorted = [...rivals].sort((a, b) => independent(b) - independent(a));
    const [first, second] = sorted;
    const values = sorted.map((fact) => say('“{0}” ({1})', saidOf(fact, say), sourceCount(independent(fact), say)));
    const question = sentences(wording`Which is right, as to ${say(label)}?`, wording`${listed(values)}.`);
    const isLed = first && second && independent(first) > independent(second);
    const whole = isLed ? sentences(question, wording`Better supported: ${saidOf(first, say)}.`) : question;
    found.push(item(plain(say(whole))));
  }
  for (const fact of facts) {
    if (fact.sources.every(({ draft }) => draft))
      found.push(item(plain(say('Only a draft says: {0}, {1}.', say(fact.label), saidOf(fact, say)))));
  }
  const undated = new Map(
    facts.flatMap(({ sources }) =>
      sources.flatMap(({ story }) => (story.date?.certainty === 'certain' ? [] : [[story.id, story] as const])),
    ),
  );
  for (const story of undated.values())
    found.push(item(plain(say('When did this appear? {0}', articleText(story, say)))));
  return found;
}

function whereMentioned(snapshot: Snapshot, { entity }: Counted, say: Say): Block[] {
  const found = new Map<ArticleFacts, { readonly place: Place; times: number }>();
  for (const { story, place, times } of namingsOf(snapshot, entity)) {
    const known = found.get(story) ?? { place, times: 0 };
    known.times += times;
    found.set(story, known);
  }
  const byDate = [...found].sort(([a], [b]) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? 1 : -1));
  const items = byDate.slice(0, MOST_ARTICLES).map(([story, { place, times }]) => {
    return item(sourceLink(story, place, say), plain(` · ${mentionCount(times, say)}`));
  });
  const more = byDate.length - items.length;
  return more > 0 ? [...items, item(plain(say('and {0} more', more)))] : items;
}
