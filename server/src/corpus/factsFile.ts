import { findNodeAtLocation, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { CATALOGUE, type Catalogue, catalogueWith, NO_OWN_PROPERTIES } from '../claims/catalogue';
import type { Property } from '../claims/catalogue/types';
import { foldName } from '../resolve/naming/fold';
import type { Span } from '../text/span';
import { term, type Wording, wording } from '../text/wording';
import { type FactValue, readFactValue } from './factValue';
import { type FileProblem, plainValue, readJson, repeatedKeys, shapeProblem, unreadKeys } from './jsonFile';

/** The name of the file that holds what the desk has verified. */
export const FACTS_FILE = 'copydesk.facts.json';

/** A fact that somebody looked up: what every article is held to. */
export interface VerifiedFact {
  /** A name of the thing, as articles write it. */
  readonly entity: string;
  /** The other party of a relation between two. */
  readonly with?: string;
  /** What of the thing it is about, where a claim needs more than its subject: "trade volume". */
  readonly topic?: string;
  /** A property of the catalogue: "founded". */
  readonly property: string;
  /** As the person wrote it. */
  readonly written: string;
  readonly value: FactValue;
  /** ISO 8601: the time it holds at; for what changes. */
  readonly asOf?: string;
  readonly source: string;
  readonly verifiedBy?: string;
  /** ISO 8601: articles of later dates are not held to it. */
  readonly until?: string;
  /** Where in the file it stands. */
  readonly span: Span;
}

export interface ParsedFacts {
  /** Absent when the file cannot be used. */
  readonly facts?: readonly VerifiedFact[];
  readonly problems: readonly FileProblem[];
}

const WHOLE = 'Verified facts must be an object with a list: {"facts": [{"entity": "...", ...}]}.';
const FACT = 'A verified fact needs at least "entity", "property", "value" and "source".';
const TEXT = 'This must be a text in quotation marks.';
const text = v.pipe(
  v.string(TEXT),
  v.check((written) => written.trim() !== '', 'This must not be empty.'),
);
const date = v.pipe(
  v.string(TEXT),
  v.check((written) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(written), 'Write this as "2024-07-03", "2024-07" or "2024".'),
);
const fact = v.object(
  {
    entity: text,
    with: v.optional(text),
    topic: v.optional(text),
    property: text,
    value: v.union([text, v.number()], 'This must be a text in quotation marks or a number.'),
    asOf: v.optional(date),
    source: text,
    verifiedBy: v.optional(text),
    until: v.optional(date),
  },
  FACT,
);
const whole = v.object({ $schema: v.optional(v.string(TEXT)), facts: v.optional(v.array(fact, WHOLE), []) }, WHOLE);

/**
 * Reads a `copydesk.facts.json`: JSON with comments. A fact whose property or value cannot be read is told about and
 * left out; the others stay in force. `catalogue` holds the properties there are. Pure, linear in the text, never throws.
 */
export function parseFacts(written: string, catalogue: Catalogue = catalogueWith(NO_OWN_PROPERTIES)): ParsedFacts {
  const { tree, problems } = readJson(written);
  if (problems.length > 0) return { problems };
  if (!tree) return { facts: [], problems: [] };
  if (tree.type !== 'object') return { problems: [{ ...spanOf(tree), severity: 'error', message: term(WHOLE) }] };
  const parsed = v.safeParse(whole, plainValue(tree));
  if (!parsed.success) return { problems: parsed.issues.slice(0, 20).map((issue) => shapeProblem(tree, issue)) };
  const facts: VerifiedFact[] = [];
  const warnings: FileProblem[] = [
    ...unreadKeys(
      tree,
      (key) => Object.hasOwn(whole.entries, key),
      (key) => wording`There is no setting "${key}".`,
    ),
  ];
  parsed.output.facts.forEach((said, i) => {
    const at = (...path: string[]): Node => findNodeAtLocation(tree, ['facts', i, ...path])!;
    warnings.push(
      ...unreadKeys(
        at(),
        (key) => Object.hasOwn(fact.entries, key),
        (key) => wording`There is no part of a fact "${key}".`,
      ),
    );
    const property = catalogue.propertyOf(said.property);
    const value = property && readFactValue(property, String(said.value));
    if (!property) warnings.push(warning(at('property'), unknownProperty(said.property, catalogue)));
    else if (!value) warnings.push(warning(at('value'), UNREADABLE[property.value]));
    else facts.push({ ...factOf(said), value, span: spanOf(at()) });
  });
  return { facts, problems: [...warnings, ...repeatedKeys(tree), ...factsAtOdds(facts)] };
}

const UNREADABLE = {
  time: wording`This cannot be read as a date: write "2024-07-03", "2024-07" or "2024". The fact is not used.`,
  quantity: wording`This cannot be read as a figure: write "45.4 billion dollars" or "3 quays". The fact is not used.`,
  entity: wording`This must be a name. The fact is not used.`,
  text: wording`This must be words. The fact is not used.`,
} as const;

function factOf(said: v.InferOutput<typeof fact>): Omit<VerifiedFact, 'value' | 'span'> {
  const { entity, topic, property, value, asOf, source, verifiedBy, until } = said;
  return {
    entity,
    property,
    written: String(value),
    source,
    ...(said.with !== undefined ? { with: said.with } : {}),
    ...(topic !== undefined ? { topic } : {}),
    ...(asOf !== undefined ? { asOf } : {}),
    ...(verifiedBy !== undefined ? { verifiedBy } : {}),
    ...(until !== undefined ? { until } : {}),
  };
}

function unknownProperty(name: string, { properties }: Catalogue): Wording {
  const known = properties
    .filter(canBeVerified)
    .map(({ id }) => id)
    .join(', ');
  return wording`There is no property "${name.slice(0, 60)}": the fact is not used. Known are ${known}.`;
}

/** Whether one value of a property can be verified: one holds for ever, or at a time. */
export const canBeVerified = ({ constancy }: Property): boolean => constancy === 'fixed' || constancy === 'changing';

/** Those of the built-in catalogue. */
export const FACT_PROPERTIES = CATALOGUE.filter(canBeVerified);

/** Facts of one thing that hold at the same time and say two things: an article that agrees with either is let pass. */
function factsAtOdds(facts: readonly VerifiedFact[]): FileProblem[] {
  const known = new Map<string, VerifiedFact>();
  return facts.flatMap((fact): FileProblem[] => {
    const { entity, with: other = '', property, topic = '', asOf = '', until, span } = fact;
    // A fact that held until some day may be followed by another.
    if (until !== undefined) return [];
    const key = JSON.stringify([...[foldName(entity), foldName(other)].sort(), property, topic, asOf]);
    const first = known.get(key);
    if (!first) known.set(key, fact);
    if (!first || agree(first, fact)) return [];
    const message = wording`Another fact here says “${first.written}” of the same: articles that agree with either are let pass. Say "until" when the old one held.`;
    return [{ ...span, severity: 'warning', message }];
  });
}

/** The same value, or one told more exactly than the other. */
function agree({ value: a }: VerifiedFact, { value: b }: VerifiedFact): boolean {
  if (a.kind === 'time' && b.kind === 'time') return a.value.startsWith(b.value) || b.value.startsWith(a.value);
  if (a.kind === 'name' && b.kind === 'name') return foldName(a.name) === foldName(b.name);
  return JSON.stringify(a) === JSON.stringify(b);
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });
const warning = (node: Node, message: Wording): FileProblem => ({ ...spanOf(node), severity: 'warning', message });
