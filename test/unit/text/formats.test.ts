import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../../server/src/text/article';
import { formatOf, readArticles } from '../../../server/src/text/formats';
import { endInFile, spanInFile, startInFile } from '../../../server/src/text/offsetMap';
import { english } from '../../../server/src/text/wording';

const only = (path: string, file: string): Article => {
  const { articles } = readArticles(path, file);
  assert.equal(articles.length, 1);
  return articles[0]!;
};
const regions = (article: Article, kind: string): string[] =>
  article.regions
    .filter((region) => region.kind === kind)
    .map((region) => article.text.slice(region.start, region.end));

/** What of the file each character of the reading text leads back to. */
function assertMapped(file: string, article: Article): void {
  const { text, map } = article;
  assert.equal(map.readingLength, text.length);
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const start = startInFile(map, i);
    const end = endInFile(map, i + 1);
    assert.ok(start >= last && end <= file.length, `offset ${i} leads to ${start}-${end}`);
    last = start;
    const source = file.slice(start, end);
    const shown = text.charAt(i);
    if (source === '') assert.match(shown, /\s/, `no source for ${JSON.stringify(shown)}`);
    else if (source !== shown)
      assert.match(source, /^&#?[\da-z]+;?$/i, `${JSON.stringify(source)} for ${JSON.stringify(shown)}`);
  }
}

/** Everything a result may rest on holds of the articles of a file. */
function assertSound(path: string, file: string): void {
  const { articles, problems } = readArticles(path, file);
  assert.ok(articles.length > 0);
  let last = 0;
  for (const article of articles) {
    assert.ok(article.extent.start >= last && article.extent.end <= file.length);
    last = article.extent.end;
    assertMapped(file, article);
    let end = 0;
    for (const region of article.regions) {
      assert.ok(region.start >= end && region.start < region.end && region.end <= article.text.length);
      end = region.end;
    }
  }
  for (const problem of problems)
    assert.ok(0 <= problem.start && problem.start <= problem.end && problem.end <= file.length);
}

