import assert from 'node:assert/strict';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { indexEntities } from '../../../server/src/resolve/across';

/** What each of `words`, in the order given, stands for in an article read from its text. */
function read(text: string, ...words: string[]): (string | undefined)[] {
  const [story] = analyseFile('a.txt', text);
  const index = indexEntities(new Map([['a.txt', story!]]));
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    assert.ok(start >= 0, `"${word}" does not stand there`);
    from = start + word.length;
    const found = story!.mentions.find((one) => one.start === start && one.end === from);
    const entity = found && index.entities.get(index.entityOf('a.txt', found.local)!);
    return entity && `${entity.type} ${entity.name}`;
  });
}

const reads = (about: string, text: string, expected: Readonly<Record<string, string>> | readonly [string, string][]) =>
  it(about, () => {
    const pairs = Array.isArray(expected) ? expected : Object.entries(expected);
    assert.deepEqual(
      read(text, ...pairs.map(([words]) => words)),
      pairs.map(([, entity]) => entity),
    );
  });

/** Lines as a wire service breaks them, with names across the breaks. */
const WRAPPED = `The council of Leeds met on Monday to hear what the mayor, Ana
Ruiz, had to say about the harbour and the wall that fell there in
the storm of last week. Lawyers for the council and for the Harbour Safety
Commission said that the Harbour Safety Commission would pay for all
that was lost in the water. Nobody had asked Ruiz before she left
the hall, and on the same day she took the train and a ship to New
York, where two more talks are to be held in the course of the week
if the weather allows it and the ships sail as they should on most
days of this month.`;

describe('names that a line break parts', () => {
  for (const [system, text] of [
    ['', WRAPPED],
    [', with carriage returns', WRAPPED.replaceAll('\n', '\r\n')],
  ] as const) {
    const gap = text.includes('\r') ? '\r\n' : '\n';
    reads(`are read as one${system}`, text, [
      [`Ana${gap}Ruiz`, 'PER Ana Ruiz'],
      [`Harbour Safety${gap}Commission`, 'ORG Harbour Safety Commission'],
      ['Harbour Safety Commission', 'ORG Harbour Safety Commission'],
      ['Ruiz', 'PER Ana Ruiz'],
      [`New${gap}York`, 'LOC New York'],
    ]);
  }
  reads('but not over a blank line', 'It was said by Ana\n\nRuiz was born in Leeds in 1950.', { Ruiz: 'PER Ruiz' });
});

describe('families', () => {
  reads(
    'plural surnames are no member of the family',
    'Ana Ruiz and Tom Ruiz live in Leeds. The Ruizes were there. Ana Ruiz left.',
    [
      ['Ana Ruiz', 'PER Ana Ruiz'],
      ['Tom Ruiz', 'PER Tom Ruiz'],
      ['Ana Ruiz', 'PER Ana Ruiz'],
    ],
  );
  reads(
    'an honorific tells husband and wife apart',
    'Hillary Vale and Robert Vale met the press. Mrs. Vale spoke first. Mr. Vale smiled.',
    [
      ['Hillary Vale', 'PER Hillary Vale'],
      ['Robert Vale', 'PER Robert Vale'],
      ['Vale', 'PER Hillary Vale'],
      ['Vale', 'PER Robert Vale'],
    ],
  );
});

describe('particles', () => {
  reads('Dutch', 'Minister Jan van der Berg resigned in The Hague. Van der Berg gave no reason.', {
    'Jan van der Berg': 'PER Jan van der Berg',
    'Van der Berg': 'PER Jan van der Berg',
  });
  reads('French', 'President Charles de Ronsard spoke in Paris. De Ronsard then left.', {
    'Charles de Ronsard': 'PER Charles de Ronsard',
    'De Ronsard': 'PER Charles de Ronsard',
  });
  reads('Arabic', 'The president, Karim al-Masri, arrived in Cairo. Al-Masri said little.', {
    'Karim al-Masri': 'PER Karim al-Masri',
    'Al-Masri': 'PER Karim al-Masri',
  });
});

describe('East Asian order', () => {
  reads('Chinese', 'Premier Li Haoran met reporters in Beijing. Li said trade had grown.', {
    'Li Haoran': 'PER Li Haoran',
    Li: 'PER Li Haoran',
  });
  reads('a family name that few lists have', 'Taiwan leader Rha Woong-bae resigned. Officials said Rha was 51.', {
    'Rha Woong-bae': 'PER Rha Woong-bae',
    Rha: 'PER Rha Woong-bae',
  });
  reads('Korean', 'South Korean minister Kim Min-seok resigned. Kim was 51.', {
    'Kim Min-seok': 'PER Kim Min-seok',
    Kim: 'PER Kim Min-seok',
  });
  reads('two of one family name', 'Zhang Wei and Zhang Ming met in Beijing. Zhang Wei spoke; Zhang Ming did not.', [
    ['Zhang Wei', 'PER Zhang Wei'],
    ['Zhang Ming', 'PER Zhang Ming'],
    ['Zhang Wei', 'PER Zhang Wei'],
    ['Zhang Ming', 'PER Zhang Ming'],
  ]);
});

describe('honorifics, initials and capitals', () => {
  reads('honorifics stand outside', 'Dr. Maria Lopez works in Dakar. Dr. Lopez is a surgeon. Ms. Lopez is 40.', [
    ['Maria Lopez', 'PER Maria Lopez'],
    ['Lopez', 'PER Maria Lopez'],
    ['Lopez', 'PER Maria Lopez'],
  ]);
  reads('initials for given names', 'The novel by J. K. Vale sold well in Leeds. J.K. Vale was glad. Vale wrote on.', [
    ['J. K. Vale', 'PER J. K. Vale'],
    ['J.K. Vale', 'PER J. K. Vale'],
    ['Vale', 'PER J. K. Vale'],
  ]);
  reads('a middle initial now and then', 'Senator John A. Harrow of Ohio resigned. John Harrow was 70.', {
    'John A. Harrow': 'PER John A. Harrow',
    'John Harrow': 'PER John A. Harrow',
  });
  reads(
    'a headline in capitals',
    'ANA RUIZ WINS IN LEEDS\n\nAna Ruiz won the vote in Leeds on Sunday. Ruiz thanked her voters.',
    {
      'ANA RUIZ': 'PER Ana Ruiz',
      LEEDS: 'LOC Leeds',
      'Ana Ruiz': 'PER Ana Ruiz',
    },
  );
});

describe('Washington', () => {
  reads('the city', 'Officials met in Washington on Monday.', { Washington: 'LOC Washington' });
  reads('the government', 'Washington accused Moscow of delay. Talks will go on in Washington.', [
    ['Washington', 'ORG Washington'],
    ['Moscow', 'LOC Moscow'],
    ['Washington', 'LOC Washington'],
  ]);
  reads('the general', 'General George Washington crossed the river at night. Washington lost few men.', {
    'George Washington': 'PER George Washington',
    Washington: 'PER George Washington',
  });
});
