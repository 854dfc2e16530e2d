import type { ClaimGroup, Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { atOnce, type Steps } from '../text/steps';
import { acronymTwoWays } from './acronymTwoWays';
import { ageBirthdate } from './ageBirthdate';
import { anniversaryArithmetic } from './anniversaryArithmetic';
import { countVsList } from './countVsList';
import { dateConflict } from './dateConflict';
import { elapsedArithmetic } from './elapsedArithmetic';
import { eventDate } from './eventDate';
import { eventOrder } from './eventOrder';
import { eventPlace } from './eventPlace';
import { factConflict } from './factConflict';
import { foldChange } from './foldChange';
import { headlineBody } from './headlineBody';
import { impossibleDate } from './impossibleDate';
import { lifetime } from './lifetime';
import { membership } from './membership';
import { nameSpelling } from './nameSpelling';
import { oneVoice } from './oneVoice';
import { ordinalSeries } from './ordinalSeries';
import { percentOfWhole } from './percentOfWhole';
import { percentVsPoint } from './percentVsPoint';
import { quantityConflict } from './quantityConflict';
import { quoteAttribution } from './quoteAttribution';
import { quoteDrift } from './quoteDrift';
import { referenceFacts } from './referenceFacts';
import { roleHolder } from './roleHolder';
import { scoreConflict } from './scoreConflict';
import { switchesOf } from './settings';
import { staleForecast } from './staleForecast';
import { sumOfParts } from './sumOfParts';
import { superlative } from './superlative';
import { targetPassed } from './targetPassed';
import { titleVariant } from './titleVariant';
import type { Finding, Rule } from './types';
import { unintroducedName } from './unintroducedName';
import { unitConversion } from './unitConversion';
import { unsourcedFigure } from './unsourcedFigure';
import { versionChange } from './versionChange';
import { weekdayDate } from './weekdayDate';
import { wordingDrift } from './wordingDrift';

/** Every rule. Findings come in the order of their places, whatever the order here. */
export const RULES: readonly Rule[] = [
  anniversaryArithmetic,
  countVsList,
  dateConflict,
  elapsedArithmetic,
  eventDate,
  quantityConflict,
  foldChange,
  percentOfWhole,
  percentVsPoint,
  sumOfParts,
  unitConversion,
  targetPassed,
  ageBirthdate,
  eventOrder,
  eventPlace,
  factConflict,
  impossibleDate,
  lifetime,
  membership,
  nameSpelling,
  acronymTwoWays,
  ordinalSeries,
  referenceFacts,
  roleHolder,
  scoreConflict,
  superlative,
  titleVariant,
  versionChange,
  weekdayDate,
  wordingDrift,
  headlineBody,
  quoteAttribution,
  quoteDrift,
  staleForecast,
  unintroducedName,
  unsourcedFigure,
];

/** Text order by path, then position, then rule: the same facts give the same findings in the same order. */
const inOrder = (a: Finding, b: Finding): number =>
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
  a.start - b.start ||
  a.end - b.end ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Runs every rule over the snapshot. */
export const checkAll = (snapshot: Snapshot, rules: readonly Rule[] = RULES): Finding[] =>
  atOnce(checkInSteps(snapshot, rules));

/** The same in steps: it yields behind each article and group, so that whoever checks may do other things between. */
export const checkInSteps = (snapshot: Snapshot, rules: readonly Rule[] = RULES): Steps<Finding[]> =>
  check(snapshot, rules, snapshot.articles.values(), snapshot.groups.values());

/** Runs every rule over some articles of the snapshot, and over what they have in common with the others. */
export function checkArticles(snapshot: Snapshot, articles: readonly ArticleFacts[]): Finding[] {
  const keys = new Set(articles.flatMap(({ id }) => snapshot.keysOf.get(id) ?? []));
  const groups = [...keys].flatMap((key) => snapshot.groups.get(key) ?? []);
  return atOnce(check(snapshot, RULES, articles, groups));
}

function* check(
  snapshot: Snapshot,
  rules: readonly Rule[],
  articles: Iterable<ArticleFacts>,
  groups: Iterable<ClaimGroup>,
): Steps<Finding[]> {
  const [allArticles, allGroups] = [[...articles], [...groups]];
  const findings: Finding[] = [];
  const switches = switchesOf(snapshot.config);
  for (const rule of rules) {
    if (!switches.runs(rule.meta)) continue;
    const keep = (found: readonly Finding[]): void => {
      for (const finding of found) {
        const setting = switches.severity(rule.meta, finding.path);
        if (setting !== 'off') findings.push(setting ? { ...finding, severity: setting } : finding);
      }
    };
    for (const article of rule.read ? snapshot.articles.values() : []) {
      rule.read!(article);
      yield;
    }
    for (const article of rule.article ? allArticles : []) {
      keep(rule.article!(article, snapshot));
      yield;
    }
    for (const group of rule.group ? allGroups : []) {
      keep(rule.group!(group, snapshot));
      yield;
    }
  }
  findings.sort(inOrder);
  yield;
  return oneVoice(findings, new Set(rules.filter((rule) => rule.meta.general).map((rule) => rule.meta.id)));
}
