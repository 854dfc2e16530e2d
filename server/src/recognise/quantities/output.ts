import type { Quantity } from '../types';
import type { Figure } from './figure';
import type { TokenRange } from './measured';
import type { Scan } from './scan';

/** The quantities so far, and the token after the last. */
export interface Output {
  readonly quantities: Quantity[];
  next: number;
}

type Draft = { -readonly [Key in keyof Quantity]: Quantity[Key] };

/** Adds a quantity; gives the token to go on from. */
export function push(out: Output, quantity: Quantity, next: number): number {
  out.quantities.push(quantity);
  out.next = next;
  return next;
}

/** The quantity a figure states. `implied`: an earlier quantity whose unit it shares. */
export function quantityOf(
  scan: Scan,
  figure: Figure,
  bound: Quantity['bound'] | undefined,
  implied: Quantity | undefined,
): Quantity {
  const { numeral, noun, approximator } = figure;
  const { tokens } = scan;
  const { kind, unit, per } = implied ?? figure;
  const draft: Draft = {
    start: tokens.start[figure.first]!,
    end: tokens.end[figure.surfaceNext - 1]!,
    kind,
    value: figure.negative ? -numeral.value : numeral.value,
    unit,
    step: numeral.step,
  };
  if (implied) draft.impliedUnit = true;
  if (approximator) draft.approximator = approximator;
  if (bound) draft.bound = bound;
  if (per !== undefined) draft.per = per;
  if (noun) draft.noun = spanOfTokens(scan, noun);
  return draft;
}

/** The text span of a range of tokens. */
export const spanOfTokens = ({ tokens }: Scan, { first, next }: TokenRange): { start: number; end: number } => ({
  start: tokens.start[first]!,
  end: tokens.end[next - 1]!,
});
