import assert from 'node:assert/strict';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { type EntityIndex, indexEntities } from '../../../server/src/resolve/across';
import { editionKey, editionOf } from '../../../server/src/resolve/naming/edition';
import { foldWords } from '../../../server/src/resolve/naming/fold';

const key = (name: string): string | undefined => {
  const edition = editionOf(foldWords(name));
  return edition && editionKey(edition);
};

describe('the edition a name tells', () => {
  const tells = (name: string, expected: string | undefined): void => {
    it(`${name}: ${expected ?? 'none'}`, () => assert.equal(key(name), expected));
  };
  tells('2022 World Cup', 'world cup 2022');
  tells('World Cup 2022', 'world cup 2022');
  tells('22nd Harbour Summit', 'harbor summit no22');
  tells('Third Harbour Forum', 'harbor forum no3');
  tells('World War II', 'world war no2');
  tells('Second World War', 'world war no2');
  tells('Harbour Cup XIV', 'harbor cup no14');
  tells('75th Harbour Film Festival 2022', 'harbor film festival no75 2022');
  tells('14th Five-Year Plan', 'five year plan no14');
  tells('World Cup', undefined);
  tells('First Bank', undefined);
  tells('Third Avenue', undefined);
  tells('2022', undefined);
  tells('Channel 4', undefined);
});

/** Articles a.txt, b.txt, ... read and resolved, with what the nth `words` of an article stands for. */
function corpus(...texts: string[]): { index: EntityIndex; at(article: number, words: string): string } {
  const stories = texts.map((text, i) => analyseFile(`${i}.txt`, text)[0]!);
  const index = indexEntities(new Map(stories.map((story) => [story.id, story])));
  return {
    index,
    at(article, words) {
      const start = texts[article]!.indexOf(words);
      const mention = stories[article]!.mentions.find((one) => one.start === start);
      assert.ok(mention, `"${words}" stands for nothing`);
      return index.entityOf(`${article}.txt`, mention.local)!;
    },
  };
}

describe('events that come again and again', () => {
  it('are told apart by year and number, inside an article and across', () => {
    const { at } = corpus(
      'Peru lost the 2018 World Cup and won the 2022 World Cup.',
      'Fans in Lima still speak of the 2022 World Cup.',
      'Lima will host the 33rd Harbour Games. The 32nd Harbour Games were in Quito.',
    );
    assert.notEqual(at(0, '2018 World Cup'), at(0, '2022 World Cup'));
    assert.equal(at(0, '2022 World Cup'), at(1, '2022 World Cup'));
    assert.notEqual(at(2, 'Harbour Games. The'), at(2, 'Harbour Games were'));
  });

  it('are one in an article that tells of one edition alone, and nobody knows which in an article that tells none', () => {
    const { at } = corpus(
      'Peru won the 2022 World Cup. The World Cup final was long.',
      'Every child in Peru dreams of the World Cup.',
    );
    assert.equal(at(0, '2022 World Cup'), at(0, 'World Cup final'));
    assert.notEqual(at(0, '2022 World Cup'), at(1, 'World Cup'));
  });

  it('are joined by number and year only where an article gives both', () => {
    const texts = ['The 75th Harbour Film Festival opened in Lima.', 'The 2022 Harbour Film Festival was short.'];
    const apart = corpus(...texts);
    assert.notEqual(apart.at(0, 'Harbour'), apart.at(1, '2022 Harbour'.slice(5)));
    const told = corpus(...texts, 'The 75th Harbour Film Festival, held in 2022, drew few to Lima.');
    assert.equal(told.at(0, 'Harbour'), told.at(1, 'Harbour'));
    assert.equal(told.at(0, 'Harbour'), told.at(2, 'Harbour'));
  });
});

describe('meetings without a name', () => {
  const LEAGUE = 'Ana Ruiz told the 22nd summit of the Harbour League (HL) that trade in Peru had grown.';

  it('are known by number and host, however the host is called', () => {
    const { at, index } = corpus(
      LEAGUE,
      "The Harbour League's 22nd summit ended in Lima on Friday.",
      'The 23rd annual summit of the Harbour League will be in Quito.',
    );
    assert.equal(at(0, '22nd summit'), at(1, '22nd summit'));
    assert.notEqual(at(0, '22nd summit'), at(2, '23rd annual summit'));
    const { type, name } = index.entities.get(at(0, '22nd summit'))!;
    assert.deepEqual([type, name], ['EVENT', '22nd summit of the Harbour League']);
  });

  it('of different hosts are different, and without host or place nobody can tell', () => {
    const { at } = corpus(LEAGUE, 'The 22nd summit of the Reef Union opened. Then the 22nd summit closed.');
    assert.notEqual(at(0, '22nd summit'), at(1, '22nd summit'));
    assert.throws(() => at(1, '22nd summit closed'));
  });

  it('are joined by number and year only where an article gives both', () => {
    const dated = 'The 2022 summit of the Harbour League was the longest.';
    const apart = corpus(LEAGUE, dated);
    assert.notEqual(apart.at(0, '22nd summit'), apart.at(1, '2022 summit'));
    const told = corpus(LEAGUE, dated, 'At the 22nd summit of the Harbour League, held in 2022, Peru joined.');
    assert.equal(told.at(0, '22nd summit'), told.at(1, '2022 summit'));
  });

  it('go by their place where no host is told', () => {
    const { at } = corpus('The 22nd summit in Samarkand ended.', 'Peru left the 22nd summit in Samarkand early.');
    assert.equal(at(0, '22nd summit'), at(1, '22nd summit'));
  });
});

describe('works', () => {
  it('are declarations, programmes and plans, told apart by year and number', () => {
    const { at, index } = corpus(
      'Ministers signed the Lima Declaration in Peru. The Lima Accord pays for ships.',
      'The 14th Five-Year Plan follows the 13th Five-Year Plan, officials in Lima said.',
    );
    assert.equal(index.entities.get(at(0, 'Lima Declaration'))?.type, 'WORK');
    assert.equal(index.entities.get(at(0, 'Lima Accord'))?.type, 'WORK');
    assert.notEqual(at(1, 'Five-Year Plan follows'), at(1, 'Five-Year Plan, officials'));
  });
});
