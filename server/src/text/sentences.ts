import { Flag, Kind, type Tokens } from './tokens';

/** Sentences as parallel arrays: sentence i holds tokens `firstToken[i]` to `firstToken[i + 1]` exclusive. */
export interface Sentences {
  readonly count: number;
  /** `count + 1` entries; the last is the number of tokens. */
  readonly firstToken: Uint32Array;
}

/** Splits tokens into sentences. A first version: points, question marks, blank lines. */
export function splitSentences(text: string, tokens: Tokens): Sentences {
  const first: number[] = [];
  let begin = true;
  for (let i = 0; i < tokens.count; i++) {
    if (begin || (tokens.flags[i]! & Flag.Paragraph) !== 0) first.push(i);
    begin = false;
    if (tokens.kind[i] !== Kind.Punctuation) continue;
    const code = text.charCodeAt(tokens.start[i]!);
    if (code === 46 || code === 33 || code === 63) {
      const next = i + 1;
      begin = next < tokens.count && (tokens.flags[next]! & Flag.Space) !== 0 && (tokens.flags[next]! & Flag.Capital) !== 0;
    }
  }
  return { count: first.length, firstToken: Uint32Array.from([...first, tokens.count]) };
}

/** The sentence that holds token `token`. O(log n). */
export function sentenceOf(sentences: Sentences, token: number): number {
  let low = 0;
  let high = sentences.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences.firstToken[middle]! <= token) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
