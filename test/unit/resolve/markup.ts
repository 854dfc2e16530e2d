import type { EntityType, Name } from '../../../server/src/recognise/types';
import type { LocalEntity, Mention } from '../../../server/src/resolve/types';
import { resolveWithin } from '../../../server/src/resolve/within';
import type { Article, Region } from '../../../server/src/text/article';
import { sliceMap } from '../../../server/src/text/offsetMap';
import { read } from '../../../server/src/text/reading';

/** An article in which the names are marked: "[PER Ana Ruiz], the mayor of [LOC Holt], said". */
export interface Marked {
  readonly text: string;
  readonly names: readonly Name[];
}

export function marked(source: string): Marked {
  const names: Name[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('[', at);
    const close = open < 0 ? -1 : source.indexOf(']', open);
    if (close < 0) break;
    text += source.slice(at, open);
    const gap = source.indexOf(' ', open);
    const doubtful = source[gap - 1] === '?';
    const type = source.slice(open + 1, doubtful ? gap - 1 : gap) as EntityType;
    const name = source.slice(gap + 1, close);
    names.push({ start: text.length, end: text.length + name.length, type, confidence: doubtful ? 0.4 : 0.95 });
    text += name;
    at = close + 1;
  }
  return { text: text + source.slice(at), names };
}

/** One article resolved, with ways to ask it by the words. */
export interface Outcome {
  readonly text: string;
  readonly locals: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
  /** The name of what the nth occurrence of `words` stands for; undefined where it stands for nothing. */
  means(words: string, nth?: number): string | undefined;
  /** All things the nth occurrence of `words` stands for. */
  meansAll(words: string, nth?: number): string[];
  local(name: string): LocalEntity;
}

/** Resolves a marked article. A first line that ends in a blank line is its title. */
export function resolved(source: string): Outcome {
  const { text, names } = marked(source);
  const gap = text.indexOf('\n\n');
  const regions: Region[] = gap >= 0 ? [{ kind: 'title', start: 0, end: gap }] : [];
  const article: Article = {
    id: 'a.txt',
    path: 'a.txt',
    format: 'txt',
    extent: { start: 0, end: text.length },
    text,
    map: sliceMap(0, text.length),
    language: 'en',
    regions,
  };
  const { locals, mentions } = resolveWithin(read(article), { timexes: [], quantities: [], names });
  const meansAll = (words: string, nth = 1): string[] => {
    const at = placeOf(text, words, nth);
    if (at < 0) throw new Error(`"${words}" does not stand ${nth} times in the text`);
    return mentions.filter((m) => m.start === at && m.end === at + words.length).map((m) => locals[m.local]!.name);
  };
  return {
    text,
    locals,
    mentions,
    meansAll,
    means: (words, nth) => meansAll(words, nth)[0],
    local: (name) => {
      const found = locals.find((local) => local.name === name);
      if (!found) throw new Error(`no local "${name}" among ${locals.map((local) => local.name).join(', ')}`);
      return found;
    },
  };
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

/** Where the nth occurrence of `words` as whole words begins, or -1. */
function placeOf(text: string, words: string, nth: number): number {
  let seen = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isLetter(text[at - 1]) || isLetter(text[at + words.length])) continue;
    seen++;
    if (seen === nth) return at;
  }
  return -1;
}
