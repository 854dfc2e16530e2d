import assert from 'node:assert/strict';
import { marked } from './markup';

const opens = (line: string, expected: string): void => {
  it(line, () => assert.ok(marked(`${line} The ferry sank at dawn.\n`).startsWith(expected), marked(line)));
};

describe('where a story was filed', () => {
  opens('SAMBORO, July 3 (AP) - Ten people were hurt.', '[SAMBORO|LOC], July 3 ([AP|ORG])');
  opens('SAMBORO, 3 July (AFP) - Ten people were hurt.', '[SAMBORO|LOC], 3 July');
  opens('SAMBORO (Reuters) - Ten people were hurt.', '[SAMBORO|LOC] ([Reuters|ORG])');
  opens('SAMBORO, Kenya (AP) — Ten people were hurt.', '[SAMBORO|LOC], [Kenya|LOC] ([AP|ORG])');

  it('is a place before a date in figures', () =>
    assert.equal(marked('OLD KESBURY, England 1998-10-04\n'), '[OLD KESBURY|LOC], [England|LOC] 1998-10-04\n'));

  it('is not a company before its symbol', () =>
    assert.match(marked('VANTRELL (NYSE: VTL) said its profit fell.\n'), /^\[VANTRELL\|ORG\]/));
});
