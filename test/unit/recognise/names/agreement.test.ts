import assert from 'node:assert/strict';
import { namesOf } from './markup';

/** The types read for each place where `surface` stands as a name. */
const typesOf = (text: string, surface: string): string[] =>
  namesOf(text)
    .filter(({ start, end }) => text.slice(start, end) === surface)
    .map(({ type }) => type);

describe('names of one article agree', () => {
  it('the last word of a full name is that person', () => {
    const text =
      'Officials welcomed Joanna Petrescu in Cluj on Friday. Nobody else came. Petrescu smiled. The crowd cheered Petrescu.';
    assert.deepEqual(typesOf(text, 'Petrescu'), ['PER', 'PER']);
  });

  it('the first word of a Chinese name is that person', () => {
    const text =
      'Ambassador Zhang Lihua spoke first, officials said. Zhang said that trade had grown. Zhang left on Monday.';
    assert.deepEqual(typesOf(text, 'Zhang'), ['PER', 'PER']);
  });

  it('the first word of a company is the company, though it is a family name', () => {
    const text =
      'Hughes Tool Inc said it would cut jobs. Hughes said demand was weak. Analysts said Hughes had no choice.';
    assert.deepEqual(typesOf(text, 'Hughes'), ['ORG', 'ORG']);
  });

  it('a company is called by its name without the form', () => {
    const text =
      'Harrow Lantern Inc said it would cut jobs. Rival bidders looked at Harrow Lantern debt last year. The unit was bought from Harrow Lantern.';
    assert.deepEqual(typesOf(text, 'Harrow Lantern'), ['ORG', 'ORG']);
  });

  it('an everyday word is a company or a person where the article shows whose it is and the word does something', () => {
    const text = [
      'Stone Fabrics Corp said it would buy a rival. Paul Rule, who leads the bank, said the price was fair.',
      'Stone said it could pay. Analysts said Stone would have to borrow, but Rule said they were mistaken.',
    ].join('\n');
    assert.deepEqual(typesOf(text, 'Stone'), ['ORG', 'ORG']);
    assert.deepEqual(typesOf(text, 'Rule'), ['PER']);
  });

  it('an everyday word that only opens a sentence is none', () => {
    const text = 'Stone Fabrics Corp said it would buy a rival. Stone walls line the road, and the stone is old.';
    assert.deepEqual(typesOf(text, 'Stone'), []);
  });

  it('a listed company is not who has its name, where the article names both in full', () => {
    const text =
      'Ford Motor Company will cut jobs to relieve Ford after a loss. Chief Executive William Clay Ford said Ford had to change. The plan is to end the losses of Ford.';
    assert.deepEqual(typesOf(text, 'Ford'), ['ORG', 'ORG', 'ORG']);
  });

  it('an acronym in brackets has the type of what it shortens', () => {
    const text = 'The National Grain Reserve Commission (NGRC) met on Monday. The NGRC set prices.';
    assert.deepEqual(typesOf(text, 'NGRC'), ['ORG', 'ORG']);
  });
});

describe('headlines', () => {
  it('read names by what the body says of their words', () => {
    const text = [
      'BOLIVIA MINERS END STRIKE AFTER ROJAS OFFERS PAY TALKS',
      '',
      'LA PAZ, May 3 (Reuters) - Miners in Bolivia went back to work on Friday, ending a strike, after Labour Minister Elena Rojas offered talks on pay.',
    ].join('\n');
    const head = namesOf(text).filter(({ end }) => end <= text.indexOf('\n'));
    assert.deepEqual(
      head.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
      ['BOLIVIA LOC', 'ROJAS PER'],
    );
  });

  describe('in capitals have no person whom the body does not name', () => {
    const body = '\n\nTraders said on Monday that the market was quiet. Growers in the region sold little.';
    const headOf = (head: string, rest = body): string[] =>
      namesOf(head + rest)
        .filter(({ start }) => start < head.length)
        .map(({ start, end, type }) => `${head.slice(start, end)} ${type}`);
    const cases: Record<string, readonly string[]> = {
      'HARBOUR COCOA REVIEW': [],
      'PERU SEEKS HALT TO LOAN TALKS': ['PERU LOC'],
      'PAPER CREDIT ISSUES BOND': [],
    };
    for (const [head, expected] of Object.entries(cases)) it(head, () => assert.deepEqual(headOf(head), expected));

    it('a company stays one that bears a person\u2019s name', () => {
      const story = '\n\nMorton Harwell Inc said it sold its pump unit. Morton Harwell Inc will book a gain.';
      assert.deepEqual(headOf('MORTON HARWELL SELLS PUMP UNIT', story), ['MORTON HARWELL ORG']);
    });
    it('a person whom the body gives in full stays', () => {
      const story = '\n\nThe talks should begin soon, Minister Grace Okafor said on Monday.';
      assert.deepEqual(headOf('OKAFOR SEEKS TALKS ON FISHING', story), ['OKAFOR PER']);
    });
    it('nor is an everyday word of the body somebody', () => {
      const story = '\n\nThe new bridge should open soon, Minister Grace Okafor said on Monday.';
      assert.deepEqual(headOf('OKAFOR OPENS BRIDGE', story), ['OKAFOR PER']);
    });
    it('nothing is asked of an article in capitals throughout', () => {
      const story = '\n\nMINISTER GRACE OKAFOR SAID THE TALKS SHOULD BEGIN SOON.';
      assert.ok(headOf('OKAFOR SEEKS TALKS ON FISHING', story).includes('OKAFOR PER'));
    });
  });

  it('in title case do not turn every word into a name', () => {
    const text = 'Growth Slows as Exports Fall and Prices Rise\n\nThe economy grew less than expected, officials said.';
    assert.deepEqual(namesOf(text), []);
  });
});

describe('dates', () => {
  it('hide the words they cover', () => {
    const text = 'April Jones won in May.';
    const start = text.indexOf('April Jones');
    const covered = { start, end: start + 11, type: 'DATE', value: '2024-04', basis: 'words' } as const;
    assert.ok(namesOf(text).some((name) => name.start === start));
    assert.ok(!namesOf(text, [covered]).some((name) => name.start === start));
  });
});
