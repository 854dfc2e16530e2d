import { catalogueWith, NO_OWN_PROPERTIES } from '../claims/catalogue';
import type { OwnProperties } from '../claims/catalogue/own';
import { BASELINE_FILE, type BaselineEntry, parseBaseline } from './baselineFile';
import type { Config } from './config';
import { CONFIG_FILE, type ConfigFile, configFrom, parseConfigFile } from './configFile';
import { FACTS_FILE, parseFacts, type VerifiedFact } from './factsFile';
import type { FileProblem } from './jsonFile';

/** The files in which a folder keeps what its desk decided, by what they hold. */
export const DESK_FILES = { config: CONFIG_FILE, facts: FACTS_FILE, baseline: BASELINE_FILE } as const;

export type DeskFile = keyof typeof DESK_FILES;

/** All of them, in the order they are read. */
export const DESK_FILE_KINDS = Object.keys(DESK_FILES) as readonly DeskFile[];

/** What they say. A file that is not there says nothing. */
export interface DeskState {
  readonly config: ConfigFile;
  readonly facts: readonly VerifiedFact[];
  readonly baseline: readonly BaselineEntry[];
}

export const EMPTY_DESK: DeskState = { config: {}, facts: [], baseline: [] };

export interface ParsedDeskFile {
  /** What the file says, to be put over the state before; absent when it cannot be used: what was in force stays so. */
  readonly state?: Partial<DeskState>;
  readonly problems: readonly FileProblem[];
}

/** Which of these files a path of the folder is. */
export const deskFileAt = (path: string): DeskFile | undefined =>
  DESK_FILE_KINDS.find((kind) => DESK_FILES[kind] === path);

/**
 * Reads one of the files; an absent one is an empty text. `knownRules` are the ids that settings may name, `own` the person's
 * properties, of which facts may speak: the configuration is read first.
 */
export function parseDeskFile(
  kind: DeskFile,
  text: string,
  knownRules: ReadonlySet<string>,
  own: OwnProperties = NO_OWN_PROPERTIES,
): ParsedDeskFile {
  switch (kind) {
    case 'config': {
      const { config, problems } = parseConfigFile(text, knownRules);
      return { ...(config ? { state: { config } } : {}), problems };
    }
    case 'facts': {
      const { facts, problems } = parseFacts(text, catalogueWith(own));
      return { ...(facts ? { state: { facts } } : {}), problems };
    }
    case 'baseline': {
      const { entries, problems } = parseBaseline(text);
      return { ...(entries ? { state: { baseline: entries } } : {}), problems };
    }
  }
}

/** The configuration these files put in force, before what the person's own settings add. */
export const deskConfig = (
  { config, facts, baseline }: DeskState,
  settings?: Partial<Pick<Config, 'include' | 'exclude'>>,
): Config => ({ ...configFrom(config, settings), facts, baseline });
