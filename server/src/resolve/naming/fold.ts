/** Letters that carry no combining mark and so survive decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  '&': ' and ',
};

/** British endings and words as American newsrooms write them, so that "Organisation" and "Organization" share a key. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['defence', 'defense'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
  ['aluminium', 'aluminum'],
  ['co', 'company'],
  ['corp', 'corporation'],
  ['inc', 'incorporated'],
  ['ltd', 'limited'],
  ['bros', 'brothers'],
  ['motors', 'motor'],
  ['intl', 'international'],
  ['dept', 'department'],
  ['univ', 'university'],
]);

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;

/** True for what joins the letters of one word and leaves no gap in a key: apostrophes and points. */
const isSilent = (code: number): boolean =>
  code === 39 || code === 46 || code === 0x2019 || code === 0x2018 || code === 96;

/** The text with plain letters in place of those with diacritics. */
function unmarked(text: string): string {
  let plain = '';
  for (const letter of text.normalize('NFD')) if (!isMark(letter.charCodeAt(0))) plain += PLAIN[letter] ?? letter;
  return plain;
}

/**
 * The words of a name as keys compare them: lower case, without diacritics, apostrophes and points ("U.S." is `us`),
 * hyphens and all other marks as gaps, "&" as `and`. Linear in the name's length.
 */
export function foldWords(name: string): string[] {
  let text = name.toLowerCase();
  if (!isAscii(text)) text = unmarked(text);
  else if (text.includes('&')) text = text.replaceAll('&', ' and ');
  const words: string[] = [];
  let word = '';
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (isWordCode(code) && code !== 0x2013 && code !== 0x2014 && code !== 0xa0) continue;
    if (i > from) word += text.slice(from, i);
    from = i + 1;
    if (word === '' || (isSilent(code) && i < text.length)) continue;
    words.push(SPELLINGS.get(word) ?? word);
    word = '';
  }
  return words;
}

export const foldName = (name: string): string => foldWords(name).join(' ');

/** The name on one line: runs of white space, line breaks among them, become one space. */
export function tidy(text: string): string {
  let out = '';
  let gap = false;
  for (const letter of text) {
    if (letter <= ' ' || letter === '\u00a0' || letter === '\u200b') gap = out !== '';
    else {
      if (gap) out += ' ';
      gap = false;
      out += letter;
    }
  }
  return out;
}
