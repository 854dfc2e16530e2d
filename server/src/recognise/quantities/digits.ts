/** A number in digits, as written: "1,234.5" has the plain form `1234.5` and one decimal. */
export interface Digits {
  readonly plain: string;
  readonly decimals: number;
  /** Written with separators or a point: no year, and seldom a model number. */
  readonly marked: boolean;
}

/** Longer runs of digits are account numbers, keys or hostile text, never a figure in news. */
const LONGEST = 24;

/**
 * Reads text[start, end), which holds digits, commas and points alone. Commas must group by thousands ("1,234,567")
 * or as in India ("1,00,000"); at most one point, after every comma. Anything else ("1.2.3", "12,5") is no number.
 */
export function parseDigits(text: string, start: number, end: number): Digits | undefined {
  if (end <= start || end - start > LONGEST) return undefined;
  let wholeEnd = start;
  while (wholeEnd < end && text.charCodeAt(wholeEnd) !== 0x2e) wholeEnd++;
  let group = 0;
  let groups = 0;
  let first = 0;
  let pairs = true;
  let triples = true;
  let plain = '';
  let piece = start;
  for (let i = start; i < wholeEnd; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x2c) {
      group++;
      continue;
    }
    if (groups++ === 0) first = group;
    else {
      pairs &&= group === 2;
      triples &&= group === 3;
    }
    group = 0;
    plain += text.slice(piece, i);
    piece = i + 1;
  }
  plain += text.slice(piece, wholeEnd);
  if (groups > 0 && (group !== 3 || first === 0 || !((triples && first <= 3) || (pairs && first <= 2))))
    return undefined;
  if (plain === '') return undefined;
  const decimals = Math.max(0, end - wholeEnd - 1);
  if (wholeEnd < end) {
    for (let i = wholeEnd + 1; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x30 || code > 0x39) return undefined;
    }
    plain += text.slice(wholeEnd, end);
  }
  return { plain, decimals, marked: groups > 0 || decimals > 0 };
}

/** The end of the run of digits, and of commas and points between digits, that starts at `from`. */
export function digitsEnd(text: string, from: number): number {
  const isDigit = (i: number): boolean => text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39;
  let i = from;
  while (i - from <= LONGEST && (isDigit(i) || (i > from && ',.'.includes(text[i] ?? ' ') && isDigit(i + 1)))) i++;
  return i;
}
