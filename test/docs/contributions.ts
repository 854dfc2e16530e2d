import { readdirSync, readFileSync } from 'node:fs';

/** Something the extension contributes to VS Code. */
export interface Contribution {
  /** "command", "view", "menu", ... */
  readonly kind: string;
  /** As the manifest has it: `copydesk.checkAll`. */
  readonly id: string;
  /** In words, where the manifest has any. */
  readonly words: string;
}

interface Manifest {
  readonly contributes: {
    readonly viewsContainers: Readonly<Record<string, readonly { id: string; title: string }[]>>;
    readonly views: Readonly<Record<string, readonly { id: string; name: string }[]>>;
    readonly viewsWelcome: readonly { view: string }[];
    readonly walkthroughs: readonly { steps: readonly { id: string; title: string }[] }[];
    readonly commands: readonly { command: string; title: string }[];
    readonly menus: Readonly<Record<string, readonly unknown[]>>;
    readonly keybindings: readonly { command: string; key: string }[];
    readonly configuration: readonly { title: string; properties: Readonly<Record<string, unknown>> }[];
    readonly languages: readonly { id: string }[];
    readonly jsonValidation: readonly { fileMatch: string }[];
    readonly grammars: readonly { scopeName: string }[];
    readonly semanticTokenTypes: readonly { id: string }[];
    readonly languageModelTools: readonly { name: string; displayName: string }[];
  };
}

/** Everything the manifest contributes, in its order. */
export function contributions(manifestText: string, english: Readonly<Record<string, string>>): Contribution[] {
  const { contributes: c }: Manifest = JSON.parse(manifestText);
  const worded = (text: string): string => english[text.replaceAll('%', '')] ?? text;
  const rows = <T>(kind: string, list: readonly T[], id: (item: T) => string, words: (item: T) => string = () => '') =>
    list.map((item): Contribution => ({ kind, id: id(item), words: words(item) }));
  const all = [
    ...rows(
      'container',
      Object.values(c.viewsContainers).flat(),
      ({ id }) => id,
      ({ title }) => worded(title),
    ),
    ...rows(
      'view',
      Object.values(c.views).flat(),
      ({ id }) => id,
      ({ name }) => worded(name),
    ),
    ...rows('welcome', [...new Set(c.viewsWelcome.map(({ view }) => view))], (view) => view),
    ...rows(
      'step',
      c.walkthroughs.flatMap(({ steps }) => steps),
      ({ id }) => id,
      ({ title }) => worded(title),
    ),
    ...rows(
      'command',
      c.commands,
      ({ command }) => command,
      ({ title }) => worded(title),
    ),
    ...rows('menu', Object.keys(c.menus), (place) => place),
    ...rows(
      'key',
      c.keybindings,
      ({ command }) => command,
      ({ key }) => key,
    ),
    ...c.configuration.flatMap(({ title, properties }) =>
      rows(
        'setting',
        Object.keys(properties),
        (id) => id,
        () => worded(title),
      ),
    ),
    ...rows('language', c.languages, ({ id }) => id),
    ...rows('schema', c.jsonValidation, ({ fileMatch }) => fileMatch),
    ...rows('grammar', c.grammars, ({ scopeName }) => scopeName),
    ...rows('token', c.semanticTokenTypes, ({ id }) => id),
    ...rows(
      'tool',
      c.languageModelTools,
      ({ name }) => name,
      ({ displayName }) => worded(displayName),
    ),
  ];
  return all;
}

/** The files whose tests say in their title what they cover, as in `[command copydesk.checkAll]` or `[token person, date]`, by `kind id`. */
export function coverage(dir = 'test'): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of testsBelow(dir)) {
    const titles = readFileSync(path, 'utf8').matchAll(/\bit\(\s*(['"`])((?:(?!\1).)+)\1/g);
    for (const [, , title] of titles) {
      for (const [, kind, ids] of title!.matchAll(/\[(\w+) ([^\]]+)\]/g)) {
        for (const id of ids!.split(', ')) {
          const key = `${kind} ${id}`;
          const files = found.get(key) ?? [];
          if (!files.includes(path)) files.push(path);
          found.set(key, files);
        }
      }
    }
  }
  return found;
}

function testsBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${dir}/${entry.name}`;
      if (entry.isDirectory()) return testsBelow(path);
      return entry.name.endsWith('.ts') ? [path] : [];
    })
    .sort();
}

/** docs/contributions.md: what the extension contributes, and the tests that use it. */
export function contributionsPage(): string {
  const read = (name: string): string => readFileSync(name, 'utf8');
  const covered = coverage();
  const rows = contributions(read('package.json'), JSON.parse(read('package.nls.json'))).map(({ kind, id, words }) => {
    const tests = (covered.get(`${kind} ${id}`) ?? []).map((path) => `[${path.slice(5)}](../${path})`);
    return `| ${kind} | \`${id}\` | ${words} | ${tests.join(', ')} |`;
  });
  return `# What the extension contributes, and where it is tested

Written by \`npm run docs\` from \`package.json\` and the titles of the tests: a test that uses a contribution names it in its title, as in
\`[command copydesk.checkAll]\`. A contribution without a test fails the build.

| kind | id | in words | tests |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
