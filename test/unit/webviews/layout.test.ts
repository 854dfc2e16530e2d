import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextBox } from '../../../client/src/webviews/map/keys';
import { type Box, extentOf, fitted, layOut } from '../../../client/src/webviews/map/layout';
import { drawnName } from '../../../client/src/webviews/map/names';
import type { MapNode, MapTie } from '../../../server/src/protocol/glance';

const node = (id: string, name = id): MapNode => ({ id, name, type: 'ORG', mentions: 1, articles: 1, ties: 1 });
const tie = (a: string, b: string, sourcesTotal = 1): MapTie => ({ a, b, labels: [], sources: [], sourcesTotal });
const size = (name: string) => ({ width: name.length * 7 + 36, height: 28 });
const isApart = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;

describe('layout of the map', () => {
  it('lays no box over another, and the same map twice alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 }),
        (n, pairs) => {
          const nodes = Array.from({ length: n }, (_, i) =>
            node(`n${i}`, 'a name of some length'.slice(0, 4 + (i % 16))),
          );
          const ties = pairs.filter(([a, b]) => a < n && b < n && a !== b).map(([a, b]) => tie(`n${a}`, `n${b}`));
          const boxes = layOut({ nodes, ties }, size, new Map(), 1.5);
          assert.deepEqual(layOut({ nodes, ties }, size, new Map(), 1.5), boxes);
          for (const [i, a] of boxes.entries()) {
            for (const b of boxes.slice(i + 1)) assert.ok(isApart(a, b), `${a.id} lies over ${b.id}`);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('puts what is new near what it is tied to', () => {
    const nodes = [node('a'), node('b'), node('c')];
    const before = new Map(layOut({ nodes, ties: [tie('a', 'b')] }, size, new Map(), 1.5).map((box) => [box.id, box]));
    const grown = layOut({ nodes: [...nodes, node('d')], ties: [tie('a', 'b'), tie('c', 'd')] }, size, before, 1.5);
    const at = (id: string) => grown.find((box) => box.id === id)!;
    const distance = (x: string, y: string) => Math.hypot(at(x).x - at(y).x, at(x).y - at(y).y);
    assert.ok(distance('c', 'd') < 400);
    assert.ok(extentOf(grown).width > 0);
  });
});

describe('a map in a narrow pane', () => {
  it('is no wider than the pane, with no box over another and none put on the other side of one', () => {
    const box = fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -300, max: 300 }),
      width: fc.integer({ min: 60, max: 180 }),
      height: fc.constantFrom(28, 43, 58),
    });
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 30 }), (found) => {
        const boxes = found.map((one, i) => ({ id: `n${i}`, ...one }));
        const narrow = fitted(boxes, 300);
        assert.ok(extentOf(narrow).width <= 300.001);
        if (narrow === boxes) return;
        for (const [i, a] of narrow.entries())
          for (const b of narrow.slice(i + 1)) assert.ok(isApart(a, b), `${a.id} lies over ${b.id}`);
      }),
    );
  });

  it('leaves alone what has room', () => {
    const boxes = [{ id: 'a', x: 0, y: 0, width: 80, height: 28 }];
    assert.equal(fitted(boxes, 300), boxes);
    assert.deepEqual(fitted([], 300), []);
  });
});

describe('a name in its box', () => {
  const pen = {
    widthOf: (text: string) => text.length * 7,
    shortened: (text: string, room: number) =>
      text.length * 7 <= room ? text : `${text.slice(0, Math.floor(room / 7) - 1)}…`,
  };
  const drawn = (name: string) => drawnName(name, 105, pen).lines;

  it('stands on one line where it has room, else on up to four; what is longer still is cut', () => {
    assert.deepEqual(drawn('Ana Ruiz'), ['Ana Ruiz']);
    assert.deepEqual(drawn('Harbour Trust of Porthaven'), ['Harbour Trust', 'of Porthaven']);
    assert.deepEqual(drawn('Standing Commission of the Harbours of Marrow and the Isles'), [
      'Standing',
      'Commission of',
      'the Harbours of',
      'Marrow and the…',
    ]);
    assert.deepEqual(drawn('港'.repeat(20)), ['港'.repeat(15), '港'.repeat(5)]);
    assert.deepEqual(drawn(''), ['']);
  });

  it('is as wide as its widest line', () => assert.equal(drawnName('Harbour Trust of Porthaven', 105, pen).width, 91));
});

describe('arrow keys on the map', () => {
  const box = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 28 });
  const boxes = [box('middle', 0, 0), box('right', 100, 10), box('far', 300, 0), box('above', 5, -80)];

  it('go to the nearest in their direction, or nowhere', () => {
    assert.equal(nextBox(boxes, boxes[0]!, 'ArrowRight')?.id, 'right');
    assert.equal(nextBox(boxes, boxes[0]!, 'ArrowUp')?.id, 'above');
    assert.equal(nextBox(boxes, boxes[0]!, 'ArrowLeft'), undefined);
    assert.equal(nextBox(boxes, boxes[0]!, 'x'), null);
  });
});
