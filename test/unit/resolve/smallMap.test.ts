import assert from 'node:assert/strict';
import fc from 'fast-check';
import { smallMap } from '../../../server/src/resolve/smallMap';

describe('a map of few entries', () => {
  const entries = fc.array(
    fc.tuple(fc.constantFrom('', 'a', 'port', 'Port Council', '__proto__', 'x', 'y', 'z'), fc.nat()),
  );

  it('gives what the map gave that it was made of, in the same order', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const map = new Map<string, number>(list);
        const few = smallMap(map);
        const visited: unknown[] = [];
        few.forEach((value, key) => {
          visited.push([key, value]);
        });
        assert.equal(few.size, map.size);
        assert.deepEqual([...few], [...map]);
        assert.deepEqual([...few.keys()], [...map.keys()]);
        assert.deepEqual([...few.values()], [...map.values()]);
        assert.deepEqual(visited, [...map]);
        for (const key of ['', 'a', 'port', 'Port', 'z', 'none']) {
          assert.equal(few.get(key), map.get(key));
          assert.equal(few.has(key), map.has(key));
        }
      }),
    );
  });

  it('stays as it was when its source is written to', () => {
    const map = new Map([['port', 1]]);
    const few = smallMap(map);
    map.set('pier', 2);
    assert.deepEqual([...few], [['port', 1]]);
  });
});
