import type { Place } from '../rules/types';
import { visibleText } from './visibleText';

/** A stretch of text that means itself, whatever characters it holds; with a place it is a link there. */
export interface Inline {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis';
  readonly place?: Place;
}

/** What a hover shows, free of any markup language, so that no text from an article can pose as markup. */
export type Block =
  | { readonly kind: 'paragraph' | 'item' | 'title' | 'heading'; readonly inlines: readonly Inline[] }
  /** Each row has as many cells as the head. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'rule' };

export const plain = (text: string): Inline => ({ text });
export const strong = (text: string): Inline => ({ text, style: 'strong' });
export const emphasis = (text: string): Inline => ({ text, style: 'emphasis' });
export const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
export const rule: Block = { kind: 'rule' };
export const item = (...inlines: Inline[]): Block => ({ kind: 'item', inlines });
export const table = (head: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});
/** Of a whole document, and of a part of it. */
export const title = (text: string): Block => ({ kind: 'title', inlines: [plain(text)] });
export const heading = (text: string): Block => ({ kind: 'heading', inlines: [plain(text)] });

/** The blocks as Markdown. `linkOf` gives the address of a place, or undefined where there is none. */
export function toMarkdown(blocks: readonly Block[], linkOf: (place: Place) => string | undefined): string {
  const inline = ({ text, style, place }: Inline): string => {
    if (text.trim() === '') return text === '' ? '' : ' ';
    const mark = style === 'strong' ? '**' : style === 'emphasis' ? '_' : '';
    const address = place && linkOf(place);
    const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
    const marked = `${mark}${escapeMarkdown(text)}${mark}`;
    return before + (address ? `[${marked}](<${address.replace(/[<>|\s\\]/g, encodeURIComponent)}>)` : marked) + after;
  };
  const lines: string[] = [];
  let previous = '';
  for (const block of blocks) {
    if (lines.length > 0 && !(previous === 'item' && block.kind === 'item')) lines.push('');
    if (block.kind === 'rule') lines.push('---');
    else if (block.kind === 'table') {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      lines.push(row(block.head.map(escapeMarkdown)), row(block.head.map(() => ':---')));
      for (const cells of block.rows) lines.push(row(cells.map((inlines) => inlines.map(inline).join(''))));
    } else {
      const body = block.inlines.map(inline).join('');
      lines.push((MARKS[block.kind] ?? '') + escapeStart(body));
    }
    previous = block.kind;
  }
  return lines.join('\n');
}

const MARKS: Readonly<Partial<Record<Block['kind'], string>>> = { item: '- ', title: '# ', heading: '## ' };

/** The blocks as text without markup. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'rule') return '';
      if (block.kind === 'table') {
        const row = (cells: (readonly Inline[])[]): string => cells.map(lineOf).filter(Boolean).join(' · ');
        return block.rows.map((cells) => `- ${row([...cells])}`).join('\n');
      }
      const body = lineOf(block.inlines);
      return block.kind === 'item' ? `- ${body}` : body;
    })
    .join('\n');
}

const lineOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => spaced(text)).join('');

const spaced = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${visibleText(text)}${/\s$/.test(text) ? ' ' : ''}`;

/**
 * Text from an article as Markdown that shows exactly that text: no emphasis, link, image, code, table or HTML comes of
 * it, and neither does an address that a renderer would make a link of.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]<>#|~&@!$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** A line that starts like a list, a quotation, a rule or a heading is none. */
const escapeStart = (line: string): string => line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&');
