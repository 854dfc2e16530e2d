import type { RuleExample } from '../types';

/** An example of one or more articles, in order of path. Each may begin with an ISO date and a bar: "2024-07-03| Text." */
export function told(title: string, ...texts: readonly string[]): RuleExample {
  const articles: Record<string, string> = {};
  texts.forEach((text, index) => {
    articles[`article-${index + 1}.md`] = fileOf(text);
  });
  return { title, articles };
}

function fileOf(text: string): string {
  const dated = /^(\d{4}-\d{2}-\d{2})\| ?/.exec(text);
  return dated ? `---\ndate: ${dated[1]}\n---\n\n${text.slice(dated[0].length)}\n` : `${text}\n`;
}

/** What a rule's examples file holds. */
export interface RuleExamples {
  readonly reported: readonly RuleExample[];
  readonly silent: readonly RuleExample[];
}

/** An example of a draft and the archive it is checked against: files named `draft...` are drafts. */
export function drafted(title: string, draft: string, ...archive: readonly string[]): RuleExample {
  return { title, articles: { 'draft.md': fileOf(draft), ...told(title, ...archive).articles } };
}
