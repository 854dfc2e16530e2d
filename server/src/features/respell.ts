/**
 * A function that spells one form of a name as the renaming of `oldName` to `newName` asks, or undefined for a form that
 * it leaves alone. Forms in capitals stay in capitals; line breaks inside a name stay where the number of words does.
 * `byWord`: a person's short and long forms follow word by word.
 */
export function respell(oldName: string, newName: string, byWord: boolean): (words: string) => string | undefined {
  const changed = byWord ? changedWords(oldName.split(' '), newName.split(' ')) : new Map<string, string>();
  return (words) => {
    const plain = words.split(/\s+/).join(' ');
    if (plain === oldName) return withBreaksOf(words, newName);
    if (plain === oldName.toUpperCase()) return withBreaksOf(words, newName.toUpperCase());
    let followed = false;
    const spelt = words.split(/(\s+)/).map((word) => {
      const other = changed.get(word);
      followed ||= other !== undefined;
      return other ?? word;
    });
    return followed ? spelt.join('') : undefined;
  };
}

/**
 * The words of a person's name that change, each with what it becomes. A name whose words only change places changes no
 * word; where their number changes, the surname follows alone.
 */
function changedWords(before: readonly string[], after: readonly string[]): Map<string, string> {
  const changed = new Map<string, string>();
  const note = (from: string, to: string): void => {
    // An initial stands for many names, a particle for none.
    if (from === to || from.replace('.', '').length < 2 || from === from.toLowerCase()) return;
    changed.set(from, to);
    changed.set(from.toUpperCase(), to.toUpperCase());
  };
  if (before.length === after.length) {
    const moved = before.some((word, i) => word !== after[i] && after.includes(word));
    for (const [i, word] of before.entries()) if (!moved) note(word, after[i]!);
  } else if (before.length > 1 && after.length > 1) {
    const [from, to] = [before.at(-1)!, after.at(-1)!];
    if (!after.includes(from)) note(from, to);
  }
  return changed;
}

function withBreaksOf(words: string, name: string): string {
  const parts = words.split(/(\s+)/);
  const spelt = name.split(' ');
  if (parts.length !== spelt.length * 2 - 1) return name;
  return parts.map((part, i) => (i % 2 === 0 ? spelt[i / 2] : part)).join('');
}
