import { configFrom } from '../../server/src/corpus/configFile';
import type { EntityType } from '../../server/src/recognise/types';
import type { Finding } from '../../server/src/rules/types';
import { createDesk, type Desk, parseConfig } from '../../server/src/service';
import { english } from '../../server/src/text/wording';
import type { Assertion, Fixture, Marker } from './fixture';

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  event: 'EVENT',
  work: 'WORK',
  other: 'OTHER',
};

const SEVERITIES = new Set(['error', 'warning', 'information', 'hint']);
const CONFIG = 'copydesk.json';

/**
 * Replays a fixture three times (cold, with the articles in the opposite order, and after an edit and its revert) and
 * returns what did not hold, each with its place in the fixture; empty when all is well. Findings that no assertion
 * expects are failures too.
 */
export function checkFixture(fixture: Fixture): string[] {
  const config = fixture.articles.find((article) => article.path === CONFIG);
  const articles = fixture.articles.filter((article) => article.path !== CONFIG);
  const open = (): Desk => createDesk(config ? { config: configFrom(parseConfig(config.text).config ?? {}) } : {});

  const cold = open();
  cold.apply(articles);
  const reordered = open();
  for (const article of [...articles].reverse()) reordered.apply([article]);
  const edited = open();
  edited.apply(articles);
  for (const { path, text } of articles) {
    edited.apply([{ path, text: `Nobody expected the Holt Bridge to be founded in 1802.\n\n${text}` }]);
    edited.findings();
    edited.apply([{ path, text }]);
  }
  return [
    ...failures(fixture, cold),
    ...differences('in another article order', cold, reordered),
    ...differences('after an edit and its revert', cold, edited),
  ];
}

function differences(when: string, expected: Desk, actual: Desk): string[] {
  const [a, b] = [expected, actual].map((desk) => JSON.stringify(desk.findings(), null, 1));
  return a === b ? [] : [`${when} the findings differ:\n${a}\n--- ${when}\n${b}`];
}

function failures(fixture: Fixture, desk: Desk): string[] {
  const failed: string[] = [];
  const unexpected = new Set(desk.findings());
  for (const assertion of fixture.assertions) {
    const problem = SEVERITIES.has(assertion.kind)
      ? findingProblem(assertion, fixture, unexpected)
      : readingProblem(assertion, fixture, desk);
    if (problem !== undefined) failed.push(`${assertion.at}: ${problem}`);
  }
  for (const finding of unexpected) failed.push(`unexpected ${describe(finding)}`);
  return failed;
}

const describe = (f: Finding): string =>
  `${f.severity} ${f.rule} at ${f.path} [${f.start}, ${f.end}): ${english(f.message)}`;
const sameSpan = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end;

/** Takes the expected finding out of `unexpected`, or says what is missing or different. */
function findingProblem(assertion: Assertion, fixture: Fixture, unexpected: Set<Finding>): string | undefined {
  const [rule, ...rest] = assertion.args;
  const here = [...unexpected].filter((f) => f.path === assertion.path && sameSpan(f, assertion));
  const found = here.find((f) => f.rule === rule && f.severity === assertion.kind);
  if (!found) {
    const instead = here.length > 0 ? here : [...unexpected];
    return `expected ${assertion.kind} ${rule}; there is ${instead.map(describe).join(' | ') || 'nothing'}`;
  }
  unexpected.delete(found);
  const related = rest.indexOf('related');
  const parts = (related === 0 ? '' : (rest[0] ?? '')).split(';').map((part) => part.trim());
  const missing = parts.find((part) => !english(found.message).includes(part));
  if (missing !== undefined) return `the message lacks "${missing}": ${english(found.message)}`;
  for (const marker of related < 0 ? [] : rest.slice(related + 1)) {
    const place = markerOf(fixture, marker);
    if (!found.related.some((r) => r.path === place.path && sameSpan(r, place)))
      return `${marker} is not among the related places ${JSON.stringify(found.related)}`;
  }
  return undefined;
}

function markerOf(fixture: Fixture, name: string): Marker {
  const marker = fixture.markers.get(name);
  if (!marker) throw new Error(`no marker ${name}`);
  return marker;
}

/** What does not hold of a date, quantity, name or link at the assertion's span. */
function readingProblem(assertion: Assertion, fixture: Fixture, desk: Desk): string | undefined {
  const { kind, args } = assertion;
  const stories = desk.stories(assertion.path);
  if (kind === 'date') {
    const timex = stories.flatMap((s) => s.timexes).find((t) => sameSpan(t, assertion));
    return timex?.value === args[0] ? undefined : `expected date ${args[0]}; there is ${timex?.value ?? 'none'}`;
  }
  if (kind === 'quantity') {
    const quantity = stories.flatMap((s) => s.quantities).find((q) => sameSpan(q, assertion));
    const shown = quantity && `${quantity.value} ${quantity.unit}`.trim();
    return shown === args.join(' ') ? undefined : `expected quantity ${args.join(' ')}; there is ${shown ?? 'none'}`;
  }
  if (kind === 'none') {
    const touching = stories
      .flatMap((s) => [...s.timexes, ...s.quantities, ...s.mentions])
      .filter((m) => m.start < assertion.end && assertion.start < m.end);
    return touching.length === 0 ? undefined : `expected nothing; there is ${JSON.stringify(touching)}`;
  }
  if (kind === 'same' || kind === 'differs') {
    const [a, b] = [entityAt(desk, assertion), entityAt(desk, markerOf(fixture, args[0]!))];
    if (!a || !b) return `no mention ${a ? `at ${args[0]}` : 'here'}`;
    return (a.id === b.id) === (kind === 'same') ? undefined : `expected ${kind} ${args[0]}: ${a.id} and ${b.id}`;
  }
  const type = TYPES[kind];
  if (!type) throw new Error(`${assertion.at}: unknown assertion "${kind}"`);
  const entity = entityAt(desk, assertion);
  const wanted = args[0];
  if (!entity) return `expected ${kind} "${wanted}"; there is no mention with exactly this span`;
  const known = entity.name === wanted || entity.aliases.includes(wanted!);
  return entity.type === type && known
    ? undefined
    : `expected ${kind} "${wanted}"; there is ${entity.type} "${entity.name}"`;
}

function entityAt(desk: Desk, place: Marker) {
  for (const story of desk.stories(place.path)) {
    const mention = story.mentions.find((m) => sameSpan(m, place));
    const id = mention && desk.snapshot.entities.entityOf(story.id, mention.local);
    if (id !== undefined) return desk.snapshot.entities.entities.get(id);
  }
  return undefined;
}
