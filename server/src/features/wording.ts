/** A text in the person's language; `{0}`, `{1}`, ... in it stand for the values that follow. */
export type Say = (text: string, ...values: readonly (string | number)[]) => string;

const fill = (text: string, values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (mark, index) => String(values[Number(index)] ?? mark));

/** As it is written in the source. */
export const english: Say = (text, ...values) => fill(text, values);

/** By a table of translations; what is not in it stays English. */
export const translated =
  (table: Readonly<Record<string, string>>): Say =>
  (text, ...values) =>
    fill(Object.hasOwn(table, text) ? table[text]! : text, values);
