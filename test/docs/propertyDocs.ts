import { CATALOGUE } from '../../server/src/claims/catalogue';
import { OWN_CONSTRAINTS } from '../../server/src/claims/catalogue/own';
import type { Constancy, Property } from '../../server/src/claims/catalogue/types';

const CONSTRAINTS: Readonly<Record<Constancy, string>> = {
  fixed: OWN_CONSTRAINTS[0],
  changing: OWN_CONSTRAINTS[1],
  toll: `${OWN_CONSTRAINTS[1]}, rising`,
  several: OWN_CONSTRAINTS[2],
};

const VALUES = { time: 'a date', quantity: 'a figure', entity: 'a name', text: 'words' } as const;

/** docs/properties.md: what Copydesk knows of people, bodies, places and events, generated from its catalogue. */
export function propertyPage(): string {
  const rows = CATALOGUE.map(({ id, label, value, constancy }) => {
    const cells = [`\`${id}\``, label, VALUES[value], CONSTRAINTS[constancy]];
    return `| ${cells.join(' | ')} |`;
  });
  const worded = CATALOGUE.filter(({ phrasings }) => phrasings.length > 0).map(wording);
  return `# What Copydesk knows of people, bodies, places and events

Each property is compared where two articles state it of one thing. How many values it can have is said by the names Wikidata has for such
constraints. [Properties and phrasings of your own](configuration.md#properties-of-your-own) are added in \`copydesk.json\`.

| property | label | value | constraint |
| --- | --- | --- | --- |
${rows.join('\n')}

## How they are worded

Properties without phrasings here are read in ways of their own: lists, series, offices, sums.

${worded.join('\n\n')}
`;
}

const wording = ({ id, phrasings }: Property): string =>
  `\`${id}\`\n\n${phrasings.map((phrasing) => `- \`${phrasing}\``).join('\n')}`;
