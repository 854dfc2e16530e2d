// Writes docs/rules from the rules' metadata, and docs/properties.md from the catalogue.   npm run docs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { propertyPage } from './propertyDocs';
import { rulePages } from './ruleDocs';

const pages = rulePages();
mkdirSync('docs/rules', { recursive: true });
for (const name of readdirSync('docs/rules')) if (!pages.has(`docs/rules/${name}`)) rmSync(`docs/rules/${name}`);
for (const [path, text] of pages) writeFileSync(path, text);
writeFileSync('docs/properties.md', propertyPage());
console.log(`${pages.size} pages in docs/rules, and docs/properties.md`);
