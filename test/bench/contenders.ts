import { createRequire } from 'node:module';
import { recognise } from '../../server/src/recognise';
import { readArticles } from '../../server/src/text/formats';
import { read } from '../../server/src/text/reading';

/** Something that reads an article; the number it returns is only there so that no work is optimised away. */
export interface Contender {
  readonly name: string;
  /** What it does to the text, for the table. */
  readonly does: string;
  readonly read: (path: string, text: string) => number;
}

const need = createRequire(__filename);

/** Copydesk first; the others are development dependencies, used here alone. */
export function contenders(): Contender[] {
  const winkNlp = need('wink-nlp');
  const wink = winkNlp(need('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
  const compromise = need('compromise');
  const chrono = need('chrono-node');
  return [
    {
      name: 'copydesk',
      does: 'sentences, tokens, dates, quantities, names',
      read: (path, text) => {
        let found = 0;
        for (const article of readArticles(path, text).articles) {
          const { timexes, quantities, names } = recognise(read(article));
          found += timexes.length + quantities.length + names.length;
        }
        return found;
      },
    },
    {
      name: 'wink-nlp',
      does: 'sentences, tokens, parts of speech, entities',
      read: (_, text) => wink.readDoc(text).entities().length(),
    },
    { name: 'chrono-node', does: 'dates', read: (_, text) => chrono.parse(text).length },
    { name: 'compromise', does: 'people, places, organisations', read: (_, text) => compromise(text).topics().length },
  ];
}
