import type { Snapshot } from '../../corpus/snapshot';
import type { ArticleFacts } from '../../corpus/types';
import { foldWords } from '../../resolve/naming/fold';
import { witnessOf } from '../../rules/evidence';
import type { Finding, Place } from '../../rules/types';
import { nameLikeness } from '../../rules/wording/spelling';
import { type Said, wording } from '../../text/wording';
import { storiesOf } from '../at';
import { escapeHtml, hasMarkup, isOutside, type TextChange } from '../rename';
import { respell } from '../respell';
import type { FixFinder } from './types';

/** Spells a person's name as elsewhere, wherever this article names them. */
export const spelling: FixFinder = ({ snapshot, story, finding, text }) => {
  const named = namesOf(snapshot, story, finding);
  if (!named) return [];
  const changes = respelt(story, named.local, named.mine, named.theirs, text);
  const title =
    changes.length > 1
      ? wording`Spell it “${named.theirs}”, as ${named.from} does (${changes.length} places)`
      : wording`Spell it “${named.theirs}”, as ${named.from} does`;
  return changes.length > 0 ? [{ title, changes, finding }] : [];
};

interface Named {
  readonly local: number;
  readonly mine: string;
  readonly theirs: string;
  readonly from: Said;
}

/** The two names of a finding about spelling. */
function namesOf(snapshot: Snapshot, story: ArticleFacts, finding: Finding): Named | undefined {
  const [other] = finding.rule === 'name-spelling' ? finding.related : [];
  const here = nameAt(story, finding);
  if (!other || !here) return undefined;
  for (const theirs of storiesOf(snapshot, other.path)) {
    const there = nameAt(theirs, other);
    const from = theirs.id === story.id ? wording`the rest of the article` : witnessOf(theirs);
    if (there) return { local: here.local, mine: here.name, theirs: there.name, from };
  }
  return undefined;
}

function nameAt({ mentions, locals }: ArticleFacts, { start, end }: Place) {
  const mention = mentions.find((one) => one.kind === 'name' && one.start === start && one.end === end);
  const local = mention && locals[mention.local];
  return mention && local ? { local: mention.local, name: local.name } : undefined;
}

/** The names of one thing of a story, spelt another way, short forms with the full one. */
function respelt(story: ArticleFacts, local: number, mine: string, theirs: string, text: string): TextChange[] {
  const rename = respell(mine, theirs, story.locals[local]?.type === 'PER');
  return story.mentions.flatMap(({ start, end, kind, local: of }): TextChange[] => {
    if (kind !== 'name' || of !== local) return [];
    const words = text.slice(start, end);
    const newText = isOutside(story, { start, end }) || hasMarkup(story, words) ? undefined : rename(words);
    if (newText === undefined || newText === words) return [];
    return [{ start, end, newText: story.format === 'html' ? escapeHtml(newText) : newText }];
  });
}

/**
 * Every spelling of a file put right at once: what findings say of names, and forms that differ in a letter or two from the
 * spelling the desk decided on. In text order; each place once.
 */
export function allSpellings(
  snapshot: Snapshot,
  findings: readonly Finding[],
  path: string,
  text: string,
): TextChange[] {
  const changes = new Map<number, TextChange>();
  for (const story of storiesOf(snapshot, path)) {
    for (const finding of findings) {
      const named = namesOf(snapshot, story, finding);
      if (!named) continue;
      for (const change of respelt(story, named.local, named.mine, named.theirs, text))
        changes.set(change.start, change);
    }
    story.locals.forEach(({ name }, local) => {
      const decided = decidedFor(snapshot, name);
      if (decided === undefined) return;
      for (const change of respelt(story, local, name, decided, text)) {
        if (!changes.has(change.start)) changes.set(change.start, change);
      }
    });
  }
  return [...changes.values()].sort((a, b) => a.start - b.start);
}

/** The spelling the desk decided on for a name, where the name is a slip or a variant of it and no name of its own. */
function decidedFor({ config }: Snapshot, name: string): string | undefined {
  const group = config.entities.same.find((names) => names.includes(name));
  const [decided] = group ?? [];
  if (decided === undefined || decided === name) return undefined;
  return nameLikeness(foldWords(name), foldWords(decided)) === undefined ? undefined : decided;
}
