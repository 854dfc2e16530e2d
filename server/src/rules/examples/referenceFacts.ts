import type { RuleExample } from '../types';
import { type RuleExamples, told } from './told';

/** Articles beside a file of verified facts. */
const verified = (title: string, facts: readonly object[], ...texts: readonly string[]): RuleExample => ({
  title,
  articles: { 'copydesk.facts.json': JSON.stringify({ facts }, null, 2), ...told(title, ...texts).articles },
});

const FOUNDED = {
  entity: 'Alderney Harbour Trust',
  property: 'founded',
  value: '1987',
  source: 'register of charities',
  verifiedBy: 'Ana Ruiz',
};
const BORN = { entity: 'Ines Calder', property: 'born', value: '3 May 1961', source: 'her own word' };
const SINCE_2023 = { ...FOUNDED, until: '2023-12-31' };

export const REFERENCE_FACTS: RuleExamples = {
  reported: [
    verified('another year', [FOUNDED], 'The Alderney Harbour Trust was established in 1992.'),
    verified(
      'a short form of the name',
      [FOUNDED],
      'The Alderney Harbour Trust (AHT) is old. The AHT was founded in 1992.',
    ),
    verified('another day', [BORN], 'Ines Calder was born on May 13, 1961.'),
    verified(
      'one of two articles',
      [FOUNDED],
      '2024-03-01| The Alderney Harbour Trust was established in 1987.',
      '2024-06-01| The Alderney Harbour Trust was established in 1978.',
    ),
    verified('an article of the time', [SINCE_2023], '2023-06-01| The Alderney Harbour Trust was established in 1992.'),
    verified('a quotation', [BORN], '“Ines Calder was born in 1971,” said her brother Pavel Calder.'),
  ],
  silent: [
    verified('the same', [FOUNDED], 'The Alderney Harbour Trust was established in 1987.'),
    verified('more precise', [FOUNDED], 'The Alderney Harbour Trust was established on May 4, 1987.'),
    verified('less precise', [BORN], 'Ines Calder was born in May 1961.'),
    verified('somebody else', [BORN], 'Tomas Calder was born in 1983.'),
    verified(
      'an article after its time',
      [SINCE_2023],
      '2024-06-01| The Alderney Harbour Trust was established in 1992.',
    ),
    verified(
      'a value that cannot be read',
      [{ ...FOUNDED, value: 'long ago' }],
      'The Alderney Harbour Trust was established in 1992.',
    ),
  ],
};
