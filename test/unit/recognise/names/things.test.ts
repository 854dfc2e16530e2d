import assert from 'node:assert/strict';
import { marked, reads } from './markup';

/** No person, organisation or place is read in the marked words. */
const isThing = (text: string, thing: string): void => {
  it(text, () => assert.doesNotMatch(marked(text), new RegExp(`\\[${thing}\\|(PER|ORG|LOC)\\]`)));
};

describe('what is neither person, place nor organisation', () => {
  isThing('Divers searched for the tanker Ilse Marie off the coast on Monday.', 'Ilse Marie');
  isThing('The ferry Oslofjord left at dawn.', 'Oslofjord');
  isThing('Senators debated the Clean Harbours Act on Tuesday.', 'Clean Harbours Act');
  isThing('The Boeing 747 landed safely.', 'Boeing 747');
  isThing('He won the Baltic Cup twice.', 'Baltic Cup');
  isThing('She rode the Tour of Norway last year.', 'Tour of Norway');
  isThing('They signed the Treaty of Ghent at last.', 'Treaty of Ghent');
});

describe('companies', () => {
  describe('keep apart from the country they are of', () => {
    reads('The order went to [Maersk|ORG] of [Denmark|LOC] on Friday.');
  });
  describe('are no part of the name of who runs them', () => {
    reads('[Airbus|ORG] President [Louis Gaillard|PER] said orders were firm.');
  });
  describe('are read by the lists where the tagger passes over them', () => {
    reads('Analysts said [Microsoft|ORG] would follow.');
    reads('The rating agency [S and P|ORG] kept its grade.');
  });
});

describe('what tells a person from a parent of the same name', () => {
  reads('[Lloyd U. Harker\nIII|PER] will become chairman.');
});

describe('who leads it', () => {
  describe('stands before an office or a government', () => {
    reads('The [Reagan|PER] administration objected to the plan.');
    reads("It was the last budget of the [Obama|PER] presidency's first term.");
  });
  describe('is no everyday word, and no place', () => {
    reads('A Customs administration official declined to comment.');
    reads('The [Tokyo|LOC] government raised the tax on Friday.');
  });
});

describe('bodies called by the number of their members', () => {
  reads('Ministers of the [Group of 77|ORG] met in [Geneva|LOC] on Monday.');
});

describe('given names that go on behind a hyphen', () => {
  describe('are whole', () => {
    reads('President [Kim Dae-jung|PER] met Premier [Yu Kuo-hwa|PER] on Monday.');
    reads('[Tsai Ing-wen|PER] said that [Lee Teng-hui|PER] had called.');
  });
  describe('are no compound with a name', () => {
    reads('The [Lee Teng|PER]-led team won.');
  });
});

describe('capitals that open a sentence', () => {
  describe('are a country or body, though small words are spelt so', () => {
    reads('[US|LOC] carmakers asked for more money on Monday.');
    reads('[WHO|ORG] warned of fevers on Monday.');
  });
  describe('are nothing where they are no such name', () => {
    reads('IT was late when they left.');
  });
});

describe('callings before a name', () => {
  reads('[White House|ORG] Press Secretary [Dana Marlow|PER] said so.');
  reads('The unit was led by Brigadier General [Philip Marlow|PER] and Captain [Ana Torres|PER].');
  reads('Police named Detective Inspector [Owen Pryce|PER] as head of the team.');
});

describe('two words joined by a hyphen', () => {
  const line = (text: string): void => {
    it(text, () => assert.match(marked(text), /\[Tolna-Ketra\|LOC\]/));
  };
  line('Trains will run on the Tolna-Ketra railway again in May.');
  line('The minister opened the tunnel on the Tolna-Ketra line.');
  it('are no places where the lists know a company', () =>
    assert.doesNotMatch(marked('Dealers sold the Harley-Davidson line of jackets.'), /\|LOC\]/));
});

describe('a company that bears a family name', () => {
  it('is the company where nobody of that name is met', () =>
    assert.match(
      marked('DETROIT, May 3 - Ford said on Tuesday it would close a plant. Ford lost money last year.'),
      /\[Ford\|ORG\] said/,
    ));
  it('is the person where one is introduced', () =>
    assert.match(
      marked('Actor Glenn Ford has died at 90. Ford, who made a hundred films, had been ill for years.'),
      /\[Ford\|PER\], who/,
    ));
});
