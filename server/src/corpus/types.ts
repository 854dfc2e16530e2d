import type { PackedDigest } from '../claims/digest';
import type { Spoken } from '../claims/spoken';
import type { Claim } from '../claims/types';
import type { Quantity, Timex } from '../recognise/types';
import type { LocalEntity, Mention } from '../resolve/types';
import type { ArticleDate, ArticleFormat, ArticleTitle, Region } from '../text/article';
import type { Span } from '../text/span';

/**
 * All that Copydesk keeps of one article. `timexes`, `quantities`, `mentions`, `locals`, `claims` and `spoken` are kept as bytes
 * and unpacked on access (see `keepRows`): take each into a variable once, do not spread the object, and hold a claim by its place (`KeptClaim`). Every offset is into the file's text as the editor shows it. A pure function of the file's text, the person's
 * settings for this article, the phrasings in force and the engine's version.
 */
export interface ArticleFacts {
  readonly id: string;
  readonly path: string;
  readonly format: ArticleFormat;
  readonly extent: Span;
  readonly title?: ArticleTitle;
  readonly date?: ArticleDate;
  readonly source?: string;
  readonly sameStoryAs?: string;
  readonly language: string;
  readonly regions: readonly Region[];
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly locals: readonly LocalEntity[];
  readonly claims: readonly Claim[];
  /** Whose words its quotations are, in text order. */
  readonly spoken: readonly Spoken[];
  /** The words of its sentences, to lay beside those of other articles. */
  readonly digest: PackedDigest;
}
