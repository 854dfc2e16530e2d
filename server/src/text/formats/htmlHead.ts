import type { ArticleDate } from '../article';
import { parseIsoDate } from '../calendar';
import { readStamp } from '../stamp';

/** What a page says of its article outside the text, first come first kept. */
export interface PageHead {
  /** Of a `meta` element, linked data or a marked `time`. */
  date?: ArticleDate;
  /** `og:title` */
  title?: string;
  /** `og:site_name` */
  site?: string;
  language?: string;
}

const DATE_NAMES = new Set([
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published',
  'publication_date',
  'publication-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'article:publication_date',
]);

/** Reads a `meta` element's attributes. */
export function readMeta(head: PageHead, attribute: (name: string) => string | undefined): void {
  const name = (attribute('property') ?? attribute('name') ?? attribute('itemprop') ?? '').toLowerCase();
  const content = attribute('content')?.trim();
  if (name === '' || content === undefined || content === '' || content.length > 400) return;
  if (DATE_NAMES.has(name)) {
    const date = metaDate(content);
    if (date) head.date ??= date;
  } else if (name === 'og:title') head.title ??= content;
  else if (name === 'og:site_name' || name === 'application-name') head.site ??= content;
}

/** The date of a machine-readable attribute: ISO 8601, else a date in words; undefined where it is neither. */
export function metaDate(content: string): ArticleDate | undefined {
  const value = parseIsoDate(content) ? content.slice(0, 10) : readStamp(content)?.date;
  return value === undefined ? undefined : { value, certainty: 'certain', origin: 'meta' };
}

const PUBLISHED = '"datePublished"';

/** The first `datePublished` of linked data. The JSON is not parsed: scripts are often broken, and one string is all that is asked. */
export function linkedDate(script: string): ArticleDate | undefined {
  for (let at = script.indexOf(PUBLISHED); at >= 0; at = script.indexOf(PUBLISHED, at + 1)) {
    const value = /^\s*:\s*"([^"]{4,40})"/.exec(script.slice(at + PUBLISHED.length, at + PUBLISHED.length + 60));
    const date = value && metaDate(value[1]!);
    if (date) return date;
  }
  return undefined;
}
