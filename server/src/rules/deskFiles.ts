import { type ConfigFile, type ParsedConfig, parseConfigFile } from '../corpus/configFile';
import { type DeskFile, type ParsedDeskFile, parseDeskFile as parse } from '../corpus/deskFiles';
import { RULES } from './index';

export const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.meta.id));

/** Reads a `copydesk.json`. */
export const parseConfig = (text: string): ParsedConfig => parseConfigFile(text, RULE_IDS);

/** Reads one of the files in which a folder keeps what its desk decided, under what its `copydesk.json` says. */
export const parseDeskFile = (kind: DeskFile, text: string, config: ConfigFile = {}): ParsedDeskFile =>
  parse(kind, text, RULE_IDS, config.properties);
