/** A few sentences about a harbour that does not exist. */
export const MARCH = [
  '---',
  'date: 2024-03-04',
  '---',
  '',
  'The Alderney Harbour Trust (AHT) was established in 1987 and looks after two quays.',
  '',
  'Ines Calder, chairwoman of the Alderney Harbour Trust, has worked in Porthaven for 20 years.',
  '',
  'She was born in Porthaven.',
  '',
].join('\n');

export const JUNE = [
  '---',
  'date: 2024-06-05',
  'title: Third quay opens in Porthaven',
  '---',
  '',
  'The AHT was established in 1992 and runs three quays.',
  '',
  'On Friday, June 3, 2024, Ines Calder opened the third quay at a cost of $4.5 million.',
  '',
].join('\n');

export const ARCHIVE = { 'march.md': MARCH, 'june.md': JUNE };
