// Bundles the product (dist/) and, with --tests, the tests (out/).
//   node esbuild.mjs [--watch] [--tests] [--out DIR]
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, context } from 'esbuild';

const argv = process.argv.slice(2);
const outIndex = argv.indexOf('--out');
const dist = outIndex >= 0 ? argv[outIndex + 1] : 'dist';
const watch = argv.includes('--watch');
const tests = argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  sourcemap: tests || watch ? 'linked' : false,
  minify: !tests && !watch,
  target: 'es2022',
  logLevel: 'warning',
  loader: { '.bin': 'binary' },
  legalComments: 'none',
  // Prefer the ES builds of dependencies: their UMD builds hide requires from the bundler.
  mainFields: ['module', 'main'],
};
const node = { ...shared, platform: 'node', format: 'cjs' };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** The server, the command line and what loads like them. On Node yaml offers CommonJS alone, which is taken whole and slower to load. */
const engine = { ...node, alias: { yaml: './node_modules/yaml/browser/dist/index.js' } };

/** Every file below `dir` whose name ends in `suffix`. */
function filesBelow(dir, suffix) {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return filesBelow(path, suffix);
    return path.endsWith(suffix) ? [path] : [];
  });
}

const product = [
  { ...node, entryPoints: { client: 'client/src/main.node.ts' }, external: ['vscode'] },
  { ...browser, entryPoints: { 'client.web': 'client/src/main.browser.ts' }, external: ['vscode'], format: 'cjs' },
  {
    ...browser,
    entryPoints: {
      'webviews/timeline': 'client/src/webviews/timeline/main.ts',
      'webviews/map': 'client/src/webviews/map/main.ts',
      'webviews/style': 'client/src/webviews/style.css',
    },
    format: 'iife',
  },
  { ...engine, entryPoints: { server: 'server/src/lsp/main.node.ts' } },
  { ...browser, entryPoints: { 'server.web': 'server/src/lsp/main.browser.ts' }, format: 'iife' },
  { ...engine, entryPoints: { cli: 'server/src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } },
].map((options) => ({ ...options, outdir: dist }));

/** What the benchmark loads: bundled as it ships, in one file and without what only debugging needs. */
const benched = 'test/bench/engine.main.ts';

const testBundles = [
  { ...engine, entryPoints: [benched], outdir: 'out', outbase: '.', minify: true, sourcemap: false },
  {
    ...node,
    entryPoints: filesBelow('test', '.test.ts').concat(
      filesBelow('test', '.main.ts').filter((path) => path !== benched),
    ),
    outdir: 'out',
    outbase: '.',
    external: ['vscode', 'mocha', 'playwright-core', '@vscode/test-electron', 'esbuild', 'typescript'],
    packages: 'external',
  },
  // Suites that run inside VS Code, in a Node process or a browser worker: one file each that needs neither.
  {
    ...browser,
    entryPoints: filesBelow('test', '.suite.ts'),
    outdir: 'out',
    outbase: '.',
    format: 'cjs',
    external: ['vscode'],
    // Mocha's browser build looks for a CommonJS `exports`, and would take the suite's.
    define: { exports: 'undefined' },
  },
];

/** Says when a rebuild starts and ends, which is how the editor's task knows that it may launch. */
const announce = {
  name: 'announce',
  setup(bundling) {
    bundling.onStart(() => console.log('build started'));
    bundling.onEnd(() => console.log('build finished'));
  },
};

/** Writes the schemas of the desk's files, which name every rule and property there is, for the editor to complete and check them by. */
async function writeSchemas() {
  const { outputFiles } = await build({
    ...node,
    stdin: {
      contents:
        "export { configSchema } from './server/src/features/configSchema'; export * from './server/src/features/deskSchemas';",
      resolveDir: '.',
      loader: 'ts',
    },
    sourcemap: false,
    write: false,
  });
  const bundled = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    bundled,
    bundled.exports,
    createRequire(import.meta.url),
  );
  const { configSchema, factsSchema, baselineSchema } = bundled.exports;
  mkdirSync(dist, { recursive: true });
  const write = (name, schema) =>
    writeFileSync(join(dist, `${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  write('copydesk', configSchema());
  write('copydesk.facts', factsSchema());
  write('copydesk.baseline', baselineSchema());
}

await writeSchemas();
const jobs = tests ? [...product, ...testBundles] : product;
if (watch) {
  for (const job of jobs) await (await context({ ...job, plugins: [announce] })).watch();
} else {
  await Promise.all(jobs.map((job) => build(job)));
}
