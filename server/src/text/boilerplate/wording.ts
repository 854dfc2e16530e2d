import { Class, classOf } from '../characters';
import { type Heads, opensWith } from '../heads';
import { singleSpaced } from '../lines';

/**
 * What the furniture of news pages says. A line is furniture when all of it is one of these phrases, or when it begins with one
 * of the openings, which no reporting does. Our own collection, from pages of many houses; all lower case.
 */
const WHOLE = new Set(
  `skip to content|skip to main content|skip to navigation|jump to content|skip to main navigation|menu|main menu|search|log in|login|sign in
  |sign up|register|my account|subscribe|subscribe now|newsletter|newsletters|share|share this|share this article|share this story
  |share this page|share article|share story|share post|tweet|print|print this article|email|email this article|copy link|copy the link
  |link copied|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|advertisement|advertisements|advertising
  |ad|sponsored|sponsored content|promoted|promoted content|paid content|story continues below|story continues below advertisement
  |article continues below|article continues below advertisement|article continues after ad|continue reading|continue reading below
  |read more|read more here|read full story|read the full story|read also|see also|see more|load more|show more|view more|view all|more
  |view comments|show comments|leave a comment|leave a reply|post a comment|no comments|comments are closed|back to top|top|next
  |previous|next article|next story|next post|previous article|previous story|previous post|feature image|featured image
  |facebook feature image|image source|listen to this article|listen|play video|watch live|loading|close|cookie policy
  |privacy policy|terms of use|terms of service|terms and conditions|contact us|about us|all rights reserved|click to expand
  |send this page to someone via email|text size|font size|increase font size|decrease font size|a a a|bookmark|save article
  |report an error|report a mistake|this video is not available|video unavailable|open image in gallery|view image in fullscreen
  |hide caption|toggle caption|enlarge this image|getting your trinity audio player ready|home|homepage|breaking news|live tv|sitemap
  |latest|trending|trending now|follow us|follow|download app|get the app|accept all cookies|accept cookies|reject all|manage cookies
  |accueil|partager|imprimer|commentaires|lire aussi|à lire aussi|rechercher|recherche|s'abonner|mentions légales|tous droits réservés
  |inicio|compartir|imprimir|comentarios|startseite|teilen|drucken|kommentare|главная|поделиться|читайте также|поиск|комментарии
  |首页|分享|返回顶部`
    .split('|')
    .map((phrase) => phrase.trim()),
);

const OPENINGS: readonly string[] = [
  'skip to content',
  'skip to main content',
  'share on ',
  'share this ',
  'share via ',
  'share to ',
  'follow us ',
  'click here to ',
  'click here for ',
  'sign up for our ',
  'sign up to our ',
  'sign up here',
  'subscribe to our ',
  'subscribe to the ',
  'get the latest news',
  'get our ',
  'download our ',
  'download the app',
  'read more:',
  'read also:',
  'also read:',
  'see also:',
  'read:',
  'related:',
  'watch:',
  'listen:',
  'more:',
  'error: content is protected',
  'content is protected',
  'copyright ©',
  'copyright (c)',
  '© ',
  'we use cookies',
  'this website uses cookies',
  'this site uses cookies',
  'by clicking ',
  'please enable javascript',
  'you need to enable javascript',
  'javascript is ',
  'join our ',
  'join us on ',
  'filed under',
  'posted in ',
  'categories:',
  'tags:',
  'story continues below',
  'article continues below',
  'your browser does not support',
  'if you have found a spelling error',
  'all rights reserved',
  'à lire aussi :',
  'lire aussi :',
  'suivez-nous ',
  'читайте также:',
  'подписывайтесь',
];

/** The openings by their first letter: most lines are compared with one or two. */
const BY_FIRST_LETTER = new Map<string, string[]>();
for (const opening of OPENINGS) {
  const others = BY_FIRST_LETTER.get(opening.charAt(0));
  if (others) others.push(opening);
  else BY_FIRST_LETTER.set(opening.charAt(0), [opening]);
}

const FURNITURE = opensWith([...WHOLE, ...OPENINGS]);

/** A phrase longer than this belongs to a text. */
const LONGEST = 120;

/** The line in lower case, its inner white space single, without marks at its ends. */
export function bare(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && !isWordy(line.charCodeAt(start), 0x28)) start++;
  while (end > start && !isWordy(line.charCodeAt(end - 1), 0x29)) end--;
  return singleSpaced(line.slice(start, end).toLowerCase());
}

/** A letter, a figure, the copyright sign or the bracket asked for. */
function isWordy(code: number, bracket: number): boolean {
  const type = classOf(code);
  return type === Class.Lower || type === Class.Upper || type === Class.Digit || code === 0xa9 || code === bracket;
}

/** True when a line (trimmed) says what only page furniture says. */
export function isFurnitureWording(line: string, heads: Heads): boolean {
  if (line.length > LONGEST || (heads & FURNITURE) === 0) return false;
  const text = bare(line);
  // A lone word with a full stop is the end of a wrapped sentence.
  if (WHOLE.has(text)) return !(line.endsWith('.') && !text.includes(' '));
  return BY_FIRST_LETTER.get(text.charAt(0))?.some((opening) => text.startsWith(opening)) ?? false;
}
