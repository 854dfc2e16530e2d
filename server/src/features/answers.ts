import type { Snapshot } from '../corpus/snapshot';
import type { Entity } from '../resolve/across';
import type { Finding, Place } from '../rules/types';
import { english } from '../text/wording';
import { checkText, isText } from './checkText';
import { entitiesByMentions } from './entityList';
import { descriptionOf, typeText } from './entityNames';
import { type Fact, factsAbout } from './facts';
import { findEntities } from './findEntities';
import { introductionsOf } from './introductions';
import { shorten, visibleText } from './visibleText';

/** Says where a place is: "march/bridge.txt:12". */
export type Where = (place: Place) => string;

const MOST_ENTITIES = 10;
const MOST_SOURCES = 3;
const MOST_CONFLICTS = 30;
const MOST_FACTS = 60;
const QUOTE = 240;

/** Whom or what a name may stand for: lines of text, each with its sources. */
export function answerEntity(snapshot: Snapshot, query: string, where: Where): string[] {
  return findEntities(snapshot, query, MOST_ENTITIES).flatMap(({ entity, mentions, articles }) => {
    const introductions = introductionsOf(snapshot, entity, MOST_SOURCES).map(
      (place) => `  introduced at ${where(place)}`,
    );
    return [
      `${headline(snapshot, entity)}; ${mentions} mentions in ${articles} articles`,
      ...(entity.aliases.length > 1 ? [`  also: ${entity.aliases.map(visibleText).join('; ')}`] : []),
      ...introductions,
    ];
  });
}

/** What the articles say of the thing that goes by a name, each fact with who says so. Nothing where none goes by it. */
export function answerFacts(snapshot: Snapshot, name: string, where: Where): string[] {
  const [found] = findEntities(snapshot, name, 1);
  if (!found) return [];
  const facts = factsAbout(snapshot, found.entity);
  const lines = facts.slice(0, MOST_FACTS).flatMap((fact) => factLines(fact, where));
  const none = facts.length === 0 ? ['- The articles state no facts of a known kind.'] : [];
  return [headline(snapshot, found.entity), ...none, ...lines, ...left(facts.length - MOST_FACTS, 'facts')];
}

/** Findings about a name or a path, or all of them; the most severe first. */
export function answerConflicts(findings: readonly Finding[], about: string | undefined, where: Where): string[] {
  const wanted = about?.trim().toLowerCase();
  const serious = findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .filter(({ path, message, related }) => {
      if (!wanted) return true;
      return [path, english(message), ...related.map((side) => side.path)].some((text) =>
        text.toLowerCase().includes(wanted),
      );
    })
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return [
    ...serious.slice(0, MOST_CONFLICTS).flatMap((finding) => findingLines(finding, where)),
    ...left(serious.length - MOST_CONFLICTS, 'conflicts'),
  ];
}

/** What a text says otherwise than the articles, or than itself. */
export function answerCheck(snapshot: Snapshot, text: string, where: Where): string[] {
  const inText = (place: Place): string =>
    isText(place.path) ? `in the text: “${quoted(text.slice(place.start, place.end))}”` : where(place);
  return checkText(snapshot, text).flatMap((finding) => findingLines(finding, inText));
}

/** True where there is anything to hold a text against. */
export const hasArticles = (snapshot: Snapshot): boolean => entitiesByMentions(snapshot).length > 0;

function headline(snapshot: Snapshot, entity: Entity): string {
  const description = descriptionOf(snapshot, entity);
  const of = description === undefined ? '' : `, ${visibleText(description)}`;
  return `${visibleText(entity.name)} (${typeText(entity.type)})${of}`;
}

function factLines({ label, values, sources }: Fact, where: Where): string[] {
  const said = sources.slice(0, MOST_SOURCES).map((source) => {
    const place = where({ path: source.story.path, ...(source.valueSpan ?? source) });
    return source.quote === undefined ? `  ${place}` : `  ${place}: “${quoted(source.quote)}”`;
  });
  return [
    `- ${label}: ${values.map((value) => visibleText(english(value))).join('; ')}`,
    ...said,
    ...left(sources.length - MOST_SOURCES, 'sources'),
  ];
}

function findingLines({ rule, severity, message, related, ...place }: Finding, where: Where): string[] {
  return [
    `- ${severity}, ${rule}: ${visibleText(english(message))}`,
    `  ${where(place)}`,
    ...related.map((side) => `  against ${where(side)}: ${visibleText(english(side.message))}`),
  ];
}

const quoted = (text: string): string => shorten(visibleText(text), QUOTE);
const left = (count: number, what: string): string[] => (count > 0 ? [`  and ${count} more ${what}`] : []);
