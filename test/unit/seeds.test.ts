import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { configFrom } from '../../server/src/corpus/configFile';
import { createDesk, type Desk, parseConfig } from '../../server/src/service';
import { english } from '../../server/src/text/wording';

const FOLDER = 'seeds';
const DRAFT = 'draft-astana-summit.md';

/** The planted errors, as seeds/README.md lists them: the rule, and the words it must point at. */
const PLANTED: readonly (readonly [rule: string, words: string])[] = [
  ['weekday-date', 'Thursday, July 3, 2024'],
  ['date-conflict', '2002'],
  ['count-vs-list', 'six founding members'],
  ['ordinal-series', '23rd meeting'],
  ['role-holder', 'Zhang Xiao'],
  ['anniversary-arithmetic', '30th anniversary'],
  ['date-conflict', '1991'],
  ['elapsed-arithmetic', 'the past 35 years'],
  ['fold-change', '11-fold'],
  ['quantity-conflict', '23.8 percent'],
  ['quantity-conflict', '$14 billion'],
  ['count-vs-list', 'sixth trip'],
  ['weekday-date', 'Saturday, July 5, 2024'],
  ['count-vs-list', 'five major areas'],
  ['quantity-conflict', '9,000 units per year'],
  ['name-spelling', 'Wang Haiyang'],
];

function openSeeds(): Desk {
  const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
  const desk = createDesk({ config: configFrom(parseConfig(read('copydesk.json')).config ?? {}) });
  const names = readdirSync(FOLDER).filter((name) => /\.(txt|md|html)$/.test(name) && name !== 'README.md');
  desk.apply(names.map((path) => ({ path, text: read(path) })));
  return desk;
}

describe('the sample folder', () => {
  const desk = openSeeds();
  const draft = readFileSync(`${FOLDER}/${DRAFT}`, 'utf8');
  const loud = desk.findings().filter((f) => f.severity === 'error' || f.severity === 'warning');

  it('reports each planted error with its rule, and nothing else at warning or above', () => {
    const reported = loud.map((f) => `${f.rule} ${f.path} "${draft.slice(f.start, f.end)}"`);
    assert.deepEqual(reported.sort(), PLANTED.map(([rule, words]) => `${rule} ${DRAFT} "${words}"`).sort());
  });

  it('lists in its README what is planted', () => {
    const readme = readFileSync(`${FOLDER}/README.md`, 'utf8');
    const rules = [...readme.matchAll(/^\|.*\| `([a-z-]+)` \|$/gm)].map((match) => match[1]);
    assert.deepEqual(rules.sort(), PLANTED.map(([rule]) => rule).sort());
  });

  it('quotes and leads to the other side', () => {
    for (const finding of loud) {
      const words = draft.slice(finding.start, finding.end);
      assert.ok(english(finding.message).includes(words), `${finding.rule}: ${english(finding.message)}`);
    }
  });

  it('tells another office as its article writes it', () => {
    const crossed = loud.find(({ rule }) => rule === 'role-holder');
    assert.match(crossed ? english(crossed.message) : '', /Elsewhere Zhang Xiao is Ambassador to Kazakhstan \(/);
  });

  it('reads the dates of the articles as certain or doubtful as they are', () => {
    const dates = [...desk.snapshot.articles.values()].map(
      (a) => `${a.id} ${a.date?.value.slice(0, 10)} ${a.date?.certainty}`,
    );
    assert.deepEqual(dates, [
      'ambassador-interview.html 2024-11-15 doubtful',
      'draft-astana-summit.md 2024-07-08 certain',
      'golden-thirty-years.md undefined undefined',
      'production-capacity-seminar.txt undefined undefined',
      'sco-common-development.txt 2022-09-22 certain',
      'sco-platform-interview.txt 2024-07-03 certain',
      'sco-platform-interview.txt#2 2024-07-06 certain',
    ]);
  });

  it('knows the two Zhangs apart and the organisation by all its spellings', () => {
    const { entities } = desk.snapshot;
    const zhang = entities.named('Zhang Xiao')[0];
    assert.ok(zhang && entities.named('Zhang Ming')[0]?.id !== zhang.id);
    const spellings = ['SCO', 'Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation'];
    assert.equal(new Set(spellings.map((name) => entities.named(name)[0]?.id)).size, 1);
  });

  it('shows of the SCO when it was founded and by whom, and F12 leads to the sentence that says so from every article', () => {
    for (const story of desk.snapshot.articles.values()) {
      const text = readFileSync(`${FOLDER}/${story.path}`, 'utf8');
      const at = text.indexOf('SCO') + 1;
      const card = JSON.stringify(desk.hover(story.path, at));
      assert.match(card, /"2001"/, story.path);
      assert.match(card, /China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan/, story.path);
      assert.equal(desk.definition(story.path, at)?.targets[0]?.path, 'sco-platform-interview.txt');
    }
  });
});
