import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type MapState, mapState, NODES } from '../../../client/src/webviews/map/state';
import { LANES, type TimelineState, timelineState } from '../../../client/src/webviews/timeline/state';

const scrolled = { left: 0, top: 320 };
const timeline: TimelineState = {
  entity: { id: 'PER:ana ruiz', name: 'Ana Ruiz' },
  property: { id: 'opened', label: 'opening date' },
  lanes: 40,
  shown: [-5e12, 2e12],
  asTable: true,
  scrolled,
};
const map: MapState = {
  keep: ['PER:ana ruiz'],
  around: ['LOC:holt'],
  limit: 34,
  chosen: 'LOC:holt',
  boxes: [{ id: 'LOC:holt', x: -3.5, y: 12, width: 90, height: 28 }],
  scale: 1.4,
  asTable: false,
  scrolled,
};

describe('what is kept of a picture', () => {
  it('is the same when it is read again', () => {
    assert.deepEqual(timelineState(JSON.parse(JSON.stringify(timeline))), timeline);
    assert.deepEqual(mapState(JSON.parse(JSON.stringify(map))), map);
  });

  it('is that of a new page where nothing was kept', () => {
    assert.deepEqual(timelineState(undefined), { lanes: LANES, asTable: false, scrolled: { left: 0, top: 0 } });
    assert.deepEqual(mapState(undefined), {
      keep: [],
      around: [],
      limit: NODES,
      boxes: [],
      scale: 1,
      asTable: false,
      scrolled: { left: 0, top: 0 },
    });
  });

  it('is left out part by part where it is not as it should be', () => {
    const found = timelineState({ ...timeline, entity: { id: 7 }, shown: [2e12, -5e12], lanes: -1 });
    assert.deepEqual(found, { property: timeline.property, lanes: LANES, asTable: true, scrolled });
    const boxes = [{ id: 'LOC:holt', x: 'left' }, null];
    assert.deepEqual(mapState({ ...map, boxes, scale: 1e9, keep: [3, 'PER:ana ruiz'] }), {
      ...map,
      boxes: [],
      scale: 1,
    });
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        assert.ok(timelineState(kept).lanes >= LANES);
        assert.ok(mapState(kept).limit >= 1);
      }),
    );
  });
});
