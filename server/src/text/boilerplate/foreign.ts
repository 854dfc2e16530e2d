import { voteLanguage } from '../language';

const FEWEST_WORDS = 4;

/**
 * True for a line in another language than the body's: French furniture about an English story. The line needs four words, two
 * of which speak for the other language, and none for the body's.
 */
export function isForeign(text: string, start: number, end: number, language: string): boolean {
  if (end - start < 12 || end - start > 2000) return false;
  const vote = voteLanguage(text, start, end);
  if (vote.language === undefined || vote.language === language || vote.score < 2) return false;
  if (language === 'en' && vote.english > 0) return false;
  return text.slice(start, end).split(/\s+/).length >= FEWEST_WORDS || vote.score >= FEWEST_WORDS;
}
