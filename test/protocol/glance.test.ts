import assert from 'node:assert/strict';
import type { GlanceRequests } from '../../server/src/protocol/glance';
import { ARCHIVE } from './articles';
import { editors, ready } from './editor';

describe('what the pictures and assistants ask', () => {
  const start = editors();
  const started = async (more: Readonly<Record<string, string>> = {}) => {
    const { editor, folder } = await start({ ...ARCHIVE, ...more });
    await ready(editor);
    const ask = <M extends keyof GlanceRequests>(
      method: M,
      params: GlanceRequests[M]['params'],
    ): Promise<GlanceRequests[M]['result']> => editor.connection.sendRequest(method, params);
    return { editor, folder, ask };
  };

  it('a timeline: lanes with a conflict first, every mark with the sentences that tell it', async () => {
    const { ask, folder } = await started();
    const { lanes, lanesTotal, conflictsTotal } = await ask('copydesk/timeline', { lanes: 5 });
    assert.ok(lanesTotal >= lanes.length && lanes.length > 0);
    assert.ok(conflictsTotal > 0);
    const mark = lanes[0]!.marks.find(({ conflict }) => conflict);
    assert.ok(mark?.conflict?.message);
    assert.match(mark.from, /^\d{4}-\d\d-\d\d$/);
    assert.ok(mark.from <= mark.to);
    assert.ok(mark.sources[0]!.uri.startsWith(folder.uri));
    assert.ok(mark.sources[0]!.quote.length > 0);
  });

  it('a timeline whose events say what happened, in the words of an article', async () => {
    const choir =
      'Choir sings\n\nInes Calder said a choir had sung in Porthaven on May 4, 2024. Ada Moll came on May 5, 2024.\n';
    const { ask } = await started({ 'choir.txt': choir });
    const { lanes } = await ask('copydesk/timeline', { lanes: 50 });
    const marks = lanes.flatMap(({ property, marks }) => marks.map((mark) => ({ property, mark })));
    const events = marks.filter(({ property }) => property === 'events');
    assert.ok(events.length > 0);
    for (const { mark } of events)
      assert.ok(mark.sources[0]!.quote.includes(mark.told!.replaceAll('…', '')), mark.told);
    const speakers = new Map(events.map(({ mark: { from, sources } }) => [from, sources[0]!.speaker]));
    assert.deepEqual([speakers.get('2024-05-04'), speakers.get('2024-05-05')], ['Ines Calder', undefined]);
    assert.ok(marks.filter(({ property }) => property !== 'events').every(({ mark }) => mark.told === undefined));
  });

  it('a timeline of one entity and of one property', async () => {
    const { editor, ask } = await started();
    const [trust] = await editor.connection.sendRequest<{ id: string; name: string }[]>('copydesk/findEntity', {
      query: 'Alderney Harbour Trust',
      limit: 1,
    });
    const all = await ask('copydesk/timeline', { lanes: 50 });
    const own = await ask('copydesk/timeline', { entity: trust!.id, lanes: 50 });
    assert.equal(own.entity?.name, trust!.name);
    assert.ok(own.lanesTotal > 0 && own.lanesTotal <= all.lanesTotal);
    const [property] = own.properties;
    const some = await ask('copydesk/timeline', { entity: trust!.id, property: property!.id, lanes: 50 });
    assert.equal(some.lanesTotal, property!.lanes);
    const gone = await ask('copydesk/timeline', { entity: 'gone', lanes: 50 });
    assert.equal(gone.entity, undefined);
  });

  it('a map whose ties lead between names that are on it', async () => {
    const { ask } = await started();
    const { nodes, ties, total } = await ask('copydesk/entityMap', { keep: [], around: [], limit: 6 });
    assert.ok(nodes.length <= 6 && nodes.length <= total);
    const ids = new Set(nodes.map(({ id }) => id));
    assert.ok(ties.length > 0);
    for (const { a, b, sources } of ties) assert.ok(ids.has(a) && ids.has(b) && sources.length > 0);
    const grown = await ask('copydesk/entityMap', { keep: [...ids], around: [nodes[0]!.id], limit: 20 });
    for (const id of ids) assert.ok(grown.nodes.some((node) => node.id === id));
  });

  it('answers with paths, lines and quotes; a checked text leaves nothing behind', async () => {
    const { editor, ask } = await started();
    assert.match(await ask('copydesk/answer', { kind: 'entity', query: 'calder' }), /Ines Calder \(person\)/);
    assert.match(await ask('copydesk/answer', { kind: 'conflicts' }), /date-conflict: [\s\S]*against march\.md:\d+/);
    const before = editor.statuses.at(-1)?.articles;
    const text = 'It was signed on Monday, July 3, 2024.';
    assert.match(await ask('copydesk/answer', { kind: 'check', text }), /weekday-date: .*\n {2}in the text: “/);
    assert.equal(
      await ask('copydesk/answer', { kind: 'check', text: 'Nothing.' }),
      'The articles say nothing otherwise than this text.',
    );
    assert.match(await ask('copydesk/answer', { kind: 'facts', entity: 'nobody of that name' }), /name nobody/);
    assert.equal(editor.statuses.at(-1)?.articles, before);
  });
});
