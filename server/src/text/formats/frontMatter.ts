import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { wording } from '../../text/wording';
import type { ArticleDate, ArticleFormat, BodyBounds, Region } from '../article';
import { isCivilDate, parseIsoDate } from '../calendar';
import type { ReadProblem } from '../directives';
import type { SourceText } from '../layOut';
import type { Mapped } from '../readingBuilder';
import type { Span } from '../span';
import { readStamp } from '../stamp';

/** What a format's reader makes of a file. */
export interface FormatReading {
  readonly source: SourceText;
  readonly problems: readonly ReadProblem[];
  /** Comments of the markup, in file order. */
  readonly comments: readonly Span[];
}

/** What front matter says of an article. */
interface FrontMatter {
  readonly title?: string;
  readonly date?: ArticleDate;
  readonly source?: string;
  readonly sameStoryAs?: string;
  readonly bodyByHand?: BodyBounds;
  readonly language?: string;
  /** Where the text behind it begins. */
  readonly end: number;
  readonly problems: readonly ReadProblem[];
}

/** A longer block between dashes is no front matter. */
const LONGEST = 16_384;
/** More brackets than lists of keywords need are an attack on the parser, which recurses. */
const MOST_BRACKETS = 200;

const TITLE_KEYS = ['title', 'headline'];
const DATE_KEYS = ['date', 'published', 'publish_date', 'published_at', 'pubdate', 'datepublished', 'created'];
const SOURCE_KEYS = ['source', 'outlet', 'publisher', 'publication', 'agency', 'site'];
const SAME_STORY_KEYS = ['same_story_as', 'samestoryas', 'same story as'];
const BODY_FROM_KEYS = ['body_from', 'bodyfrom', 'body from'];
const BODY_TO_KEYS = ['body_to', 'bodyto', 'body to'];
const LANGUAGE_KEYS = ['language', 'lang'];

/** Puts what a file's front matter says about what `body` reads behind it. */
export function withFrontMatter(
  path: string,
  format: ArticleFormat,
  file: string,
  body: (start: number) => Mapped & {
    readonly regions: readonly Region[];
    readonly title?: Span;
    readonly comments?: readonly Span[];
  },
): FormatReading {
  const front = readFrontMatter(file);
  const { text, map, regions, title, comments = [] } = body(front?.end ?? 0);
  return {
    source: {
      path,
      format,
      fileLength: file.length,
      text,
      map,
      title,
      titleText: front?.title,
      date: front?.date,
      source: front?.source,
      sameStoryAs: front?.sameStoryAs,
      bodyByHand: front?.bodyByHand,
      site: undefined,
      language: front?.language,
      regions,
    },
    problems: front?.problems ?? [],
    comments,
  };
}

