import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  asIs,
  beside,
  english,
  inSense,
  listed,
  sentences,
  term,
  translated,
  type Wording,
  wording,
} from '../../../server/src/text/wording';

describe('a wording', () => {
  const count = (n: number): Wording => (n === 1 ? wording`${n} bridge` : wording`${n} bridges`);
  const whole = wording`“${'the Holt'}” has ${count(2)}.`;

  it('is plain data with the template of its place', () => {
    assert.deepEqual(whole, { text: '“{0}” has {1}.', values: ['the Holt', { text: '{0} bridges', values: [2] }] });
    assert.deepEqual(JSON.parse(JSON.stringify(whole)), whole);
  });

  it('is English as it is written', () => {
    assert.equal(english(whole), '“the Holt” has 2 bridges.');
    assert.equal(english(wording`${listed(['a', 'b', 'c'])}`), 'a, b, c');
    assert.equal(english(sentences(wording`One.`, wording`Two.`)), 'One. Two.');
  });

  it('is said by a table, with values in another order, and those left out of it in English', () => {
    const say = translated({ '“{0}” has {1}.': '{1}：“{0}”。' });
    assert.equal(say(whole), '2 bridges：“the Holt”。');
    assert.equal(say('{0} of {1}', 1, count(1)), '1 of 1 bridge');
  });

  it('is told apart by its sense where English has one word for two', () => {
    const say = translated({ '{0} {1}/day': '{0}{1}日', '{0} {1}/year': '{1}年{0}', May: '5月' });
    const may = term('May');
    assert.equal(say(inSense('day', wording`${may} ${5}`)), '5月5日');
    assert.equal(say(inSense('year', wording`${may} ${2024}`)), '2024年5月');
    assert.equal(english(inSense('day', wording`${may} ${5}`)), 'May 5');
  });

  it('may have a value that English does not show', () => {
    const sum = beside(wording`${'41'} billion`, '410');
    assert.equal(english(sum), '41 billion');
    assert.equal(translated({ '{0} billion': '{1}亿' })(sum), '410亿');
  });

  it('gives values back as they are, whatever they hold', () => {
    const say = translated({ '“{0}” and “{1}”': '“{1}”和“{0}”', constructor: 'no' });
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.equal(english(wording`“${a}” and “${b}”`), `“${a}” and “${b}”`);
        assert.equal(say(wording`“${a}” and “${b}”`), `“${b}”和“${a}”`);
        assert.equal(say(asIs(a)), a);
      }),
    );
    assert.equal(say(asIs('{0}{1}$&')), '{0}{1}$&');
    assert.equal(say(term('toString')), 'toString');
  });
});
