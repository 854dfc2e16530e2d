import type { Introduction, LocalEntity } from '../../resolve/types';
import { lastStartingAt } from '../../text/span';
import type { Claim } from '../types';
import type { SentenceView } from '../view';
import { type ClaimReader, claimAt } from './reader';

/** Offices that one person holds at a time, by their last or first words. */
const SINGLE = [
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'secretary-general',
  'secretary general',
  'general secretary',
  'chief executive',
  'chief executive officer',
  'ceo',
  'chief financial officer',
  'chairman',
  'chairwoman',
  'chairperson',
  'mayor',
  'governor',
  'king',
  'queen',
  'pope',
  'speaker',
  'foreign minister',
  'finance minister',
  'defense minister',
  'defence minister',
  'interior minister',
  'health minister',
  'head coach',
  'editor-in-chief',
  'attorney general',
  'director-general',
  'director general',
  'commissioner',
];
const SINGLE_SET = new Set(SINGLE);
const PREFIXES = ['minister of ', 'secretary of ', 'ambassador to '];
/** Words that make another office of it. */
const OTHER = new Set([
  'vice',
  'deputy',
  'assistant',
  'acting',
  'former',
  'ex',
  'co',
  'associate',
  'interim',
  'honorary',
  'then',
  'late',
  'regional',
  'taking',
]);

/**
 * Reads who holds an office from how people are introduced: "Zhang Ming, secretary-general of the SCO". The claim's subject is what
 * the office belongs to, its topic the office, its value the person; a `title` claim beside it says the same of the person.
 */
export const readOffices: ClaimReader = function* (view, context): Generator<Claim> {
  const seen = new Set<string>();
  for (let i = 0; i < view.items.length; i++) {
    const item = view.items[i]!;
    if (item.kind !== 'mention' || item.mention.type !== 'PER') continue;
    const introductions = context.resolved.locals[item.mention.local]?.introductions ?? [];
    // In text order: a person introduced in every sentence is not looked through anew in each.
    for (let n = lastStartingAt(introductions, view.start - 1) + 1; n < introductions.length; n++) {
      const introduction = introductions[n]!;
      if (introduction.start >= view.end) break;
      if (introduction.end > view.end) continue;
      const key = `${item.mention.local}:${introduction.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const role = roleOf(introduction, context.resolved.locals);
      if (!role) continue;
      const valueSpan = { start: item.start, end: item.end };
      const former = introduction.former || endsBehind(view, introduction);
      if (introduction.of !== undefined && isSingle(role)) {
        yield claimAt(view, context, i, {
          property: 'office',
          subject: introduction.of,
          topic: role,
          value: { kind: 'entity', local: item.mention.local },
          valueSpan,
          modality: 'asserted',
          ...(former ? { scope: 'former' } : {}),
        });
      }
      if (former) continue;
      yield claimAt(view, context, i, {
        property: 'title',
        subject: item.mention.local,
        value: { kind: 'text', text: role },
        valueSpan: { start: introduction.start, end: introduction.end },
        modality: 'asserted',
      });
    }
  }
};

/** "Who was president of Kenya until 2014". */
function endsBehind({ items }: SentenceView, introduction: Introduction): boolean {
  const next = items.find((item) => item.start >= introduction.end);
  return next?.word === 'until' || next?.word === 'till';
}

/** The role without what it is of, in lower case: "secretary-general of the SCO" -> "secretary-general". Portfolios stay. */
function roleOf(introduction: Introduction, locals: readonly LocalEntity[]): string | undefined {
  const role = introduction.role.toLowerCase().replace(/\s+/g, ' ').trim();
  if (OTHER.has(role.split(/[\s-]/)[0]!)) return undefined;
  const of = introduction.of === undefined ? undefined : locals[introduction.of];
  const names = of ? [of.name, ...of.aliases, of.acronym ?? ''].filter(Boolean).map((name) => name.toLowerCase()) : [];
  for (const name of names) {
    const at = role.indexOf(name);
    if (at > 0)
      return role
        .slice(0, at)
        .replace(/\s+(?:of|for|at|in|to)?\s*(?:the)?\s*$/, '')
        .trim();
  }
  return role;
}

const isSingle = (role: string): boolean => SINGLE_SET.has(role) || PREFIXES.some((prefix) => role.startsWith(prefix));
