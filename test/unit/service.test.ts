import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../server/src/corpus/config';
import { createDesk, parseConfig } from '../../server/src/service';
import { english } from '../../server/src/text/wording';

const TEXT = 'On Friday, June 3, 2024, the quay was opened. It was closed last year.';

describe('a desk', () => {
  it('takes files in, checks them, and lets them go', () => {
    const desk = createDesk();
    assert.deepEqual(desk.findings(), []);
    assert.ok(
      desk.apply([
        { path: 'b.txt', text: TEXT },
        { path: 'a.txt', text: 'All is quiet.' },
      ]),
    );
    assert.deepEqual(desk.paths(), ['a.txt', 'b.txt']);
    assert.deepEqual(
      desk.findingsIn('b.txt').map(({ rule }) => rule),
      ['weekday-date'],
    );
    assert.deepEqual(desk.findingsIn('a.txt'), []);
    assert.ok(desk.apply([{ path: 'b.txt', deleted: true }]));
    assert.deepEqual(desk.findings(), []);
    assert.equal(desk.lines('b.txt'), undefined);
  });

  it('is the same desk as long as nothing changes', () => {
    const desk = createDesk();
    desk.apply([{ path: 'a.txt', text: TEXT }]);
    const { snapshot, revision } = desk;
    const findings = desk.findings();
    assert.ok(!desk.apply([{ path: 'a.txt', text: TEXT }]));
    assert.ok(!desk.apply([{ path: 'nobody.txt', deleted: true }]));
    assert.equal(desk.snapshot, snapshot);
    assert.equal(desk.findings(), findings);
    assert.equal(desk.revision, revision);
    assert.ok(desk.apply([{ path: 'a.txt', text: `${TEXT} ` }]));
    assert.ok(desk.revision > revision);
  });

  it('takes an analysis made elsewhere', () => {
    const [here, there] = [createDesk(), createDesk()];
    here.apply([{ path: 'a.txt', text: TEXT }]);
    there.apply([{ path: 'a.txt', analysed: here.file('a.txt')! }]);
    assert.deepEqual(there.findings(), here.findings());
  });

  it("reads every article anew for a person's own phrasings, and none for a label", () => {
    const desk = createDesk();
    const texts = { 'a.txt': 'Norway has 12 berths.', 'b.txt': 'Norway has 14 berths.' };
    const take = () => desk.apply(Object.entries(texts).map(([path, text]) => ({ path, text })));
    take();
    assert.deepEqual(desk.findings(), []);
    const properties = { berths: { phrasings: ['{place} has {quantity:berth}'] } };
    assert.deepEqual(desk.configure({ ...DEFAULT_CONFIG, properties }), ['a.txt', 'b.txt']);
    take();
    const messages = () => desk.findings().map(({ rule, message }) => `${rule}: ${english(message)}`);
    assert.deepEqual(messages(), ['quantity-conflict: Norway, berths: “14 berths” here, but a.txt has “12 berths”.']);
    assert.match(JSON.stringify(desk.hover('a.txt', 1)), /berths/);
    assert.equal(english(desk.explain('a.txt', { start: 11, end: 13 })[0]!.what), 'berths of Norway');

    const named = { berths: { ...properties.berths, label: 'number of berths' } };
    assert.deepEqual(desk.configure({ ...DEFAULT_CONFIG, properties: named }), []);
    assert.match(messages()[0]!, /Norway, number of berths: /);
    const several = { berths: { ...named.berths, constraint: 'multi-value' as const } };
    assert.deepEqual(desk.configure({ ...DEFAULT_CONFIG, properties: several }), []);
    assert.deepEqual(messages(), []);
  });

  it('puts a configuration in force, and says what must be read again for it', () => {
    const desk = createDesk();
    desk.apply([
      { path: 'a.txt', text: TEXT },
      { path: 'b.txt', text: TEXT },
    ]);
    const values = () => desk.stories('a.txt')[0]!.timexes.map(({ value }) => value);
    assert.ok(!values().includes('2018'));

    const articles = { 'a.txt': { date: '2019-03-01' }, 'gone.txt': { date: '2020' } };
    assert.deepEqual(desk.configure({ ...DEFAULT_CONFIG, articles }), ['a.txt']);
    assert.ok(desk.apply([{ path: 'a.txt', text: TEXT }]));
    assert.ok(values().includes('2018'), values().join());
    assert.deepEqual(desk.configure({ ...DEFAULT_CONFIG, articles }), []);

    desk.configure({ ...DEFAULT_CONFIG, rules: { 'weekday-date': 'off' } });
    assert.deepEqual(desk.findings(), []);
    desk.configure({ ...DEFAULT_CONFIG, rules: { 'weekday-date': 'hint' } });
    assert.ok(desk.findings().every(({ severity }) => severity === 'hint'));
  });

  it('tells drafts from the archive by the configuration, or as it is told', () => {
    const config = { ...DEFAULT_CONFIG, drafts: ['draft-*'] };
    assert.ok(createDesk({ config }).snapshot.isDraft('draft-a.md'));
    assert.ok(!createDesk({ config, isDraft: (path) => path === 'x' }).snapshot.isDraft('draft-a.md'));
  });
});

