import { firstWhere } from '../../text/order';
/** One local filed in a bucket. */
export interface Member {
  readonly article: string;
  readonly local: number;
  /** Which of the bucket's tallies it counts in. */
  readonly selector: string;
  /** The article with whose thing it was joined by hand, where things of this kind are each of one article alone. */
  readonly owner?: string;
}

/**
 * The members of a bucket in article order, in chunks, so that an edit copies one chunk and the list of chunks: "China"
 * may be in every article of a large folder. Immutable.
 */
export interface MemberList {
  readonly size: number;
  /** Each sorted by article, then local; disjoint and ascending. None is empty. */
  readonly chunks: readonly (readonly Member[])[];
}

export const NO_MEMBERS: MemberList = { size: 0, chunks: [] };

const CHUNK = 256;

const inOrder = (a: Member, b: Member): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.local - b.local;

/**
 * The list without the members of the articles `gone`, and with `added`. O(number of chunks + members of the chunks touched):
 * an edit, or a batch of neighbouring articles, touches few.
 */
export function changeMembers(list: MemberList, gone: ReadonlySet<string>, added: readonly Member[]): MemberList {
  if (list.chunks.length <= 1) {
    const kept = (list.chunks[0] ?? []).filter((member) => !gone.has(member.article));
    // Most lists hold one member: `concat` leaves no room behind it.
    const all = kept.concat(added).sort(inOrder);
    return { size: all.length, chunks: split(all) };
  }
  const chunks = list.chunks.slice();
  let size = list.size;
  const touched = new Map<number, Member[]>();
  const open = (article: string): Member[] => {
    const at = chunkOf(list.chunks, article);
    const found = touched.get(at) ?? [...chunks[at]!];
    touched.set(at, found);
    return found;
  };
  for (const article of gone) {
    const chunk = open(article);
    for (let i = chunk.length - 1; i >= 0; i--) {
      if (chunk[i]!.article !== article) continue;
      chunk.splice(i, 1);
      size--;
    }
  }
  for (const member of added) {
    open(member.article).push(member);
    size++;
  }
  for (const [at, chunk] of touched) chunks[at] = chunk.sort(inOrder);
  return { size, chunks: chunks.flatMap((chunk) => split(chunk)) };
}

/** The last chunk that begins at or before `article`; an article's members lie in one chunk, since a chunk is only cut between articles. */
const chunkOf = (chunks: readonly (readonly Member[])[], article: string): number =>
  Math.max(0, firstWhere(chunks.length, (n) => chunks[n]![0]!.article > article) - 1);

/** Cuts into chunks of about the usual size, between articles only. Leaves a chunk of fitting size as it is. */
function split(members: readonly Member[]): (readonly Member[])[] {
  if (members.length === 0) return [];
  if (members.length <= 2 * CHUNK) return [members];
  const chunks: Member[][] = [];
  let current: Member[] = [];
  for (const member of members) {
    if (current.length >= CHUNK && current.at(-1)!.article !== member.article) {
      chunks.push(current);
      current = [];
    }
    current.push(member);
  }
  chunks.push(current);
  return chunks;
}

/** Walks the members in article order. */
export function* membersOf(list: MemberList): IterableIterator<Member> {
  for (const chunk of list.chunks) yield* chunk;
}
