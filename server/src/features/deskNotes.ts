import { CONFIG_FILE, parseConfigFile } from '../corpus/configFile';
import { FACTS_FILE, parseFacts } from '../corpus/factsFile';
import type { ArticleOverride } from '../text/article';
import { sentences, wording } from '../text/wording';
import { appendItem, setValue } from './jsonEdit';
import type { Refusal } from './rename';

/** A fact as `copydesk.facts.json` writes it. */
export interface WrittenFact {
  readonly entity: string;
  readonly with?: string;
  readonly topic?: string;
  readonly property: string;
  readonly value: string;
  readonly asOf?: string;
  readonly source: string;
  readonly verifiedBy?: string;
}

/** Something the person at the desk wants kept. */
export type DeskNote =
  | { readonly kind: 'ignore'; readonly fingerprint: string; readonly reason: string; readonly author?: string }
  /** What is set of an article by hand, by its id. */
  | { readonly kind: 'article'; readonly id: string; readonly set: ArticleOverride }
  | { readonly kind: 'fact'; readonly fact: WrittenFact };

/** The file a note is kept in, relative to the folder. */
export const fileOfNote = ({ kind }: DeskNote): string => (kind === 'fact' ? FACTS_FILE : CONFIG_FILE);

const NO_RULES: ReadonlySet<string> = new Set();

/**
 * The text of the note's file with the note in it; comments and layout stay. `text` is undefined where there is no file
 * yet. Refuses a file that cannot be read: what it means is not known, and nothing of it is written over.
 */
export function keepNote(text: string | undefined, note: DeskNote): string | Refusal {
  const before = text === undefined || text.trim() === '' ? '{}\n' : text;
  const { problems } = note.kind === 'fact' ? parseFacts(before) : parseConfigFile(before, NO_RULES);
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem) return { refused: sentences(wording`${fileOfNote(note)} must be put right first.`, problem.message) };
  switch (note.kind) {
    case 'ignore': {
      const { fingerprint, reason, author } = note;
      return appendItem(before, ['ignore'], { fingerprint, reason, ...(author !== undefined ? { author } : {}) });
    }
    case 'article':
      return Object.entries(note.set).reduce(
        (text, [key, value]) => setValue(text, ['articles', note.id, key], value),
        before,
      );
    case 'fact':
      return appendItem(before, ['facts'], note.fact);
  }
}
