import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detached } from '../../../server/src/corpus/detach';

describe('what is kept of an article', () => {
  it('is equal to what was read, lone surrogates and bytes included', () => {
    const bytes = fc.uint8Array({ maxLength: 8 });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('a', '\ud800', '\udc00', '"', '\u0000') }),
        fc.double(),
        fc.boolean(),
        bytes,
        fc.constantFrom(null, undefined),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(fc.property(tree, (data) => assert.deepEqual(detached(data), data)));
  });

  it('is a copy, so that what was read is not changed', () => {
    const read = { claims: [{ quote: 'Two bridges were closed on Sunday.', span: { start: 0, end: 34 } }] };
    const kept = detached(read);
    assert.notEqual(kept, read);
    assert.notEqual(kept.claims[0], read.claims[0]);
  });
});
