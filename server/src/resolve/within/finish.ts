import type { Introduction, LocalEntity, Mention, Resolved } from '../types';
import { looksLikeAcronym } from './acronyms';
import { homeOf } from './belonging';
import type { Anaphor } from './discourse';
import { allCaps, type NameForm } from './forms';
import type { Occasion } from './occasions';
import type { Scan } from './scan';
import { genderOf, leadingType, type Thing, type Things } from './things';

/** Turns the resolved things into plain data: locals in the order of their first mention, mentions in text order. */
export function finish(
  scan: Scan,
  things: Things,
  anaphors: readonly Anaphor[],
  occasions: readonly Occasion[],
): Resolved {
  const localOf = numberLocals(things);
  const locals: LocalEntity[] = [];
  things.list.forEach((thing, t) => {
    const at = localOf[t]!;
    if (at >= 0)
      locals[at] = localEntity(
        thing,
        surfacesOf(thing, things.forms),
        homeOf(scan, things, thing),
        (form) => localOf[things.of[form]!]!,
      );
  });
  const mentions: Mention[] = things.forms.map((form, f) => {
    const local = localOf[things.of[f]!]!;
    return { start: form.start, end: form.end, kind: 'name', type: locals[local]!.type, local };
  });
  for (const { start, end, kind, thing } of anaphors) {
    const local = localOf[thing]!;
    mentions.push({ start, end, kind, type: locals[local]!.type, local });
  }
  addOccasions(locals, mentions, occasions, (form) => localOf[things.of[form]!]!);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end || a.local - b.local);
  return { mentions, locals };
}

/** Each numbered or dated meeting of a body as a thing of its own, described where the article speaks of it. */
function addOccasions(
  locals: LocalEntity[],
  mentions: Mention[],
  occasions: readonly Occasion[],
  localOf: (form: number) => number,
): void {
  const known = new Map<string, number>();
  const years = new Map<string, string>();
  const keyOf = ({ name, link, host }: Occasion): string => `${name} ${link} ${localOf(host)}`;
  for (const occasion of occasions) if (occasion.year !== undefined) years.set(keyOf(occasion), occasion.year);
  for (const occasion of occasions) {
    const { start, end, name, link, host } = occasion;
    const of = localOf(host);
    const key = keyOf(occasion);
    const year = years.get(key);
    const local = known.get(key) ?? locals.length;
    if (local === locals.length) {
      known.set(key, local);
      const the = link === 'of' && locals[of]!.type === 'ORG' ? ' the' : '';
      const full = `${name} ${link}${the} ${locals[of]!.name}${year === undefined ? '' : ` ${year}`}`;
      locals.push({ type: 'EVENT', typeConfidence: 0.8, name: full, aliases: [], introductions: [], of });
    }
    mentions.push({ start, end, kind: 'description', type: 'EVENT', local });
  }
}

/** The local's number by thing: in the order of first mentions; -1 for things merged away. */
export function numberLocals(things: Things): Int32Array {
  const numbers = new Int32Array(things.list.length).fill(-1);
  let next = 0;
  for (let f = 0; f < things.forms.length; f++) {
    const t = things.of[f]!;
    if (numbers[t] === -1) numbers[t] = next++;
  }
  return numbers;
}

function localEntity(
  thing: Thing,
  surfaces: readonly string[],
  home: number | undefined,
  localOf: (form: number) => number,
): LocalEntity {
  const [name = '', ...aliases] = surfaces;
  const type = leadingType(thing.votes);
  let total = 0;
  for (const weight of thing.votes.values()) total += weight;
  const share = total > 0 ? (thing.votes.get(type) ?? 0) / total : 0;
  const mean = thing.forms.length > 0 ? (thing.votes.get(type) ?? 0) / thing.forms.length : 0;
  const gender = type === 'PER' ? genderOf(thing) : undefined;
  return {
    type,
    typeConfidence: Math.round(100 * Math.min(share, Math.max(mean, 0.3))) / 100,
    name,
    aliases,
    ...(thing.acronym !== undefined ? { acronym: thing.acronym } : {}),
    introductions: introductionsOf(thing, localOf),
    ...(gender ? { gender } : {}),
    ...(thing.government !== undefined ? { government: thing.government } : {}),
    ...(home !== undefined ? { of: localOf(home) } : {}),
  };
}

function introductionsOf(thing: Thing, localOf: (form: number) => number): Introduction[] {
  return [...thing.introductions]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, role, of, former }) => ({
      start,
      end,
      role,
      ...(of !== undefined ? { of: localOf(of) } : {}),
      ...(former ? { former } : {}),
    }));
}

/** The form as an article would print it in running text: a headline's capitals are undone where they hide a plain name. */
function display(form: NameForm): string {
  const { text, type } = form;
  if (!allCaps(text)) return text;
  const plain = type === 'PER' || type === 'LOC';
  if (plain ? text.length <= 4 : !text.includes(' ') || looksLikeAcronym(text)) return text;
  const least = plain ? 2 : 4;
  return text
    .split(' ')
    .map((word) => (word.length >= least && !isCode(word) ? word[0] + word.slice(1).toLowerCase() : word))
    .join(' ');
}

/** Abbreviations with points and names with strokes keep their capitals: "U.S.", "S&P/ASX". */
const isCode = (word: string): boolean => word.includes('.') || word.includes('/') || word.includes('&');

/** The thing's distinct forms, the fullest first, then by how often they stand, then in text order. */
function surfacesOf(thing: Thing, forms: readonly NameForm[]): string[] {
  const counts = new Map<string, number>();
  for (const i of [...thing.forms].sort((a, b) => a - b)) {
    const text = display(forms[i]!);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isAcronym = (text: string): boolean => text === thing.acronym;
  const fullness = (text: string): number => (isAcronym(text) ? 0 : text.split(' ').length);
  const [best] = [...counts].sort((a, b) => fullness(b[0]) - fullness(a[0]) || b[1] - a[1]);
  const rest = [...counts].filter(([text]) => text !== best?.[0]).sort((a, b) => b[1] - a[1]);
  return best ? [best[0], ...rest.map(([text]) => text)] : [];
}
