const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that begin and end on lines of their own. */
export const BLOCKS = names(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul
   video audio iframe`,
);

/** Elements without content. */
export const VOIDS = names(
  'area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound',
);

const INLINE = names(
  `a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark marquee nobr q rp rt ruby s samp small span
   strike strong sub sup time tt u var wbr br input script style noscript template svg`,
);

const LONGEST_TAG = 2000;

const isNameStart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isName = (code: number): boolean => isNameStart(code) || (code >= 48 && code <= 57) || code === 45;

/** A tag written into Markdown. */
export interface RawTag {
  /** Lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly end: number;
}

/**
 * The HTML tag at `i` (a "<"), or undefined. Wire copy writes tickers and firms so: "<IBM>", "<S>", "<Oak Bank>" are text. A tag has
 * a known name in lower case, or a slash, or attributes.
 */
export function rawTagAt(text: string, i: number): RawTag | undefined {
  const closes = text.charCodeAt(i + 1) === 0x2f;
  const from = closes ? i + 2 : i + 1;
  if (!isNameStart(text.charCodeAt(from))) return undefined;
  let to = from + 1;
  while (to < from + 24 && isName(text.charCodeAt(to))) to++;
  const written = text.slice(from, to);
  const name = written.toLowerCase();
  if (!BLOCKS.has(name) && !INLINE.has(name) && !VOIDS.has(name)) return undefined;
  const end = tagEnd(text, to);
  if (end < 0) return undefined;
  const attributed = text.slice(to, end).includes('=') || text.charCodeAt(end - 2) === 0x2f;
  return closes || attributed || written === name ? { name, closes, end } : undefined;
}

/** The offset behind the ">" that ends a tag, quotes respected; -1 where the tag does not end near or holds another "<". */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let i = from; i < Math.min(text.length, from + LONGEST_TAG); i++) {
    const code = text.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return i + 1;
    else if (code === 0x3c) return -1;
    else if ((code === 0x22 || code === 0x27) && text.charCodeAt(i - 1) === 0x3d) quote = code;
  }
  return -1;
}
