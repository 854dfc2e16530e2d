import assert from 'node:assert/strict';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { clashOf, filesNaming, notAName, renameChanges, renameTarget } from '../../../server/src/features/rename';
import { english } from '../../../server/src/text/wording';
import { type StoryPlan, snapshotOf } from './stories';

const mayor = { type: 'PER', name: 'Ines Calder', aliases: ['INES CALDER', 'Ines\nCalder', 'Calder'] } as const;
const PLANS: Readonly<Record<string, StoryPlan>> = {
  'a.txt': {
    text: 'INES CALDER WINS\nInes\nCalder, the mayor, won. She said Calder’s team worked. Share: Ines Calder',
    things: [{ ...mayor, descriptions: ['the mayor'], pronouns: ['She'] }],
    furniture: ['Share: Ines Calder'],
  },
  'b.txt': { text: 'Mayor Ines Calder met Tom Reed.', things: [mayor, { type: 'PER', name: 'Tom Reed' }] },
};
const snapshot = snapshotOf(PLANS);
const texts = new Map(Object.entries(PLANS).map(([path, { text }]) => [path, text]));

const ask = (path: string, words: string, of: Snapshot = snapshot, plans = PLANS) =>
  renameTarget(of, path, plans[path]!.text.indexOf(words), plans[path]!.text);

function renamed(path: string, oldName: string, newName: string): string {
  const target = ask('b.txt', 'Ines Calder');
  assert.ok('entity' in target);
  const changes = renameChanges(snapshot, target.entity, oldName, newName, texts).get(path) ?? [];
  return [...changes]
    .reverse()
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), texts.get(path)!);
}

describe('renaming', () => {
  it('spells the name another way everywhere: short forms, capitals, broken lines and possessives too', () => {
    assert.equal(
      renamed('a.txt', 'Ines Calder', 'Inez Caldera'),
      'INEZ CALDERA WINS\nInez\nCaldera, the mayor, won. She said Caldera’s team worked. Share: Ines Calder',
    );
    assert.equal(renamed('b.txt', 'Ines Calder', 'Inez Caldera'), 'Mayor Inez Caldera met Tom Reed.');
  });

  it('of a surname reaches the full name', () => {
    assert.equal(renamed('b.txt', 'Calder', 'Caldera'), 'Mayor Ines Caldera met Tom Reed.');
  });

  it('with another number of words keeps the surname in step', () => {
    assert.equal(renamed('b.txt', 'Ines Calder', 'Ines M. Caldera'), 'Mayor Ines M. Caldera met Tom Reed.');
    assert.match(renamed('a.txt', 'Ines Calder', 'Ines M. Caldera'), /Caldera’s team/);
  });

  it('that only turns the order of the words round leaves short forms alone', () => {
    assert.match(renamed('a.txt', 'Ines Calder', 'Calder Ines'), /said Calder’s team/);
  });

  it('leaves acronyms and other forms of an organisation alone', () => {
    const text = 'The Alderney Harbour Trust (AHT) grew. AHT!';
    const plans = { 'c.txt': { text, things: [{ name: 'Alderney Harbour Trust', aliases: ['AHT'], acronym: 'AHT' }] } };
    const of = snapshotOf(plans);
    const target = ask('c.txt', 'Alderney', of, plans);
    assert.ok('entity' in target);
    const changes = renameChanges(
      of,
      target.entity,
      'Alderney Harbour Trust',
      'Port & Trust',
      new Map([['c.txt', text]]),
    );
    assert.deepEqual(
      [...changes.values()].flat().map(({ newText }) => newText),
      ['Port & Trust'],
    );
  });

  it('needs the texts of the files that name it', () => {
    const target = ask('b.txt', 'Ines Calder');
    assert.ok('entity' in target);
    assert.deepEqual(filesNaming(snapshot, target.entity), ['a.txt', 'b.txt']);
    assert.equal(renameChanges(snapshot, target.entity, 'Ines Calder', 'X Y', new Map()).size, 0);
  });

  it('tells of another that has the name already', () => {
    const target = ask('b.txt', 'Ines Calder');
    assert.ok('entity' in target);
    assert.equal(clashOf(snapshot, target.entity, 'Tom Reed')?.name, 'Tom Reed');
    assert.equal(clashOf(snapshot, target.entity, 'Tim Reed'), undefined);
  });
});

describe('renaming is refused with a reason', () => {
  const reason = (...args: Parameters<typeof ask>): string => {
    const target = ask(...args);
    assert.ok('refused' in target);
    return english(target.refused);
  };

  it('where there is no name, a pronoun, a description or page furniture', () => {
    assert.match(reason('a.txt', 'won'), /no name here/);
    assert.match(reason('a.txt', 'She'), /“She” stands for Ines Calder/i);
    assert.match(reason('a.txt', 'the mayor'), /describes Ines Calder/i);
    assert.match(
      reason('a.txt', 'Ines Calder', snapshot, { 'a.txt': { text: PLANS['a.txt']!.text.replace('INES', 'xxxx') } }),
      /outside the article/,
    );
  });

  it('for a word that stands for several, or for one of several', () => {
    const plans: Readonly<Record<string, StoryPlan>> = {
      'a.txt': {
        text: 'Peru and Chile agreed. The two countries traded. Reed spoke.',
        things: [
          { type: 'LOC', name: 'Peru', descriptions: [] },
          { type: 'PER', name: 'Reed' },
        ],
      },
      'b.txt': { text: 'Tom Reed left.', things: [{ type: 'PER', name: 'Tom Reed' }] },
      'c.txt': { text: 'Ann Reed came.', things: [{ type: 'PER', name: 'Ann Reed' }] },
    };
    assert.match(
      reason('a.txt', 'Reed', snapshotOf(plans), plans),
      /may be one of several here: (Tom|Ann) Reed or (Tom|Ann) Reed/,
    );
  });

  it('for the word of a people', () => {
    const plans = { 'a.txt': { text: 'Kazakh grain.', things: [{ type: 'OTHER', name: 'Kazakh' } as const] } };
    assert.match(reason('a.txt', 'Kazakh', snapshotOf(plans), plans), /the word for what is of/);
  });

  it('for a new name that is none', () => {
    for (const name of ['', '  ', 'A\nB', 'x'.repeat(300)]) assert.ok(notAName(name));
    assert.equal(notAName('Ada'), undefined);
  });
});
