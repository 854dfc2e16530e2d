import { Flag, hashOf } from '../../text/tokens';
import { hashAt, type Scan } from './scan';
import { WordGate } from './wordGate';
import { wordTest } from './wordLookup';

/** Every word of the text is asked for here: a table of its own stays in the fastest memory. */
const gate = new WordGate();
/** Words at which a quantity can start. */
const isStart = wordTest(
  `a an zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
     nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety half quarter
     doubled tripled trebled quadrupled quintupled halved double triple treble quadruple twice thrice
     twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold thousandfold`,
  gate,
);
const A = hashOf('a') | 0;
const AN = hashOf('an') | 0;
/** Words before which an article starts a number. */
const afterArticle = wordTest(
  'hundred thousand million billion trillion dozen lakh crore half third quarter fourth fifth sixth seventh eighth ninth tenth',
);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True when the word token `i` may start a quantity: a number word, or a currency's letters glued to digits ("RM23"). */
export function wordStarts(scan: Scan, i: number): boolean {
  const { tokens, text } = scan;
  const hash = tokens.hash[i]! | 0;
  if (gate.passes(hash) && isStart(hash)) return (hash !== A && hash !== AN) || afterArticle(hashAt(scan, i + 1));
  return (tokens.flags[i]! & Flag.Coded) !== 0 && lettersBeforeDigits(text, tokens.start[i]!, tokens.end[i]!) > 0;
}

/** How many letters, one to four, stand before the first digit of a word; 0 when there is no such digit. */
export function lettersBeforeDigits(text: string, start: number, end: number): number {
  for (let i = start + 1; i < end && i <= start + 4; i++) if (isDigit(text.charCodeAt(i))) return i - start;
  return 0;
}

/** True for the first unit of a vulgar fraction. */
export const signStarts = (code: number): boolean =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
