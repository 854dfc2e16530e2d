import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { scopeOf } from '../../../server/src/features/scope';

describe('what is checked', () => {
  const paths = ['a.md', 'drafts/b.md', 'drafts/c.md'];
  const usual = scopeOf(DEFAULT_CONFIG, paths);

  it('counts drafts by the globs for them', () => {
    assert.equal(usual.drafts, 0);
    assert.equal(scopeOf({ ...DEFAULT_CONFIG, drafts: ['drafts/**'] }, paths).drafts, 2);
  });

  it('counts rules that are off for all files, and not those that an override turns on for some', () => {
    const off = scopeOf({ ...DEFAULT_CONFIG, rules: { 'date-conflict': 'off', 'weekday-date': 'off' } }, paths);
    assert.equal(off.rulesOff, usual.rulesOff + 2);
    const overrides = [{ files: ['drafts/**'], rules: { 'date-conflict': 'error' as const } }];
    const some = scopeOf({ ...DEFAULT_CONFIG, rules: { 'date-conflict': 'off' }, overrides }, paths);
    assert.equal(some.rulesOff, usual.rulesOff);
  });
});
