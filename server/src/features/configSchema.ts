import { CATALOGUE } from '../claims/catalogue';
import { OWN_CONSTRAINTS } from '../claims/catalogue/own';
import { RULES } from '../rules';

const SEVERITIES = {
  enum: ['error', 'warning', 'information', 'hint', 'off'],
  enumDescriptions: [
    'Two statements cannot both be true.',
    'Two statements are probably in conflict.',
    'Something can be read in two ways.',
    'House style.',
    'Not looked for.',
  ],
};

const globs = (description: string, example: string) => ({
  type: 'array',
  description,
  items: { type: 'string' },
  defaultSnippets: [{ body: [`\${1:${example}}`] }],
});

const rules = (description: string) => ({
  type: 'object',
  description,
  additionalProperties: false,
  properties: Object.fromEntries(
    RULES.map(({ meta }) => [
      meta.id,
      {
        ...SEVERITIES,
        description: meta.offByDefault ? `${meta.summary} Off unless set.` : meta.summary,
        default: meta.offByDefault ? 'off' : meta.severity,
      },
    ]),
  ),
});

const PHRASING =
  'A sentence with places to fill, such as "{org} employs {quantity:people}". {org}, {person}, {place}, {event}, {work} or {subject} is of ' +
  'whom or what it is said; {time}, {quantity}, {quantity:berth}, {money}, {percent} or {entity} is the value. "a|b" is either word, "word?" may be missing, "..." skips up to eight words.';

const property = (description: string) => ({
  type: 'object',
  description,
  additionalProperties: false,
  required: ['phrasings'],
  defaultSnippets: [{ label: 'A property', body: { phrasings: [`\${1:{place\\} has {quantity:berth\\}}`] } }],
  properties: {
    label: { type: 'string', description: 'What messages call it: "number of berths".' },
    constraint: {
      enum: [...OWN_CONSTRAINTS],
      enumDescriptions: [
        'One value for ever: two different values are a conflict.',
        'One value at a time: compared only where both sentences say of when.',
        'Several values may hold at once: shown in hovers, never a conflict.',
      ],
      default: OWN_CONSTRAINTS[0],
      description: 'How many values one thing can have, by the names of the constraints on Wikidata.',
    },
    symmetric: { type: 'boolean', description: 'The two parties may change places: {subject} and {object}.' },
    phrasings: {
      type: 'array',
      minItems: 1,
      description: 'The sentences that say it.',
      items: { type: 'string', description: PHRASING },
    },
  },
});

const NAME =
  'A name as an article writes it, or the name of one article alone, with the path of that article: "Zhang Wei @ march/port.txt".';

const names = (least: number) => ({ type: 'array', items: { type: 'string', description: NAME }, minItems: least });

/** JSON Schema (draft 7) of `copydesk.json`: what an editor completes, explains and checks while somebody writes it. */
export const configSchema = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Copydesk',
  description: 'What Copydesk should know of this folder of articles. Comments and trailing commas are allowed.',
  type: 'object',
  allowTrailingCommas: true,
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'The address of a schema for this file.' },
    include: globs('Globs of the files that are articles. Without it: text, Markdown and HTML files.', '**/*.txt'),
    exclude: globs('Globs of files that are not articles, though "include" matches them.', 'notes/**'),
    drafts: globs('Globs of drafts: a conflict is always shown in the draft, never in the archive.', 'drafts/**'),
    rules: rules('How serious each rule is here, or "off".'),
    overrides: {
      type: 'array',
      description: 'Other severities for some files; of several that cover a file the last one holds.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'rules'],
        properties: {
          files: globs('Globs of the files these severities are for.', 'opinion/**'),
          rules: rules('How serious each rule is in these files, or "off".'),
        },
      },
    },
    ignore: {
      type: 'array',
      description: 'Findings that somebody judged and wants to hear of no more, until what they are about changes.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['fingerprint', 'reason'],
        properties: {
          fingerprint: { type: 'string', description: 'Which finding, as reports name it.' },
          reason: { type: 'string', minLength: 1, description: 'Why it is ignored.' },
          author: { type: 'string', description: 'Who decided so.' },
        },
      },
    },
    articles: {
      type: 'object',
      description: 'Dates, sources and titles set by hand, by the path of the article.',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          date: {
            type: 'string',
            pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
            description: 'When the article appeared: "2024-07-03", or "2024-07" or "2024" where no more is known.',
          },
          source: { type: 'string', description: 'The outlet or agency.' },
          title: { type: 'string', description: 'The headline.' },
          body: {
            type: 'object',
            description: 'What of the text is the article itself: all else is page furniture and is not checked.',
            additionalProperties: false,
            properties: {
              from: {
                type: 'string',
                minLength: 1,
                description: 'The words it begins with, as they stand in the text.',
              },
              to: { type: 'string', minLength: 1, description: 'The words it ends with.' },
            },
            defaultSnippets: [{ body: { from: '$1', to: '$2' } }],
          },
          sameStoryAs: {
            type: 'string',
            description:
              'The path of another article that tells the same story: what differs is a change, no conflict.',
          },
        },
      },
    },
    properties: {
      type: 'object',
      description: 'What else articles say that should be compared, and further ways to say what Copydesk knows.',
      properties: Object.fromEntries(
        CATALOGUE.filter(({ phrasings }) => phrasings.length > 0).map(({ id, label }) => [
          id,
          property(`Known: ${label}. Phrasings are added to those it has.`),
        ]),
      ),
      additionalProperties: property('A property of your own, by the name you give it.'),
    },
    entities: {
      type: 'object',
      description: 'What names mean, where Copydesk reads them otherwise. This is the last word.',
      additionalProperties: false,
      properties: {
        same: {
          type: 'array',
          description: 'Groups of names of one thing. The first of a group is the spelling to use.',
          items: names(2),
          defaultSnippets: [{ body: [[`\${1:SCO}`, `\${2:Shanghai Cooperation Organisation}`]] }],
        },
        different: {
          type: 'array',
          description: 'Pairs of names of two things that are not to be taken for one.',
          items: { ...names(2), maxItems: 2 },
          defaultSnippets: [{ body: [`\${1:Zhang Wei}`, `\${2:Zhang Wei @ articles/a.txt}`] }],
        },
        types: {
          type: 'object',
          description: 'What kind of thing a name is.',
          additionalProperties: {
            enum: ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'],
            enumDescriptions: [
              'A person.',
              'An organisation.',
              'A place.',
              'An event.',
              'A title of a work.',
              'None of these.',
            ],
          },
        },
        notNames: { ...names(0), description: 'Words that look like names and are none.' },
      },
    },
  },
});
