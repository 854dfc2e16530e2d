import type { EntityType } from '../recognise/types';
import type { Span } from '../text/span';

export type MentionKind = 'name' | 'description' | 'pronoun';

export type Gender = 'female' | 'male';

/**
 * A stretch of text that stands for something. Names do not overlap. A description of several things
 * ("the two countries") is one mention for each of them, all with the same span.
 */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** Index into the article's `locals`. */
  readonly local: number;
}

/** Something said of an entity where it is introduced: a role, an apposition, a title before the name. */
export interface Introduction extends Span {
  /** "minister of industry and construction" */
  readonly role: string;
  /** What the role is of, where named: index into `locals`. */
  readonly of?: number;
  /** True for "former", "then", "late". */
  readonly former?: boolean;
}

/** A thing as one article knows it: all its mentions there, and the evidence by which the corpus will join it to others. */
export interface LocalEntity {
  readonly type: EntityType;
  /** How sure the article is of the type, 0 to 1: the corpus votes. */
  readonly typeConfidence: number;
  /** The fullest form in the article: "Kanat Sharlapaev". */
  readonly name: string;
  /** Other surface forms by name, acronyms among them. */
  readonly aliases: readonly string[];
  /** Acronym spelt out in this article, either way round. */
  readonly acronym?: string;
  /** In text order. */
  readonly introductions: readonly Introduction[];
  readonly gender?: Gender;
  /** The country, by folded name, whose government the name of its capital stands for here: "Lima accused". */
  readonly government?: string;
  /** Whose it is, where the name alone does not tell ("Finance Ministry" of Japan): index into `locals`. */
  readonly of?: number;
}

/** The mentions of one article resolved inside it. */
export interface Resolved {
  readonly mentions: readonly Mention[];
  readonly locals: readonly LocalEntity[];
}
