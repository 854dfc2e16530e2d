/** A name as it is drawn in a box. */
export interface DrawnName {
  readonly lines: readonly string[];
  /** Of the widest line, in pixels. */
  readonly width: number;
}

export interface Pen {
  readonly widthOf: (text: string) => number;
  /** As much of a text as fits a width. */
  readonly shortened: (text: string, width: number) => string;
}

const MOST_LINES = 4;

/** A name on one line where that is no wider than `most` pixels, else on up to four; only what is longer still is cut. */
export function drawnName(name: string, most: number, { widthOf, shortened }: Pen): DrawnName {
  const lines: string[] = [];
  for (const word of wordsOf(name, most, widthOf)) {
    const last = lines.at(-1);
    const joined = last === undefined ? undefined : `${last}${word}`;
    if (joined !== undefined && widthOf(joined.trimEnd()) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const rest = lines.splice(MOST_LINES - 1).join('');
  if (rest !== '') lines.push(shortened(rest.trimEnd(), most));
  const drawn = lines.map((line) => line.trimEnd());
  return { lines: drawn, width: Math.max(0, ...drawn.map((line) => widthOf(line))) };
}

/** Words with the blank behind them; one that is wider than a line, as whole names are that are written without blanks, letter by letter. */
const wordsOf = (name: string, most: number, widthOf: Pen['widthOf']): string[] =>
  name.split(/(?<= )/).flatMap((word) => (widthOf(word.trimEnd()) <= most ? [word] : [...word]));