describe('parseConfig', () => {
  it('knows the rules that there are', () => {
    assert.deepEqual(parseConfig('{"rules": {"date-conflict": "hint"}}').problems, []);
    assert.equal(parseConfig('{"rules": {"no-such-rule": "hint"}}').problems.length, 1);
  });
});

describe('a desk in steps', () => {
  const paths = ['a.md', 'b.md', 'c.md'];
  const texts = [
    'The Holt Bridge opened in May 1931, said Mayor Ana Ruiz of Alderney.',
    'The Holt Bridge opened in May 1932, said Ana Ruiz, mayor of Alderney.',
    'On Friday, June 3, 2024, the Holt Bridge was closed by the mayor of Alderney, Ann Ruiz.',
    'Nothing happened.',
  ].map((text) => `${text}\n\nThe talks went on for two days.\n`);

  it('is as before until an edit is read to its end', () => {
    const desk = createDesk();
    desk.apply(paths.map((path, i) => ({ path, text: texts[i]! })));
    const { snapshot, revision } = desk;
    const findings = desk.findings();
    const steps = desk.take('a.md', texts[3]!);
    for (let step = steps.next(); !step.done; step = steps.next()) {
      assert.equal(desk.snapshot, snapshot);
      assert.equal(desk.findings(), findings);
      assert.equal(desk.revision, revision);
    }
    assert.ok(desk.revision > revision);
    const whole = createDesk();
    whole.apply(paths.map((path, i) => ({ path, text: path === 'a.md' ? texts[3]! : texts[i]! })));
    assert.deepEqual(desk.findings(), whole.findings());
  });

  it('finds what a desk finds that reads all at once, whatever comes between the steps', () => {
    const action = fc.record({
      does: fc.constantFrom('take', 'apply', 'check', 'settle', 'ask', 'let go'),
      path: fc.constantFrom(...paths),
      text: fc.constantFrom(...texts),
      steps: fc.nat(60),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const desk = createDesk();
        const running: Generator<undefined, unknown>[] = [];
        for (const { does, path, text, steps } of actions) {
          if (does === 'take') running.push(desk.take(path, text));
          if (does === 'apply') desk.apply([{ path, text }]);
          if (does === 'check') running.push(desk.check());
          if (does === 'settle') running.push(desk.settle());
          if (does === 'ask') desk.findings();
          if (does === 'let go') running.pop();
          for (let n = 0; n < steps; n++) running[n % Math.max(1, running.length)]?.next();
        }
        const last = texts[0]!;
        for (const path of paths) for (const steps = desk.take(path, last); !steps.next().done; );
        const whole = createDesk();
        whole.apply(paths.map((path) => ({ path, text: last })));
        for (const steps = desk.check(); !steps.next().done; );
        assert.deepEqual(desk.findings(), whole.findings());
        assert.equal(desk.lastCheck.findings, desk.findings());
      }),
      { numRuns: 30 },
    );
  });
});
