import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover';
import { toPlainText } from '../../../server/src/features/richText';
import type { Finding } from '../../../server/src/rules/types';
import { asIs } from '../../../server/src/text/wording';
import { type StoryPlan, snapshotOf, year } from './stories';

const trust = { name: 'Alderney Harbour Trust' };
const PLANS: Readonly<Record<string, StoryPlan>> = {
  'a.txt': {
    text: 'The Alderney Harbour Trust was founded in 1987.',
    date: '2020-01-01',
    things: [trust],
    claims: [{ property: 'founded', subject: 0, value: year('1987'), words: 'founded in 1987' }],
  },
  'b.txt': {
    text: 'The Alderney Harbour Trust was founded in 1992.',
    date: '2024-01-01',
    things: [trust],
    claims: [{ property: 'founded', subject: 0, value: year('1992'), words: 'founded in 1992' }],
  },
};
const place = (path: string, words: string) => {
  const start = PLANS[path]!.text.indexOf(words);
  return { path, start, end: start + words.length };
};
const finding = (severity: Finding['severity']): Finding => ({
  ...place('b.txt', '1992'),
  rule: 'date-conflict',
  severity,
  message: asIs('1992 here, 1987 there.'),
  related: [{ ...place('a.txt', '1987'), message: asIs('1987') }],
  fingerprint: 'f',
});
const card = (...findings: Finding[]): string[] => {
  const found = hover(snapshotOf(PLANS), 'a.txt', place('a.txt', 'Harbour').start, () => findings);
  return toPlainText(found!.blocks).split('\n');
};

describe('the card of an entity', () => {
  it('shows the latest first, and what is contested as contested, on both sides', () => {
    const facts = card(finding('error')).filter((line) => line.startsWith('- '));
    assert.equal(facts.length, 2);
    assert.match(facts[0]!, /^- founding date · 1992 \(contested\) · b\.txt/);
    assert.match(facts[1]!, /^- 1987 \(contested\) · this article/);
  });

  it('calls nothing contested that is only ambiguous, or that nobody contradicts', () => {
    assert.ok(!card(finding('information')).join().includes('contested'));
    assert.ok(!card().join().includes('contested'));
  });
});
