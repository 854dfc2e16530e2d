/** Fills `{0}`, `{1}`, ... of a text. */
export const fill = (text: string, ...values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
