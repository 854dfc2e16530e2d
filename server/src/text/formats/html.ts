import { Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import type { Region, RegionKind } from '../article';
import { type ReadingBuilder, readingBuilder } from '../readingBuilder';
import { byPosition, contains, type Span } from '../span';
import type { FormatReading } from './frontMatter';
import { linkedDate, metaDate, type PageHead, readMeta } from './htmlHead';
import { copyDecoded } from './htmlText';
import { BLOCKS, VOIDS } from './tags';

/** Elements that print no text of the page. */
const UNSEEN = new Set(
  'script style template noscript svg math object canvas iframe textarea select noframes noembed'.split(' '),
);
/** Elements that hold what is about the article. */
const FURNITURE = new Set('nav aside footer form button menu dialog'.split(' '));
/** Words in class names and ids that houses give to what is about the article. */
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommended|recommendations?|breadcrumbs?|newsletter|advert|advertisement|ads?|promo|sidebar|comments?|cookie|cookies|subscribe|trending|tags|pagination|menu|navigation|navbar)(?:$|[\s_-])/i;

const RAW: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
]);

/** An open element. Tags are taken as they come and nesting is kept here, flat, so that no depth of it exhausts a stack. */
interface Open {
  readonly name: string;
  readonly region: RegionKind | undefined;
  readonly unseen: boolean;
  /** Reading offset at which it began. */
  readonly start: number;
}

/** How far an end tag looks for its start tag among the open elements; what is nested more wrongly than that is let be. */
const REACH = 64;

/** What the scan of a page gathers. Spans are into the reading text. */
interface Page {
  readonly builder: ReadingBuilder;
  readonly head: PageHead;
  readonly regions: Region[];
  readonly articles: Span[];
  readonly mains: Span[];
  readonly headings: Span[];
  /** In file offsets. */
  readonly comments: Span[];
  readonly times: { readonly at: number; readonly date: NonNullable<PageHead['date']> }[];
  pageTitle?: Span;
}

/**
 * An HTML page as its reader sees it, by parse5's tokenizer: blocks on lines of their own, entities decoded, scripts left out.
 * Navigation, asides and footers are furniture, and so is all outside of the `article` or `main` that holds most of the text.
 * Linear in the length of the file.
 */
export function readHtml(path: string, file: string): FormatReading {
  const page = scan(file);
  const { text, map } = page.builder.finish();
  const { head } = page;
  const main = mainSpan(page, text.length);
  const heading = page.headings.find((span) => main && contains(main, span)) ?? page.headings[0];
  const title = heading ?? shortTitle(text, page.pageTitle);
  const date = head.date ?? page.times.find(({ at }) => !main || (at >= main.start && at <= main.end))?.date;
  return {
    source: {
      path,
      format: 'html',
      fileLength: file.length,
      text,
      map,
      title,
      titleText: heading ? undefined : title ? text.slice(title.start, title.end) : head.title || undefined,
      date,
      source: undefined,
      sameStoryAs: undefined,
      bodyByHand: undefined,
      site: head.site,
      language: head.language,
      regions: regionsOf(page, text.length, main, heading),
    },
    problems: [],
    comments: page.comments,
  };
}

