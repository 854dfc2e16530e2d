import { CONFIG_FILE, parseConfigFile } from '../corpus/configFile';
import type { EntityType } from '../recognise/types';
import { type EntityDecisions, NO_DECISIONS } from '../resolve/across';
import { foldName } from '../resolve/naming/fold';
import { sentences, wording } from '../text/wording';
import { appendItem, setValue } from './jsonEdit';
import type { Refusal } from './rename';

/** The last word of the person at the desk about names, as `copydesk.json` keeps it. */
export type Decision =
  /** All are names of one thing; the first is the spelling to use, unless another was chosen before. */
  | { readonly kind: 'same'; readonly names: readonly string[] }
  /** The two name two things. */
  | { readonly kind: 'different'; readonly names: readonly [string, string] }
  | { readonly kind: 'type'; readonly name: string; readonly type: EntityType }
  | { readonly kind: 'not-name'; readonly names: readonly string[] }
  /** The thing known by `name` is to be called by `spelling`. */
  | { readonly kind: 'spelling'; readonly name: string; readonly spelling: string };

const NO_RULES: ReadonlySet<string> = new Set();

/**
 * The text of a `copydesk.json` after a decision; comments and formatting stay. `text` is undefined where there is no
 * file yet. Refuses a file that cannot be read: what it means is not known.
 */
export function decide(text: string | undefined, decision: Decision): string | Refusal {
  const before = text === undefined || text.trim() === '' ? '{}\n' : text;
  const { config, problems } = parseConfigFile(before, NO_RULES);
  if (!config) {
    const problem = problems.find(({ severity }) => severity === 'error');
    const broken = wording`${CONFIG_FILE} must be put right first.`;
    return { refused: problem ? sentences(broken, problem.message) : broken };
  }
  const after = STEPS[decision.kind](before, decision as never);
  // What was decided before may be at odds with it by way of a third name.
  const [contradiction] = parseConfigFile(after, NO_RULES).problems.filter(({ severity }) => severity === 'error');
  return contradiction ? { refused: contradiction.message } : after;
}

type Step<K> = (text: string, decision: Extract<Decision, { kind: K }>) => string;

const STEPS: { readonly [K in Decision['kind']]: Step<K> } = {
  same: (text, { names: [first, ...others] }) =>
    first === undefined ? text : others.reduce((next, other) => join(next, first, other), text),
  different(text, { names }) {
    const { same, different } = decisionsIn(text);
    const [kept, parted] = names;
    const group = same.findIndex((one) => has(one, kept) && has(one, parted));
    let next = asNames(text, names);
    if (group >= 0) {
      const rest = same[group]!.filter((name) => foldName(name) !== foldName(parted));
      next = setValue(next, ['entities', 'same', group], rest.length > 1 ? rest : undefined);
    }
    if (different.some((pair) => isPair(pair, names))) return next;
    return appendItem(next, ['entities', 'different'], [kept, parted]);
  },
  type(text, { name, type }) {
    const known = Object.keys(decisionsIn(text).types).find((other) => foldName(other) === foldName(name));
    return setValue(asNames(text, [name]), ['entities', 'types', known ?? name], type);
  },
  'not-name'(text, { names }) {
    return names.reduce(
      (next, name) => (has(decisionsIn(next).notNames, name) ? next : appendItem(next, ['entities', 'notNames'], name)),
      text,
    );
  },
  spelling(text, { name, spelling }) {
    const next = asNames(text, [spelling]);
    const { same } = decisionsIn(next);
    const group = Math.max(groupOf(same, name), groupOf(same, spelling));
    if (group < 0) return appendItem(next, ['entities', 'same'], [spelling, name]);
    const others = same[group]!.filter((other) => other !== spelling);
    return setValue(next, ['entities', 'same', group], [spelling, ...(has(others, name) ? others : [...others, name])]);
  },
};

/** The text in which two names are one thing's. */
function join(text: string, first: string, second: string): string {
  const names = [first, second] as const;
  const parted = (pair: readonly [string, string]): boolean => isPair(pair, names);
  const next = without(asNames(text, names), 'different', indexesOf(decisionsIn(text).different, parted));
  const { same } = decisionsIn(next);
  const [a, b] = [groupOf(same, first), groupOf(same, second)];
  if (a < 0 && b < 0) return appendItem(next, ['entities', 'same'], [first, second]);
  if (a === b) return next;
  if (a >= 0 && b >= 0) {
    const joined = setValue(next, ['entities', 'same', a], [...same[a]!, ...same[b]!]);
    return setValue(joined, ['entities', 'same', b], undefined);
  }
  return appendItem(next, ['entities', 'same', Math.max(a, b)], a >= 0 ? second : first);
}

/** The decisions a usable text holds; lists in the file's own order, so that their indexes are the file's. */
const decisionsIn = (text: string): EntityDecisions => parseConfigFile(text, NO_RULES).config?.entities ?? NO_DECISIONS;

const has = (names: readonly string[], name: string): boolean =>
  names.some((other) => foldName(other) === foldName(name));

const isPair = (pair: readonly [string, string], names: readonly [string, string]): boolean =>
  has(pair, names[0]) && has(pair, names[1]);

const groupOf = (groups: EntityDecisions['same'], name: string): number =>
  groups.findIndex((group) => has(group, name));

const indexesOf = <T>(list: readonly T[], test: (item: T) => boolean): number[] =>
  list.flatMap((item, i) => (test(item) ? [i] : []));

/** Whoever decides what names mean takes them for names. */
const asNames = (text: string, names: readonly string[]): string =>
  without(
    text,
    'notNames',
    indexesOf(decisionsIn(text).notNames, (name) => has(names, name)),
  );

/** The text without some items of a list, taken out from the last to the first. */
const without = (text: string, list: 'different' | 'notNames', indexes: readonly number[]): string =>
  [...indexes].reverse().reduce((next, index) => setValue(next, ['entities', list, index], undefined), text);
