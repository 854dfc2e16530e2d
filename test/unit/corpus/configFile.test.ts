import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import { configFrom, parseConfigFile } from '../../../server/src/corpus/configFile';
import { english } from '../../../server/src/text/wording';

const RULES = new Set(['date-conflict', 'weekday-date']);
const parse = (text: string) => parseConfigFile(text, RULES);
/** The words a problem points at. */
const pointed = (text: string) => parse(text).problems.map(({ start, end }) => text.slice(start, end));

describe('parseConfigFile', () => {
  it('reads what is said, with comments and trailing commas', () => {
    const text = `{
      // the desk's own folder
      "drafts": ["drafts/**",],
      "rules": { "weekday-date": "off" },
      "articles": { "a.txt": { "date": "2024-07", "source": "Gazette" } },
      "entities": { "same": [["AHT", "Alderney Harbour Trust"]], "notNames": ["Monday"] },
    }`;
    const { config, problems } = parse(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      drafts: ['drafts/**'],
      rules: { 'weekday-date': 'off' },
      articles: { 'a.txt': { date: '2024-07', source: 'Gazette' } },
      entities: { same: [['AHT', 'Alderney Harbour Trust']], different: [], types: {}, notNames: ['Monday'] },
    });
  });

  it('takes an empty file for an empty configuration', () => {
    for (const text of ['', '  \n', '{}', '// nothing yet\n'])
      assert.deepEqual(parse(text), { config: {}, problems: [] });
  });

  it('points at the place where JSON is broken', () => {
    const text = '{\n  "drafts": ["a" "b"]\n}';
    assert.equal(parse(text).config, undefined);
    assert.deepEqual(pointed(text), ['"b"']);
  });

  it('tells of one slip once', () => {
    for (const text of [
      '{"drafts": ["a" "b"',
      '{"rules": {"weekday-date" "off"}',
      '{"ignore": [{]}',
      '{drafts: ["a"]}',
    ])
      assert.equal(parse(text).problems.length, 1, text);
  });

  it('does not choose between names that are one thing by one list and two by the other', () => {
    const same = '["AHT", "Alderney Harbour Trust", "the Trust"]';
    const text = `{"entities": {"same": [${same}], "different": [["Other", "AHT"], ["aht", "The Trust"]]}}`;
    assert.equal(parse(text).config, undefined);
    assert.deepEqual(pointed(text), ['["aht", "The Trust"]']);
  });

  it('says what is written twice, and takes the last', () => {
    const text = '{"rules": {"weekday-date": "off", "weekday-date": "hint"}}';
    assert.deepEqual(parse(text).config?.rules, { 'weekday-date': 'hint' });
    assert.deepEqual(pointed(text), ['"weekday-date"']);
    const ignored = '{"fingerprint": "a", "reason": "so"}';
    assert.match(english(parse(`{"ignore": [${ignored}, ${ignored}]}`).problems[0]!.message), /ignored twice/);
  });

  const wrong: Readonly<Record<string, readonly [text: string, at: string, says: RegExp]>> = {
    'a glob where a list is due': ['{"drafts": "drafts/**"}', '"drafts/**"', /list of globs/],
    'a severity that there is none of': ['{"rules": {"weekday-date": "fatal"}}', '"fatal"', /"warning"/],
    'a date that is none': ['{"articles": {"a.txt": {"date": "2024-02-30"}}}', '"2024-02-30"', /no date/],
    'a single name that is the same as itself': ['{"entities": {"same": [["AHT"]]}}', '["AHT"]', /Two or more/],
    'a pair of three': ['{"entities": {"different": [["a", "b", "c"]]}}', '["a", "b", "c"]', /Two names/],
    'an unknown type': ['{"entities": {"types": {"AHT": "CORP"}}}', '"CORP"', /PER, ORG/],
    'a list at the top': ['["drafts"]', '["drafts"]', /must be an object/],
    'phrasings without a list': [
      '{"properties": {"berths": {"phrasings": "{place}"}}}',
      '"{place}"',
      /list of phrasings/,
    ],
    'a constraint there is none of': [
      '{"properties": {"berths": {"constraint": "one", "phrasings": []}}}',
      '"one"',
      /"single value", "single best value", "multi-value"/,
    ],
    'a property without phrasings': ['{"properties": {"berths": {}}}', '{}', /with phrasings/],
    'a number for a source': ['{"articles": {"a.txt": {"source": 7}}}', '7', /text in quotation marks/],
  };
  for (const [what, [text, at, says]] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => {
      const { config, problems } = parse(text);
      assert.equal(config, undefined);
      assert.deepEqual(pointed(text), [at]);
      assert.equal(problems[0]!.severity, 'error');
      assert.match(english(problems[0]!.message), says);
    });
  }

  it('warns of settings and rules that do not exist, and keeps the rest', () => {
    const text = '{"draft": [], "drafts": ["d"], "rules": {"weekday": "off"}, "articles": {"a": {"dat": "2024"}}}';
    const { config, problems } = parse(text);
    assert.deepEqual(config?.drafts, ['d']);
    assert.deepEqual(pointed(text), ['"draft"', '"dat"', '"weekday"']);
    assert.ok(problems.every(({ severity }) => severity === 'warning'));
  });

  it('warns of phrasings that cannot be used, at their place, and keeps the rest', () => {
    const text =
      '{"drafts": ["d"], "properties": {"berths": {"phrasings": ["{place} has {quantity:berth}", "{place} has berths"]}, "a:b": {"phrasings": []}}}';
    const { config, problems } = parse(text);
    assert.deepEqual(config?.drafts, ['d']);
    assert.deepEqual(pointed(text), ['"{place} has berths"', '{"phrasings": []}']);
    assert.ok(problems.every(({ severity }) => severity === 'warning'));
  });

  it('finds its place where a property stands twice', () => {
    const text = '{"properties": {"a": {"phrasings": []}, "a": {"phrasings": ["{org}"]}}}';
    assert.deepEqual(pointed(text), ['"a"', text]);
  });

  it('refuses what is nested without end, at no cost', () => {
    const { config, problems } = parse(`{"rules": ${'['.repeat(100_000)}`);
    assert.equal(config, undefined);
    assert.match(english(problems[0]!.message), /nested too deeply/);
  });

  it('takes no key for more than a key', () => {
    const { config } = parse('{"articles": {"__proto__": {"date": "2024"}}, "constructor": 1}');
    assert.equal(({} as { date?: string }).date, undefined);
    assert.ok(config);
  });

  it('never fails, and points into the text', () => {
    const json = fc.json().map((text) => text.replaceAll('"a', '"rules'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), (text) => {
        for (const { start, end } of parse(text).problems)
          assert.ok(start >= 0 && start <= end && start <= text.length);
      }),
    );
  });
});

describe('configFrom', () => {
  it('puts the folder before the person, and the person before what is usual', () => {
    const config = configFrom({ include: ['*.md'] }, { include: ['*.txt'], exclude: ['old'] });
    assert.deepEqual(config.include, ['*.md']);
    assert.deepEqual(config.exclude, [...DEFAULT_CONFIG.exclude, 'old']);
    assert.deepEqual(configFrom({}), DEFAULT_CONFIG);
  });
});
