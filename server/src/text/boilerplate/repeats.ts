import { lineText } from '../lines';
import { blockEnd, countWords } from '../prose';
import { type Page, Role } from '../roles';
import type { LineRange } from '../title';

const FEWEST_WORDS = 4;
const LONGEST = 600;
/** A page's own name behind a repeated headline: "Bridge opens - Strelsau Post". */
const SUFFIX = 40;

/**
 * Marks lines that say again, word for word, what an earlier line of the story said: captions taken from the headline, captions
 * printed twice, pull quotes. The first stays what it is. Rows of tables repeat by nature and are let be.
 */
export function markRepeats(page: Page, range: LineRange, title: string | undefined): void {
  const { text, lines, role } = page;
  const seen = new SeenLines(page);
  for (let i = range.from; i < range.to; i++) {
    if (role[i] === Role.Furniture || page.stamps.has(i) || !isAlone(page, i)) continue;
    const start = lines.start[i]!;
    const end = lines.end[i]!;
    if (end - start > LONGEST || countWords(text, start, end, FEWEST_WORDS) < FEWEST_WORDS) continue;
    const again = seen.add(i);
    if (role[i] === Role.Title || !(again || isSuffixedTitle(text, start, end, title))) continue;
    if (!isRow(lineText(text, lines, i))) {
      role[i] = Role.Furniture;
      page.prose[i] = 0;
    }
  }
}

const firstOfLength = new Uint32Array(LONGEST + 1);

/** The lines met so far. Most lines are the first of their length, and are not compared at all. */
class SeenLines {
  /** By length: one more than the first line that has it. */
  private readonly first = firstOfLength.fill(0);
  /** The texts of lines that are not the first of their length. */
  private others: Set<string> | undefined;

  constructor(private readonly page: Page) {}

  /** Adds line `i`. True when one before it says the same. */
  add(i: number): boolean {
    const { text, lines } = this.page;
    const length = lines.end[i]! - lines.start[i]!;
    const first = this.first[length]!;
    if (first === 0) {
      this.first[length] = i + 1;
      return false;
    }
    const line = lineText(text, lines, i);
    if (line === lineText(text, lines, first - 1) || this.others?.has(line)) return true;
    this.others ??= new Set();
    this.others.add(line);
    return false;
  }
}

/** A paragraph of one line: in a page with blank lines, one with a blank line before it. */
const isAlone = (page: Page, i: number): boolean =>
  page.lines.gap[i] === 1
    ? blockEnd(page.text, page.lines, page.wrapped, i) === i + 1
    : !page.wrapped && (page.role[i - 1] !== Role.Body || !page.gaps);

/** Columns, or a short line of figures ("Avg shrs 13.9 mln vs 13.8 mln"). */
const isRow = (line: string): boolean => hasColumns(line) || (line.length < 60 && /\d.*\d/.test(line));

/** A tab, or white space twice over. */
function hasColumns(line: string): boolean {
  let before = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const white =
      code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x1680 && /\s/.test(line.charAt(i)));
    if (code === 9 || (white && before)) return true;
    before = white;
  }
  return false;
}

const isSuffixedTitle = (text: string, start: number, end: number, title: string | undefined): boolean =>
  title !== undefined &&
  title.length >= 20 &&
  end - start <= title.length + SUFFIX &&
  text.startsWith(title, start) &&
  /^(?:\s[-–—|]\s.*)?$/.test(text.slice(start + title.length, end));
