/** Lines that are tags and nothing else: spam or a template's debris that a scraper left in plain text. */

const isName = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * True when the line from `start` to `end` of `text` holds tags alone. "<VST> unit" has words outside; a line of one bare name in
 * angle brackets ("<Commercial Bank>") is no tag: one has an attribute, a slash, or others beside it. O(length of the line).
 */
export function isTagLine(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== 0x3c) return false;
  let tags = 0;
  let sure = false;
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 9 || code === 13) {
      i++;
      continue;
    }
    if (code !== 0x3c) return false;
    const slash = text.charCodeAt(i + 1) === 0x2f;
    if (!isName(text.charCodeAt(slash ? i + 2 : i + 1))) return false;
    const close = text.indexOf('>', i);
    if (close < 0 || close >= end) return false;
    sure ||= slash || text.charCodeAt(close - 1) === 0x2f || text.slice(i, Math.min(close, i + 80)).includes('=');
    tags++;
    i = close + 1;
  }
  return tags > 0 && sure;
}
