import assert from 'node:assert/strict';
import { namesOf, reads } from './markup';

const hasNo = (text: string, piece: string): void => {
  it(`${text} (not "${piece}")`, () =>
    assert.deepEqual(
      namesOf(text).filter(({ start, end }) => text.slice(start, end) === piece),
      [],
    ));
};

describe('figures and letters beside names', () => {
  hasNo('He said the fund held 108,250 Marlowe shares in May.', '108,250 Marlowe');
  hasNo('The fare is 299 Canadian dollars a head, the airline said.', '299 Canadian');
  hasNo('Exports suffered from a strong Australian Dollar, he said.', 'Australian Dollar');
  hasNo('The bonds are rated BBB by the agency, it said.', 'BBB');
  hasNo('It cut the debt to AA-minus from AAA on Monday.', 'AA');
  hasNo('The surgeon planned a C-section for the next morning.', 'C');

  hasNo('The port cost US$1.4 billion to build, the minister said.', 'US');
  hasNo('It paid HK$ 5 million for the site, the minister said.', 'HK');
  hasNo('Wreckage of Air Borealis Flight 447 was found on Monday.', 'Air Borealis Flight');

  reads('Senator [Ana Ruiz|PER] (R-[AZ|LOC]) objected.');
  reads('The ballots went to [Malcolm X|PER] admirers in [Chicago|LOC].');

  it('a date that began before a name does not open it', () => {
    const text = 'Growth was slow until last March Ruiz Imports said.';
    const start = text.indexOf('last March');
    const covered = { start, end: start + 10, type: 'DATE', value: '2024-03', basis: 'words' } as const;
    const names = namesOf(text, [covered]).map((name) => text.slice(name.start, name.end));
    assert.ok(
      names.every((name) => !name.includes('March')),
      names.join(),
    );
  });
});

describe('companies and the state they serve', () => {
  reads('Rates at [Carrow Power Corp of America|ORG] will rise, the board said.');
});
