import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULE_HEADINGS } from '../../../server/src/features/ruleHeadings';
import { RULES } from '../../../server/src/rules';
import { bareWordings } from '../../harness/bareWordings';
import { serverTemplates, shownStrings } from '../../harness/shownStrings';

const read = (name: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(name, 'utf8'));
const marks = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
const commands = (text: string): string[] => (text.match(/\(command:[^)]+\)|`[^`]+`|https?:[^)]+/g) ?? []).sort();

describe('texts of the editor', () => {
  const english = read('package.nls.json');
  const bundle = read('l10n/bundle.l10n.json');
  const chinese = read('package.nls.zh-cn.json');
  const chineseBundle = read('l10n/bundle.l10n.zh-cn.json');

  it('of the manifest are each in English, and no other', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
  });

  it('that the client shows or the server words are each in the bundle, and no other', () =>
    assert.deepEqual(shownStrings(), Object.keys(bundle).sort()));

  it('are all in Chinese, and no other', () => {
    assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
    assert.deepEqual(Object.keys(chineseBundle).sort(), Object.keys(bundle).sort());
  });

  it('keep their values, buttons and code in translation', () => {
    // What has a value more than its English shows may be said by the other one: 41 billion is 410 of another scale.
    const more = new Map(
      serverTemplates().flatMap(({ key, values }) => (values > marks(key).length ? [[key, values]] : [])),
    );
    assert.ok(more.size > 0);
    for (const [key, text] of Object.entries(bundle)) {
      const said = marks(chineseBundle[key]!);
      const values = more.get(key);
      if (values === undefined) assert.deepEqual(said, marks(text), key);
      else assert.ok(said.length > 0 && said.every((mark) => Number(mark[1]) < values), key);
    }
    for (const [key, text] of Object.entries(english)) assert.deepEqual(commands(chinese[key]!), commands(text), key);
    for (const text of Object.values({ ...chinese, ...chineseBundle })) assert.ok(text.trim() !== '');
  });

  it('stand in English for the text alone where they have a sense', () => {
    for (const [key, text] of Object.entries(bundle)) assert.ok(key === text || key.startsWith(`${text}/`), key);
  });

  it('are marked as Chinese is: no point, comma or quotation mark of English between Chinese letters', () => {
    for (const [key, text] of Object.entries(chineseBundle))
      assert.doesNotMatch(text, /\p{Script=Han}[,.;:?!"](?!\.)|[,;?!"]\p{Script=Han}/u, key);
  });

  it('are said before they become a string', () => assert.deepEqual(bareWordings(), []));

  it('name every rule in a heading of a few words', () => {
    assert.deepEqual(Object.keys(RULE_HEADINGS).sort(), RULES.map(({ meta }) => meta.id).sort());
    for (const heading of Object.values(RULE_HEADINGS)) assert.ok(heading.split(' ').length <= 8, heading);
  });
});
