import { ordinal } from '../../recognise/dates/wording';
import { wording } from '../../text/wording';
import { inCaseOf } from './letterCase';
import type { FixFinder } from './types';

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Makes the number announced the number of what is listed, written as it was: in words, in figures, as an ordinal. */
export const count: FixFinder = ({ story, finding, text }) => {
  if (finding.rule !== 'count-vs-list') return [];
  const claim = story.claims.find(
    ({ property, valueSpan }) =>
      (property === 'list' || property === 'visits') &&
      valueSpan.start === finding.start &&
      valueSpan.end === finding.end,
  );
  if (claim?.value.kind !== 'quantity') return [];
  const listed = (claim.parts?.length ?? 0) + (claim.property === 'visits' ? 1 : 0);
  const { value } = claim.value;
  const words = text.slice(finding.start, finding.end);
  for (const { 0: word, index } of words.matchAll(/\p{L}+|\d+(?:st|nd|rd|th)?/gu)) {
    const right = rewritten(word, value, listed);
    if (right === undefined) continue;
    const start = finding.start + index;
    const change = { start, end: start + word.length, newText: right };
    return [{ title: wording`Make it “${right}”, as many as are listed`, changes: [change], finding }];
  }
  return [];
};

/** A number's word for another number; undefined for a word that is not that number, or where the other has none of the kind. */
function rewritten(word: string, from: number, to: number): string | undefined {
  const small = word.toLowerCase();
  if (small === String(from)) return String(to);
  if (small === ordinal(from)) return ordinal(to);
  for (const names of [CARDINALS, ORDINALS]) {
    if (names[from] === small && names[to] !== undefined) return inCaseOf(word, names[to]);
  }
  return undefined;
}
