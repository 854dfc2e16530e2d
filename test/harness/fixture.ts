/**
 * Fixtures: an archive of articles with a two-column gutter. `| ` is article text, `: ` asserts about the line above,
 * its carets standing under what it speaks of; what precedes the first section says what the case is about.
 *
 *   -- path --
 *   | The Holt Bridge opened in May 1931.
 *   :                           ^^^^^^^^ @opened date 1931-05
 *
 * An assertion is an optional `@marker` for the place, then one of
 *   date VALUE                      a time expression with exactly this span and TIMEX3 value
 *   quantity VALUE [UNIT]           a quantity with exactly this span
 *   person|organisation|place|event|work|other "Name"   a mention of the entity that goes by this name
 *   none                            no name, date or quantity touches the span
 *   same @marker, differs @marker   stands (does not stand) for the entity mentioned there
 *   def @marker                     go to definition leads to the line of the marker
 *   error|warning|information|hint RULE ["part; part"] [related @marker ...]
 */
export interface Assertion {
  readonly path: string;
  /** Zero-based line of the article. */
  readonly line: number;
  /** Offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** The unquoted words and quoted strings that follow the kind; markers keep their `@`. */
  readonly args: readonly string[];
  /** Where it stands in the fixture, for messages. */
  readonly at: string;
}

export interface FixtureArticle {
  readonly path: string;
  readonly text: string;
}

export interface Marker {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface Fixture {
  readonly about: string;
  readonly articles: readonly FixtureArticle[];
  readonly assertions: readonly Assertion[];
  readonly markers: ReadonlyMap<string, Marker>;
}

/** Reads a fixture. Throws with the line number where the notation is broken. */
export function parseFixture(source: string, name = 'fixture'): Fixture {
  const about: string[] = [];
  const articles: { path: string; lines: string[] }[] = [];
  const assertions: Assertion[] = [];
  const markers = new Map<string, Marker>();
  let lineStart = 0;
  source.split('\n').forEach((line, index) => {
    const at = `${name}:${index + 1}`;
    const article = articles.at(-1);
    const header = /^-- (.+) --$/.exec(line);
    if (header) {
      articles.push({ path: header[1]!, lines: [] });
      lineStart = 0;
    } else if (line === '|' || line.startsWith('| ')) {
      if (!article) throw new Error(`${at}: article text before the first "-- path --"`);
      lineStart = article.lines.reduce((sum, text) => sum + text.length + 1, 0);
      article.lines.push(line.slice(2));
    } else if (line.startsWith(': ')) {
      const carets = /^: *(\^+) +(?:(@[\w-]+) *)?(.*)$/.exec(line);
      if (!carets || !article?.lines.length) throw new Error(`${at}: not an assertion: ${line}`);
      const column = line.indexOf('^') - 2;
      const place = {
        path: article.path,
        line: article.lines.length - 1,
        start: lineStart + column,
        end: lineStart + column + carets[1]!.length,
      };
      if (place.end > lineStart + article.lines.at(-1)!.length)
        throw new Error(`${at}: the carets pass the end of the line`);
      if (carets[2]) markers.set(carets[2], place);
      const [kind, ...args] = words(carets[3]!);
      if (kind) assertions.push({ ...place, kind, args, at });
    } else if (!article) about.push(line);
    else if (line.trim() !== '') throw new Error(`${at}: a line begins with "| ", ": " or "-- "`);
  });
  return {
    about: about.join(' ').trim(),
    articles: articles.map(({ path, lines }) => ({ path, text: `${lines.join('\n')}\n` })),
    assertions,
    markers,
  };
}

/** Splits at blanks; a double-quoted part is one word, quotes taken off. */
const words = (text: string): string[] => [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
