import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/corpus/config';
import type { Verdict } from '../../../server/src/features/choices';
import { decide } from '../../../server/src/features/decisions';
import { createDesk, type Desk, parseConfig } from '../../../server/src/service';
import { english } from '../../../server/src/text/wording';

const PORT = 'Zhang Wei said on Monday that the port of Lima was full. Later Zhang Wei left for Quito.';

/** A desk of `a.txt`, `b.txt` and `c.txt`, which all speak of a Zhang Wei. */
function desk(): Desk {
  const made = createDesk();
  made.apply(['a.txt', 'b.txt', 'c.txt'].map((path) => ({ path, text: PORT })));
  return made;
}

/** What the desk's file holds after a verdict on the Zhang Wei of an article, put in force. */
function say(of: Desk, path: string, verdict: Verdict, before?: string): string {
  const named = of.named(path, 2);
  assert.ok(named);
  const decision = of.decisionOf(named.entity, verdict);
  assert.ok(!('refused' in decision), JSON.stringify(decision));
  const text = decide(before, decision);
  assert.ok(typeof text === 'string');
  const { config } = parseConfig(text);
  assert.ok(config);
  of.configure({ ...DEFAULT_CONFIG, ...config });
  return text;
}

const idAt = (of: Desk, path: string): string | undefined => of.named(path, 2)?.entity.id;

describe('two people spelt alike, at the desk', () => {
  it('are parted by what is offered on a name', () => {
    const of = desk();
    const named = of.named('b.txt', 2);
    const choice = of.choices(named!, 'Zhang Wei').find(({ title }) => english(title).includes('of this article'));
    assert.deepEqual(choice && { ...choice, title: english(choice.title) }, {
      title: 'Not the same: “Zhang Wei” of this article is another',
      verdict: { kind: 'different', name: 'Zhang Wei @ b.txt' },
    });
    const text = say(of, 'b.txt', choice!.verdict);
    assert.match(text, /\["Zhang Wei", "Zhang Wei @ b.txt"\]/);
    assert.equal(idAt(of, 'a.txt'), idAt(of, 'c.txt'));
    assert.notEqual(idAt(of, 'a.txt'), idAt(of, 'b.txt'));
  });

  it('are listed by article for who parts them from a list', () => {
    const of = desk();
    assert.deepEqual(of.partsOf(of.named('a.txt', 2)!.entity), [
      'Zhang Wei @ a.txt',
      'Zhang Wei @ b.txt',
      'Zhang Wei @ c.txt',
    ]);
  });

  it('are made one again, and share out the articles between them', () => {
    const of = desk();
    const parted = say(of, 'b.txt', { kind: 'different', name: 'Zhang Wei @ b.txt' });
    const both = say(of, 'c.txt', { kind: 'different', name: 'Zhang Wei @ c.txt' }, parted);
    assert.equal(new Set(['a.txt', 'b.txt', 'c.txt'].map((path) => idAt(of, path))).size, 3);
    const shared = say(of, 'c.txt', { kind: 'same', other: idAt(of, 'b.txt')! }, both);
    assert.match(shared, /\["Zhang Wei @ b.txt", "Zhang Wei @ c.txt"\]/);
    assert.equal(idAt(of, 'b.txt'), idAt(of, 'c.txt'));
    assert.notEqual(idAt(of, 'a.txt'), idAt(of, 'b.txt'));
  });

  it('of one article alone have no part to offer', () => {
    const of = createDesk();
    of.apply([{ path: 'a.txt', text: PORT }]);
    const named = of.named('a.txt', 2)!;
    assert.deepEqual(of.partsOf(named.entity), []);
    assert.ok(of.choices(named, 'Zhang Wei').every(({ title }) => !english(title).includes('of this article')));
  });
});
