import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { createDesk } from '../../../server/src/service';
import { asIs, english } from '../../../server/src/text/wording';

const ARCHIVE = readdirSync('seeds').filter((name) => !/^(?:README|draft-|copydesk)/.test(name));

describe('the articles of the sample folder, explained', () => {
  const desk = createDesk({ config: DEFAULT_CONFIG });
  const texts = new Map(ARCHIVE.map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')]));
  before(() => desk.apply([...texts].map(([path, text]) => ({ path, text }))));

  /** What is told of words of an article: "agree sco-common-development.txt: the same date". */
  const told = (path: string, words: string): string[] => {
    const start = texts.get(path)!.indexOf(words);
    assert.ok(start >= 0, `"${words}" stands in ${path}`);
    return desk
      .explain(path, { start, end: start + words.length })
      .flatMap(({ own, compared }) => [
        ...(own ? [`${own.outcome} in itself: ${english(own.text)}`] : []),
        ...compared.map(
          ({ verdict, surface, path: other }) => `${verdict.outcome} ${other} “${surface}”: ${english(verdict.text)}`,
        ),
      ]);
  };
  const tells = (path: string, words: string, expected: RegExp): void => {
    const all = told(path, words);
    assert.ok(
      all.some((line) => expected.test(line)),
      `${expected} is not among\n${all.join('\n')}`,
    );
  };

  const AGREE: Readonly<Record<string, readonly [path: string, words: string, expected: RegExp]>> = {
    'Wednesday to Thursday and July 3-4': [
      'sco-platform-interview.txt',
      'Wednesday to Thursday',
      /^agree golden-thirty-years\.md “July 3”: July 3, 2024/,
    ],
    'a fifth trip and four before it': [
      'golden-thirty-years.md',
      'fifth trip',
      /^agree in itself: 4 before it and this one make 5/,
    ],
    'more than 100-fold': [
      'golden-thirty-years.md',
      '100-fold',
      /^agree in itself: .*41 billion USD ÷ about 370 million USD = 111/,
    ],
    'a target that was passed': [
      'golden-thirty-years.md',
      '$40 billion',
      /^agree in itself: more than 41 billion USD is over 40 billion USD/,
    ],
    'the 22nd in 2022 and the 24th': [
      'sco-common-development.txt',
      '22nd meeting',
      /^agree golden-thirty-years\.md “24th Meeting”: .*the 24th falls in 2024/,
    ],
    'five areas and their list': [
      'ambassador-interview.html',
      'five major areas',
      /^agree in itself: 5 announced, 5 listed/,
    ],
    'thirty years in 2022 and thirty-two in 2024': [
      'ambassador-interview.html',
      '32 years',
      /^agree sco-common-development\.txt “30th anniversary”/,
    ],
  };
  for (const [what, [path, words, expected]] of Object.entries(AGREE))
    it(`agree, and it is told: ${what}`, () => tells(path, words, expected));

  const SILENT: Readonly<Record<string, readonly [path: string, words: string, expected: RegExp]>> = {
    'trade in 2021 and in 2023': [
      'sco-common-development.txt',
      '25 billion USD',
      /^not-comparable golden-thirty-years\.md “\$41 billion”: they hold at different times: 2021 and 2023/,
    ],
    'what was invested and what projects are worth': [
      'golden-thirty-years.md',
      '$25.3 billion',
      /^not-comparable production-capacity-seminar\.txt “\$26 billion”: they measure different things: investment and/,
    ],
    'more than 30 projects and 51': [
      'production-capacity-seminar.txt',
      '51 projects',
      /^(?:agree|not-comparable) sco-common-development\.txt “30 cooperation projects”/,
    ],
    'a plant completed and another being built': [
      'sco-common-development.txt',
      'automobile factory',
      /^not-comparable sco-platform-interview\.txt “car factory”: they are of different scope/,
    ],
    'who is whose largest partner': [
      'sco-common-development.txt',
      'China is Kazakhstan',
      /^not-comparable golden-thirty-years\.md “China”: |^not-comparable golden-thirty-years\.md “.*”: they are ranks/,
    ],
    'a former and a current secretary-general': [
      'sco-common-development.txt',
      'Zhang Ming',
      /^not-comparable sco-platform-interview\.txt “Rashid Alimov”: one of them held it before/,
    ],
  };
  for (const [what, [path, words, expected]] of Object.entries(SILENT))
    it(`no conflict, and why: ${what}`, () => tells(path, words, expected));

  it('report one thing: anniversaries that do not fall in one year, as information, with the arithmetic', () => {
    const findings = desk.findings().map(({ severity, rule, message }) => ({ severity, rule, message }));
    assert.deepEqual(
      findings.map(({ severity, rule }) => `${severity} ${rule}`),
      ['information anniversary-arithmetic'],
    );
    assert.match(english(findings[0]!.message), /1992 \+ 25 = 2017.*2001 \+ 15 = 2016/);
  });

  describe('and its draft', () => {
    const DRAFT = 'draft-astana-summit.md';
    const draft = readFileSync(`seeds/${DRAFT}`, 'utf8');
    const drafted = createDesk({ config: { ...DEFAULT_CONFIG, drafts: [DRAFT] } });
    before(() => drafted.apply([...texts, [DRAFT, draft] as const].map(([path, text]) => ({ path, text }))));
    const explained = (words: string) => {
      const start = draft.indexOf(words);
      return drafted.explain(DRAFT, { start, end: start + words.length });
    };
    const claimsAt = (words: string) => explained(words).filter(({ open }) => open);

    it('calls a figure a conflict with the one it is reported against', () => {
      const [trade] = claimsAt('$14 billion');
      assert.deepEqual(
        trade?.compared.filter(({ verdict }) => verdict.outcome === 'conflict').map(({ surface }) => surface),
        ['$41 billion'],
      );
    });
    it('calls nothing a conflict that is not reported', () => {
      const [year] = claimsAt('2023');
      assert.deepEqual(year?.findings, []);
      assert.ok(year.compared.length > 0 && year.compared.every(({ verdict }) => verdict.outcome !== 'conflict'));
    });
    it('takes no figure for borne out by another that is only as large', () => {
      const [invested] = claimsAt('$25.3 billion');
      assert.deepEqual(
        invested?.compared.filter(({ verdict }) => verdict.outcome === 'agree').map(({ surface }) => surface),
        ['$25.3 billion'],
      );
    });
    it('takes no list for borne out by one that names more', () => {
      const words = 'China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan';
      const list = explained(words).find(({ surface }) => surface === words);
      assert.deepEqual(
        list?.compared.map(({ verdict }) => `${verdict.outcome}: ${english(verdict.text)}`),
        ['not-comparable: only one of the lists has Uzbekistan'],
      );
    });
    it('names what it speaks of in words that were written, not in stems', () =>
      assert.match(english(claimsAt('$14 billion')[0]?.what ?? asIs('')), /^a figure told with the words .*\btrade\b/));
  });
});
