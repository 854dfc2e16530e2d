import { type Heads, opensWith } from '../heads';
import { singleSpaced } from '../lines';

/** Who wrote, edited, photographed or sent a story: lines of their own that name people and agencies but say nothing. */

const LABELLED =
  /^\(?(?:editors?|edited by|reporters?|reporting by|additional reporting by|authors?|written by|writers?|compiled by|translated by|contributors?|source|sources|photo|photos|photograph|photo credit|photo by|photos by|image|image credit|images|credit|credits|responsible editor|web editor|editing by|production by|责任编辑|编辑|来源|作者|редактор|автор|источник|фото)\s*[:：/]?\s+?\S/iu;
const LABEL_NEEDS_COLON =
  /^\(?(?:editors?|reporters?|authors?|writers?|contributors?|source|sources|photo|photos|photograph|image|images|credit|credits)\b(?!\s*[:：/])/i;
const CREDITS = opensWith(
  `by reporting editor editors edited reporter reporters additional author authors written writer writers compiled translated contributor
  contributors source sources photo photos photograph image images credit credits responsible web editing production`.split(
    /\s+/,
  ),
);
const AGENCY_WORDS =
  /\b(?:press|news|agency|times|post|daily|journal|herald|tribune|media|tv|television|radio|network|wire|newswire|service|services|gazette|chronicle|telegraph|guardian|observer|bulletin|report|online)\b/i;
const STAFF = /\b(?:staff|reporters?|correspondents?|writers?|desk|team|editors?|bureau)\b/i;

const LONGEST = 120;

/** A line that credits somebody, and the source it names where it names one. */
export interface Credit {
  readonly source?: string;
}

/** Reads "By Ana Ruiz", "By Xinhua", "Editor: Ben Holt", "(Reporting by ...)"; undefined for anything that may be a sentence. */
export function readCredit(line: string, heads: Heads): Credit | undefined {
  if (line.length > LONGEST || (heads & CREDITS) === 0) return undefined;
  const flat = singleSpaced(line);
  const byline = /^by:? (.+)$/i.exec(flat);
  if (byline) return readByline(byline[1]!);
  if (/^\(reporting by /i.test(flat)) return {};
  if (!LABELLED.test(flat) || LABEL_NEEDS_COLON.test(flat)) return undefined;
  if (/[.!?]$/.test(flat) && !/^reporting by |editing by /i.test(flat)) return undefined;
  const source = /^sources?\s*[:：/]\s*(.{2,60})$/i.exec(flat);
  return source && !/[.;]/.test(source[1]!) ? { source: source[1]!.trim() } : {};
}

/** Names after "By": every word capitalised but for linking words, no point at the end. A single word is an agency. */
function readByline(names: string): Credit | undefined {
  if (/[.!?:;]$/.test(names) || /\d/.test(names)) return undefined;
  const words = names.split(' ');
  if (words.length > 10) return undefined;
  const capital = /^[\p{Lu}\p{Lo}«“"(]/u;
  if (
    !words.every(
      (word) => capital.test(word) || /^(?:and|in|of|the|for|with|de|la|van|von|der|al|bin|&|\||,)$/i.test(word),
    )
  )
    return undefined;
  const first = names.split(/[,|]| and | in /)[0]!.trim();
  const agency = (words.length === 1 || AGENCY_WORDS.test(first)) && !STAFF.test(first);
  return agency ? { source: first } : {};
}

const CAPTION_END =
  /(?:\((?:photo|photos|image|picture|pic|file|file photo|ap photo|afp|reuters|getty)\b[^()]{0,80}\)|\[(?:photo|image|file photo)[^[\]]{0,80}\]|\/(?:VCG|CFP|Xinhua|CGTN|AFP|Reuters|AP|Getty(?: Images)?)\)?|getty images\)?|\(photo by [^()]{2,60}\)|file photo\)?)\.?$/i;

/** The last two letters of those that end in no bracket, as one number each. */
const ENDS: readonly number[] = ['cg', 'fp', 'ua', 'tn', 'rs', 'ap', 'ty', 'es', 'to'].map((end) =>
  pairOf(end.charCodeAt(0), end.charCodeAt(1)),
);

/** A photograph's caption by its credit at the end: "... (Photo: Xinhua)", "... [Photo/VCG]", "... Getty Images". At most two sentences long. */
export function isCaption(line: string): boolean {
  if (line.length > 400) return false;
  return mayEndCaption(line) && CAPTION_END.test(line.slice(-100));
}

/** Does a line end, but for a full stop, in a bracket or in the letters that captions end in? Hardly any other does. */
function mayEndCaption(line: string): boolean {
  const last = line.length - (line.charCodeAt(line.length - 1) === 46 ? 2 : 1);
  if (last < 1) return false;
  const code = line.charCodeAt(last);
  return code === 0x29 || code === 0x5d || ENDS.includes(pairOf(line.charCodeAt(last - 1), code));
}

/** Two letters without regard to case. */
function pairOf(first: number, second: number): number {
  return (first | 32) * 256 + (second | 32);
}

/** An internet name alone on its line ("News.Az"): the page signs itself. */
export const isSiteName = (line: string): boolean =>
  line.length <= 40 &&
  line.includes('.') &&
  !line.includes(' ') &&
  /^(?:www\.)?[\p{L}\d-]{2,30}(?:\.[\p{L}\d-]{2,20}){1,2}$/u.test(line) &&
  /\.(?:com|org|net|info|tv|fm|az|kz|uz|kg|ru|uk|in|cn|eu|fr|de|news|media|gov|co|ua|by|ge|tj|tm|pk|my|id|ph|ng|ke|za|au|ca)$/i.test(
    line,
  );