/** Reads the YAML block between `---` lines at the beginning of a file; undefined where there is none. Never fails. */
function readFrontMatter(file: string): FrontMatter | undefined {
  if (!file.startsWith('---')) return undefined;
  const begin = afterDashes(file, 0);
  if (begin < 0) return undefined;
  const close = closingDashes(file, begin);
  if (close === undefined) {
    if (!/^[A-Za-z_-]{2,30}:(?:\s|$)/.test(file.slice(begin, begin + 60))) return undefined;
    return {
      end: 0,
      problems: [{ start: 0, end: 3, message: wording`The front matter is not closed: a line "---" must end it.` }],
    };
  }
  const yaml = file.slice(begin, close.start);
  if (yaml.trim() !== '' && !/^\s*(?:[#%{"']|[\w-]+\s*:)/.test(yaml)) return undefined;
  const problems: ReadProblem[] = [];
  const fields = parseFields(yaml, begin, problems);
  const title = textOf(fields, TITLE_KEYS)?.value;
  const source = textOf(fields, SOURCE_KEYS)?.value;
  const sameStoryAs = textOf(fields, SAME_STORY_KEYS)?.value;
  const from = textOf(fields, BODY_FROM_KEYS)?.value;
  const to = textOf(fields, BODY_TO_KEYS)?.value;
  const language = textOf(fields, LANGUAGE_KEYS)?.value;
  const stated = textOf(fields, DATE_KEYS);
  const date = stated && frontMatterDate(stated.value);
  if (stated && !date) {
    problems.push({
      ...stated.span,
      message: wording`The date "${stated.value}" cannot be read. Write it as 2024-07-03.`,
    });
  }
  return {
    ...(title !== undefined ? { title } : {}),
    ...(date ? { date } : {}),
    ...(source !== undefined ? { source } : {}),
    ...(sameStoryAs !== undefined ? { sameStoryAs } : {}),
    ...(from !== undefined || to !== undefined
      ? { bodyByHand: { ...(from !== undefined ? { from } : {}), ...(to !== undefined ? { to } : {}) } }
      : {}),
    ...(language !== undefined && /^[a-z]{2}\b/i.test(language)
      ? { language: language.slice(0, 2).toLowerCase() }
      : {}),
    end: close.end,
    problems,
  };
}

/** The offset behind a line of dashes (or points, at the end) that begins at `start`, or -1. */
function afterDashes(file: string, start: number): number {
  let i = start + 3;
  while (file.charCodeAt(i) === 32 || file.charCodeAt(i) === 9) i++;
  if (i >= file.length) return i;
  if (file.charCodeAt(i) === 13) i++;
  return file.charCodeAt(i) === 10 ? i + 1 : file.charCodeAt(i - 1) === 13 ? i : -1;
}

function closingDashes(file: string, begin: number): Span | undefined {
  const limit = Math.min(file.length, begin + LONGEST);
  for (let i = begin; i < limit; ) {
    if (file.startsWith('---', i) || file.startsWith('...', i)) {
      const end = afterDashes(file, i);
      if (end >= 0) return { start: i, end };
    }
    const next = file.indexOf('\n', i);
    if (next < 0) return undefined;
    i = next + 1;
  }
  return undefined;
}

interface Field {
  readonly value: string;
  readonly span: Span;
}

/** The block's plain fields by lower-case key. What YAML rejects becomes a problem; the fields before it are kept. */
function parseFields(yaml: string, offset: number, problems: ReadProblem[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const unreadable = { start: 0, end: 3, message: wording`The front matter cannot be read as YAML.` };
  if ((yaml.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS) {
    problems.push(unreadable);
    return fields;
  }
  try {
    const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false });
    const [error] = document.errors;
    if (error) {
      const start = Math.min(offset + error.pos[0], offset + yaml.length);
      problems.push({
        start,
        end: Math.max(start, Math.min(offset + error.pos[1], offset + yaml.length)),
        message: wording`The front matter is not valid YAML: ${firstLine(error.message)}`,
      });
    }
    if (!isMap(document.contents)) return fields;
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !isScalar(value) || value.value === null || typeof value.value === 'object') continue;
      const range = value.range ?? [0, 0];
      const text = (typeof value.source === 'string' ? value.source : String(value.value)).trim();
      if (text !== '')
        fields.set(String(key.value).toLowerCase(), {
          value: text,
          span: { start: offset + range[0], end: offset + range[1] },
        });
    }
  } catch {
    // Aliases within aliases, or whatever else the parser refuses by exception.
    problems.push(unreadable);
  }
  return fields;
}

const firstLine = (message: string): string => message.split('\n', 1)[0]!;

function textOf(fields: ReadonlyMap<string, Field>, keys: readonly string[]): Field | undefined {
  for (const key of keys) {
    const field = fields.get(key);
    if (field) return field;
  }
  return undefined;
}

/** `2024-07-03`, with a time behind it or not; `2024-07`; `2024`; or a date in words. */
function frontMatterDate(value: string): ArticleDate | undefined {
  const iso = isoOf(value) ?? readStamp(value)?.date;
  return iso === undefined ? undefined : { value: iso, certainty: 'certain', origin: 'frontmatter' };
}

function isoOf(value: string): string | undefined {
  if (parseIsoDate(value)) return value.slice(0, 10);
  const part = /^(\d{4})(?:-(\d{2}))?$/.exec(value);
  return part && isCivilDate(Number(part[1]), Number(part[2] ?? 1), 1) ? value : undefined;
}
