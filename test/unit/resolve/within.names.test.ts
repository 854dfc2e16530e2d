import assert from 'node:assert/strict';
import { resolved } from './markup';

describe('names inside an article', () => {
  it('binds a surname and a first name to the full name before it', () => {
    const a = resolved(
      '[PER Ana Ruiz], the mayor of [LOC Holt], spoke first. Later [PER Ruiz] left. "Thank you, [PER Ana]," they said.',
    );
    assert.equal(a.means('Ruiz', 2), 'Ana Ruiz');
    assert.equal(a.means('Ana', 2), 'Ana Ruiz');
  });

  it('lets a headline use the surname first', () => {
    const a = resolved('[PER Ruiz] opens bridge\n\nMayor [PER Ana Ruiz] opened the bridge.');
    assert.equal(a.means('Ruiz'), 'Ana Ruiz');
  });

  it('leaves a bare name alone that runs ahead of the full one and may be a company', () => {
    const a = resolved('[PER? Falk] cut jobs. The works of [PER? Falk] will close. [PER Edgar Falk] founded it.');
    assert.equal(a.means('Falk'), 'Falk');
  });

  it('keeps two people of one surname apart and asks the honorific or the nearest full name', () => {
    const a = resolved(
      '[PER Peter Lund] met [PER Greta Lund]. Mrs. [PER Lund] agreed. [PER Lund] did not say when. Years before, [PER Peter Lund] had sold the mill. Mr. [PER Lund] is his brother.',
    );
    assert.equal(a.means('Lund', 3), 'Greta Lund');
    assert.equal(a.means('Lund', 4), 'Lund');
    assert.equal(a.means('Lund', 6), 'Peter Lund');
  });

  it('reads family names first in Chinese and Korean names', () => {
    const a = resolved('[PER Liu Meihua] met [PER Park Ji-won]. [PER Liu] spoke before [PER Park].');
    assert.equal(a.means('Liu', 2), 'Liu Meihua');
    assert.equal(a.means('Park', 2), 'Park Ji-won');
  });

  it('looks through particles, initials, possessives and line breaks', () => {
    const a = resolved(
      '[PER Anna van der Berg] and [PER Khalid bin Rashid] met [PER J. T. Moss]. [PER Van der Berg]\u2019s plan suited [PER bin\nRashid]. [PER Moss] and [PER James Moss] are one.',
    );
    assert.equal(a.means('Van der Berg'), 'Anna van der Berg');
    assert.equal(a.means('bin\nRashid'), 'Khalid bin Rashid');
    assert.equal(a.means('James Moss'), a.means('J. T. Moss'));
  });

  it('does not take a family for one of its members', () => {
    const a = resolved('[PER Bela Horn] and [PER Ida Horn] came. The [PER Horns] left early.');
    assert.equal(a.means('Horns'), 'Horns');
  });

  it('binds acronyms spelt out in brackets, either way round', () => {
    const a = resolved(
      'The [ORG Northern Fisheries Board] ([ORG NFB]) met the [ORG CLT] ([ORG Coastal Lights Trust]). The [ORG NFB] and the [ORG CLT] agreed.',
    );
    assert.equal(a.means('NFB', 2), 'Northern Fisheries Board');
    assert.equal(a.means('CLT', 2), 'Coastal Lights Trust');
    assert.equal(a.local('Northern Fisheries Board').acronym, 'NFB');
  });

  it('binds an acronym without brackets only where one name has its initials', () => {
    const one = resolved('[ORG Harbour Motors] closed a plant. [ORG HM] said nothing.');
    assert.equal(one.means('HM'), 'Harbour Motors');
    const two = resolved('[ORG Harbour Motors] sued [ORG Holt Mills]. [ORG HM] said nothing.');
    assert.equal(two.means('HM'), 'HM');
  });

  it('refuses a country or a stock exchange note in brackets', () => {
    const a = resolved('[ORG Sterling Data Group] ([LOC UK]) won. The [LOC UK] is pleased.');
    assert.equal(a.means('UK', 2), 'UK');
  });

  it('joins legal forms and short names of a company, not its models or its parent', () => {
    const a = resolved(
      '[ORG Talon Motor Company] builds the [OTHER Talon T40]. [ORG Talon] is in [LOC Holt]. [ORG Talon Motor Co.] pays well. The [OTHER T40] sells.',
    );
    assert.equal(a.means('Talon', 3), 'Talon Motor Company');
    assert.equal(a.means('Talon Motor Co.'), 'Talon Motor Company');
    assert.equal(a.means('T40', 2), 'Talon T40');
    const parent = resolved('[ORG Talon] is large. [ORG Talon Marine Engines] is a unit. [ORG Talon] owns it.');
    assert.equal(parent.means('Talon', 3), 'Talon');
  });

  it('reads all-capital headlines as the names they are', () => {
    const a = resolved('[LOC NORTHMOOR] FLOODS\n\nRain fell on [LOC Northmoor].');
    assert.equal(a.means('NORTHMOOR'), 'Northmoor');
  });

  it('keeps a government apart from its capital where the text shows it', () => {
    const a = resolved('[LOC Lima] accused its neighbours of delay. Officials in [LOC Lima] said more talks were set.');
    const standsFor = (at: number) => a.locals[a.mentions.find(({ start }) => start === at)!.local]!;
    assert.equal(standsFor(0).type, 'ORG');
    assert.equal(standsFor(0).government, 'peru');
    assert.equal(standsFor(a.text.lastIndexOf('Lima')).type, 'LOC');
  });

  it('finds further places of a name the recogniser missed, and parts a possessive', () => {
    const a = resolved("[ORG Talon] won. [ORG Talon] grew. Then Talon fell. [ORG Talon's Marine Office] closed.");
    assert.equal(a.means('Talon', 3), 'Talon');
    assert.equal(a.means('Talon', 4), 'Talon');
  });

  it('is plain about nothing', () => {
    assert.deepEqual(resolved('').locals, []);
    assert.deepEqual(resolved('\ud800 \u0000 \u202e').mentions, []);
  });
});
