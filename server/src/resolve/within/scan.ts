import type { Reading } from '../../text/reading';
import { Flag, hashOf, Kind } from '../../text/tokens';
import { type RoleNoun, roleNoun } from '../lexicon/roles';
import type { NameForm } from './forms';

/** The article with its name forms laid over its tokens. */
export interface Scan {
  readonly reading: Reading;
  readonly forms: readonly NameForm[];
  /** The form a token belongs to, or -1. */
  readonly formAt: Int32Array;
}

export function layOver(reading: Reading, forms: readonly NameForm[]): Scan {
  const formAt = new Int32Array(reading.tokens.count).fill(-1);
  forms.forEach((form, f) => {
    formAt.fill(f, form.first, form.last);
  });
  return { reading, forms, formAt };
}

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashOf));

export const Word = {
  of: hashOf('of'),
  to: hashOf('to'),
  the: hashOf('the'),
  and: hashOf('and'),
  who: hashOf('who'),
} as const;

/** Words a role's complement begins with: "minister of", "ambassador to", "analyst at". */
export const COMPLEMENT = words('of to for at in with');

export const DETERMINERS = words('the a an its his her their our my');

/** Words no role or apposition runs over, to either side. */
export const BREAKS = words(
  'said says say told tells asked added noted is was are were be been being has have had having do does did will would can could should shall may might must who whom whose which that what when where while why how if because since until after before during under over by from with without between against among into onto upon about as than then but or nor so yet not no also just only even still very i you he she it we they him them us me this these those there here met visited urged told called praised accused blamed thanked joined quoted warned announced reported claimed insisted confirmed denied according including like both either neither each every such',
);

/** One token, or a compound tied by hyphens ("secretary-general", "vice-president"): its first token and what is known of it. */
export interface Head {
  readonly first: number;
  readonly noun: RoleNoun;
}

/** The role noun that ends at token `i`, with the hyphenated words before it. Undefined where there is none. */
export function roleEndingAt({ reading: { text, tokens } }: Scan, i: number): Head | undefined {
  if (i < 0 || tokens.kind[i] !== Kind.Word) return undefined;
  let first = i;
  while (first >= 2 && isHyphen(text, tokens, first - 1) && tokens.kind[first - 2] === Kind.Word) first -= 2;
  if (first < i) {
    const whole = roleNoun(hashOf(text.slice(tokens.start[first], tokens.end[i])));
    if (whole) return { first, noun: whole };
  }
  const noun = roleNoun(tokens.hash[i]!);
  return noun && { first, noun };
}

function isHyphen(text: string, tokens: Reading['tokens'], i: number): boolean {
  const glued = (tokens.flags[i]! & Flag.Space) === 0 && (tokens.flags[i + 1]! & Flag.Space) === 0;
  return glued && tokens.end[i]! - tokens.start[i]! === 1 && text[tokens.start[i]!] === '-';
}

export const isWord = ({ reading: { tokens } }: Scan, i: number): boolean => tokens.kind[i] === Kind.Word;

export const isCapital = ({ reading: { tokens } }: Scan, i: number): boolean => (tokens.flags[i]! & Flag.Capital) !== 0;

export const isPossessive = ({ reading: { tokens } }: Scan, i: number): boolean =>
  (tokens.flags[i]! & Flag.Possessive) !== 0;

/** The surface of one token. */
export const wordAt = ({ reading: { text, tokens } }: Scan, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]);

/** First token of the sentence that holds form `form`, and the token after its last. */
export function sentenceBounds({ reading: { sentences } }: Scan, form: NameForm): { from: number; to: number } {
  return { from: sentences.firstToken[form.sentence]!, to: sentences.firstToken[form.sentence + 1]! };
}
