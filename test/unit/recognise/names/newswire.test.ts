import assert from 'node:assert/strict';
import { namesOf, spansOf, unmarked } from './markup';
import { STORIES } from './newswire';

/** The types that are counted: the others are there so that these stay clean. */
const COUNTED = new Set(['PER', 'ORG', 'LOC']);

describe('names in agency copy', () => {
  it('finds at least nineteen in twenty with their borders and type, and as few that are none', () => {
    let right = 0;
    let found = 0;
    let there = 0;
    const wrong: string[] = [];
    for (const story of STORIES) {
      const text = unmarked(story);
      const gold = new Set(
        spansOf(story)
          .filter(({ type }) => COUNTED.has(type))
          .map(({ name, type, start }) => `${start} ${name} ${type}`),
      );
      const read = namesOf(text)
        .filter(({ type }) => COUNTED.has(type))
        .map(({ start, end, type }) => `${start} ${text.slice(start, end)} ${type}`);
      there += gold.size;
      found += read.length;
      for (const name of read) {
        if (gold.has(name)) right++;
        else wrong.push(name);
      }
    }
    assert.ok(right >= 0.95 * there && right >= 0.95 * found, `${right} of ${there}, ${found} read; wrong: ${wrong}`);
  });
});
