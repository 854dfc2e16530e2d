import { stem } from './stem';
import type { Claim } from './types';

/**
 * What a claim that names nobody is about, as its sentence words it: of "the 23rd meeting of its Council of Heads of State" it is
 * "Council of Heads of State, meeting". Undefined where the sentence, as far as it is kept, does not hold the words.
 */
export function topicText({ topic = '', value, surface, quote }: Claim): string | undefined {
  const [head = '', ...whole] = topic.split(' ').filter(Boolean);
  if (head === '') return undefined;
  if (whole.length === 0) return value.kind === 'text' ? surface : head;
  const words = [...quote.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    stem: stem(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
  const [from, to] = stretchOf(
    words.map((word) => word.stem),
    whole,
  );
  if (from === undefined || to === undefined) return undefined;
  return `${quote.slice(words[from]!.start, words[to]!.end)}, ${head}`;
}

/** First and last index of the first words that are `wanted`, in their order, with at most a few others between two of them. */
function stretchOf(stems: readonly string[], wanted: readonly string[]): [from?: number, to?: number] {
  for (let from = stems.indexOf(wanted[0]!); from >= 0; from = stems.indexOf(wanted[0]!, from + 1)) {
    let at = from;
    for (const one of wanted.slice(1)) {
      const next = at < 0 ? -1 : stems.slice(at + 1, at + 1 + BETWEEN).indexOf(one);
      at = next < 0 ? -1 : at + 1 + next;
    }
    if (at >= 0) return [from, at];
  }
  return [];
}

/** "of the" */
const BETWEEN = 4;
