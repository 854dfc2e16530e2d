import assert from 'node:assert/strict';
import fc from 'fast-check';
import { catalogueWith } from '../../../server/src/claims/catalogue';
import { FACT_PROPERTIES, parseFacts } from '../../../server/src/corpus/factsFile';
import { english } from '../../../server/src/text/wording';

const fact = (more: object) => ({
  entity: 'Holt Bridge',
  property: 'founded',
  value: '1931',
  source: 'archive',
  ...more,
});
const parse = (...facts: object[]) => parseFacts(JSON.stringify({ facts }));

describe('the file of verified facts', () => {
  it('reads dates and figures as articles write them', () => {
    const values = parse(fact({ value: 'May 4, 1931' }), fact({ value: 1931 })).facts!.map(({ value }) => value);
    assert.deepEqual(values, [
      { kind: 'time', value: '1931-05-04' },
      { kind: 'time', value: '1931' },
    ]);
    const [figure] = parse(fact({ property: 'population', value: '2.4 million people' })).facts!;
    assert.equal(figure!.value.kind === 'quantity' && figure!.value.value, 2_400_000);
  });

  it('points at a fact that says otherwise than another of the same time, and keeps both', () => {
    const atOdds = (...more: object[]) => parse(fact({}), ...more.map(fact));
    const { facts, problems } = atOdds({ value: '1932' });
    assert.equal(facts!.length, 2);
    assert.match(english(problems[0]!.message), /“1931”/);
    assert.deepEqual(atOdds({ value: 'May 1931' }).problems, []);
    assert.deepEqual(atOdds({ value: '1932', until: '2020' }).problems, []);
    assert.deepEqual(atOdds({ entity: 'Lund Bridge', value: '1932' }).problems, []);
  });

  it('leaves out what it cannot read, says so at its place, and keeps the rest', () => {
    const text = JSON.stringify({ facts: [fact({ value: 'last year' }), fact({ property: 'colour' }), fact({})] });
    const { facts, problems } = parseFacts(text);
    assert.equal(facts!.length, 1);
    assert.deepEqual(
      problems.map(({ start, end, severity }) => [text.slice(start, end), severity]),
      [
        ['"last year"', 'warning'],
        ['"colour"', 'warning'],
      ],
    );
  });

  it("knows a person's own properties where the configuration has them", () => {
    const catalogue = catalogueWith({ berths: { phrasings: ['{place} has {quantity:berth}'] } });
    const text = JSON.stringify({ facts: [fact({ property: 'berths', value: '12 berths' })] });
    assert.equal(parseFacts(text, catalogue).facts!.length, 1);
    assert.equal(parseFacts(text).facts!.length, 0);
  });

  it('is out of force when it is broken, half-written or of another shape', () => {
    for (const text of ['{"facts": [', '{"facts": 3}', '{"facts": [{"entity": "A"}]}', '[]', '{"facts": [null]}']) {
      const { facts, problems } = parseFacts(text);
      assert.equal(facts, undefined, text);
      assert.ok(problems.length > 0, text);
    }
    assert.deepEqual(parseFacts(''), { facts: [], problems: [] });
    assert.deepEqual(parseFacts('// nothing yet\n').facts, []);
  });

  it('knows properties that can have one value', () => assert.ok(FACT_PROPERTIES.some(({ id }) => id === 'founded')));

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), (json, text) => {
        parseFacts(json);
        parseFacts(text);
        parseFacts(JSON.stringify({ facts: [fact({ value: text })] }));
      }),
      { numRuns: 30 },
    );
  });
});
