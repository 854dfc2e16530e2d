/** Annotated text for the tagger: sentences of tokens turned back into running text with the spans of its names. */
import { readFileSync } from 'node:fs';
import { TITLES } from '../src/recognise/names/lists/people';
import { COUNTRIES, PEOPLES, REGIONS } from '../src/recognise/names/lists/places';
import type { EntityType } from '../src/recognise/types';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** A text with its names. `source` says where it comes from, for held-out scores. */
export interface GoldText {
  readonly source: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

interface Row {
  readonly source: string;
  readonly tokens: string[];
  readonly space: boolean[];
  readonly ner: string[];
}

const demonyms = new Set([
  ...[COUNTRIES, REGIONS].flatMap((list) => list.split('|').flatMap((entry) => (entry.split(':')[1] ?? '').split(','))),
  ...PEOPLES.split('|'),
]);
const countries = new Set(COUNTRIES.split('|').map((entry) => entry.split(':')[0]!));
const titles = new Set(TITLES.split('|'));

/** Reads `gum.jsonl` and `crossner.jsonl` of `folder`. */
export function readCorpora(folder: string): GoldText[] {
  const texts: GoldText[] = [];
  for (const file of ['gum.jsonl', 'crossner.jsonl']) {
    const rows: Row[] = readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const spaced = file.startsWith('gum');
    // Neighbouring rows of one source are mostly one document; in the other collection every row stands alone.
    const size = spaced ? 20 : 1;
    for (let i = 0; i < rows.length; ) {
      let j = i;
      while (j < rows.length && j - i < size && rows[j]!.source === rows[i]!.source) j++;
      texts.push(joinRows(rows.slice(i, j), spaced));
      i = j;
    }
  }
  return texts;
}

function joinRows(rows: readonly Row[], spaced: boolean): GoldText {
  let text = '';
  const names: GoldName[] = [];
  for (const row of rows) {
    if (text !== '') text += '\n\n';
    const tags = mended(row);
    let open: { start: number; type: EntityType } | undefined;
    let end = 0;
    let quoteOpen = false;
    row.tokens.forEach((token, i) => {
      const tag = tags[i]!;
      if (open && !tag.startsWith('I')) {
        names.push({ ...open, end });
        open = undefined;
      }
      const start = text.length;
      if (tag.startsWith('B')) open = { start, type: typeOf(tag) };
      text += token;
      end = text.length;
      const last = i + 1 === row.tokens.length;
      if (token === '"') quoteOpen = !quoteOpen;
      if (!last && (spaced ? row.space[i] : gapAfter(token, row.tokens[i + 1]!, quoteOpen))) text += ' ';
    });
    if (open) names.push({ ...(open as { start: number; type: EntityType }), end });
  }
  return { source: rows[0]!.source, text, names: names.flatMap((name) => normalised(text, name)) };
}

const typeOf = (tag: string): EntityType => (tag.slice(2) === 'MISC' ? 'OTHER' : (tag.slice(2) as EntityType));

/** Whether running text has a space between two tokens of a text that was tokenised with spaces everywhere. */
function gapAfter(token: string, next: string, quoteOpen: boolean): boolean {
  if (/^([,.;:)\]%?!]|'s|’s|n't|''|'(re|ve|ll|d|m))$/.test(next)) return false;
  if (/^([([$]|``)$/.test(token)) return false;
  if (token === '"' && quoteOpen) return false;
  return !(next === '"' && quoteOpen);
}

/** First words that belong to a name the annotation begins one word late ("United" States). */
const LATE = new Set(['United', 'Supreme', 'Royal', 'Saudi', 'North', 'South', 'West', 'East', 'New']);

function mended(row: Row): string[] {
  const tags = row.ner.slice();
  for (let i = 1; i < tags.length; i++) {
    if (tags[i]!.startsWith('B') && tags[i - 1] === 'O' && LATE.has(row.tokens[i - 1]!) && row.tokens[i - 1]) {
      tags[i - 1] = tags[i]!;
      tags[i] = `I${tags[i]!.slice(1)}`;
    }
  }
  for (let i = 0; i < tags.length; i++) if (tags[i] === 'O' && demonyms.has(row.tokens[i]!)) tags[i] = 'B-MISC';
  return tags;
}

/** Brings the annotations to one convention: a people is OTHER, a bare title no name, a country's team its country. */
function normalised(text: string, name: GoldName): GoldName[] {
  const surface = text.slice(name.start, name.end);
  if (!/[\p{Lu}\d]/u.test(surface)) return [];
  if (demonyms.has(surface)) return [{ ...name, type: 'OTHER' }];
  if (name.type === 'PER' && titles.has(surface)) return [];
  if (name.type === 'ORG' && countries.has(surface)) return [{ ...name, type: 'LOC' }];
  return [name];
}
