/** A point, exclamation or question mark, or an ellipsis: what may end a sentence of Latin script. */
export const isMark = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;

/** One of these, or what ends a sentence in Chinese and Japanese. */
export const isFinalMark = (code: number): boolean =>
  isMark(code) || code === 0x3002 || code === 0xff01 || code === 0xff1f;
