import type { Span } from './span';
import { type Wording, wording } from './wording';

/** What an inline directive silences: the line behind it, its own line, its file, or all until it is enabled again. */
export type DirectiveKind = 'next-line' | 'line' | 'file' | 'disable' | 'enable';

/** `copydesk-disable-next-line date-conflict -- the archive is wrong here`, as it stands in a comment. */
export interface Directive extends Span {
  readonly kind: DirectiveKind;
  /** Ids of rules; empty for all of them. */
  readonly rules: readonly string[];
  /** What stands behind `--`. */
  readonly reason?: string;
}

/** Something about a file's text that Copydesk could not read as meant. Offsets are into the file's text. */
export interface ReadProblem extends Span {
  readonly message: Wording;
}

const PREFIX = 'copydesk-';
const KINDS: ReadonlyMap<string, DirectiveKind> = new Map([
  ['copydesk-disable-next-line', 'next-line'],
  ['copydesk-disable-line', 'line'],
  ['copydesk-disable-file', 'file'],
  ['copydesk-disable', 'disable'],
  ['copydesk-enable', 'enable'],
]);
/** A longer comment is no directive. */
const LONGEST = 2_000;

/**
 * The directives among a file's comments (`<!-- ... -->`, in file order), and what looks like one and is none. All other
 * comments are nobody's business. Linear in the length of the comments.
 */
export function readDirectives(
  file: string,
  comments: readonly Span[],
): { readonly directives: readonly Directive[]; readonly problems: readonly ReadProblem[] } {
  const directives: Directive[] = [];
  const problems: ReadProblem[] = [];
  for (const { start, end } of comments) {
    if (end - start > LONGEST) continue;
    const words = file.slice(start + 4, end - 3).trim();
    if (!words.startsWith(PREFIX)) continue;
    const dashes = words.indexOf(' -- ');
    const [name = '', ...rules] = (dashes < 0 ? words : words.slice(0, dashes)).split(/[\s,]+/).filter(Boolean);
    const kind = KINDS.get(name);
    const reason = dashes < 0 ? '' : words.slice(dashes + 4).trim();
    if (kind) directives.push({ start, end, kind, rules, ...(reason !== '' ? { reason } : {}) });
    else {
      const message = wording`There is no "${name.slice(0, 60)}": write one of ${[...KINDS.keys()].join(', ')}.`;
      problems.push({ start, end, message });
    }
  }
  return { directives, problems };
}
