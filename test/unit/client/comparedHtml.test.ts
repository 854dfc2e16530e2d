import assert from 'node:assert/strict';
import { parse } from 'parse5';
import { comparedHtml, emptyHtml, type Wording } from '../../../client/src/sources/comparedHtml';
import type { ComparedFinding, ComparedSide, EvidenceList } from '../../../server/src/protocol';

const place = {
  uri: 'file:///desk/a.txt',
  range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
};
const side = (sentence: string, start: number, end: number): ComparedSide => ({
  ...place,
  path: 'a.txt',
  draft: false,
  sentences: ['Before it.', sentence],
  current: 1,
  start,
  end,
});
const found = (message: string): ComparedFinding => ({
  ...place,
  rule: 'date-conflict',
  severity: 'warning',
  message,
  path: 'a.txt',
  related: [],
  title: 'Dates that disagree',
  fingerprint: 'date-conflict|ORG:trust|founded',
});
const WORDING: Wording = {
  language: 'en',
  severity: ({ severity }) => severity,
  rule: ({ title }) => title,
  rulePage: ({ rule }) => ({ ...place, uri: `file:///rules/${rule}.md` }),
  line: ({ path }) => path,
  about: () => '<b>about</b>',
  evidence: ({ subject }) => subject,
  values: ({ values }) => values.map(({ value }) => value),
  witness: ({ path }) => path,
};
const HOSTILE = '<img src=x onerror="alert(1)"> & </p><script>alert(2)</script> [x](command:evil) \u202e';

/** Names of all elements, and all attributes as `element@name=value`. */
function inventory(html: string): string[] {
  const found: string[] = [];
  const visit = (node: {
    tagName?: string;
    attrs?: { name: string; value: string }[];
    childNodes?: unknown[];
  }): void => {
    if (node.tagName)
      found.push(node.tagName, ...(node.attrs ?? []).map(({ name, value }) => `${node.tagName}@${name}=${value}`));
    for (const child of node.childNodes ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(parse(html) as unknown as Parameters<typeof visit>[0]);
  return found;
}

describe('the page of two sources', () => {
  it('marks the values in both sentences and nothing else', () => {
    const html = comparedHtml(
      { sides: [side('It opened in 1931.', 13, 17), side('It opened in 1932.', 13, 17)], findings: [] },
      null,
      WORDING,
      'n',
    );
    assert.deepEqual(
      [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words]) => words),
      ['1931', '1932'],
    );
  });

  it('says above them what was found, how sure that is, and by which rule, with a way to its page', () => {
    const sides = [side('It opened in 1931.', 13, 17), side('It opened in 1932.', 13, 17)] as const;
    const html = comparedHtml({ sides, findings: [found('opened in 1931, or in 1932?')] }, null, WORDING, 'n');
    const header = html.slice(html.indexOf('<header'), html.indexOf('</header>'));
    assert.match(header, /<strong>warning:<\/strong> opened in 1931, or in 1932\?/);
    assert.match(header, /<a href="command:copydesk\.openPlace\?[^"]*date-conflict\.md[^"]*">Dates that disagree<\/a>/);
    assert.ok(html.indexOf('</header>') < html.indexOf('<main>'));
  });

  it('says what is to be known before all else', () => {
    const sides = [side('It opened in 1932.', 13, 17), side('It opened in 1932.', 13, 17)] as const;
    const html = comparedHtml({ sides, findings: [] }, null, WORDING, 'n', 'No more of <it>.');
    assert.match(html, /<body>\s*<header><p>No more of &#60;it&#62;\.<\/p><\/header>/);
  });

  it('says why there is nothing to compare yet, in the same page', () => {
    const html = emptyHtml('Reading <all>', WORDING, 'abc');
    assert.match(html, /<body>\s*<header><p>Reading &#60;all&#62;<\/p><\/header>\s*<\/body>/);
    assert.match(html, /content="default-src 'none'; style-src 'nonce-abc'"/);
  });

  it('shows hostile text of articles as text: no element, attribute or command comes of it', () => {
    const evidence: EvidenceList = {
      subject: HOSTILE,
      label: 'opening date',
      better: 0,
      values: ['1931', HOSTILE].map((value) => ({
        value,
        sources: 1,
        opposed: true,
        statements: [{ ...place, path: HOSTILE, draft: false, quote: HOSTILE }],
      })),
    };
    const html = comparedHtml(
      { sides: [side(HOSTILE, 0, 4), side(HOSTILE, 5, 9)], findings: [found(HOSTILE)] },
      evidence,
      WORDING,
      'n',
    );
    const tame = comparedHtml(
      { sides: [side('x', 0, 1), side('x', 0, 1)], findings: [found('x')] },
      { ...evidence, subject: 'x', values: evidence.values.map((value) => ({ ...value, value: 'x' })) },
      WORDING,
      'n',
    );
    const kinds = (page: string) => inventory(page).filter((item) => !item.startsWith('style'));
    assert.deepEqual(kinds(html), kinds(tame));
    assert.ok(!/href="command:(?!copydesk\.openPlace\?)/.test(html));
  });

  it('lets nothing run and nothing load', () => {
    const html = comparedHtml({ sides: [side('x', 0, 1), side('x', 0, 1)], findings: [] }, null, WORDING, 'abc');
    assert.match(html, /content="default-src 'none'; style-src 'nonce-abc'"/);
  });
});
