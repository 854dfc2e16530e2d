import type { Article } from './article';
import { findQuotations, type Quotations } from './quotations';
import { type Sentences, splitSentences } from './sentences';
import { type Tokens, tokenize } from './tokens';

/** An article with its tokens and sentences: what every recogniser reads. Lives only while the article is analysed. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly quotations: Quotations;
}

/** Tokens, sentences and quotations of an article. O(length of its text). */
export function read(article: Article): Reading {
  const tokens = tokenize(article.text);
  return {
    article,
    text: article.text,
    tokens,
    sentences: splitSentences(article.text, tokens, article.regions),
    quotations: findQuotations(article.text, tokens),
  };
}
