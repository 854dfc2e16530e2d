import assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import { type Decision, decide } from '../../../server/src/features/decisions';
import { english } from '../../../server/src/text/wording';

const decided = (text: string | undefined, ...decisions: Decision[]): string =>
  decisions.reduce<string>((before, decision) => {
    const next = decide(before, decision);
    assert.ok(typeof next === 'string');
    return next;
  }, text ?? '');
const entities = (text: string) => parse(text).entities;

describe('decisions about names', () => {
  it('make a file where there is none', () => {
    const text = decide(undefined, { kind: 'same', names: ['Shanghai Cooperation Organisation', 'SCO'] });
    assert.ok(typeof text === 'string');
    assert.deepEqual(entities(text), { same: [['Shanghai Cooperation Organisation', 'SCO']] });
  });

  it('keep comments, the layout and what else is said', () => {
    const before = '{\n\t// our drafts\n\t"drafts": ["drafts/**"], // all of them\n}\n';
    const text = decided(before, { kind: 'type', name: 'Nauruz', type: 'EVENT' });
    const said = '\t"entities": {\n\t\t"types": {\n\t\t\t"Nauruz": "EVENT"\n\t\t}\n\t},\n';
    assert.equal(text, before.replace('}\n', `${said}}\n`));
    assert.deepEqual(parse(text), { drafts: ['drafts/**'], entities: { types: { Nauruz: 'EVENT' } } });
  });

  it('are laid out as a person would, in whatever stands there already', () => {
    const same: Decision = { kind: 'same', names: ['A One', 'B Two'] };
    const first = '{\n  "entities": {\n    "same": [\n      ["A One", "B Two"]\n    ]\n  }\n}\n';
    assert.equal(decided(undefined, same), first);
    const second = first.replace('["A One", "B Two"]', '["A One", "B Two"],\n      ["C Three", "D Four"]');
    assert.equal(decided(first, { kind: 'same', names: ['C Three', 'D Four'] }), second);
    assert.equal(decided('{ // none yet\n}', same), `{ // none yet${first.slice(1, -1)}`);
    assert.equal(decided('// nothing\n', same), `// nothing\n${first}`);
    assert.equal(
      decided('{"entities": {"notNames": ["X"]}}', { kind: 'not-name', names: ['Y'] }),
      '{"entities": {"notNames": ["X", "Y"]}}',
    );
    const noted = '{\n  "drafts": [] // none\n}\n';
    assert.match(decided(noted, same), /"drafts": \[\], \/\/ none\n {2}"entities"/);
  });

  it('keep the line ends of the file', () => {
    const text = decided('{\r\n  "drafts": []\r\n}\r\n', { kind: 'not-name', names: ['Breaking'] });
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('that two names are one join groups', () => {
    const text = decided(
      undefined,
      { kind: 'same', names: ['A One', 'B Two'] },
      { kind: 'same', names: ['C Three', 'D Four'] },
      { kind: 'same', names: ['A One', 'E Five'] },
      { kind: 'same', names: ['B Two', 'C Three'] },
      { kind: 'same', names: ['A One', 'D Four'] },
    );
    assert.deepEqual(entities(text).same, [['A One', 'B Two', 'E Five', 'C Three', 'D Four']]);
  });

  it('that two names are two take back that they were one, and the other way round', () => {
    const same: Decision = { kind: 'same', names: ['A One', 'B Two'] };
    const different: Decision = { kind: 'different', names: ['A One', 'B Two'] };
    assert.deepEqual(entities(decided(undefined, same, different)), { same: [], different: [['A One', 'B Two']] });
    assert.deepEqual(entities(decided(undefined, different, same)), { same: [['A One', 'B Two']], different: [] });
    assert.deepEqual(entities(decided(undefined, different, different)).different, [['A One', 'B Two']]);
  });

  it('about what is no name are taken back by any other about it', () => {
    const none: Decision = { kind: 'not-name', names: ['Reading', 'Bath'] };
    assert.deepEqual(entities(decided(undefined, none, none)).notNames, ['Reading', 'Bath']);
    const text = decided(undefined, none, { kind: 'type', name: 'Reading', type: 'LOC' });
    assert.deepEqual(entities(text), { notNames: ['Bath'], types: { Reading: 'LOC' } });
  });

  it('about spelling put it first in its group', () => {
    const spelling: Decision = { kind: 'spelling', name: 'Nur-Sultan', spelling: 'Astana' };
    assert.deepEqual(entities(decided(undefined, spelling)).same, [['Astana', 'Nur-Sultan']]);
    const grouped = decided(undefined, { kind: 'same', names: ['Nur-Sultan', 'Akmola'] }, spelling);
    assert.deepEqual(entities(grouped).same, [['Astana', 'Nur-Sultan', 'Akmola']]);
  });

  it('change a type that was set under another spelling of the name', () => {
    const text = decided(
      undefined,
      { kind: 'type', name: 'NAURUZ', type: 'ORG' },
      { kind: 'type', name: 'Nauruz', type: 'EVENT' },
    );
    assert.deepEqual(entities(text).types, { NAURUZ: 'EVENT' });
  });

  it('are refused where the file is broken, however badly', () => {
    for (const text of ['{"drafts": [', '[]', '{"drafts": 3}', '['.repeat(100_000)]) {
      const refused = decide(text, { kind: 'not-name', names: ['X'] });
      assert.ok(
        typeof refused !== 'string' && english(refused.refused).includes('copydesk.json must be put right first'),
      );
    }
  });
});
