import assert from 'node:assert/strict';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { FACTS_FILE, parseFacts } from '../../../server/src/corpus/factsFile';
import { takeSnapshot } from '../../../server/src/corpus/snapshot';
import { checkAll, RULES } from '../../../server/src/rules';
import type { RuleExample, RuleMeta } from '../../../server/src/rules/types';

const findings = (example: RuleExample, { id, severity }: RuleMeta) => {
  const { [FACTS_FILE]: verified = '', ...articles } = example.articles;
  const facts = Object.entries(articles).flatMap(([path, text]) => analyseFile(path, text));
  const config = { ...DEFAULT_CONFIG, facts: parseFacts(verified).facts ?? [], rules: { [id]: severity } };
  const isDraft = (path: string) => path.startsWith('draft');
  return checkAll(takeSnapshot(facts, config, isDraft)).filter((finding) => finding.rule === id);
};

describe('the examples of every rule', () => {
  for (const rule of RULES) {
    describe(rule.meta.id, () => {
      it('has at least six of each kind', () => {
        assert.ok(rule.meta.reported.length >= 6, `${rule.meta.reported.length} reported`);
        assert.ok(rule.meta.silent.length >= 6, `${rule.meta.silent.length} silent`);
      });
      for (const example of rule.meta.reported) {
        it(`reports: ${example.title}`, () => {
          const found = findings(example, rule.meta);
          assert.ok(found.length > 0, Object.values(example.articles).join('\n'));
        });
      }
      for (const example of rule.meta.silent) {
        it(`is silent on: ${example.title}`, () => {
          assert.deepEqual(
            findings(example, rule.meta).map((f) => f.message),
            [],
          );
        });
      }
    });
  }
});
