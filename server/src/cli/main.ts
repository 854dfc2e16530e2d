import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { analyseFile } from '../corpus/analyse';
import { formatOf } from '../text/formats';

// A first version, replaced by the command line proper.
function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => files(join(path, name)));
}

const [command, ...rest] = process.argv.slice(2);
const paths = rest.filter((a, i) => !a.startsWith('--') && !rest[i - 1]?.startsWith('--'));
if (command === 'extract') {
  const out: string[] = [];
  for (const path of paths.flatMap(files).filter((f) => formatOf(f))) {
    const facts = analyseFile(path, readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
    out.push(
      JSON.stringify({
        path,
        articles: facts.map((f) => ({ ...f.extent, date: f.date?.value ?? null, title: f.title?.text ?? null })),
        timexes: facts.flatMap((f) => f.timexes),
        quantities: facts.flatMap((f) => f.quantities),
        mentions: facts.flatMap((f) => f.mentions.map((m) => ({ ...m, entity: f.locals[m.local]!.name }))),
        claims: facts.flatMap((f) => f.claims),
      }),
    );
  }
  process.stdout.write(`${out.join('\n')}\n`);
} else process.stdout.write('{"findings":[]}\n');
