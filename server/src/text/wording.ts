/**
 * A text that the program words, as data: its English with the values to be put in, so that whoever shows it says it in the
 * reader's language. Nothing is decided by it. Plain data: it can be kept, compared and sent.
 */
export interface Wording {
  /** English; `{0}`, `{1}`, ... stand for the values. */
  readonly text: string;
  readonly values: readonly Said[];
  /** Tells apart what English words alike and other languages do not: "May 5" and "May 2005". */
  readonly sense?: string;
}

/** What a sentence may be put together from: the words of an article and names as they are, figures, other wordings. */
export type Said = string | number | Wording;

/** One text for all wordings made at a place of the source. */
const TEXTS = new WeakMap<TemplateStringsArray, string>();

/** Words a template: wording`“${surface}” has ${count} days.` is “{0}” has {1} days. */
export function wording(parts: TemplateStringsArray, ...values: readonly Said[]): Wording {
  let text = TEXTS.get(parts);
  if (text === undefined) {
    text = parts.reduce((before, part, i) => `${before}{${i - 1}}${part}`);
    TEXTS.set(parts, text);
  }
  return { text, values };
}

/** A word of a closed list, such as a property's label, as translators know it. */
export const term = (text: string): Wording => ({ text, values: [] });

/** Words that no translator touches: a name, a value, what an article says. */
export const asIs = (words: string): Wording => ({ text: '{0}', values: [words] });

/** A wording in one of the senses that its English has. */
export const inSense = (sense: string, { text, values }: Wording): Wording => ({ text, values, sense });

/** A wording with a value more than its English shows, for languages that count or order otherwise. */
export const beside = (said: Wording, other: Said): Wording => ({ ...said, values: [...said.values, other] });

/** "a, b, c" */
export const listed = (items: readonly Said[]): Said =>
  items.length === 0 ? '' : items.reduce((before, item) => wording`${before}, ${item}`);

/** "a; b; c", of items that may have commas of their own. */
export const listedApart = (items: readonly Said[]): Said =>
  items.length === 0 ? '' : items.reduce((before, item) => wording`${before}; ${item}`);

/** Two sentences, one behind the other. */
export const sentences = (first: Wording, second: Wording): Wording =>
  inSense('sentences', wording`${first} ${second}`);

/** Says a wording, or a text with `{0}`, `{1}`, ... for the values that follow, in the reader's language. */
export type Say = (wording: string | Wording, ...values: readonly Said[]) => string;

/** What a translation goes by: the English, with its sense where it has several. */
export const keyOf = ({ text, sense }: Wording): string => (sense === undefined ? text : `${text}/${sense}`);

function sayBy(translate: (wording: Wording) => string): Say {
  const part = (said: Said): string => (typeof said === 'object' ? whole(said) : String(said));
  const whole = (wording: Wording): string =>
    translate(wording).replace(/\{(\d)\}/g, (mark, index) => {
      const value = wording.values[Number(index)];
      return value === undefined ? mark : part(value);
    });
  return (said, ...values) => whole(typeof said === 'object' ? said : { text: said, values });
}

/** As it is written in the source. */
export const english: Say = sayBy(({ text }) => text);

/** By a table of translations; what is not in it stays English. */
export const translated = (table: Readonly<Record<string, string>>): Say =>
  sayBy((wording) => {
    const key = keyOf(wording);
    return Object.hasOwn(table, key) ? table[key]! : wording.text;
  });
