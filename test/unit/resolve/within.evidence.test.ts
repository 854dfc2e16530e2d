import assert from 'node:assert/strict';
import { type Outcome, resolved } from './markup';

/** "role of thing" for each introduction of a local. */
const said = (a: Outcome, name: string): string[] =>
  a
    .local(name)
    .introductions.map(
      ({ role, of, former }) =>
        `${former ? 'former ' : ''}${role}${of === undefined ? '' : ` | ${a.locals[of]!.name}`}`,
    );

describe('introductions', () => {
  it('reads titles before a name', () => {
    const a = resolved(
      '[OTHER Peruvian] President [PER Ana Ruiz] met [ORG Talon Motors] chief executive [PER Bo Lind]. Former Senator [PER Ida Horn] saw Gov. [PER Karl Moss].',
    );
    assert.deepEqual(said(a, 'Ana Ruiz'), ['President | Peruvian']);
    assert.deepEqual(said(a, 'Bo Lind'), ['chief executive | Talon Motors']);
    assert.deepEqual(said(a, 'Ida Horn'), ['former Senator']);
    assert.deepEqual(said(a, 'Karl Moss'), ['governor']);
  });

  it('reads titles with a complement, and knows whose an ambassador is', () => {
    const a = resolved(
      'So said [OTHER Peruvian] Ambassador to [LOC Ghana] [PER Ana Ruiz]. Secretary-General of the [ORG Reef Union] ([ORG RU]) [PER Bo Lind] agreed.',
    );
    assert.deepEqual(said(a, 'Ana Ruiz'), ['Ambassador to Ghana | Peruvian']);
    assert.deepEqual(said(a, 'Bo Lind'), ['Secretary-General of the Reef Union (RU) | Reef Union']);
  });

  it('reads appositions after a name, with "the country" for the country', () => {
    const a = resolved(
      "[LOC Ghana] is pleased, according to [PER Ana Ruiz], the country's minister of roads and ports. [ORG Reef TV], [LOC Ghana]'s oldest broadcaster, agreed.",
    );
    assert.deepEqual(said(a, 'Ana Ruiz'), ['minister of roads and ports | Ghana']);
    assert.deepEqual(said(a, 'Reef TV'), ['oldest broadcaster | Ghana']);
  });

  it('reads two roles in one apposition, ages, "who is" and plain statements', () => {
    const a = resolved(
      '[PER Ana Ruiz], 52, vice minister of roads and president of [ORG Reef TV], came. [PER Bo Lind], who was the mayor of [LOC Holt], left. [LOC Holt] is the capital of [LOC Ghana].',
    );
    assert.deepEqual(said(a, 'Ana Ruiz'), ['vice minister of roads', 'president of Reef TV | Reef TV']);
    assert.deepEqual(said(a, 'Bo Lind'), ['mayor of Holt | Holt']);
    assert.deepEqual(said(a, 'Holt'), ['capital of Ghana | Ghana']);
  });

  it('refuses the title of the next name and the subject of the next clause', () => {
    const a = resolved(
      '[PER Ana Ruiz], Prime Minister [PER Bo Lind] and others came. According to [ORG Talon], the company plans to grow.',
    );
    assert.deepEqual(said(a, 'Ana Ruiz'), []);
    assert.deepEqual(said(a, 'Bo Lind'), ['Prime Minister']);
    assert.deepEqual(said(a, 'Talon'), []);
  });

  it('tells gender by honorific, role and given name', () => {
    const a = resolved('Mrs. [PER Okafor] met spokesman [PER K. Lind] and [PER Maria Horn].');
    assert.equal(a.local('Okafor').gender, 'female');
    assert.equal(a.local('K. Lind').gender, 'male');
    assert.equal(a.local('Maria Horn').gender, 'female');
  });

  it('tells whose a generic name is', () => {
    const a = resolved("[LOC Ghana]'s [ORG Finance Ministry] agreed.");
    assert.equal(a.locals[a.local('Finance Ministry').of!]!.name, 'Ghana');
  });
});

describe('descriptions and pronouns', () => {
  it('resolves a role to the one introduced by it', () => {
    const a = resolved('[PER Ana Ruiz], the minister of roads, met [PER Bo Lind], a farmer. The minister left.');
    assert.equal(a.means('The minister'), 'Ana Ruiz');
  });

  it('resolves nothing where two could be meant, or where the description says more', () => {
    const two = resolved('Minister [PER Ana Ruiz] met Minister [PER Bo Lind]. The minister left.');
    assert.equal(two.means('The minister'), undefined);
    const more = resolved('Minister [PER Ana Ruiz] spoke. The minister of ports left.');
    assert.equal(more.means('The minister'), undefined);
  });

  it('resolves a body by the noun in its name, a company or country by being the only one in sight', () => {
    const a = resolved(
      'The [ORG Reef Cooperation Organization] met in [LOC Ghana]. The organization is young. [ORG Talon] grew. The company is old. The country is glad.',
    );
    assert.equal(a.means('The organization'), 'Reef Cooperation Organization');
    assert.equal(a.means('The company'), 'Talon');
    assert.equal(a.means('The country'), 'Ghana');
    const two = resolved('[LOC Ghana] met [LOC Peru]. The country is glad.');
    assert.equal(two.means('The country'), undefined);
  });

  it('resolves "the two countries" to both, as two mentions', () => {
    const a = resolved('[LOC Ghana] and [LOC Peru] signed. The two countries trade. Both countries are glad.');
    assert.deepEqual(a.meansAll('The two countries').sort(), ['Ghana', 'Peru']);
    assert.deepEqual(a.meansAll('Both countries').sort(), ['Ghana', 'Peru']);
    const three = resolved('[LOC Ghana], [LOC Chile] and [LOC Peru] signed. The two countries trade.');
    assert.deepEqual(three.meansAll('The two countries'), []);
  });

  it('resolves pronouns to the only person they fit', () => {
    const a = resolved('[PER Maria Horn] spoke. She said the road was wide. Her plan was old.');
    assert.equal(a.means('She'), 'Maria Horn');
    assert.equal(a.means('Her'), 'Maria Horn');
    const two = resolved('[PER Maria Horn] met [PER Anna Lund]. She left.');
    assert.equal(two.means('She'), undefined);
    const mixed = resolved('[PER Maria Horn] met [PER Peter Lund]. He left.');
    assert.equal(mixed.means('He'), 'Peter Lund');
  });

  it('gives "he added" to the speaker, not to whom he spoke of', () => {
    const a = resolved('[PER Peter Lund] spoke. He was brief. The visit of [PER Karl Moss] is welcome, he added.');
    assert.equal(a.means('he', 1), 'Peter Lund');
  });

  it('leaves pronouns in quotations alone', () => {
    const a = resolved('[PER Peter Lund] spoke. "I saw that he was late," said the clerk.');
    assert.equal(a.means('he'), undefined);
  });
});
