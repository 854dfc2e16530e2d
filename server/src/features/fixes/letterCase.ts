/** `word` (in small letters) in capitals, with a first capital or as it is, like `model`. */
export function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  return model[0] === model[0]?.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
}
