import type { Quantity, Recognised, Timex } from '../../recognise/types';
import type { Resolved } from '../../resolve/types';
import type { ArticleDate } from '../../text/article';
import type { Span } from '../../text/span';
import { type Attribution, modalityAt } from '../attribution';
import type { Catalogue } from '../catalogue';
import type { Claim, ClaimValue } from '../types';
import type { SentenceView } from '../view';

/** What a claim reader knows beside the sentence. */
export interface ReaderContext {
  /** The properties in force and their phrasings. */
  readonly catalogue: Catalogue;
  readonly recognised: Recognised;
  readonly resolved: Resolved;
  readonly date?: ArticleDate;
  /** Who the sentence is handed to. */
  readonly attribution?: Attribution;
  /** True where the offset lies in direct speech. */
  quotedAt(offset: number): boolean;
  /** The two parties the text is on: the last "A and B" before or in this sentence, as indices into `locals`. */
  readonly pair?: readonly [number, number];
  /** The sentence before, where it belongs to the same article. */
  readonly previous?: SentenceView;
}

/** Reads the claims of one kind from a sentence, in text order. */
export type ClaimReader = (view: SentenceView, context: ReaderContext) => Iterable<Claim>;

/** What a reader says of a claim; the rest follows from the sentence. */
export type ClaimFields = Pick<Claim, 'property' | 'subject' | 'value' | 'valueSpan'> &
  Partial<Omit<Claim, 'quote' | 'surface'>>;

const QUOTE_LENGTH = 240;
const SURFACE_LENGTH = 80;

/** A claim made at item `at` of the sentence: with its words, mood and speaker. */
export function claimAt(view: SentenceView, context: ReaderContext, at: number, fields: ClaimFields): Claim {
  const quoted = context.quotedAt(fields.valueSpan.start);
  const attribution = context.attribution;
  const speaker =
    attribution && attribution.speaker >= 0 && attribution.speaker !== fields.subject ? attribution.speaker : undefined;
  return {
    start: view.start,
    end: view.end,
    modality: modalityAt(view.items, at),
    ...(quoted || attribution ? { quoted: true } : {}),
    ...(speaker !== undefined ? { speaker } : {}),
    ...fields,
    surface: view.reading.text
      .slice(fields.valueSpan.start, Math.min(fields.valueSpan.end, fields.valueSpan.start + SURFACE_LENGTH))
      .replace(/\s+/g, ' '),
    quote: quoteOf(view, fields.valueSpan),
  };
}

const lines = new WeakMap<SentenceView, string>();

/** The sentence on one line: asked for by each claim in it, made once. */
function lineOf(view: SentenceView): string {
  const known = lines.get(view);
  if (known !== undefined) return known;
  const line = view.reading.text.slice(view.start, view.end).replace(/\s+/g, ' ');
  lines.set(view, line);
  return line;
}

/** The sentence on one line, shortened around the value where it is long. */
function quoteOf(view: SentenceView, value: Span): string {
  const whole = lineOf(view);
  if (whole.length <= QUOTE_LENGTH) return whole;
  const middle = Math.max(0, Math.min(value.start - view.start - QUOTE_LENGTH / 2, whole.length - QUOTE_LENGTH + 2));
  const from = middle === 0 ? 0 : whole.indexOf(' ', middle) + 1;
  const cut = whole.slice(from, from + QUOTE_LENGTH - 2);
  const last = from + cut.length < whole.length ? cut.lastIndexOf(' ') : cut.length;
  return `${from > 0 ? '…' : ''}${cut.slice(0, last > 0 ? last : cut.length)}${from + last < whole.length ? '…' : ''}`;
}

export const timeValue = (timex: Timex): ClaimValue => ({
  kind: 'time',
  value: timex.value,
  ...(timex.basis !== 'words'
    ? { stated: timex.stated ?? 'XXXX' }
    : timex.stated !== undefined
      ? { stated: timex.stated }
      : {}),
  ...(timex.doubtful ? { doubtful: true } : {}),
});

export const quantityValue = (quantity: Quantity): Extract<ClaimValue, { kind: 'quantity' }> => ({
  kind: 'quantity',
  value: quantity.value,
  unit: quantity.unit,
  step: quantity.step,
  ...(quantity.bound ? { bound: quantity.bound } : {}),
  ...(quantity.per ? { per: quantity.per } : {}),
  ...(quantity.approximator ? { approximator: quantity.approximator } : {}),
});

/** The year of a TIMEX3 value, or undefined where it is not known: `2024-07-03` -> 2024. */
export function yearOf(value: string | undefined): number | undefined {
  const match = value === undefined ? null : /^(\d{4})(?:-|$)/.exec(value);
  return match ? Number(match[1]) : undefined;
}
