// The commonest function words of each language, our own choice; words shared by several of them count for each.
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as by at from this be are has have had were which its not but or an he said will their who they been',
  fr: 'le la les des du une et est dans pour que qui sur avec au aux par plus ne pas ce cette son sa ses sont été leur mais ont d l elle nous vous où',
  es: 'el la los las del y en que es un una por con para se su como más al lo fue este ha sus pero son también',
  pt: 'o a os as do da dos das e em que um uma por com para não se mais como ao foi são pelo pela seu sua também',
  it: 'il lo la gli le di del della dei che e un una per con non in si è da sono nel alla più come anche al dal',
  de: 'der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es dem an werden aus er hat dass bei nach wird',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar uit heeft over worden',
  pl: 'w i na z do nie się jest to że o od przez dla po jak oraz są był za ale przy',
  tr: 've bir bu da de için ile olarak çok daha olan gibi sonra kadar ise ancak oldu',
  ro: 'și în de la cu care pentru nu este pe din că mai fost sunt prin',
  id: 'yang dan di ke dari untuk dengan ini itu pada tidak dalam akan adalah juga oleh sebagai telah',
  vi: 'và của là có trong cho được không với các một những người đã về khi này',
  sv: 'och att det som en är av för på med den till inte har om ett men var från vid',
  uz: 'va bilan uchun bu ham bo‘lgan bo‘yicha hamda ushbu yil edi esa qilish',
};

const WORDS: ReadonlyMap<string, readonly string[]> = buildIndex();

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    for (const word of list.split(' ')) {
      const languages = index.get(word);
      if (languages) languages.push(language);
      else index.set(word, [language]);
    }
  }
  return index;
}

/** How many words are looked at; a language shows long before. */
const SAMPLE = 600;

/** Scripts that tell a language, or nearly: first and last code unit. Cyrillic is decided by its letters. */
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

const KAZAKH = 'әғқңөұүһі';
const UKRAINIAN = 'іїєґ';

/** Votes for a text's language. */
export interface LanguageVote {
  /** Two-letter code; undefined where nothing speaks for any. */
  readonly language: string | undefined;
  /** Words that speak for it. */
  readonly score: number;
  /** Words that speak for English. */
  readonly english: number;
}

/** Guesses the language of the text from `start` to `end` by its function words, or by its script. Looks at `SAMPLE` words at most. */
export function voteLanguage(text: string, start = 0, end = text.length): LanguageVote {
  const votes = new Map<string, number>();
  let seen = 0;
  let i = start;
  while (i < end && seen < SAMPLE) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) {
      i++;
      continue;
    }
    let j = i + 1;
    while (j < end && isLetter(text.charCodeAt(j))) j++;
    seen++;
    if (code >= 0x370 && !(code >= 0x1e00 && code < 0x2000)) {
      const language = languageOfScript(text, i, j);
      if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + Math.max(1, (j - i) >> 1));
    } else if (j - i <= 9) {
      for (const language of WORDS.get(text.slice(i, j).toLowerCase()) ?? [])
        votes.set(language, (votes.get(language) ?? 0) + 1);
    }
    i = j;
  }
  let best: string | undefined;
  for (const [language, count] of votes) if (best === undefined || count > votes.get(best)!) best = language;
  const english = votes.get('en') ?? 0;
  if (best !== undefined && english === votes.get(best)) best = 'en';
  return { language: best, score: best === undefined ? 0 : votes.get(best)!, english };
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
  (code >= 0x3040 && code < 0xd800);

function languageOfScript(text: string, start: number, end: number): string | undefined {
  const code = text.charCodeAt(start);
  if (code < 0x400 || code >= 0x530) return SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
  let language = 'ru';
  for (let i = start; i < Math.min(end, start + 40); i++) {
    const letter = text.charAt(i).toLowerCase();
    if (KAZAKH.includes(letter) && letter !== 'і') return 'kk';
    if (UKRAINIAN.includes(letter)) language = 'uk';
  }
  return language;
}
