import { hasEnglishWord, voteLanguage } from '../language';
import { countWords } from '../prose';

const FEWEST_WORDS = 4;
const LONGEST = 2000;

/**
 * True for a line in another language than the body's: French furniture about an English story. Two words at least must speak for
 * the other language, the line have four words, or as many that speak; and about an English body, no word may speak for English.
 */
export function isForeign(text: string, start: number, end: number, language: string): boolean {
  if (end - start < 12 || end - start > LONGEST) return false;
  if (language === 'en' && hasEnglishWord(text, start, end)) return false;
  const vote = voteLanguage(text, start, end);
  if (vote.language === undefined || vote.language === language || vote.score < 2) return false;
  return countWords(text, start, end, FEWEST_WORDS) === FEWEST_WORDS || vote.score >= FEWEST_WORDS;
}
