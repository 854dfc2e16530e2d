import type { EntityType } from '../../recognise/types';
import type { Reading } from '../../text/reading';
import { Flag, hashOf, Kind } from '../../text/tokens';
import { kindNoun, pluralKind } from '../lexicon/things';
import { editionOf } from '../naming/edition';
import type { NameForm } from './forms';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashOf));

/** Nouns at the end of a name for an idea, which is no body, person or place: "the Harbour Spirit". Folded. */
const IDEAS = new Set('spirit doctrine consensus dream'.split(' '));
/** Nouns at the end of a name that no body, person or place has: what states sign. Folded. */
const PAPERS = new Set('declaration treaty agreement accord accords pact protocol'.split(' '));
/** A plant or a line is called after its place where one of these stands between: "the Angren hydropower station". */
const SORTS = words(
  'hydropower hydroelectric power wind solar nuclear thermal geothermal tidal railway rail metro subway',
);
const FACILITIES = words('station farm dam plant park line tunnel bridge');
const AND = hashOf('and');
const THE = hashOf('the');
const COMMA = hashOf(',');
const OPENERS = words(', : - \u2013 \u2014 ( namely like including');
const CLOSERS = words(', . ; : ) \u2014 \u2013');

/** A type surer than this stands against a noun beside the name. */
const FIRM = 0.9;
/** A company is often the owner of a plant: only doubtful names become its place. */
const DOUBTFUL = 0.75;
/** How sure the noun makes it. */
const SHOWN = 0.8;

/**
 * Types names by the nouns that say what they name: at the name's end ("Green Road Initiative"), for plants and lines after it,
 * and for a list before or after it ("two programs, X and Y"; "X and Y provinces"). Persons stay what they are unless doubtful.
 * O(tokens of names).
 */
export function withKinds(reading: Reading, forms: readonly NameForm[]): readonly NameForm[] {
  const shown = new Map<number, EntityType>();
  const byKey = new Map<string, EntityType>();
  /** By the words before the noun: "Green Road" is called so after "Green Road Initiative". */
  const byStem = new Map<string, NameForm>();
  for (let f = 0; f < forms.length; ) {
    const end = endOfList(reading, forms, f);
    const type = end - f > 1 ? kindOfList(reading, forms[f]!, forms[end - 1]!) : undefined;
    for (let k = f; k < end; k++) {
      const own = kindOfName(forms[k]!);
      if (own) byKey.set(forms[k]!.key, own);
      if (own && forms[k]!.words.length > 2)
        byStem.set(forms[k]!.words.slice(0, -1).join(' '), { ...forms[k]!, type: own });
      const told = own ?? kindOfFacility(reading, forms[k]!) ?? kindBehind(reading, forms[k]!);
      if (told) shown.set(k, told);
      else if (type && forms[k]!.type !== 'LOC' && forms[k]!.confidence < FIRM) shown.set(k, type);
    }
    f = end;
  }
  if (shown.size === 0 && byStem.size === 0) return forms;
  return forms.map((form, f) => {
    const called = form.type === 'OTHER' ? byStem.get(form.words.join(' ')) : undefined;
    if (called) return { ...form, key: called.key, type: called.type, confidence: SHOWN };
    // The known acronym of such a name has its key.
    const type = shown.get(f) ?? (form.type === 'OTHER' ? byKey.get(form.key) : undefined);
    return type === undefined || type === form.type ? form : { ...form, type, confidence: SHOWN };
  });
}

/** "Green Road Initiative" is a work, "Winter Festival" an event, where the recogniser saw nothing in particular; "Third Harbour Forum" too. */
function kindOfName({ words: parts, type }: NameForm): EntityType | undefined {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || type === 'PER') return undefined;
  if (IDEAS.has(last)) return 'OTHER';
  if (PAPERS.has(last)) return 'WORK';
  const kind = kindNoun(hashOf(last));
  if (kind === 'WORK') return type === 'OTHER' || type === 'EVENT' ? kind : undefined;
  return kind === 'EVENT' && (type === 'OTHER' || (type === 'LOC' && editionOf(parts))) ? kind : undefined;
}

function kindOfFacility({ tokens }: Reading, { last, type, confidence }: NameForm): EntityType | undefined {
  if (type === 'LOC' || confidence >= DOUBTFUL || last + 1 >= tokens.count) return undefined;
  return SORTS.has(tokens.hash[last]!) && FACILITIES.has(tokens.hash[last + 1]!) ? 'LOC' : undefined;
}

/** What the noun right behind says of two words and more that are nothing in particular: "the One Coast, One Port programme". */
function kindBehind({ tokens }: Reading, { words: parts, type, last }: NameForm): EntityType | undefined {
  if (type !== 'OTHER' || parts.length < 2 || last >= tokens.count) return undefined;
  if (tokens.kind[last] !== Kind.Word || (tokens.flags[last]! & Flag.Capital) !== 0) return undefined;
  return kindNoun(tokens.hash[last]!) === 'WORK' ? 'WORK' : undefined;
}

/** The form after the last of a list that begins with form `f`: names with commas, "and" and "the" between. */
function endOfList({ tokens }: Reading, forms: readonly NameForm[], f: number): number {
  let end = f + 1;
  while (end < forms.length) {
    const from = forms[end - 1]!.last;
    const to = forms[end]!.first;
    let linked = to > from;
    for (let i = from; i < to && linked; i++) {
      const hash = tokens.hash[i]!;
      linked = to - from <= 3 && (hash === AND || hash === THE || hash === COMMA);
    }
    if (!linked) break;
    end++;
  }
  return end;
}

/** The kind a plural noun tells of the list from `first` to `last`: before it with a mark between, or right after it. */
function kindOfList({ tokens }: Reading, first: NameForm, last: NameForm): EntityType | undefined {
  const start = first.first - (tokens.hash[first.first - 1] === THE ? 1 : 0);
  const closed = last.last >= tokens.count || CLOSERS.has(tokens.hash[last.last]!);
  if (closed && start >= 2 && OPENERS.has(tokens.hash[start - 1]!)) return pluralKind(tokens.hash[start - 2]!);
  const small = !closed && tokens.kind[last.last] === Kind.Word && (tokens.flags[last.last]! & Flag.Capital) === 0;
  return small ? pluralKind(tokens.hash[last.last]!) : undefined;
}
