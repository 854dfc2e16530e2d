import assert from 'node:assert/strict';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { indexEntities } from '../../../server/src/resolve/across';

/**
 * Articles read from text to entity, every name marked: `[words|TYPE entity]`, or `[words|TYPE]` where the entity has that
 * name. What is not marked is no name.
 */
const reads = (about: string, source: string): void => {
  it(about, () => {
    const text = source.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1');
    const expected = [...source.matchAll(/\[([^|\]]+)\|([A-Z]+)(?: ([^\]]+))?\]/g)].map(
      ([, words, type, entity]) => `${words} = ${type} ${entity ?? words}`,
    );
    const [story] = analyseFile('a.txt', text);
    const index = indexEntities(new Map([['a.txt', story!]]));
    const found = story!.mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end, local }) => {
        const { type, name } = index.entities.get(index.entityOf('a.txt', local)!)!;
        return `${text.slice(start, end).replace(/\s+/g, ' ')} = ${type} ${name}`;
      });
    assert.deepEqual(found, expected);
  });
};

describe('names in the constructions of agency copy', () => {
  reads(
    'a minister after his view, his surname, the body and its acronym',
    'Membership of the [Shanghai Cooperation Organization|ORG] ([SCO|ORG Shanghai Cooperation Organization]) pays off, says [Kanat Sharlapaev|PER], minister of industry of [Kazakhstan|LOC]. [Sharlapaev|PER Kanat Sharlapaev] told the [China Global Television Network|ORG] ([CGTN|ORG China Global Television Network]) so in [Astana|LOC]. The [SCO|ORG Shanghai Cooperation Organization] was set up in [Shanghai|LOC].',
  );
  reads(
    'an ambassador by title and country, then by surname alone',
    'The [Chinese|OTHER] Ambassador to [Kazakhstan|LOC], [Zhang Xiao|PER], gave lunch on Friday. Over tea [Zhang|PER Zhang Xiao] spoke of the [Belt and Road Initiative|WORK] ([BRI|WORK Belt and Road Initiative]), of the [Silk Road Spirit|OTHER] and of work within the [United Nations|ORG].',
  );
  reads(
    'a conference whose name runs over "and" and "in"',
    'Both belong to the [Conference on Interaction and Confidence Building Measures in Asia|ORG] and to the [SCO|ORG], said [Zhang Ming|PER], the secretary-general.',
  );
  reads(
    'a programme called by the words before its noun',
    'The [Green Coast Initiative|WORK] began in May. Officials hold that [Green Coast|WORK Green Coast Initiative] pays for two ports.',
  );
  reads(
    'a programme in two halves, and bodies in a row',
    "The course belongs to the [One Belt, One Road|WORK] programme of the [All-China Federation of Trade Unions|ORG]. The [China Workers' Center for International Exchange|ORG] runs it; the [Ministry of Foreign Affairs of the PRC|ORG] and the [National Development and Reform Commission|ORG] ([NDRC|ORG National Development and Reform Commission]) pay.",
  );
  reads(
    'delegates from bodies and regions',
    'Guests of the [State Revenue Committee|ORG], the [Federation of Kazakhstan Trade Unions|ORG] and [JSC NC Kazakhstan Temir Zholy|ORG] sat beside those of [East Kazakhstan|LOC] and [Mangystau|LOC] regions. [Yerik Ashimov|PER] greeted them, and [Ashimov|PER Yerik Ashimov] later drove to [Guangzhou|LOC].',
  );
  reads(
    'two programmes that only the noun beside them tells from people',
    'Officials work to match two programs, [Nurly Zhol|WORK] and the [Silk Road Economic Belt|WORK].',
  );
  reads(
    'a scholar, her center and her university',
    '[Wang Haiyan|PER] is director of the [Center for Kazakhstan Studies|ORG] at [East China Normal University|ORG] and writes for [News.Az|ORG].',
  );
  reads(
    'places that plants and lines are called after',
    'Work on the [Turgusun|LOC] hydropower station near [Altai|LOC], on the [Zhanatas|LOC] wind farm and on the [Angren-Pap|LOC] railway line is over, and so is that on the [Shymkent Oil Refinery|ORG].',
  );
  reads(
    'an official of a department of a party, brackets between, and a surname that is also a verb',
    'Speeches came from [Shen Haixiong|PER], vice minister of the [Publicity Department|ORG] of the [Communist Party of China|ORG] ([CPC|ORG Communist Party of China]) [Central Committee|ORG], and from the chairman of the [National Radio and Television Commission of Tajikistan|ORG], [Nuriddin Said|PER].',
  );
  reads(
    'titles in quotation marks, a single word beside them too',
    'Pupils of the [Tajik National Conservatory|ORG] gave two pieces, "[Friendship|WORK]" and "[Silk Road Symphony|WORK]," on Friday. Part of the "[Bright Road|WORK]" policy is the series "[China Up Close|WORK]".',
  );
  reads(
    'a dateline and everyday initials',
    '[BEIJING|LOC Beijing]. [KAZINFORM|ORG Kazinform] - Viewers of a TV channel in [Beijing|LOC] paid 25 billion USD, its CEO told [Kazinform|ORG].',
  );
});

describe('names that look like something else', () => {
  reads(
    'a quoted sentence is no title',
    '"[Ines Calder|PER] was born in [Leeds|LOC]," said her brother [Pavel Calder|PER].',
  );
  reads('a quoted name is what it was', 'They call the town "[New York|LOC]" on [Sicily|LOC].');
  reads(
    'a nickname is no title',
    'The bout went to [Ana "The Rock" Ruiz|PER Ana Ruiz] of [Lima|LOC]. [Ana Ruiz|PER] smiled, and [Ruiz|PER Ana Ruiz] left.',
  );
});
