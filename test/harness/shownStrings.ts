import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../../server/src/claims/catalogue';
import { pluralOf } from '../../server/src/claims/compare/quantities';
import { KNOWN_UNITS } from '../../server/src/claims/compare/units';
import { RANKS, SUPERLATIVES } from '../../server/src/claims/readers/superlatives';
import { CONFLICT_HEADINGS } from '../../server/src/features/conflicts';
import { ENTITY_TYPES, typeText } from '../../server/src/features/entityNames';
import { unitText } from '../../server/src/features/figureText';
import { RULE_HEADINGS } from '../../server/src/features/ruleHeadings';
import { LANE_LABELS } from '../../server/src/features/timeline/lanes';
import { RULES } from '../../server/src/rules';
import { EARLIER } from '../../server/src/rules/eventOrder';
import { sentencesIn, sourcesBelow, type Template, templatesOf } from './wordings';

const literals = (dir: string, call: RegExp): string[] =>
  sourcesBelow(dir).flatMap(({ source }) => [...source.matchAll(call)].map(([, single, double]) => single ?? double!));

/** Every template of the server, once. */
export const serverTemplates = (): readonly Template[] =>
  sourcesBelow('server/src').flatMap(({ source }) => (source.includes('wording`') ? templatesOf(source) : []));

/** A figure with a known unit, as both ways of saying figures word it. */
const UNITS = [...KNOWN_UNITS].flatMap((unit) =>
  [pluralOf(unit, 1), pluralOf(unit, 2), unitText(1, unit), unitText(2, unit)].map((noun) => `{0} ${noun}`),
);

/** The kinds of superlatives and their ranks, as a claim's topic begins with them. */
const KINDS = [
  ...[...SUPERLATIVES].flatMap((kind) => [`${kind}/rank`, `${kind}/ranked`]),
  ...[...RANKS].map((rank) => `${rank}/rank`),
];

/** What the parser of JSON stumbles over, in its words. */
const JSON_ERRORS = [
  'invalid symbol',
  'invalid number format',
  'property name expected',
  'value expected',
  'colon expected',
  'comma expected',
  'close brace expected',
  'close bracket expected',
  'end of file expected',
  'invalid comment token',
  'unexpected end of comment',
  'unexpected end of string',
  'unexpected end of number',
  'invalid unicode',
  'invalid escape character',
  'invalid character',
];

/** Files whose shape is checked by a library that carries our sentences. */
const SHAPES = ['configFile', 'factsFile', 'baselineFile'].map((name) => `server/src/corpus/${name}.ts`);

/** Every text that translators translate: what the client shows, and what the server words and the editor shows as it comes. */
export function shownStrings(): string[] {
  const labels = CATALOGUE.map(({ label }) => label);
  const inverse = CATALOGUE.filter(({ value }) => value === 'entity').map(({ label }) => `${label} of`);
  const steps = new Set([...EARLIER].flatMap(([later, earlier]) => [later, ...earlier]));
  const all = [
    ...literals('client/src', /l10n\.t\(\s*(?:'([^']+)'|"([^"]+)")/g),
    ...literals('server/src', /\bsay(?:\(\))?\(\s*(?:'([^']+)'|"([^"]+)")/g),
    ...serverTemplates().map(({ key }) => key),
    ...SHAPES.flatMap((path) => sentencesIn(readFileSync(path, 'utf8'))),
    ...RULES.map(({ meta }) => meta.summary),
    ...Object.values(RULE_HEADINGS),
    ...CONFLICT_HEADINGS,
    ...ENTITY_TYPES.map(typeText),
    ...UNITS,
    ...KINDS,
    ...[...steps].map((step) => `${step}/step`),
    ...JSON_ERRORS.map((error) => `${error}/JSON`),
    ...Object.values(LANE_LABELS),
    'role',
    ...labels,
    ...inverse,
  ];
  return [...new Set(all)].sort();
}
