// Writes docs/copydesk-rules from the rules' metadata, docs/properties.md from the catalogue, and docs/contributions.md from the manifest and the tests.   npm run docs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { contributionsPage } from './contributions';
import { propertyPage } from './propertyDocs';
import { rulePages } from './ruleDocs';

const pages = rulePages();
mkdirSync('docs/copydesk-rules', { recursive: true });
for (const name of readdirSync('docs/copydesk-rules'))
  if (!pages.has(`docs/copydesk-rules/${name}`)) rmSync(`docs/copydesk-rules/${name}`);
for (const [path, text] of pages) writeFileSync(path, text);
writeFileSync('docs/properties.md', propertyPage());
writeFileSync('docs/contributions.md', contributionsPage());
console.log(`${pages.size} pages in docs/copydesk-rules, docs/properties.md and docs/contributions.md`);
