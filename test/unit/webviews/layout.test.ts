import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextBox } from '../../../client/src/webviews/map/keys';
import { extentOf, layOut } from '../../../client/src/webviews/map/layout';
import type { MapNode, MapTie } from '../../../server/src/protocol/glance';

const node = (id: string, name = id): MapNode => ({ id, name, type: 'ORG', mentions: 1, articles: 1, ties: 1 });
const tie = (a: string, b: string, sourcesTotal = 1): MapTie => ({ a, b, labels: [], sources: [], sourcesTotal });
const width = (name: string): number => name.length * 7 + 36;

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
          const boxes = layOut({ nodes, ties }, width, new Map(), 1.5);
          assert.deepEqual(layOut({ nodes, ties }, width, new Map(), 1.5), boxes);
          for (const [i, a] of boxes.entries()) {
            for (const b of boxes.slice(i + 1)) {
              const apart =
                Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
              assert.ok(apart, `${a.id} lies over ${b.id}`);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('puts what is new near what it is tied to', () => {
    const nodes = [node('a'), node('b'), node('c')];
    const before = new Map(layOut({ nodes, ties: [tie('a', 'b')] }, width, new Map(), 1.5).map((box) => [box.id, box]));
    const grown = layOut({ nodes: [...nodes, node('d')], ties: [tie('a', 'b'), tie('c', 'd')] }, width, before, 1.5);
    const at = (id: string) => grown.find((box) => box.id === id)!;
    const distance = (x: string, y: string) => Math.hypot(at(x).x - at(y).x, at(x).y - at(y).y);
    assert.ok(distance('c', 'd') < 400);
    assert.ok(extentOf(grown).width > 0);
  });
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
