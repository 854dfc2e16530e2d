import { RULES } from '../../server/src/rules';
import type { Rule, RuleExample } from '../../server/src/rules/types';

const HEADINGS: Readonly<Record<string, string>> = {
  dates: 'Dates',
  figures: 'Figures',
  names: 'Names',
  words: 'Words',
  desk: 'What the desk knows',
};

const byId = (a: Rule, b: Rule): number => (a.meta.id < b.meta.id ? -1 : 1);

/** Every page below docs/copydesk-rules, by path: one a rule and an index, generated from the rules' own metadata. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = RULES.map((rule): [string, string] => [`docs/copydesk-rules/${rule.meta.id}.md`, page(rule)]);
  return new Map([['docs/copydesk-rules/README.md', index()], ...pages]);
}

function page({ meta }: Rule): string {
  const constraint = meta.constraint ? ` Wikidata calls such a constraint "${meta.constraint}".` : '';
  return `# ${meta.id}

${meta.summary}${constraint}

${severity(meta)}, in \`copydesk.json\`:

\`\`\`json
{ "rules": { "${meta.id}": "${meta.offByDefault ? meta.severity : 'off'}" } }
\`\`\`

takes \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`.

## Why

${meta.why}

## What to do

${meta.whatToDo}

## Reported

${meta.reported.map(example).join('\n\n')}

## Not reported

${meta.silent.map(example).join('\n\n')}
`;
}

const severity = (meta: Rule['meta']): string =>
  meta.offByDefault
    ? 'Off by default: not every desk wants it. To switch it on'
    : `Severity: ${meta.severity}, or less where a value is implied, doubtful or somebody's words. To change it`;

/** An example as quoted text, one paragraph a line of each article. */
function example({ title, articles }: RuleExample): string {
  const quoted = Object.entries(articles).map(
    ([path, text]) =>
      `\`${path}\`\n\n${text
        .trim()
        .split('\n')
        .map((line) => `> ${escaped(line)}`.trimEnd())
        .join('\n')}`,
  );
  return `**${title}**\n\n${quoted.join('\n\n')}`;
}

/** Markdown's own marks in an example shown as text. */
const escaped = (text: string): string => text.replace(/[\\`*_<>[\]|#]/g, '\\$&');

function index(): string {
  const categories = [...new Set(RULES.map((rule) => rule.meta.category))].sort();
  const sections = categories.map((category) => {
    const rows = RULES.filter((rule) => rule.meta.category === category)
      .sort(byId)
      .map(
        ({ meta }) =>
          `| [${meta.id}](${meta.id}.md) | ${meta.offByDefault ? `${meta.severity}, off by default` : meta.severity} | ${meta.summary} |`,
      );
    return `## ${HEADINGS[category]}\n\n| rule | severity | what it finds |\n| --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `# What Copydesk checks

Each rule stays silent where it is in doubt. The severity is the highest a rule gives; a value that is implied, doubtful or somebody's words gives less.

${sections.join('\n\n')}
`;
}
