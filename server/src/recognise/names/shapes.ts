/** The outward form of a word, as a small number. */
export const Shape = {
  Lower: 0,
  Capitalised: 1,
  AllCaps: 2,
  Letter: 3,
  Pointed: 4,
  InnerCaps: 5,
  WithDigits: 6,
  Number: 7,
  Punctuation: 8,
  Apostrophe: 9,
  /** A word of a line in capitals, whose case says nothing. */
  Unknown: 10,
} as const;

/** The shape of the word `text[start, end)`. O(length), and the length looked at is bounded. */
export function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return Shape.Number;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let points = 0;
  let innerCaps = false;
  let apostrophe = false;
  const stop = Math.min(end, start + 24);
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || code >= 0xdf) {
      if (code === 0x2019) apostrophe = true;
      else lower++;
    } else if ((code >= 65 && code <= 90) || (code >= 0xc0 && code < 0xdf)) {
      upper++;
      if (lower > 0) innerCaps = true;
    } else if (code >= 48 && code <= 57) digits++;
    else if (code === 46) points++;
    else if (code === 39) apostrophe = true;
  }
  if (upper + lower === 0) return Shape.Punctuation;
  if (points > 0) return Shape.Pointed;
  if (digits > 0) return Shape.WithDigits;
  if (upper === 0) return Shape.Lower;
  if (apostrophe) return Shape.Apostrophe;
  if (innerCaps || (upper > 1 && lower > 0)) return Shape.InnerCaps;
  if (lower === 0) return upper === 1 ? Shape.Letter : Shape.AllCaps;
  return Shape.Capitalised;
}
