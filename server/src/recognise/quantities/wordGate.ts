/** Bits of a hash that a gate goes by: so few of its words share a place that an ordinary word seldom passes. */
const PLACES = 1 << 13;
const MASK = PLACES - 1;

/**
 * The words at which any of several readers may begin. One load tells an ordinary word at which none of them does; a word that
 * passes may still be none of theirs.
 */
export class WordGate {
  private readonly open = new Uint8Array(PLACES);

  /** `around`: a gate that lets the same words pass, and others. */
  constructor(private readonly around?: WordGate) {}

  admit(hash: number): void {
    this.open[hash & MASK] = 1;
    this.around?.admit(hash);
  }

  passes(hash: number): boolean {
    return this.open[hash & MASK] === 1;
  }
}

/** Words that may begin what a figure measures: percent, currencies, folds, units. Every list that is asked for one is given this gate. */
export const measureGate = new WordGate();

/** Among those, words that may begin a currency. */
export const moneyGate = new WordGate(measureGate);

/** Letters that may be a currency before a figure, in whatever case. */
export const lettersGate = new WordGate();

/** Among those of measures, words that may begin a unit of several words. */
export const compoundGate = new WordGate(measureGate);

/** Words that may go on with a number in digits: "million", "bn", "bcf", "and a half". */
export const scaleGate = new WordGate();

/** Words that may begin what a figure is per. */
export const perGate = new WordGate();

/** Words that may end an approximator before a figure, or stand between the two. */
export const approximatorGate = new WordGate();
