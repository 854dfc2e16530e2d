import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations, QuotationKind, quotationAt } from '../../../server/src/text/quotations';
import { tokenize } from '../../../server/src/text/tokens';

const found = (text: string): string[] => {
  const quotations = findQuotations(text, tokenize(text));
  return Array.from({ length: quotations.count }, (_, i) => text.slice(quotations.start[i], quotations.end[i]));
};
const kinds = (text: string): number[] => [...findQuotations(text, tokenize(text)).kind];

describe('quotations', () => {
  it('finds every sort of mark', () => {
    assert.deepEqual(found('He said "we go" and “we stay” and « on reste » and ``we won\'\'.'), [
      '"we go"',
      '“we stay”',
      '« on reste »',
      "``we won''",
    ]);
    assert.deepEqual(found('Er sagte „wir gehen“ und ging. ‘We won,’ he said.'), ['„wir gehen“', '‘We won,’']);
    assert.deepEqual(found("'We won,' said Ruiz."), ["'We won,'"]);
  });
  it('leaves apostrophes, plural possessives and inches alone', () => {
    assert.deepEqual(found("The workers' pay in the '90s wasn't Ruiz's. A 5\" pipe broke."), []);
    assert.deepEqual(found('The workers’ pay wasn’t Ruiz’s.'), []);
    assert.deepEqual(found('‘The workers’ pay is low,’ she said.'), ['‘The workers’ pay is low,’']);
  });
  it('covers marks inside marks', () => {
    assert.deepEqual(found('“He said ‘no’ to me,” she said.'), ['“He said ‘no’ to me,”']);
  });
  it('goes on over paragraphs that open anew', () => {
    assert.deepEqual(found('“The first part.\n\n“The second part,” he said.\n\nThe end.'), [
      '“The first part.',
      '“The second part,”',
    ]);
  });
  it('a lost mark costs a paragraph at most', () => {
    assert.deepEqual(found('"The first part, he said.\n\nThe bridge opened. "Good," she said.'), [
      '"The first part, he said.',
      '"Good,"',
    ]);
    assert.deepEqual(found('He said "we go and left. "Good," she said.'), ['"we go and left.', '"Good,"']);
    assert.deepEqual(found('A " stray mark.'), []);
  });
  it('closes where the page lost a space', () => {
    assert.deepEqual(found('He spoke of the "Organization,"Ruiz said. "Yes."The end.'), ['"Organization,"', '"Yes."']);
  });
  it('tells speech from fragments', () => {
    assert.deepEqual(kinds('"We are ready," he said of the "great bridge" plan. "We opened it in May", said Ruiz.'), [
      QuotationKind.Speech,
      QuotationKind.Fragment,
      QuotationKind.Speech,
    ]);
  });
  it('is found by offset', () => {
    const text = 'A "b" c.';
    const quotations = findQuotations(text, tokenize(text));
    assert.deepEqual(
      [0, 2, 4, 5].map((offset) => quotationAt(quotations, offset)),
      [-1, 0, 0, -1],
    );
  });
  it('are disjoint and end within their paragraph, whatever the text', () => {
    const piece = fc.constantFrom(
      '"',
      ' "',
      '" ',
      '“',
      '”',
      '‘',
      '’',
      "'",
      " '",
      '``',
      "''",
      '«',
      '»',
      '„',
      ' ',
      'as',
      'No,',
      '\n\n',
      '5',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        const { count, start, end } = findQuotations(text, tokenize(text));
        for (let i = 0; i < count; i++) {
          assert.ok(start[i]! < end[i]! && end[i]! <= (start[i + 1] ?? text.length));
          assert.doesNotMatch(text.slice(start[i], end[i]), /\n\n/);
        }
      }),
    );
  });
});
