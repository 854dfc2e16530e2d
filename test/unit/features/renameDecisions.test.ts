import assert from 'node:assert/strict';
import { decisionChanges } from '../../../server/src/features/renameDecisions';
import type { Entity } from '../../../server/src/resolve/across';

const MINISTER: Entity = {
  id: 'PER:kanat sharlapaev',
  type: 'PER',
  name: 'Kanat Sharlapaev',
  aliases: ['Sharlapaev', 'SHARLAPAEV'],
  size: 2,
  members: [
    { article: 'a.txt', local: 0 },
    { article: 'b.txt', local: 0 },
  ],
};

/** The text after what was decided of the minister followed him. */
const followed = (text: string, entity = MINISTER): string =>
  decisionChanges(text, entity, 'Kanat Sharlapaev', 'Kanat Sharlapayev').reduceRight(
    (next, { start, end, newText }) => next.slice(0, start) + newText + next.slice(end),
    text,
  );

describe('decisions about a name that is spelt another way', () => {
  it('follow it wherever they stand, and leave comments, layout and other names alone', () => {
    const before = `{ // ours
  "drafts": ["Kanat Sharlapaev"],
  "entities": {
    "same": [["Kanat Sharlapaev",  "K. Sharlapaev-Bey"]], // one man
    "different": [["Sharlapaev", "Zhang Ming"],],
    "types": { "Kanat Sharlapaev": "PER", "Nauruz": "EVENT" },
    "notNames": ["Sharlapaev @ b.txt", "Sharlapaev @ z.txt"]
  }
}`;
    const after = before
      .replace('[["Kanat Sharlapaev"', '[["Kanat Sharlapayev"')
      .replace('["Sharlapaev",', '["Sharlapayev",')
      .replace('"Kanat Sharlapaev":', '"Kanat Sharlapayev":')
      .replace('Sharlapaev @ b.txt', 'Sharlapayev @ b.txt');
    assert.equal(followed(before), after);
  });

  it('of a namesake stay as they are', () => {
    const text = '{"entities": {"different": [["Kanat Sharlapaev", "Kanat Sharlapaev @ a.txt"]]}}';
    const other = { ...MINISTER, members: [{ article: 'a.txt', local: 0 }] };
    assert.equal(followed(text, other), text.replace('Sharlapaev @', 'Sharlapayev @'));
    const rest = { ...MINISTER, members: [{ article: 'b.txt', local: 0 }] };
    assert.equal(followed(text, rest), text.replace('["Kanat Sharlapaev"', '["Kanat Sharlapayev"'));
  });

  it('that cannot be read are left alone', () => {
    for (const text of ['', '{', '[]', '{"entities": 3}', '{"entities": {"same": "Kanat"}}'])
      assert.equal(followed(text), text);
  });
});
