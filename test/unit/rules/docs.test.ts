import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../../server/src/rules';
import { propertyPage } from '../../docs/propertyDocs';
import { rulePages } from '../../docs/ruleDocs';

describe('the rules and their pages', () => {
  it('the pages are what the metadata says: "npm run docs" brings them up to date', () => {
    for (const [path, text] of rulePages()) assert.equal(readFileSync(path, 'utf8'), text, path);
    assert.deepEqual(
      readdirSync('docs/copydesk-rules')
        .map((name) => `docs/copydesk-rules/${name}`)
        .sort(),
      [...rulePages().keys()].sort(),
    );
  });

  it('the page of properties is what the catalogue says', () =>
    assert.equal(readFileSync('docs/properties.md', 'utf8'), propertyPage()));

  it('every rule has an id of its own, six true and six near-miss false examples', () => {
    assert.equal(new Set(RULES.map((rule) => rule.meta.id)).size, RULES.length);
    for (const { meta } of RULES) {
      assert.match(meta.id, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(meta.reported.length >= 6 && meta.silent.length >= 6, meta.id);
    }
  });
});
