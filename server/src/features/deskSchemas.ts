import { FACT_PROPERTIES } from '../corpus/factsFile';

const DATE = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };

/** JSON Schema (draft 7) of `copydesk.facts.json`. */
export const factsSchema = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Verified facts',
  description: 'What the desk has looked up: every article is held to it. Comments and trailing commas are allowed.',
  type: 'object',
  allowTrailingCommas: true,
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'The address of a schema for this file.' },
    facts: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['entity', 'property', 'value', 'source'],
        defaultSnippets: [
          {
            label: 'A verified fact',
            body: { entity: '$1', property: '$2', value: '$3', source: '$4', verifiedBy: '$5' },
          },
        ],
        properties: {
          entity: {
            type: 'string',
            minLength: 1,
            description: 'Of whom or what: a name, as articles write it in full.',
          },
          with: { type: 'string', minLength: 1, description: 'The other party of a relation between two.' },
          topic: {
            type: 'string',
            minLength: 1,
            description: 'What of it, where the name is not all: "trade volume".',
          },
          property: {
            description: 'What is said of it.',
            // A property of the desk's own may stand here too: which there are, "copydesk.json" says.
            anyOf: [
              {
                enum: FACT_PROPERTIES.map(({ id }) => id),
                enumDescriptions: FACT_PROPERTIES.map(({ label }) => label),
              },
              { type: 'string' },
            ],
          },
          value: {
            type: ['string', 'number'],
            description: 'As an article would write it: "4 May 1931", "1931-05", "45.4 billion dollars", a name.',
          },
          asOf: { ...DATE, description: 'The time it holds at, for what changes: "2024-07".' },
          source: { type: 'string', minLength: 1, description: 'Where it was looked up. Findings name it.' },
          verifiedBy: { type: 'string', minLength: 1, description: 'Who looked it up.' },
          until: { ...DATE, description: 'Articles of later dates are not held to it.' },
        },
      },
    },
  },
});

/** JSON Schema (draft 7) of `copydesk.baseline.json`. */
export const baselineSchema = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Baseline',
  description:
    'What was found on the day the baseline was drawn and is not reported since. "copydesk baseline" writes it.',
  type: 'object',
  required: ['findings'],
  properties: {
    findings: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fingerprint', 'path', 'message'],
        properties: {
          fingerprint: { type: 'string', description: 'The rule, and what it is about: entities, property, values.' },
          path: { type: 'string', description: 'Where it stood.' },
          message: { type: 'string', description: 'What was said of it.' },
        },
      },
    },
  },
});
