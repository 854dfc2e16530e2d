import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SentenceKind } from '../../../server/src/text/sentenceKind';
import { sentenceOf, splitSentences } from '../../../server/src/text/sentences';
import { tokenize } from '../../../server/src/text/tokens';

/** The sentences of a text, each with its kind. */
function split(text: string): { text: string; kind: number }[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  return Array.from({ length: sentences.count }, (_, i) => ({
    text: text.slice(tokens.start[sentences.firstToken[i]!], tokens.end[sentences.firstToken[i + 1]! - 1]),
    kind: sentences.kind[i]!,
  }));
}
const texts = (text: string): string[] => split(text).map((sentence) => sentence.text);

/** The text must split exactly at the bars. */
function at(barred: string): void {
  const parts = barred.split('|');
  assert.deepEqual(
    texts(parts.join('')),
    parts.map((part) => part.trim()),
  );
}

describe('sentences', () => {
  describe('abbreviations and initials', () => {
    for (const barred of [
      'The U.S. Senate met on Monday. |It voted at 9 a.m. Tuesday.',
      'Talks with the U.S. |The mayor left at 5 p.m. |Police closed the road.',
      'Gov. Ana Ruiz and Sen. Ben Holt met Dr. Li. |They agreed.',
      'Holt Steel Inc. Chief Executive Ana Ruiz resigned. |Shares of Holt Steel Inc. |They fell.',
      'The order went to Marlow Ltd. |Deliveries begin in May.',
      'The case, No. 5 on the list, is old. |He said no. |Nobody asked why.',
      'J. K. Rowling wrote to George W. Bush. |The letter was short.',
      'That was plan B. |The council had no other.',
      'He lives on Mill St. |The house is white.',
      'Nine people from St. Gallen came.',
      'The firm (Sdn. Bhd. Melati) is new.',
      'Ruiz v. Holt was heard on Jan. 5 in Boston, Mass. |The judge, Mr. Sat, sat. |He left.',
      'Costs, e.g. Fuel and rent, rose. |Nothing else did.',
      'She holds a Ph.D. in law.',
      'Cmdr. Ines Mora of Springfield, Ill. |Police saw it.',
    ]) {
      it(barred, () => at(barred));
    }
  });

  describe('figures and marks', () => {
    for (const barred of [
      'Output rose 2.5 percent in 2023. |In 2024 it fell by 1.2. |The bank was surprised.',
      'How long? |Nobody knows! |Not even he...',
      'It fell 3. |5 of them stayed.',
      'Was it ready?! |Not yet.',
      'The toll reached 40. |(Reporting by Ana Ruiz)',
      'iPhone sales rose. |eBay sales fell.',
      'Prices rose. |$5 million was lost.',
    ]) {
      it(barred, () => at(barred));
    }
  });

  describe('quotations', () => {
    for (const barred of [
      '"We are ready." |The minister left.',
      '“We are ready.” |“You are not,” he said.',
      '"Are you ready?" Ana Ruiz asked. |"Yes!" |The talks began.',
      "``We won.'' |The crowd cheered.",
      'He called it « un rêve. » |Nobody laughed.',
      'She said it was (almost) done. |(It was not.) |They left.',
      '"It works. |We tried it," he said.',
    ]) {
      it(barred, () => at(barred));
    }
  });

  describe('missing spaces', () => {
    for (const barred of [
      'The bridge opened in 2019.|For three years it stood.',
      'So said the BBC.|As the day went on, rain fell.',
      'He left.|“We stay,” she said.',
      'He said "we stay."|The rest went.',
      'Ruiz works for News.Az and Booking.com. |She lives in Baku.',
      'Bonds of the bank <OCBM.SI> rose.',
      'A new path: roads and cooperation|Ruritania has built both.',
      'J.Smith met Dr.Holt in St.Gallen.',
      'He has an easyJet ticket and an iPhone.',
    ]) {
      it(barred, () => at(barred));
    }
  });

  describe('lines', () => {
    it('a line of its own is a sentence', () => {
      at(
        'Bridge opens after long delay\n|July 2, 2024\n|The Holt Bridge opened on Monday.\n|Mayor Ana Ruiz cut a ribbon.',
      );
    });
    it('a blank line always parts', () => {
      at('Top News\n\n|  Read more\n \n|the end');
    });
    it('hard-wrapped paragraphs are joined, their indented first lines part', () => {
      at(
        [
          'The new bridge over the river Holt will carry four lanes of',
          'Ruritanian traffic and one railway line, the ministry of',
          'transport said on Monday after a meeting in the capital with',
          'engineers.',
          '|    Mayor Ana Ruiz, who opened the first span in May with Prince',
          'Rudolf, said the city had waited thirty years for the bridge and',
          'would not wait for another',
          '|    "Nobody believed it," she said.',
        ].join('\n'),
      );
    });
    it('a paragraph whose dateline was cut off is still wrapped', () => {
      at(
        [
          'The port of Holt and the new',
          'Ruritanian Shipping Board have agreed on tariffs for the coming',
          'season, a spokesman told reporters on Monday, and would sign a',
          'treaty soon.',
        ].join('\n'),
      );
    });
    it('a first line that stops inside a name goes on, a byline does not', () => {
      const rest = [
        'Ruiz said on Monday that the new bridge over the river would',
        'carry four lanes of traffic and one railway line, and would be',
        'opened by the end of the year.',
      ];
      at(['Holt Bridge to Open', '', '|Deputy Transport Minister Ana', ...rest].join('\n'));
      at(['Holt Bridge to Open', '', '|By Tomas Novotny', `|${rest[0]}`, ...rest.slice(1)].join('\n'));
    });
    it('table rows stay apart', () => {
      at('Wheat   2.55   2.40\n|Corn    1.35   1.92\n|Oats    0.99   0.80');
    });
    it('list items stay apart', () => {
      at(
        'Three things changed:\n|- the road\n|- the bridge\n|1. Tolls rose\n|2. Traffic fell\n|• Nobody knew • |• All paid'.replace(
          ' • |',
          ' |',
        ),
      );
    });
    it('a line in lower case goes on with the one before', () => {
      at('The mayor of Holt\nsaid so.');
    });
  });

  describe('kinds', () => {
    const kindOf = (text: string): number => split(text)[0]!.kind;
    it('headlines in capitals', () =>
      assert.equal(kindOf('HOLT BRIDGE TO OPEN'), SentenceKind.AllCaps | SentenceKind.Line));
    it('headlines in title case', () => {
      assert.equal(kindOf('Holt Bridge Reopens After Long Repairs'), SentenceKind.TitleCase | SentenceKind.Line);
    });
    it('headlines in sentence case', () =>
      assert.equal(kindOf('Holt bridge reopens after long repairs'), SentenceKind.Line));
    it('prose, even full of names', () => {
      assert.equal(kindOf('Ana Ruiz met Ben Holt in Strelsau.'), 0);
      assert.equal(kindOf('Prince Rudolf of Ruritania and King Ben of Holt visited Strelsau on Monday.'), 0);
      assert.equal(kindOf('NATO and the EU agreed.'), 0);
    });
    it('a dateline is parted from its sentence', () => {
      assert.deepEqual(split('STRELSAU, July 3 (Reuters) -- The bridge opened.'), [
        { text: 'STRELSAU, July 3 (Reuters) --', kind: SentenceKind.Dateline },
        { text: 'The bridge opened.', kind: 0 },
      ]);
      assert.deepEqual(texts('STRELSAU. RURINFORM - A joint venture began.'), [
        'STRELSAU. RURINFORM -',
        'A joint venture began.',
      ]);
    });
  });

  describe('laws', () => {
    const pieces = fc.constantFrom(
      'The ',
      'U.S. ',
      'said. ',
      '"',
      '“',
      '”',
      '.',
      '\n',
      '\n\n',
      ' 5',
      'Inc. ',
      '(',
      ')',
      '!',
      '\u2026',
      '«',
      '\ud800',
      '\0',
      '- ',
      'A',
    );
    it('sentences cover all tokens in order, none is empty', () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
          ),
          (text) => {
            const tokens = tokenize(text);
            const { count, firstToken, kind } = splitSentences(text, tokens);
            assert.equal(firstToken.length, count + 1);
            assert.equal(kind.length, count);
            assert.equal(firstToken[count], tokens.count);
            if (count > 0) assert.equal(firstToken[0], 0);
            for (let i = 0; i < count; i++) assert.ok(firstToken[i]! < firstToken[i + 1]!);
            for (let i = 0; i < count; i++) assert.equal(sentenceOf({ count, firstToken, kind }, firstToken[i]!), i);
          },
        ),
      );
    });
    it('a sentence never spans a blank line', () => {
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
          for (const sentence of texts(list.join(''))) assert.doesNotMatch(sentence, /\n[ ]*\n/);
        }),
      );
    });
  });
});
