import { lineText } from './lines';
import { blockEnd, countWords, endsInPoint, isLatinLetter } from './prose';
import { type Page, Role } from './roles';

/** Lines `from` to `to` exclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const LONGEST_TITLE = 220;
const MOST_CANDIDATES = 24;
/** Characters of the longest line that says where and when a story was filed. */
const LONGEST_FILED = 60;
/** Fewer words are a rubric ("World news") as often as a headline. */
const HEADLINE_WORDS = 4;

/**
 * The headline among lines `from` to `to`: before the first running text, no full stop at its end, something behind it. Of several
 * candidates the one that the page repeats, else the first of four words and more, else the first. Undefined where the text
 * begins with its story.
 */
export function findTitle(page: Page, from: number, to: number): LineRange | undefined {
  const { text, lines } = page;
  if (
    isFiledLine(page, from + 1, to) &&
    page.role[from] === Role.Body &&
    lines.end[from]! - lines.start[from]! <= LONGEST_TITLE
  )
    return { from, to: from + 1 };
  const candidates: (LineRange & { readonly words: number })[] = [];
  for (let i = from; i < to && page.prose[i] === 0 && candidates.length < MOST_CANDIDATES; ) {
    const next = Math.min(to, blockEnd(text, lines, page.wrapped, i));
    const start = lines.start[i]!;
    const end = lines.end[next - 1]!;
    const free = page.role[i] === Role.Body && !page.stamps.has(i);
    if (
      free &&
      next - i <= 3 &&
      end - start <= LONGEST_TITLE &&
      !endsInPoint(text, start, end) &&
      hasTwoLetters(text, start, end)
    ) {
      candidates.push({ from: i, to: next, words: countWords(text, start, end, HEADLINE_WORDS) });
    }
    i = next;
  }
  if (candidates.length === 0 || !hasBodyBehind(page, candidates[0]!.to, to)) return undefined;
  const repeated = candidates.find(
    (candidate) => candidate.words >= HEADLINE_WORDS && isRepeated(page, candidate.from, to),
  );
  const chosen = repeated ?? candidates.find((candidate) => candidate.words >= HEADLINE_WORDS) ?? candidates[0]!;
  return hasBodyBehind(page, chosen.to, to) ? { from: chosen.from, to: chosen.to } : undefined;
}

/** Do two letters stand side by side, of any script? */
function hasTwoLetters(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++)
    if (isLatinLetter(text.charCodeAt(i)) && isLatinLetter(text.charCodeAt(i - 1))) return true;
  return /\p{L}{2}/u.test(text.slice(start, end));
}

/** "SAMBORO, Kenya 1998-10-04": where and when a story was filed, which stands right below its headline, full stop or none. */
function isFiledLine({ text, lines }: Page, i: number, to: number): boolean {
  if (i >= to || lines.end[i]! - lines.start[i]! > LONGEST_FILED) return false;
  return /^\p{Lu}{2}[^\d\n]* \d{4}-\d{2}-\d{2}$/u.test(text.slice(lines.start[i]!, lines.end[i]!));
}

/** Is there anything but furniture behind the title? A lone line is a text, not the title of none. */
function hasBodyBehind(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.role[i] === Role.Body && !page.stamps.has(i)) return true;
  return false;
}

function isRepeated(page: Page, i: number, to: number): boolean {
  const line = lineText(page.text, page.lines, i);
  for (let k = i + 1; k < Math.min(to, i + 400); k++) {
    if (page.lines.end[k]! - page.lines.start[k]! === line.length && lineText(page.text, page.lines, k) === line)
      return true;
  }
  return false;
}