function scan(file: string): Page {
  const builder = readingBuilder(file);
  const page: Page = { builder, head: {}, regions: [], articles: [], mains: [], headings: [], comments: [], times: [] };
  const open: Open[] = [];
  let unseen = 0;
  let preserve = 0;
  let breaks = false;
  let script = 0;

  const pop = (): void => {
    const element = open.pop()!;
    if (element.unseen) unseen--;
    if (element.name === 'pre') preserve--;
    const span = { start: element.start, end: builder.length() };
    if (span.end <= span.start) return;
    if (element.region) page.regions.push({ ...span, kind: element.region });
    if (element.name === 'article') page.articles.push(span);
    else if (element.name === 'main') page.mains.push(span);
    else if (element.name === 'h1') page.headings.push(span);
    else if (element.name === 'title') page.pageTitle ??= span;
  };

  // The tokenizer hands text over word by word, with borders that are off beside character references: it is gathered up to the
  // next tag, and laid beside the source between the tags.
  let chunk = '';
  let from = 0;
  const flush = (tag: { readonly location: Token.Location | null } | undefined): void => {
    const to = tag?.location?.startOffset ?? file.length;
    if (chunk !== '' && (!breaks || chunk.trim() !== '')) {
      if (breaks && builder.length() > 0) builder.space('\n\n', from);
      breaks = false;
      copyDecoded(file, from, to, chunk, builder, { preserve: preserve > 0 });
    }
    chunk = '';
    from = tag?.location?.endOffset ?? file.length;
  };

  const handler: TokenHandler = {
    onStartTag(token) {
      flush(token);
      const name = token.tagName;
      const attribute = (key: string): string | undefined => Token.getTokenAttr(token, key) ?? undefined;
      if (BLOCKS.has(name) || name === 'title') breaks = true;
      if (name === 'br' && unseen === 0) builder.space('\n', token.location!.startOffset);
      if (name === 'meta') readMeta(page.head, attribute);
      if (name === 'html') readLanguage(page.head, attribute('lang'));
      if (name === 'script') script = token.location!.endOffset;
      if (name === 'time') readTime(page, builder.length(), attribute);
      if (VOIDS.has(name)) return;
      closeImplied(name, open, pop);
      const hidden = UNSEEN.has(name) || attribute('hidden') !== undefined;
      open.push({ name, region: regionOf(name, attribute), unseen: hidden, start: builder.length() });
      if (hidden) unseen++;
      if (name === 'pre') preserve++;
      const raw = RAW.get(name);
      if (raw !== undefined && (unseen === 0 || hidden)) tokenizer.state = raw;
    },
    onEndTag(token) {
      flush(token);
      const name = token.tagName;
      if (BLOCKS.has(name) || name === 'title') breaks = true;
      if (name === 'script' && page.head.date === undefined) {
        const date = linkedDate(file.slice(script, token.location!.startOffset));
        if (date) page.head.date = date;
      }
      for (let k = open.length - 1; k >= Math.max(0, open.length - REACH); k--) {
        if (open[k]!.name !== name) continue;
        while (open.length > k) pop();
        return;
      }
    },
    onCharacter({ chars }) {
      if (unseen === 0) chunk += chars;
    },
    onWhitespaceCharacter({ chars }) {
      if (unseen === 0) chunk += chars;
    },
    onNullCharacter() {},
    onComment(token) {
      flush(token);
      const { startOffset: start, endOffset: end } = token.location!;
      // Other things the tokenizer calls comments (`<!ELEMENT>`, `<?xml?>`) begin differently.
      if (file.startsWith('<!--', start) && file.startsWith('-->', end - 3)) page.comments.push({ start, end });
    },
    onDoctype: (token) => flush(token),
    onEof: () => flush(undefined),
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(file, true);
  // What is still open was never closed: an unclosed `nav` says nothing about the text behind it, an unclosed `article` does.
  while (open.length > 0) {
    const { region } = open.at(-1)!;
    pop();
    if (region) page.regions.pop();
  }
  return page;
}

/** Start tags that close the element before them: paragraphs, list items, cells. */
function closeImplied(name: string, open: readonly Open[], pop: () => void): void {
  if (!BLOCKS.has(name)) return;
  if (open.at(-1)?.name === 'p') pop();
  const top = open.at(-1)?.name;
  if (top === name && (name === 'li' || name === 'td' || name === 'th' || name === 'tr' || name === 'option')) pop();
  else if ((top === 'dt' || top === 'dd') && (name === 'dt' || name === 'dd')) pop();
}

function regionOf(name: string, attribute: (name: string) => string | undefined): RegionKind | undefined {
  if (FURNITURE.has(name) || attribute('role') === 'navigation') return 'furniture';
  if (name === 'figure' || name === 'figcaption' || name === 'caption') return 'caption';
  if (!BLOCKS.has(name) || name === 'body' || name === 'html' || name === 'article' || name === 'main')
    return undefined;
  const names = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`;
  return names.length > 1 && names.length < 400 && FURNITURE_CLASS.test(names) ? 'furniture' : undefined;
}

function readLanguage(head: PageHead, lang: string | undefined): void {
  if (lang !== undefined && /^[a-z]{2}\b/i.test(lang)) head.language ??= lang.slice(0, 2).toLowerCase();
}

function readTime(page: Page, at: number, attribute: (name: string) => string | undefined): void {
  const date = metaDate(attribute('datetime') ?? '');
  if (!date) return;
  const marked = attribute('itemprop') === 'datePublished' || attribute('pubdate') !== undefined;
  if (marked) page.head.date ??= date;
  else page.times.push({ at, date });
}

/** An article shorter than half of the longest is a teaser. */
const TEASER = 0.5;
/** What holds less than this share of a page's text is not its main part. */
const LEAST_SHARE = 0.35;

/** From the first to the last of the page's articles, teasers left out; else its `main`. Undefined where neither holds enough text. */
function mainSpan(page: Page, length: number): Span | undefined {
  for (const spans of [page.articles, page.mains]) {
    const longest = Math.max(0, ...spans.slice(0, 1000).map((span) => span.end - span.start));
    const large = spans.slice(0, 1000).filter((span) => span.end - span.start >= longest * TEASER);
    if (large.length === 0 || longest < length * LEAST_SHARE) continue;
    return { start: Math.min(...large.map((span) => span.start)), end: Math.max(...large.map((span) => span.end)) };
  }
  return undefined;
}

const LONGEST_SITE = 40;

/** The page's title without the house's name behind it: "Bridge opens | Strelsau Post". */
function shortTitle(text: string, title: Span | undefined): Span | undefined {
  if (!title) return undefined;
  let { start } = title;
  while (start < title.end && /\s/.test(text.charAt(start))) start++;
  const written = text.slice(start, title.end);
  const cut = Math.max(
    written.lastIndexOf(' | '),
    written.lastIndexOf(' - '),
    written.lastIndexOf(' – '),
    written.lastIndexOf(' — '),
  );
  const site = cut > 12 && written.length - cut <= LONGEST_SITE;
  return { start, end: site ? start + cut : title.end };
}

/** Regions by markup, sorted and disjoint. A region that holds the headline or much of the text was named wrongly and is dropped. */
function regionsOf(page: Page, length: number, main: Span | undefined, heading: Span | undefined): Region[] {
  const found = page.regions.filter(
    (region) => region.end - region.start < length * LEAST_SHARE && !(heading && contains(region, heading)),
  );
  if (heading && page.pageTitle) found.push({ ...page.pageTitle, kind: 'furniture' });
  if (main) {
    const first = Math.min(main.start, heading?.start ?? main.start);
    if (first > 0) found.push({ start: 0, end: first, kind: 'furniture' });
    if (main.end < length) found.push({ start: main.end, end: length, kind: 'furniture' });
  }
  const regions: Region[] = [];
  for (const region of found.sort(byPosition)) {
    const last = regions.at(-1);
    if (!last || region.start >= last.end) regions.push(region);
  }
  return regions;
}