describe('formats', () => {
  it('are told by the file name', () => {
    assert.deepEqual(['a.txt', 'b/c.MD', 'd.html', 'e.pdf', 'f', 'g.tar.htm', 'h.constructor'].map(formatOf), [
      'txt',
      'md',
      'html',
      undefined,
      undefined,
      'html',
      undefined,
    ]);
  });

  describe('front matter', () => {
    const body = '\nThe bridge opened on Monday, the mayor said.\n';
    it('gives title, date, source and stays out of the text', () => {
      for (const path of ['a.md', 'a.txt']) {
        const article = only(
          path,
          `---\ntitle: "Bridge: open"\ndate: 2024-07-03\noutlet: Strelsau Post\nlang: en-GB\n---\n${body}`,
        );
        assert.equal(article.title?.text, 'Bridge: open');
        assert.deepEqual(article.date, { value: '2024-07-03', certainty: 'certain', origin: 'frontmatter' });
        assert.equal(article.source, 'Strelsau Post');
        assert.equal(article.text.trim(), body.trim());
      }
    });
    it('reads dates in words, with times, or of a month', () => {
      const date = (value: string): string | undefined => only('a.md', `---\ndate: ${value}\n---\n${body}`).date?.value;
      assert.deepEqual(['July 3, 2024', '2024-07-03T10:00:00Z', '2024-07-03 10:00', '2024-07', '2024'].map(date), [
        '2024-07-03',
        '2024-07-03',
        '2024-07-03',
        '2024-07',
        '2024',
      ]);
    });
    it('reports what it cannot read, and keeps the rest', () => {
      const problem = (file: string): string =>
        readArticles('a.md', file)
          .problems.map(({ message }) => english(message))
          .join();
      assert.match(problem(`---\ndate: yesterday\n---\n${body}`), /"yesterday" cannot be read/);
      assert.match(problem(`---\ntitle: [open\n---\n${body}`), /not valid YAML/);
      assert.match(problem(`---\ntitle: Bridge\n${body}`), /not closed/);
      assert.match(problem(`---\ntitle: ${'['.repeat(9000)}\n---\n${body}`), /front matter/);
      assert.match(only('a.md', `---\ntitle: [open\n---\n${body}`).text, /bridge opened/);
    });
    it('is not every line of dashes', () => {
      assert.match(only('a.md', `---\n\nA rule above.\n\n---\n\nAnd below.`).text, /A rule above/);
    });
    it('may use CRLF', () => {
      const article = only('a.md', '---\r\ndate: 2024-07-03\r\n---\r\nThe bridge opened on Monday.\r\n');
      assert.equal(article.date?.value, '2024-07-03');
      assert.ok(article.text.startsWith('The bridge'));
    });
  });

  describe('Markdown', () => {
    const shown = (file: string): string => only('a.md', file).text;
    it('shows text without its marks', () => {
      assert.equal(shown('The *new* **bridge** is __open__, ~~not~~ _closed_.'), 'The new bridge is open, not closed.');
      assert.equal(
        shown('Read [the plan](https://a.example/b_(c) "Plan") or [the law][1].\n\n[1]: https://a.example'),
        'Read the plan or the law.\n\n',
      );
      assert.equal(
        shown('Caf&eacute; &amp; bar\\* <span class="x">open</span><!-- not\n\nthis -->.'),
        'Café & bar* open.',
      );
      assert.equal(shown('See <https://a.example/x> and `code`.'), 'See https://a.example/x and code.');
      assert.equal(shown('> Quoted\n> text.'), 'Quoted\ntext.');
      assert.equal(shown('One<br>two.'), 'One\ntwo.');
    });
    it('leaves alone what only looks like marks', () => {
      for (const text of [
        'It costs 5 * 3 * 2 dollars, *all told.',
        'The file spot_img_new and 5*3*2.',
        "``We won,'' said ``Ben.''",
        'Shares of <Oak Bank> and <IBM> and <S> rose <sharply>.',
        '[capable of producing] 90,000 units',
        '    Indented as wire copy is.',
        'A ` tick, a \\n, a ] and a ](.',
        '#hashtag is no heading',
      ]) {
        assert.equal(shown(text), text);
      }
    });
    it('takes its headline from a heading', () => {
      for (const file of [
        '# Bridge opens\n\nIt opened on Monday, the mayor said.',
        'Bridge opens\n===\n\nIt opened on Monday, the mayor said.',
      ]) {
        assert.equal(only('a.md', file).title?.text, 'Bridge opens');
      }
    });
    it('names captions and code as such', () => {
      const article = only(
        'a.md',
        'It opened on Monday, the mayor said.\n\n![The Holt Bridge](b.jpg)\n\n```sh\nls\n```\n\nThe end came soon after that.',
      );
      assert.deepEqual(regions(article, 'caption'), ['The Holt Bridge']);
      assert.deepEqual(regions(article, 'furniture'), ['ls']);
    });
  });

  describe('HTML', () => {
    const page = (body: string, head = ''): string =>
      `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
    const prose = '<p>The Holt Bridge opened on Monday, and the mayor cut a ribbon in the rain.</p>';
    it('shows blocks as paragraphs, entities decoded, no scripts', () => {
      const article = only(
        'a.html',
        page(
          '<p>Caf&eacute; &amp;&nbsp;bar\n opens&hellip;</p><script>if (a < b) "no"</script><style>p{}</style><p>One<br>two</p>',
        ),
      );
      assert.equal(article.text, 'Café &\u00a0bar opens…\n\nOne\ntwo');
    });
    it('reads what an element of no known name holds', () => {
      for (const name of ['constructor', 'valueof', 'notes'])
        assert.equal(only('a.html', page(`<${name}>One <b>two</b></${name}>`)).text, 'One two', name);
    });
    it('reads headline, date, source and language', () => {
      const article = only(
        'a.html',
        page(
          `<h1>Bridge opens after delay</h1>${prose}`,
          '<title>x</title><meta property="article:published_time" content="2024-07-03T10:00:00+02:00"><meta property="og:site_name" content="Strelsau Post">',
        ),
      );
      assert.equal(article.title?.text, 'Bridge opens after delay');
      assert.deepEqual(article.date, { value: '2024-07-03', certainty: 'certain', origin: 'meta' });
      assert.equal(article.source, 'Strelsau Post');
    });
    it('reads the date of linked data and of time elements', () => {
      const date = (body: string): string | undefined => only('a.html', page(body)).date?.value;
      assert.equal(
        date(
          `<script type="application/ld+json">{"@type": "NewsArticle", "datePublished" : "2024-07-04T00:00Z"}</script>${prose}`,
        ),
        '2024-07-04',
      );
      assert.equal(
        date(`<article><h1>Bridge opens after delay</h1><time datetime="2024-07-05">Friday</time>${prose}</article>`),
        '2024-07-05',
      );
      assert.equal(date(prose), undefined);
    });
    it('takes the headline of the title element without the site name', () => {
      assert.equal(
        only('a.html', page(prose, '<title>Bridge opens after delay | Strelsau Post</title>')).title?.text,
        'Bridge opens after delay',
      );
    });
    it('names navigation and all outside of the article as furniture', () => {
      const article = only(
        'a.html',
        page(
          `<nav><a>Home</a> <a>World</a></nav><article><h1>Bridge opens after delay</h1>${prose}<aside>Buy our app</aside>${prose.replace('Monday', 'Tuesday')}</article><div>Weather: sunny all day long in Strelsau today.</div><footer>About us</footer>`,
        ),
      );
      assert.deepEqual(
        regions(article, 'furniture').join('|').replace(/\s+/g, ' '),
        'Home World|Buy our app|Weather: sunny all day long in Strelsau today. About us',
      );
    });
    it('reads two articles of a page as two stories', () => {
      const story = (title: string, date: string): string =>
        `<article><h1>${title}</h1><p>${date} 10:00</p>${prose}${prose.replace('Monday', 'Friday')}</article>`;
      const { articles } = readArticles(
        'a.html',
        page(
          story('Bridge opens after long delay', '2024-07-03') + story('Choir sings in the town hall', '2024-07-06'),
        ),
      );
      assert.deepEqual(
        articles.map(({ title, date }) => `${title?.text} ${date?.value}`),
        ['Bridge opens after long delay 2024-07-03', 'Choir sings in the town hall 2024-07-06'],
      );
    });
    it('does not take a form or a class round the whole page for furniture', () => {
      const article = only('a.html', page(`<form><div class="page social">${prose}</div></form>`));
      assert.deepEqual(regions(article, 'furniture'), []);
    });
    it('survives hostile nesting', () => {
      const deep = `${'<div>'.repeat(100_000)}The bridge opened.${'</div>'.repeat(100_000)}`;
      assert.equal(only('a.html', deep).text, 'The bridge opened.');
      const wrong = `${'<b>'.repeat(50_000)}x${'</i>'.repeat(50_000)}`;
      assert.equal(only('a.html', wrong).text, 'x');
    });
  });

  describe('laws', () => {
    const piece = fc.constantFrom(
      ...'* ** _ __ ~~ ` `` ``` [ ] ( ) ![ ]( & &amp; &nbsp; &#65; &copy &notit; &lt < > <b> </b> <br> <!-- --> <p> <IBM> # ## --- === | > - \\ \\* \' " {'.split(
        ' ',
      ),
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      'The bridge ',
      'opened in 1931.',
      '\0',
      '\ud83d',
      '\ude00',
      '<script>',
      '</script>',
      '<nav>',
      '</nav>',
      '<article>',
      '</article>',
      '<h1>',
      '</h1>',
      '<title>',
      '</title>',
      '<pre>',
      '<table><tr><td>',
      '2024-07-03 10:00',
      'Next Article\n',
      '&NotEqualTilde;',
      '&amp',
      '&#0;',
      '&#x1F600;',
      '---\ntitle: a\n---\n',
    );
    const soup = fc.oneof(
      { weight: 4, arbitrary: fc.array(piece, { maxLength: 40 }).map((list) => list.join('')) },
      fc.string({ unit: 'binary' }),
    );
    for (const path of ['a.txt', 'a.md', 'a.html']) {
      it(`every character of ${path} leads back to the file; spans are in bounds`, () => {
        fc.assert(
          fc.property(soup, (file) => assertSound(path, file)),
          { numRuns: 300 },
        );
      });
    }
    it('a span of the text leads to a span of the file that holds it', () => {
      const file = '# A &amp; B\n\nThe **bridge** opened.';
      const article = only('a.md', file);
      const at = article.text.indexOf('bridge opened');
      const span = spanInFile(article.map, { start: at, end: at + 'bridge opened'.length });
      assert.equal(file.slice(span.start, span.end), 'bridge** opened');
    });
    it('reads any file as an article, the empty one too', () => {
      assert.equal(only('a.txt', '').text, '');
      assert.equal(only('a.html', '').text, '');
      assert.equal(only('a.md', '').text, '');
    });
  });
});
