import type { Claim } from '../claims/types';
import type { ArticleFacts } from './types';

/**
 * A claim by its place among those of its article. What lasts longer than a check holds claims so: they lie packed, and one that is
 * held is held with its words and figures. The same claim is the same object as long as anybody holds its article's claims, and in
 * any case until the engine's turn is over.
 */
export class KeptClaim {
  readonly article: ArticleFacts;
  readonly index: number;

  constructor(article: ArticleFacts, index: number) {
    this.article = article;
    this.index = index;
  }

  get claim(): Claim {
    return this.article.claims[this.index]!;
  }
}
