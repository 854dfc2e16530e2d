import type { Claim } from '../types';
import { type Item, isComma } from '../view';
import { type ClaimReader, claimAt, timeValue } from './reader';

type Named = Extract<Item, { kind: 'mention' }>;
type Dated = Extract<Item, { kind: 'time' }>;

const LONGEST_ROLE = 5;
/** What may stand right before a role. */
const BEFORE_ROLE = new Set([
  'as',
  'been',
  'became',
  'become',
  'elected',
  'appointed',
  'named',
  'was',
  'the',
  'a',
  ',',
]);
/** What may stand between a person and what leads to the role. */
const BETWEEN = new Set(['who', 'has', 'have', 'had', 'was', 'been', 'first', 're-elected', 'down', ',', 'and']);
const BEGINS = new Set(['became', 'become', 'elected', 'appointed', 'named']);
const ENDS = new Set(['resigned', 'stepped', 'retired', 'quit']);
const SERVES = new Set(['served', 'been', 'was', 'serving']);

/**
 * Reads since and until when somebody held an office: "has been president of the Nordic Council since 2019", "was elected mayor of Lagos
 * in 2011", "stepped down as chairman of Acme Corp in 2014". The subject is the person, the object whose office, the topic the role.
 */
export const readTerms: ClaimReader = function* (view, context): Generator<Claim> {
  const { items } = view;
  for (let i = 2; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'time' || item.timex.type !== 'DATE') continue;
    const lead = items[i - 1]!.word;
    const term = termBefore(items, i - 2);
    const property = term && boundOf(lead, term.verbs);
    if (!term || !property) continue;
    const claimed = (bound: typeof property, at: number, { timex, start, end }: Dated): Claim =>
      claimAt(view, context, at, {
        property: bound,
        subject: term.person.mention.local,
        object: term.of.mention.local,
        topic: term.role,
        value: timeValue(timex),
        valueSpan: { start, end },
      });
    yield claimed(property, i, item);
    const end = items[i + 2];
    if (lead === 'from' && end?.kind === 'time' && /^(?:to|until|till)$/.test(items[i + 1]!.word))
      yield claimed('office-until', i + 2, end);
  }
};

interface Term {
  readonly person: Named;
  readonly of: Named;
  readonly role: string;
  /** The words between the person and the role. */
  readonly verbs: readonly string[];
}

function boundOf(lead: string, verbs: readonly string[]): 'office-since' | 'office-until' | undefined {
  const said = (words: ReadonlySet<string>): boolean => verbs.some((word) => words.has(word));
  if (lead === 'since') return said(ENDS) ? undefined : 'office-since';
  if (lead === 'until' || lead === 'till') return said(SERVES) ? 'office-until' : undefined;
  if (lead === 'from') return said(SERVES) ? 'office-since' : undefined;
  if (lead !== 'in' && lead !== 'on') return undefined;
  return said(ENDS) ? 'office-until' : said(BEGINS) ? 'office-since' : undefined;
}

/** "X has been president of the Y", ending at item `at`. */
function termBefore(items: readonly Item[], at: number): Term | undefined {
  const of = items[at];
  if (of?.kind !== 'mention' || of.mention.kind !== 'name' || of.mention.type === 'PER') return undefined;
  let i = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  if (items[i]?.word !== 'of') return undefined;
  const role: string[] = [];
  for (i--; role.length <= LONGEST_ROLE && items[i]?.kind === 'word' && !BEFORE_ROLE.has(items[i]!.word); i--)
    role.unshift(items[i]!.word);
  if (role.length === 0 || role.length > LONGEST_ROLE) return undefined;
  const verbs: string[] = [];
  for (let n = 0; n < 6; i--, n++) {
    const item = items[i];
    if (item?.kind === 'mention' && item.mention.kind === 'name')
      return item.mention.type === 'PER' && (verbs.length > 0 || isComma(items[i + 1]))
        ? { person: item, of, role: role.join(' '), verbs }
        : undefined;
    const { word } = item ?? { word: '' };
    if (![BEFORE_ROLE, BETWEEN, ENDS, SERVES].some((words) => words.has(word))) return undefined;
    if (word !== ',') verbs.unshift(word);
  }
  return undefined;
}
