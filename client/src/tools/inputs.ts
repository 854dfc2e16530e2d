import type { Question } from '../../../server/src/protocol/glance';

/** Longer names are none. */
const LONGEST_NAME = 200;
/** In characters: some seventy pages. */
const LONGEST_TEXT = 200_000;

/** What each tool asks the server, from the input that an assistant made up. Throws a sentence that says what is wrong with it. */
export const QUESTIONS: Readonly<Record<string, (input: unknown) => Question>> = {
  copydesk_find_entity: (input) => ({ kind: 'entity', query: textOf(input, 'name', LONGEST_NAME) }),
  copydesk_facts: (input) => ({ kind: 'facts', entity: textOf(input, 'name', LONGEST_NAME) }),
  copydesk_check_text: (input) => ({ kind: 'check', text: textOf(input, 'text', LONGEST_TEXT) }),
  copydesk_conflicts: (input) => {
    const about = hasValue(input, 'about') ? textOf(input, 'about', LONGEST_NAME) : undefined;
    return { kind: 'conflicts', ...(about === undefined ? {} : { about }) };
  },
};

function textOf(input: unknown, key: string, longest: number): string {
  const value = hasValue(input, key) ? (input as Readonly<Record<string, unknown>>)[key] : undefined;
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`"${key}" must be a text that is not empty.`);
  if (value.length > longest) throw new Error(`"${key}" must not be longer than ${longest} characters.`);
  return value;
}

const hasValue = (input: unknown, key: string): boolean =>
  typeof input === 'object' && input !== null && (input as Readonly<Record<string, unknown>>)[key] !== undefined;
