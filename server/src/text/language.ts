import { ASCII_END, classOf, FNV_BASIS, FNV_PRIME, foldedCode, hashRange, isLetter } from './characters';

// The commonest function words of each language, our own choice; words shared by several of them count for each.
const STOP_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to in a is that for it was on with as by at from this be are has have had were which its not but or an he said will their who they been',
  ],
  [
    'fr',
    'le la les des du une et est dans pour que qui sur avec au aux par plus ne pas ce cette son sa ses sont été leur mais ont d l elle nous vous où',
  ],
  ['es', 'el la los las del y en que es un una por con para se su como más al lo fue este ha sus pero son también'],
  ['pt', 'o a os as do da dos das e em que um uma por com para não se mais como ao foi são pelo pela seu sua também'],
  ['it', 'il lo la gli le di del della dei che e un una per con non in si è da sono nel alla più come anche al dal'],
  [
    'de',
    'der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es dem an werden aus er hat dass bei nach wird',
  ],
  ['nl', 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar uit heeft over worden'],
  ['pl', 'w i na z do nie się jest to że o od przez dla po jak oraz są był za ale przy'],
  ['tr', 've bir bu da de için ile olarak çok daha olan gibi sonra kadar ise ancak oldu'],
  ['ro', 'și în de la cu care pentru nu este pe din că mai fost sunt prin'],
  ['id', 'yang dan di ke dari untuk dengan ini itu pada tidak dalam akan adalah juga oleh sebagai telah'],
  ['vi', 'và của là có trong cho được không với các một những người đã về khi này'],
  ['sv', 'och att det som en är av för på med den till inte har om ett men var från vid'],
  ['uz', 'va bilan uchun bu ham hamda ushbu yil edi esa qilish'],
];
const LANGUAGES: readonly string[] = STOP_WORDS.map(([language]) => language);
const ENGLISH = 0;

/** The languages, as bits, that a word speaks for, by the word's hash: an open-addressed table, sparse enough that most words cost one load. */
const SLOTS = 1 << 11;
const words = new Int32Array(SLOTS);
const speaks = new Uint32Array(SLOTS);
STOP_WORDS.forEach(([, list], language) => {
  for (const word of list.split(' ')) {
    const slot = slotOf(hashRange(word, 0, word.length) | 0);
    words[slot] = hashRange(word, 0, word.length);
    speaks[slot]! |= 1 << language;
  }
});

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (words[slot] !== 0 && words[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** How many words are looked at; a language shows long before. */
const SAMPLE = 120;
/** No function word is longer. */
const LONGEST_WORD = 9;

/** Scripts that tell a language, or nearly. Cyrillic is decided by its letters. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x3040, 0x30ff, 'ja'],
  [0xac00, 0xd7af, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
  [0x3400, 0x4dbf, 'zh'],
  [0x0600, 0x06ff, 'ar'],
  [0x0590, 0x05ff, 'he'],
  [0x0370, 0x03ff, 'el'],
  [0x10a0, 0x10ff, 'ka'],
  [0x0530, 0x058f, 'hy'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0e00, 0x0e7f, 'th'],
];
const LATIN_END = 0x370;

const KAZAKH = 'әғқңөұүһ';
const UKRAINIAN = 'іїєґ';

/** Votes for a text's language. */
export interface LanguageVote {
  /** Two-letter code; undefined where nothing speaks for any. */
  readonly language: string | undefined;
  /** Words that speak for it. */
  readonly score: number;
}

/** The languages, as bits, that each word of a sample speaks for, where it speaks for any. */
const spoken = new Uint32Array(SAMPLE);
const votes = new Uint32Array(LANGUAGES.length);

/** Guesses the language of the text from `start` to `end` by its function words, or by its script. Looks at `SAMPLE` words at most. */
export function voteLanguage(text: string, start = 0, end = text.length): LanguageVote {
  let others: Map<string, number> | undefined;
  let found = 0;
  let english = 0;
  let foreign = 0;
  let seen = 0;
  for (let i = nextWord(text, start, end); i > 0 && seen < SAMPLE; i = nextWord(text, i, end)) {
    const first = wordStart;
    seen++;
    const language = text.charCodeAt(first) < LATIN_END ? undefined : languageOfScript(text, first, i);
    if (language !== undefined) {
      others ??= new Map();
      others.set(language, (others.get(language) ?? 0) + Math.max(1, (i - first) >> 1));
    } else if (i - first <= LONGEST_WORD) {
      const bits = speaks[slotOf(wordHash)]!;
      if (bits === 0) continue;
      spoken[found++] = bits;
      english += bits & (1 << ENGLISH);
      if (bits > 1 << ENGLISH) foreign++;
      // Most texts here are English, and told so before the sample's end: what is left of it could not outvote it.
      if (english - foreign >= SAMPLE - seen && others === undefined) break;
    }
  }
  const best = english >= foreign ? { language: LANGUAGES[ENGLISH], score: english } : mostSpoken(found);
  let language = best.score > 0 ? best.language : undefined;
  let { score } = best;
  for (const [other, count] of others ?? []) if (count > score) [language, score] = [other, count];
  return { language, score };
}

/** The language that most of so many words speak for, the first of several. */
function mostSpoken(found: number): LanguageVote {
  votes.fill(0);
  for (let n = 0; n < found; n++) {
    for (let bits = spoken[n]!; bits !== 0; bits &= bits - 1) votes[31 - Math.clz32(bits & -bits)]!++;
  }
  let best = ENGLISH;
  for (let k = 1; k < votes.length; k++) if (votes[k]! > votes[best]!) best = k;
  return { language: LANGUAGES[best], score: votes[best]! };
}

/** Does any word from `start` to `end` speak for English alone or among others? Most English lines answer within a few words. */
export function hasEnglishWord(text: string, start: number, end: number): boolean {
  for (let i = nextWord(text, start, end); i > 0; i = nextWord(text, i, end))
    if (i - wordStart <= LONGEST_WORD && (speaks[slotOf(wordHash)]! & (1 << ENGLISH)) !== 0) return true;
  return false;
}

/** The word that `nextWord` found last: where it starts, and its hash. It gives three numbers, and an object for each word would cost more than the word. */
let wordStart = 0;
let wordHash = 0;

/** Finds the first letters at or behind `from` and returns their end; 0 where there are none before `end`. */
function nextWord(text: string, from: number, end: number): number {
  let i = from;
  let letter = 0;
  for (; i < end; i++) {
    letter = letterOf(text.charCodeAt(i));
    if (letter !== 0) break;
  }
  if (letter === 0) return 0;
  wordStart = i;
  let hash = FNV_BASIS;
  while (letter !== 0) {
    hash = Math.imul(hash ^ letter, FNV_PRIME);
    if (++i === end) break;
    letter = letterOf(text.charCodeAt(i));
  }
  wordHash = hash;
  return i;
}

/** The letter in lower case; 0 for what is no letter. */
function letterOf(code: number): number {
  const small = code | 32;
  if (small >= 97 && small <= 122) return small;
  return code >= ASCII_END && isLetter(classOf(code)) ? foldedCode(code) : 0;
}

function languageOfScript(text: string, start: number, end: number): string | undefined {
  const code = text.charCodeAt(start);
  if (code < 0x400 || code >= 0x530) return SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
  let language = 'ru';
  for (let i = start; i < Math.min(end, start + 40); i++) {
    const letter = text.charAt(i).toLowerCase();
    if (KAZAKH.includes(letter)) return 'kk';
    if (UKRAINIAN.includes(letter)) language = 'uk';
  }
  return language;
}
