import type { Config, Severity } from '../corpus/config';
import { matchGlobs } from '../corpus/globs';
import type { RuleMeta } from './types';

type Switched = Pick<RuleMeta, 'id' | 'offByDefault'>;

/** What a configuration says of rules. */
export interface RuleSwitches {
  /** False for a rule that is off in every file. */
  runs(rule: Switched): boolean;
  /** The severity set for a rule in a file; undefined where it keeps its own. */
  severity(rule: Switched, path: string): Severity | 'off' | undefined;
}

type Settings = Pick<Config, 'rules' | 'overrides'>;
const SWITCHES = new WeakMap<Settings, RuleSwitches>();

/** The switches of a configuration; its globs are compiled once. */
export function switchesOf(config: Settings): RuleSwitches {
  const known = SWITCHES.get(config);
  if (known) return known;
  const switches = makeSwitches(config);
  SWITCHES.set(config, switches);
  return switches;
}

function makeSwitches({ rules, overrides }: Settings): RuleSwitches {
  const set = (settings: Settings['rules'], rule: string) =>
    Object.hasOwn(settings, rule) ? settings[rule] : undefined;
  const later = overrides.map(({ files, rules: own }) => ({ covers: matchGlobs(files), own })).reverse();
  const general = ({ id, offByDefault }: Switched) => set(rules, id) ?? (offByDefault ? 'off' : undefined);
  return {
    runs: (rule) => general(rule) !== 'off' || later.some(({ own }) => (set(own, rule.id) ?? 'off') !== 'off'),
    severity(rule, path) {
      const found = later.find(({ own, covers }) => set(own, rule.id) !== undefined && covers(path));
      return found ? set(found.own, rule.id) : general(rule);
    },
  };
}
