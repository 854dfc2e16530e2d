import { type WordKey, wordKey } from '../../claims/wordKey';
import type { Span } from '../../text/span';
import type { Line, Run } from './lines';
import { namesIn } from './names';
import type { Match } from './parallels';

/** Who does what to whom: "Arcadia sued Borealis". */
interface Act extends Run {
  readonly verb: WordKey;
  readonly doer: ReadonlySet<WordKey>;
  readonly other: ReadonlySet<WordKey>;
}

/** What two do to each other, whichever is named first. Our own list. */
const MUTUAL: ReadonlySet<WordKey> = new Set(
  'meet marry wed divorce face play fight battle join resemble equal border rival date vs versus contra'
    .split(' ')
    .map(wordKey),
);

/** So many words may stand between the doer's name and the verb: "Arcadia on Monday sued". */
const APART = 2;

/**
 * The acts of a sentence whose doer and object are both named. The object's name must follow the verb directly: a preposition
 * between them, and the "by" of a passive, would leave open who is the doer.
 */
function actsIn(line: Line): Act[] {
  const { digest, from, to } = line;
  const names = namesIn(line);
  const acts: Act[] = [];
  for (let n = 1; n < names.length; n++) {
    const [doer, other] = [names[n - 1]!, names[n]!];
    let verb = from;
    while (verb < to && digest.start[verb]! < other.start) verb++;
    verb--;
    if (verb < from || digest.start[verb]! < doer.end || digest.end[verb]! + 1 !== other.start) continue;
    let first = from;
    while (digest.start[first]! < doer.start) first++;
    const words = wordsIn(line, doer).size;
    if (verb - first - words > APART || MUTUAL.has(digest.key[verb]!)) continue;
    const last = verb + wordsIn(line, other).size;
    acts.push({
      verb: digest.key[verb]!,
      doer: wordsIn(line, doer),
      other: wordsIn(line, other),
      from: first,
      to: last + 1,
    });
  }
  return acts;
}

function wordsIn({ digest, from, to }: Line, { start, end }: Span): ReadonlySet<WordKey> {
  const words = new Set<WordKey>();
  for (let i = from; i < to; i++) if (digest.start[i]! >= start && digest.end[i]! <= end) words.add(digest.key[i]!);
  return words;
}

const share = (a: ReadonlySet<WordKey>, b: ReadonlySet<WordKey>): boolean => [...a].some((word) => b.has(word));

/** An act of a draft's sentence that the archived ones tell the other way round, where none of them tells it so. */
export function rolesIn(
  line: Line,
  matches: readonly Match[],
): { readonly here: Run; readonly match: Match; readonly there: Run } | undefined {
  for (const act of actsIn(line)) {
    if (share(act.doer, act.other)) continue;
    let turned: { match: Match; there: Run } | undefined;
    let borneOut = false;
    for (const match of matches) {
      for (const there of actsIn(match)) {
        if (there.verb !== act.verb) continue;
        if (share(act.doer, there.doer) || share(act.other, there.other)) borneOut = true;
        else if (share(act.doer, there.other) && share(act.other, there.doer)) turned ??= { match, there };
      }
    }
    if (turned && !borneOut) return { here: act, ...turned };
  }
  return undefined;
}
