import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import type { EntityType } from '../recognise/types';
import type { Entity } from '../resolve/across';
import type { Region } from '../text/article';
import { type Span, touches } from '../text/span';
import { entityOfLocal, storyAt, touching } from './at';
import { descriptionOf, typeText } from './entityNames';
import { namesBegunBy } from './nameIndex';
import { LEAST_OF_ROLE, rolesBeginning } from './roleNames';
import { namingsOf } from './tally';

/** A name or a person's title that the letters before the cursor may be the beginning of. */
export interface NameProposal {
  /** The canonical spelling. */
  readonly name: string;
  readonly type: EntityType | 'title';
  /** Who or what, in a few words; else only of which type. Of a title: who bears it. */
  readonly detail: string;
  /** The form that begins with the letters typed: what an editor filters by. */
  readonly matched: string;
}

export interface Completion {
  /** The letters before the cursor that a chosen name takes the place of. */
  readonly span: Span;
  /** Names, those in most articles first; then titles. */
  readonly proposals: readonly NameProposal[];
  /** True where there are more names than were asked for. */
  readonly capped: boolean;
}

/** Nobody writes names of the folder's people there. */
const CLOSED: ReadonlySet<Region['kind']> = new Set(['furniture', 'stamp']);
/** A name is begun at most so many words before the cursor. */
const MOST_WORDS = 4;
const LONGEST_WORD = 40;

/**
 * Names of the folder that begin with what stands before `offset`: one or more words, the first with a capital; and the titles
 * of its people, also in small letters. None in front matter, code, page furniture and tags. `text` is the
 * file's; `known` is where `offset` lies in the text that was analysed, where that is an older one.
 */
export function completion(
  snapshot: Snapshot,
  path: string,
  offset: number,
  text: string,
  limit: number,
  known = offset,
): Completion | undefined {
  const story = storyAt(snapshot, path, known);
  if (!story || isClosed(story, known) || (story.format === 'html' && inTag(text, offset))) return undefined;
  // The longest run of words that begins a name wins: "Kanat Sh" over "Sh".
  for (const start of wordStarts(text, offset)) {
    const typed = text.slice(start, offset);
    const names = begunByCapital(text, start, offset) ? namesFor(snapshot, story, known, typed, limit + 1) : [];
    const proposals = [...names, ...titlesFor(snapshot, typed, limit + 1 - names.length)];
    if (proposals.length === 0) continue;
    return {
      span: { start, end: offset },
      proposals: proposals.slice(0, limit),
      capped: proposals.length > limit,
    };
  }
  return undefined;
}

function namesFor(
  snapshot: Snapshot,
  story: ArticleFacts,
  known: number,
  typed: string,
  limit: number,
): NameProposal[] {
  // What is being typed may itself have been read as a name: it is no proposal.
  const own = new Set(touching(story.mentions, known).map(({ local }) => entityOfLocal(snapshot, story.id, local)?.id));
  const proposals: NameProposal[] = [];
  for (const { entity, matched } of namesBegunBy(snapshot, typed)) {
    if (proposals.length === limit) break;
    if (!isNamed(snapshot, entity, own.has(entity.id) ? 2 : 1)) continue;
    proposals.push({
      name: entity.name,
      type: entity.type,
      detail: descriptionOf(snapshot, entity) ?? typeText(entity.type),
      matched,
    });
  }
  return proposals;
}

/** Whether articles name an entity so often. */
function isNamed(snapshot: Snapshot, entity: Entity, times: number): boolean {
  let named = 0;
  for (const naming of namingsOf(snapshot, entity)) {
    named += naming.times;
    if (named >= times) return true;
  }
  return false;
}

function titlesFor(snapshot: Snapshot, typed: string, limit: number): NameProposal[] {
  // Titles begin like other words.
  if (typed.length < LEAST_OF_ROLE) return [];
  return rolesBeginning(snapshot, typed, limit).flatMap(({ role, holders }): NameProposal[] => {
    // What stands there stays: a title is small in a sentence and large at its beginning.
    const name = typed + role.slice(typed.length);
    return name === typed ? [] : [{ name, type: 'title', detail: holders.join(', '), matched: name }];
  });
}

const isClosed = ({ regions }: ArticleFacts, offset: number): boolean =>
  regions.some((region) => CLOSED.has(region.kind) && touches(region, offset));

/** True between the brackets of a tag. */
function inTag(text: string, offset: number): boolean {
  const open = text.lastIndexOf('<', offset - 1);
  return open >= 0 && text.lastIndexOf('>', offset - 1) < open;
}

/** Where the words before `offset` start, the farthest first; only letters, hyphens, apostrophes and single blanks between. */
function wordStarts(text: string, offset: number): number[] {
  const starts: number[] = [];
  let at = offset;
  for (let word = 0; word < MOST_WORDS; word++) {
    const end = at;
    while (at > 0 && end - at < LONGEST_WORD && isNameLetter(text.charCodeAt(at - 1))) at--;
    if (at === end) break;
    starts.unshift(at);
    if (text[at - 1] !== ' ') break;
    at--;
  }
  return starts;
}

/** Names are begun by a capital, and so is the last word of what is typed of them. */
function begunByCapital(text: string, start: number, offset: number): boolean {
  const last = text.lastIndexOf(' ', offset - 1) + 1;
  return [start, Math.max(start, last)].every((at) => text[at] !== text[at]!.toLowerCase());
}

const isNameLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x2d ||
  code === 0x27 ||
  code === 0x2019 ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
