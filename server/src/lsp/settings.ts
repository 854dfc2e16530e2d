import { DEFAULT_CONFIG } from '../corpus/config';
import { MAX_FILE_SIZE } from '../corpus/intake';
import type { Settings } from '../protocol';

/** The section of the editor's settings that is ours. */
export const SECTION = 'copydesk';

export const DEFAULT_SETTINGS: Settings = {
  include: DEFAULT_CONFIG.include,
  exclude: DEFAULT_CONFIG.exclude,
  maxFileSize: MAX_FILE_SIZE / 1024,
  problems: { minimumSeverity: 'hint' },
  references: 'descriptions',
  reading: { colors: true, dates: true, headlines: true, folding: true, links: true, outline: true, selection: true },
  writing: { completion: true },
};

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

const SCOPES: readonly unknown[] = ['names', 'descriptions', 'pronouns'];

/** The settings as an editor sends them: what is missing or of the wrong kind stays as usual. */
export function readSettings(value: unknown): Settings {
  const given = record(value);
  const problems = record(given.problems);
  const { maxFileSize, references } = given;
  return {
    include: texts(given.include) ?? DEFAULT_SETTINGS.include,
    exclude: texts(given.exclude) ?? DEFAULT_SETTINGS.exclude,
    maxFileSize: typeof maxFileSize === 'number' && maxFileSize > 0 ? maxFileSize : DEFAULT_SETTINGS.maxFileSize,
    problems: {
      minimumSeverity: SEVERITIES.includes(problems.minimumSeverity)
        ? (problems.minimumSeverity as Settings['problems']['minimumSeverity'])
        : DEFAULT_SETTINGS.problems.minimumSeverity,
    },
    references: SCOPES.includes(references) ? (references as Settings['references']) : DEFAULT_SETTINGS.references,
    reading: switches(given.reading, DEFAULT_SETTINGS.reading),
    writing: switches(given.writing, DEFAULT_SETTINGS.writing),
  };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const switches = <T extends Readonly<Record<string, boolean>>>(value: unknown, usual: T): T => {
  const given = record(value);
  const entries = Object.entries(usual).map(([key, on]) => [key, typeof given[key] === 'boolean' ? given[key] : on]);
  return Object.fromEntries(entries) as T;
};

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
