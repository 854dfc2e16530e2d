import type { EntityType } from '../../recognise/types';
import { Flag, Kind } from '../../text/tokens';
import { regionAt } from './forms';
import type { Scan } from './scan';
import { wordAt } from './scan';
import type { Things } from './things';

/** A description or pronoun found to stand for a thing. */
export interface Anaphor {
  readonly kind: 'description' | 'pronoun';
  readonly start: number;
  readonly end: number;
  /** Index into `Things.list`. */
  readonly thing: number;
}

/** The article as a reader goes through it: which things were named where. */
export interface Discourse {
  readonly scan: Scan;
  readonly things: Things;
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 for sentences of running text. */
  readonly running: Uint8Array;
  /**
   * The things of `types` named in sentence `s` before token `before`, each once, the last named last. None in a sentence
   * of very many names: a list refers to nobody in particular.
   */
  namedIn(s: number, before: number, types: readonly EntityType[]): number[];
}

/** Names in one sentence beyond which it is a list. */
const LONG_LIST = 40;

const OPENING = new Set(['\u201c', '``', '\u00ab', '\u201e']);
const CLOSING = new Set(['\u201d', "''", '\u00bb']);

export function readDiscourse(scan: Scan, things: Things): Discourse {
  const { sentences, article } = scan.reading;
  const { tokens } = scan.reading;
  const running = new Uint8Array(sentences.count);
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.firstToken[s]!;
    if (first < tokens.count && !regionAt(article.regions, tokens.start[first]!)) running[s] = 1;
  }
  const firstForm = firstForms(scan);
  return {
    scan,
    things,
    running,
    quoted: quotedTokens(scan),
    namedIn: (s, before, types) => {
      const found = new Set<number>();
      if (firstForm[s + 1]! - firstForm[s]! > LONG_LIST) return [];
      for (let f = firstForm[s]!; f < firstForm[s + 1]!; f++) {
        if (scan.forms[f]!.first >= before) break;
        const thing = things.of[f]!;
        if (!types.includes(things.list[thing]!.type)) continue;
        found.delete(thing);
        found.add(thing);
      }
      return [...found];
    },
  };
}

/** By sentence, the first of its forms; one entry more for the end. */
function firstForms({ forms, reading }: Scan): Uint32Array {
  const first = new Uint32Array(reading.sentences.count + 2);
  let f = 0;
  for (let s = 0; s <= reading.sentences.count; s++) {
    while (f < forms.length && forms[f]!.sentence < s) f++;
    first[s] = f;
  }
  first[reading.sentences.count + 1] = forms.length;
  return first;
}

/** Straight marks open and close in turn; a new paragraph closes what was left open. */
function quotedTokens(scan: Scan): Uint8Array {
  const { tokens } = scan.reading;
  const quoted = new Uint8Array(tokens.count);
  let open = false;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i]! & Flag.Paragraph) !== 0) open = false;
    if (tokens.kind[i] === Kind.Word || tokens.kind[i] === Kind.Number) {
      if (open) quoted[i] = 1;
      continue;
    }
    const mark = wordAt(scan, i);
    if (OPENING.has(mark)) open = true;
    else if (CLOSING.has(mark)) open = false;
    else if (mark === '"') open = !open;
  }
  return quoted;
}
