import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../server/src/claims/catalogue';
import { CONFLICT_HEADINGS } from '../../server/src/features/conflicts';
import { ENTITY_TYPES, typeText } from '../../server/src/features/entityNames';
import { RULE_HEADINGS } from '../../server/src/features/ruleHeadings';

function sourcesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? sourcesBelow(path) : [readFileSync(path, 'utf8')];
  });
}

const literals = (dir: string, call: RegExp): string[] =>
  sourcesBelow(dir).flatMap((source) => [...source.matchAll(call)].map(([, single, double]) => single ?? double!));

/** Every text that translators translate: what the client shows, and what the server words and the editor shows as it comes. */
export function shownStrings(): string[] {
  const labels = CATALOGUE.map(({ label }) => label);
  const inverse = CATALOGUE.filter(({ value }) => value === 'entity').map(({ label }) => `${label} of`);
  const all = [
    ...literals('client/src', /l10n\.t\(\s*(?:'([^']+)'|"([^"]+)")/g),
    ...literals('server/src', /\bsay\(\s*(?:'([^']+)'|"([^"]+)")/g),
    ...Object.values(RULE_HEADINGS),
    ...CONFLICT_HEADINGS,
    ...ENTITY_TYPES.map(typeText),
    'role',
    ...labels,
    ...inverse,
  ];
  return [...new Set(all)].sort();
}
