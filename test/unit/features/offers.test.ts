import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { FACT_PROPERTIES, parseFacts } from '../../../server/src/corpus/factsFile';
import { baselineSchema, factsSchema } from '../../../server/src/features/deskSchemas';
import { baselineEntry } from '../../../server/src/rules/quiet';
import { createDesk } from '../../../server/src/service';

const SPRING =
  '---\ndate: 2024-03-04\n---\n\nThe Alderney Harbour Trust was established in 1987 and looks after two quays.\n';
const SUMMER =
  '---\ndate: 2024-06-05\n---\n\nThe Alderney Harbour Trust was established in 1992 and runs three quays.\n';
const UNDATED = 'The quay was opened on May 3, 2023. The trust paid for it.\n';

const deskOf = (drafts: readonly string[] = []) => {
  const desk = createDesk({ config: { ...DEFAULT_CONFIG, drafts } });
  desk.apply([
    { path: 'spring.md', text: SPRING },
    { path: 'summer.md', text: SUMMER },
    { path: 'undated.txt', text: UNDATED },
  ]);
  return desk;
};
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('what may be noted at a place', () => {
  it('is the finding to ignore, under its fingerprint, and the claim to verify, as the file of facts takes it', () => {
    const desk = deskOf();
    const notes = desk.offers('summer.md', at(SUMMER, '1992')).map(({ note }) => note);
    const [ignore, fact, ...others] = notes;
    assert.deepEqual(others, []);
    assert.ok(ignore?.kind === 'ignore' && fact?.kind === 'fact');
    assert.equal(ignore.fingerprint, desk.findings()[0]!.fingerprint);
    const { facts, problems } = parseFacts(JSON.stringify({ facts: [fact.fact] }));
    assert.deepEqual(problems, []);
    assert.deepEqual([facts![0]!.entity, facts![0]!.written], ['Alderney Harbour Trust', '1992']);
  });

  it('is the date of an article that has none, at its head; a certain date is left alone', () => {
    const desk = deskOf();
    const days = desk
      .offers('undated.txt', { start: 0, end: 0 })
      .flatMap(({ note }) => (note.kind === 'article' && note.set.date) || []);
    assert.ok(days.includes('2023-05-03'), days.join());
    assert.ok(desk.offers('spring.md', { start: 0, end: 0 }).every(({ asks }) => asks !== 'date'));
  });

  it('is the source and the headline of an article that has none, at its very head', () => {
    const asked = (offset: number) => deskOf().offers('spring.md', { start: offset, end: offset });
    assert.deepEqual(
      asked(0).map(({ asks, note }) => [asks, note.kind]),
      [
        ['outlet', 'article'],
        ['title', 'article'],
      ],
    );
    assert.deepEqual(asked(100), []);
  });

  it('is nothing where nothing is said', () =>
    assert.deepEqual(deskOf().offers('nowhere.md', { start: 0, end: 10 }), []));
});

describe('repeats of a value that is not right any more', () => {
  it('are found from the right one, with what to write in drafts alone', () => {
    const [place, ...others] = deskOf(['summer.md']).repeats('spring.md', at(SPRING, '1987').start)!.places;
    assert.deepEqual(others, []);
    assert.deepEqual(place, { path: 'summer.md', ...at(SUMMER, '1992'), surface: '1992', newText: '1987' });
    assert.equal(deskOf().repeats('spring.md', at(SPRING, '1987').start)!.places[0]!.newText, undefined);
  });

  it('are what a verified fact refutes, wherever one asks', () => {
    const desk = deskOf();
    const written = { entity: 'Alderney Harbour Trust', property: 'founded', value: '1987', source: 'register' };
    desk.configure({ ...DEFAULT_CONFIG, facts: parseFacts(JSON.stringify({ facts: [written] })).facts! });
    const places = desk.repeats('summer.md', at(SUMMER, '1992').start)!.places;
    assert.deepEqual(
      places.map(({ path }) => path),
      ['summer.md'],
    );
  });

  it('are none where nothing is claimed', () => assert.equal(deskOf().repeats('spring.md', 0), undefined));
});

describe('the schema of the baseline', () => {
  it('asks for what the file is checked for', () => {
    const { required, properties } = baselineSchema().properties.findings.items;
    assert.deepEqual(required, Object.keys(baselineEntry(deskOf().findings()[0]!)));
    assert.deepEqual(required, Object.keys(properties));
  });
});

describe('the schema of verified facts', () => {
  it('knows the properties that the file is checked for', () => {
    const { property } = factsSchema().properties.facts.items.properties;
    assert.deepEqual(
      property.anyOf[0]!.enum,
      FACT_PROPERTIES.map(({ id }) => id),
    );
  });
});
