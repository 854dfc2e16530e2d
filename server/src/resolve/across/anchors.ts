import type { EntityType } from '../../recognise/types';
import { foldName } from '../naming/fold';
import { nameKey, thingKey } from '../naming/nameKey';
import type { LocalEntity } from '../types';
import type { EntityDecisions } from './types';

/** A name as a decision gives it: by itself, or of one article alone ("Zhang Wei @ march/port.txt"). */
export interface AnchoredName {
  readonly name: string;
  /** The article's id: its path, with "#2" for the second story of a file. */
  readonly article?: string;
}

const MARK = ' @ ';

/** Takes a decision's name apart. What follows the mark is an article only where it looks like a path: "Dinner @ Eight" is a name. */
export function readAnchor(text: string): AnchoredName {
  const at = text.lastIndexOf(MARK);
  const article = at > 0 ? text.slice(at + MARK.length).trim() : '';
  return article.includes('.') ? { name: text.slice(0, at).trim(), article } : { name: text };
}

/** The name of one article alone, as a decision gives it. */
export const anchorTo = (name: string, article: string): string => `${name}${MARK}${article}`;

/** What the person said of a name in one article. */
export type Assignment =
  /** It is no name there. */
  | { readonly kind: 'none' }
  /** It is of this type there, and so a thing of its own. */
  | { readonly kind: 'type'; readonly key: string; readonly type: EntityType }
  /** It is somebody or something else there: filed under a key of its own. */
  | { readonly kind: 'apart'; readonly key: string }
  /** It is what another name stands for. */
  | { readonly kind: 'named'; readonly name: string }
  /** It is what a name stands for in another article. */
  | { readonly kind: 'as'; readonly name: string; readonly article: string };

/** Decisions on names in single articles. */
export interface Anchors {
  /** What was said of a local of an article, by any of its names. */
  of(article: string, local: LocalEntity): Assignment | undefined;
  /** The articles in which something is filed as it is in `article`. */
  followers(article: string): Iterable<string>;
}

interface Draft {
  readonly byArticle: Map<string, Map<string, Assignment>>;
  readonly followers: Map<string, Set<string>>;
}

/** Reads the anchored names out of the decisions; undefined where there are none. */
export function anchorsOf(decisions: EntityDecisions): Anchors | undefined {
  const draft: Draft = { byArticle: new Map(), followers: new Map() };
  for (const text of decisions.notNames) assign(draft, readAnchor(text), { kind: 'none' });
  for (const [text, type] of Object.entries(decisions.types)) {
    const name = readAnchor(text);
    assign(draft, name, { kind: 'type', key: ownKey(name), type });
  }
  for (const [a, b] of decisions.different) part(draft, readAnchor(a), readAnchor(b));
  for (const group of decisions.same) join(draft, group.map(readAnchor));
  if (draft.byArticle.size === 0) return undefined;
  return {
    of(article, local) {
      const names = draft.byArticle.get(article);
      if (!names) return undefined;
      for (const name of [local.name, ...local.aliases]) {
        const found = names.get(foldName(name));
        if (found) return found;
      }
      return undefined;
    },
    followers: (article) => draft.followers.get(article) ?? [],
  };
}

function assign({ byArticle }: Draft, { name, article }: AnchoredName, assignment: Assignment): void {
  if (article === undefined) return;
  const names = byArticle.get(article) ?? new Map<string, Assignment>();
  byArticle.set(article, names.set(foldName(name), assignment));
}

/** Of two names spelt alike the second is somebody else, or the one that is anchored. */
function part(draft: Draft, a: AnchoredName, b: AnchoredName): void {
  const alike = thingKey(a.name) === thingKey(b.name) || nameKey(a.name, 'PER') === nameKey(b.name, 'PER');
  const other = b.article === undefined ? a : b;
  if (!alike || other.article === undefined) return;
  assign(draft, other, { kind: 'apart', key: ownKey(other) });
}

/** The key of what has nothing but its spelling in common with others of the name. */
const ownKey = ({ name, article = '' }: AnchoredName): string => `${thingKey(name)} \u2260 ${foldName(article)}`;

/** Files the anchored names of a group with its first plain name; without one, with a name that was parted, or the first. */
function join(draft: Draft, group: readonly AnchoredName[]): void {
  const plain = group.find(({ article }) => article === undefined);
  const isApart = ({ name, article }: AnchoredName): boolean =>
    article !== undefined && draft.byArticle.get(article)?.get(foldName(name))?.kind === 'apart';
  const head = plain ?? group.find(isApart) ?? group[0];
  for (const member of group) {
    if (!head || member === head || member.article === undefined) continue;
    if (head.article === undefined) {
      assign(draft, member, { kind: 'named', name: head.name });
      continue;
    }
    assign(draft, member, { kind: 'as', name: head.name, article: head.article });
    const followers = draft.followers.get(head.article) ?? new Set();
    draft.followers.set(head.article, followers.add(member.article));
  }
}

/** The decisions without what is said of names in single articles. */
export function withoutAnchors(decisions: EntityDecisions): EntityDecisions {
  const isPlain = (text: string): boolean => readAnchor(text).article === undefined;
  return {
    same: decisions.same.map((group) => group.filter(isPlain)).filter((group) => group.length > 1),
    different: decisions.different.filter((pair) => pair.every(isPlain)),
    types: Object.fromEntries(Object.entries(decisions.types).filter(([name]) => isPlain(name))),
    notNames: decisions.notNames.filter(isPlain),
  };
}
