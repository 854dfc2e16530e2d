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
