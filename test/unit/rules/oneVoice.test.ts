import assert from 'node:assert/strict';
import { oneVoice } from '../../../server/src/rules/oneVoice';
import type { Finding } from '../../../server/src/rules/types';
import { asIs } from '../../../server/src/text/wording';

const at = (rule: string, start: number, end: number, path = 'a.txt'): Finding => ({
  rule,
  start,
  end,
  path,
  severity: 'warning',
  message: asIs(''),
  related: [],
  fingerprint: `${rule}${start}`,
});
const general = new Set(['any-date', 'any-figure']);
const kept = (...findings: Finding[]): string[] => oneVoice(findings, general).map((f) => f.fingerprint);

describe('findings about the same words', () => {
  it('leave a general rule silent where one made for the case speaks, whichever begins first', () => {
    assert.deepEqual(kept(at('any-date', 4, 8), at('founding', 4, 8)), ['founding4']);
    assert.deepEqual(kept(at('count', 4, 20), at('any-figure', 10, 14)), ['count4']);
  });

  it('let one of two general rules speak', () => {
    assert.deepEqual(kept(at('any-date', 4, 8), at('any-figure', 6, 9)), ['any-date4']);
  });

  it('keep two rules made for different cases, and words that do not touch', () => {
    assert.deepEqual(kept(at('count', 4, 8), at('founding', 4, 8)), ['count4', 'founding4']);
    assert.deepEqual(kept(at('count', 4, 8), at('any-figure', 8, 12)), ['count4', 'any-figure8']);
    assert.deepEqual(kept(at('count', 4, 8), at('any-figure', 4, 8, 'b.txt')), ['count4', 'any-figure4']);
  });
});
