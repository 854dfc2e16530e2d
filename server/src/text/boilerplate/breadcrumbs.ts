import { type Heads, opensWith } from '../heads';

/** "Home > World > Asia", "position: News > Article", "You are here: Home / News / City". */

/** The site's root, or a label, as the whole of the first part. */
const ROOT_NAMES =
  'home|homepage|main page|position|you are here|current location|your location|start|accueil|inicio|startseite|главная|首页|当前位置';
const ROOTS = new RegExp(`^(?:${ROOT_NAMES})\\s*[:：>»›→/]`, 'i');
const ROOTED = opensWith(ROOT_NAMES.split('|'));
const ARROW = /[>»›→]/;
const ARROWS = /\s*[>»›→]\s*/;
const SLASHES = /\s\/\s/;

const LONGEST = 160;

/**
 * True for a path through a site: parts of at most eight words between arrows, or between slashes where the first part names the
 * site's root. A sentence has no two arrows; with one arrow the first part must name the root.
 */
export function isBreadcrumb(line: string, heads: Heads): boolean {
  if (line.length > LONGEST || '.!?'.includes(line.charAt(line.length - 1))) return false;
  const rooted = (heads & ROOTED) !== 0 && ROOTS.test(line);
  if (!rooted && !ARROW.test(line)) return false;
  const arrows = line.split(ARROWS);
  const parts = arrows.length > 1 ? arrows : rooted ? line.split(SLASHES) : [line];
  if (parts.length < (rooted ? 2 : 3)) return false;
  return parts.every((part, i) => (part !== '' || i > 0) && part.split(/\s+/).length <= 8 && !/[<«]/.test(part));
}
