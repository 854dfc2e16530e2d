import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/text/article';
import { readArticles } from '../../../server/src/text/formats';

const read = (text: string): readonly Article[] => readArticles('a.txt', text).articles;
const lines = (...parts: string[]): string => parts.join('\n\n');
const regions = (article: Article, kind: string): string[] =>
  article.regions
    .filter((region) => region.kind === kind)
    .flatMap((region) => article.text.slice(region.start, region.end).split(/\n\s*/));
const body = (article: Article): string => {
  let text = '';
  let at = 0;
  for (const region of [...article.regions, { start: article.text.length, end: article.text.length }]) {
    text += article.text.slice(at, region.start);
    at = region.end;
  }
  return text.trim().replace(/\s*\n\s*/g, '|');
};

const TITLE = 'Holt Bridge opens after long delay';
const FIRST = 'The Holt Bridge opened to traffic on Monday, said the mayor of Strelsau.';
const SECOND = 'It has four lanes, and the toll is to be two crowns for each car.';
const THIRD = 'The old bridge will be closed in the autumn of this year.';

describe('pages', () => {
  describe('headline', () => {
    const title = (text: string): string | undefined => read(text)[0]!.title?.text;
    it('is the first line without a full stop', () => {
      assert.equal(title(lines(TITLE, FIRST, SECOND)), TITLE);
      assert.equal(title(`${TITLE}\nJuly 2, 2024\n${FIRST}\n${SECOND}`), TITLE);
      assert.equal(title(lines('Will it open?', FIRST)), 'Will it open?');
      assert.equal(title(lines('Mayor to visit the U.S.', FIRST)), 'Mayor to visit the U.S.');
    });
    it('is not the first sentence of a text without one', () => {
      assert.equal(title(lines(FIRST, SECOND)), undefined);
      assert.equal(title('The bridge is open'), undefined);
    });
    it('passes over rubrics', () => {
      const [article] = read(lines('World news', TITLE, FIRST));
      assert.equal(article!.title?.text, TITLE);
      assert.deepEqual(regions(article!, 'furniture'), ['World news']);
    });
    it('is the line that the page repeats', () => {
      const [article] = read(lines('Strelsau Post online news service', TITLE, TITLE, FIRST, SECOND, TITLE));
      assert.equal(article!.title?.text, TITLE);
      assert.equal(body(article!), `${FIRST}|${SECOND}`);
    });
    it('may be wrapped', () => {
      const text =
        'BRIDGE OVER THE HOLT OPENS AFTER\nLONG DELAY\n\nThe bridge over the river Holt opened to\ntraffic on Monday, said the mayor, who\nspoke of a new age.\n';
      assert.equal(title(text), 'BRIDGE OVER THE HOLT OPENS AFTER LONG DELAY');
    });
  });

  describe('furniture', () => {
    const furniture = (...extra: string[]): string[] =>
      regions(read(lines(TITLE, FIRST, ...extra, SECOND, THIRD))[0]!, 'furniture');
    for (const line of [
      'Skip to Content Featured Image',
      'Share on Facebook',
      'Facebook Twitter Email',
      'Story continues below advertisement',
      'CLICK HERE TO GET OUR NEWS APP',
      '+ ↺ − 16 px',
      '00:01:03',
      '21.5 C',
      '12°',
      '3 min read',
      '1.2K shares',
      'Home > World > Europe',
      'position: Front Page\u00a0>\u00a0Article',
      'Home / News / Strelsau',
      'spot_img',
      'â€“',
      '*****',
      "<b id='x'><i></i></b><u></u>",
      'error: Content is protected !!',
      '© 2024 Strelsau Post',
      'Le maire de la ville est dans la rue avec les enfants',
      'Read more: the bridge in pictures',
    ]) {
      it(line, () => assert.deepEqual(furniture(line), [line]));
    }
    for (const line of [
      'A new age begins',
      'Price > cost',
      'Share prices fell by 3 percent on Monday in Strelsau.',
      'More than forty people came.',
      'Home prices / rents',
      'The Holt Bridge: 4 lanes, 2 crowns',
      '2024',
      'Subscribe, he said.',
      '<Oak Bank>',
      '"Oui," he said, "c\'est la vie in the city of Strelsau."',
      'Search teams went home.',
    ]) {
      it(`leaves "${line}" alone`, () => assert.deepEqual(furniture(line), []));
    }
    it('is everything in a list behind the story', () => {
      const [article] = read(
        lines(
          TITLE,
          FIRST,
          SECOND,
          'Related Articles',
          'Tolls rise in the whole country',
          'The toll rose by two crowns, the ministry said in a statement.',
          'July 9, 2024',
        ),
      );
      assert.equal(body(article!), `${FIRST}|${SECOND}`);
      assert.equal(article!.date, undefined);
    });
    it('is a list within the story, and no more', () => {
      const [article] = read(
        lines(TITLE, FIRST, 'Related Articles', 'Tolls rise in the country', 'Roads close', SECOND, THIRD),
      );
      assert.equal(body(article!), `${FIRST}|${SECOND}|${THIRD}`);
    });
    it('is not the heading of a section', () => {
      const [article] = read(lines(TITLE, FIRST, 'Comments', SECOND, THIRD));
      assert.deepEqual(regions(article!, 'furniture'), []);
    });
    it('is a repeated caption, but no row of a table', () => {
      const caption = 'Mayor Ana Ruiz on the bridge';
      assert.deepEqual(furniture(caption, caption), [caption]);
      assert.deepEqual(furniture('Toll of 1931 2 crowns', 'Toll of 1931 2 crowns'), []);
    });
    it('is no line of a wrapped paragraph', () => {
      const text = `${TITLE}\n\nThe mayor said that everyone was free to\ncomment, and that she would not go\nhome\nbefore the last guest had left the house\nof the town.`;
      assert.deepEqual(regions(read(text)[0]!, 'furniture'), []);
    });
  });

  describe('credits and captions', () => {
    it('are named, and name the source', () => {
      for (const [line, source] of [
        ['By Xinhua', 'Xinhua'],
        ['By The Strelsau Times', 'The Strelsau Times'],
        ['By Ana Ruiz and Ben Holt', undefined],
        ['By Staff Reporters', undefined],
        ['By\u2002Ana\u2002Ruiz', undefined],
        ['Editor: Ben Holt', undefined],
        ['Source: Strelsau Post', 'Strelsau Post'],
        ['(Reporting by Ana Ruiz; Editing by Ben Holt)', undefined],
        ['Strelsau.com', 'Strelsau.com'],
      ] as const) {
        const [article] = read(lines(TITLE, line, FIRST, SECOND));
        assert.deepEqual(regions(article!, 'byline'), [line]);
        assert.equal(article!.source, source, line);
      }
    });
    it('are no sentences', () => {
      for (const line of [
        'By Monday the bridge was open.',
        'By noon nobody was left',
        'Source of the Holt',
        'Editors were pleased.',
      ]) {
        assert.deepEqual(regions(read(lines(TITLE, line, FIRST))[0]!, 'byline'), []);
      }
    });
    it('tell captions by the credit at their end', () => {
      for (const line of [
        'The bridge on Monday. (Photo: Ben Holt)',
        'Guests on the bridge, Monday. [Photo/VCG]',
        'The mayor. Getty Images',
      ]) {
        assert.deepEqual(regions(read(lines(TITLE, line, FIRST))[0]!, 'caption'), [line]);
      }
    });
  });

  describe('dates', () => {
    const date = (...parts: string[]): string | undefined => {
      const found = read(lines(...parts))[0]!.date;
      return found && `${found.value} ${found.certainty} ${found.origin}`;
    };
    it('are certain below the headline', () => {
      for (const stamp of [
        '2024-07-03 21:43 Last Updated At:23:27',
        'July 3, 2024',
        '3 July 2024',
        'Wednesday, July 3rd, 2024',
        'Source: Strelsau Post | 2024-07-03 10:51:47 | Author: Ana Ruiz',
        'mercredi, juillet 3, 2024',
        '3 июля 2024 г.',
        '2024年7月3日',
        '03.07.2024 12:00',
        'Published: 3 July 2024 at 3:15 p.m. EST',
        'By Ana Ruiz | Jul. 3, 2024',
      ]) {
        assert.equal(date(TITLE, stamp, FIRST), '2024-07-03 certain stamp', stamp);
      }
    });
    it('are doubtful in a header, above all beside the weather', () => {
      assert.equal(date('vendredi, novembre 15, 2024', '23.9 C', TITLE, FIRST), '2024-11-15 doubtful stamp');
      assert.equal(date('Friday, November 15, 2024', TITLE, FIRST), '2024-11-15 doubtful stamp');
      assert.equal(date('November 15, 2024', TITLE, FIRST), '2024-11-15 doubtful stamp');
      assert.equal(date('Published 15 November 2024', TITLE, FIRST), '2024-11-15 certain stamp');
      assert.equal(date('November 15, 2024', TITLE, 'July 3, 2024', FIRST), '2024-07-03 certain stamp');
    });
    it('are never taken from the text', () => {
      assert.equal(date(TITLE, 'The bridge opened on July 3, 2024, the mayor said.', SECOND), undefined);
      assert.equal(date(TITLE, FIRST, 'July 3, 2024', SECOND), undefined);
      assert.equal(date(TITLE, FIRST, 'The year 1931', SECOND), undefined);
    });
    it('cannot be read where day and month may change places', () => {
      assert.equal(date(TITLE, '03/07/2024', FIRST), undefined);
      assert.equal(date(TITLE, '23/07/2024', FIRST), '2024-07-23 certain stamp');
    });
    it('come from a dateline, whose year the stamp lends', () => {
      const told = `STRELSAU, July 3 (Xinhua) -- ${FIRST}`;
      assert.equal(date(TITLE, told, SECOND), undefined);
      assert.equal(date(TITLE, '2024-07-04 10:00', told), '2024-07-03 certain dateline');
      assert.equal(date('Friday, November 15, 2024', TITLE, told), '2024-07-03 doubtful dateline');
      assert.equal(
        date(TITLE, '2024-01-02 10:00', `STRELSAU, Dec. 30 (Xinhua) -- ${FIRST}`),
        '2023-12-30 certain dateline',
      );
      assert.equal(date(TITLE, `STRELSAU, July 3, 2024 /PRNewswire/ -- ${FIRST}`), '2024-07-03 certain dateline');
    });
  });

  describe('datelines', () => {
    const dateline = (line: string): string | undefined => regions(read(lines(TITLE, line, SECOND))[0]!, 'dateline')[0];
    for (const head of [
      'STRELSAU, July 3 (Xinhua) --',
      'STRELSAU. RURINFORM -',
      'STRELSAU (AP) —',
      'NEW STRELSAU, Ruritania (AP) —',
      'STRELSAU, 3 July –',
      'Strelsau, July 3 (RIA Novosti) -',
      'STRELSAU-',
      '(Reuters) -',
      'RIO DO HOLT, Brazil, Feb. 3 (UPI) --',
    ]) {
      it(head, () => assert.equal(dateline(`${head} ${FIRST}`)?.trim(), head));
    }
    for (const line of [
      'UPDATE 1 - The bridge opened, said the mayor of the city.',
      'The bridge - the longest of all - opened on Monday, she said.',
      'Holt Steel Corp (HOLT) - The firm has new owners, it said.',
      'WATCH - The bridge opened on Monday, said the mayor.',
      'Ana Ruiz, 45, of Strelsau - Mayor since May - opened it.',
      'A well-known bridge (Holt) – and an old one – was closed.',
    ]) {
      it(`no dateline: ${line}`, () => assert.equal(dateline(line), undefined));
    }
    it('name the agency', () => {
      const source = (head: string): string | undefined => read(lines(TITLE, `${head} ${FIRST}`))[0]!.source;
      assert.equal(source('STRELSAU, July 3 (Xinhua) --'), 'Xinhua');
      assert.equal(source('STRELSAU. RURINFORM -'), 'Rurinform');
      assert.equal(source('STRELSAU —'), undefined);
    });
  });

  describe('several stories', () => {
    const next = [
      'Choir sings in the town hall again',
      '2024-07-06 03:51',
      'The choir of Strelsau sang on Friday for the first time in years, it said.',
    ];
    it('are parted where the page says so', () => {
      const text = lines(TITLE, '2024-07-03 21:43', FIRST, 'Next Article', ...next);
      const [first, second, ...rest] = read(text);
      assert.equal(rest.length, 0);
      assert.deepEqual([first!.id, second!.id], ['a.txt', 'a.txt#2']);
      assert.deepEqual([first!.date?.value, second!.date?.value], ['2024-07-03', '2024-07-06']);
      assert.deepEqual([first!.title?.text, second!.title?.text], [TITLE, next[0]]);
      assert.equal(first!.extent.end, second!.extent.start);
      assert.equal(text.slice(second!.extent.start, second!.extent.end), second!.text);
      assert.equal(second!.text.slice(second!.title!.start, second!.title!.end), next[0]);
      assert.equal(second!.text.slice(second!.date!.span!.start, second!.date!.span!.end), next[1]);
    });
    it('are parted at a headline with a full stamp', () => {
      assert.equal(read(lines(TITLE, FIRST, SECOND, ...next)).length, 2);
    });
    it('are not parted by the dates of a chronology, or by a link to the next page', () => {
      assert.equal(
        read(lines(TITLE, FIRST, 'How it came about', 'July 3, 2021', SECOND, 'July 9, 2022', THIRD)).length,
        1,
      );
      assert.equal(read(lines(TITLE, FIRST, SECOND, 'Next Article', 'Choir sings in the town hall again')).length, 1);
    });
  });

  describe('language', () => {
    const language = (text: string): string => read(text)[0]!.language;
    it('is told by function words or script', () => {
      assert.equal(language(lines(TITLE, FIRST, SECOND)), 'en');
      assert.equal(
        language('Le pont de la ville est ouvert depuis lundi, et les habitants sont dans la rue avec le maire.'),
        'fr',
      );
      assert.equal(
        language(
          'Die Brücke ist seit Montag offen, und der Bürgermeister hat sich mit den Leuten auf den Weg gemacht.',
        ),
        'de',
      );
      assert.equal(
        language('El puente de la ciudad está abierto desde el lunes y los vecinos son felices con el alcalde.'),
        'es',
      );
      assert.equal(language('Мост через реку открыли в понедельник, сообщил мэр города.'), 'ru');
      assert.equal(language('Көпір дүйсенбі күні ашылды, деп хабарлады қала әкімі.'), 'kk');
      assert.equal(language('霍尔特大桥周一通车，市长说。大桥有四条车道。'), 'zh');
    });
    it('is English where nothing tells', () => assert.equal(language('Holt 3, Strelsau 2'), 'en'));
  });
});
