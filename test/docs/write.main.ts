// Writes docs/rules from the rules' metadata, docs/properties.md from the catalogue, and docs/contributions.md from the manifest and the tests.   npm run docs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { contributionsPage } from './contributions';
import { propertyPage } from './propertyDocs';
import { rulePages } from './ruleDocs';

const pages = rulePages();
mkdirSync('docs/rules', { recursive: true });
for (const name of readdirSync('docs/rules')) if (!pages.has(`docs/rules/${name}`)) rmSync(`docs/rules/${name}`);
for (const [path, text] of pages) writeFileSync(path, text);
writeFileSync('docs/properties.md', propertyPage());
writeFileSync('docs/contributions.md', contributionsPage());
console.log(`${pages.size} pages in docs/rules, docs/properties.md and docs/contributions.md`);
