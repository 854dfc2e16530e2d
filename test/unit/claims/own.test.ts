import assert from 'node:assert/strict';
import fc from 'fast-check';
import { catalogueWith, knownProperty } from '../../../server/src/claims/catalogue';
import { compileOwn, type OwnProperties, phrasingsKey } from '../../../server/src/claims/catalogue/own';
import { compilePhrasing } from '../../../server/src/claims/phrasing';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { english } from '../../../server/src/text/wording';

const BERTHS: OwnProperties = { berths: { phrasings: ['{place} has {quantity:berth}'] } };
const said = (text: string, properties: OwnProperties): string[] =>
  analyseFile('a.txt', `${text}\n`, { properties }).flatMap(({ claims, locals }) =>
    claims
      .filter(({ property }) => Object.hasOwn(properties, property))
      .map(({ property, subject, surface }) => `${locals[subject]?.name} ${property} ${surface}`),
  );
const problems = (own: OwnProperties): string[] =>
  compileOwn(own, knownProperty).problems.map(({ message }) => english(message));

describe("a person's own properties", () => {
  it('are read where articles word them so', () =>
    assert.deepEqual(said('The port is full: Norway has 12 berths in all.', BERTHS), ['Norway berths 12 berths']));
  it('may bear the name of anything at all', () => {
    for (const name of ['constructor', 'toString', 'valueOf'])
      assert.deepEqual(said('The port is full: Norway has 12 berths in all.', { [name]: BERTHS.berths! }), [
        `Norway ${name} 12 berths`,
      ]);
  });
  it('add phrasings to what is known', () =>
    assert.deepEqual(
      said('Acme Corp gives work to 1,200 people in Oslo.', {
        employees: { phrasings: ['{org} gives work to {quantity:people}'] },
      }),
      ['Acme Corp employees 1,200 people'],
    ));
  it('are known to the catalogue by id, with a label and a constraint', () => {
    const { propertyOf } = catalogueWith({
      ...BERTHS,
      'home-port': { label: 'home port', constraint: 'multi-value', phrasings: ['{org} sails from {entity:LOC}'] },
    });
    assert.deepEqual(
      [propertyOf('berths')!.label, propertyOf('berths')!.constancy, propertyOf('berths')!.value],
      ['berths', 'fixed', 'quantity'],
    );
    assert.equal(propertyOf('home-port')!.constancy, 'several');
    assert.equal(propertyOf('founded'), knownProperty('founded'));
    assert.equal(propertyOf('quays'), undefined);
  });
  it('are left out where they cannot be used, and the rest is kept', () => {
    const own: OwnProperties = {
      berths: { phrasings: ['{place} has {quantity:berth}', '{place} has berths', '{harbour} has {quantity}'] },
      founded: { phrasings: ['{org} was founded with {money}'] },
    };
    const { properties, phrasings } = compileOwn(own, knownProperty);
    assert.deepEqual(
      properties.map(({ id }) => id),
      ['berths'],
    );
    assert.equal(phrasings.length, 1);
    const [noValue, noSlot, otherKind] = problems(own);
    assert.match(noValue!, /has no value: \{time\}/);
    assert.match(noSlot!, /There is no \{harbour\} in phrasings: known are \{org\}/);
    assert.match(otherKind!, /"founded" takes a date, and this phrasing gives a figure/);
  });
  it('say of whom or what', () =>
    assert.match(problems({ berths: { phrasings: ['there were {quantity:berth}'] } })[0]!, /of whom or what/));
  it('leave what is known as it is', () =>
    assert.match(
      problems({ founded: { label: 'birthday', phrasings: ['{org} saw light in {time}'] } })[0]!,
      /only phrasings can be added/,
    ));
  it('are named in words', () => {
    for (const id of ['', ' ', 'open:count', 'a|b', 'a\u0000b', `${'x'.repeat(80)}`])
      assert.match(problems({ [id]: { phrasings: [] } })[0]!, /plain words/, id);
    assert.deepEqual(problems({ 'Anzahl der Plätze': { phrasings: [] } }), []);
  });
  it('change what articles are read with when phrasings do, and not when labels do', () => {
    const { berths } = BERTHS;
    assert.equal(phrasingsKey({ berths: { ...berths!, label: 'moorings' } }), phrasingsKey(BERTHS));
    assert.notEqual(phrasingsKey({ berths: { phrasings: ['{place} offers {quantity}'] } }), phrasingsKey(BERTHS));
  });
});

describe('phrasings that people write', () => {
  const refused: Readonly<Record<string, RegExp>> = {
    '{place has {quantity}': /not closed/,
    "{place}'s berths number {quantity}": /write \{place\} by itself/,
    '{subject:CITY} has {quantity}': /no type "CITY": known are PER/,
    '{place:LOC} has {quantity}': /of one type already/,
    '{place} ... ... ... has {quantity}': /at most 2 gaps/,
    '{place} a? b? c? d? e? f? g? has {quantity}': /may be missing/,
    '{place} has {quantity} and {money}': /more than one value/,
  };
  for (const [source, says] of Object.entries(refused))
    it(`are refused: ${source}`, () => assert.throws(() => compilePhrasing(source), says));

  it('never fail otherwise, whatever they are', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{org}',
        '{time}',
        '{quantity:people}',
        '...',
        'a|b',
        'c?',
        '{object:ORG}',
        '?',
        '|',
        '{entity:}',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const properties = { own: { phrasings: [words.join(' ')] } };
        compileOwn(properties, knownProperty);
        said('The African Union employs 1,200 people in a b c since 2002, said Acme Corp.', properties);
      }),
    );
  });
});
