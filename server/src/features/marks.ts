import type { Say } from '../text/wording';
import { type Inline, plain } from './richText';

/** Marks between the parts of a line, as the reader's language sets them: Chinese has its own, without a space. */
export const comma = (say: Say): Inline => plain(say(', '));
export const colon = (say: Say): Inline => plain(say(': '));
export const semicolon = (say: Say): Inline => plain(say('; '));

export const inBrackets = (inlines: readonly Inline[], say: Say): Inline[] => [
  plain(say(' (')),
  ...inlines,
  plain(say(')')),
];
