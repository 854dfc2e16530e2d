import assert from 'node:assert/strict';
import type { ServerRequests } from '../../server/src/protocol';
import { ARCHIVE, JUNE } from './articles';
import { editors, positionOf, ready } from './editor';

describe('what the views ask', () => {
  const start = editors();
  const started = async () => {
    const { editor, folder } = await start(ARCHIVE);
    await ready(editor);
    const ask = <M extends keyof ServerRequests>(
      method: M,
      params: ServerRequests[M]['params'],
    ): Promise<ServerRequests[M]['result']> => editor.connection.sendRequest(method, params);
    return { editor, folder, ask };
  };

  it('entities by type, the most mentioned first, with where each is introduced', async () => {
    const { ask, folder } = await started();
    const groups = await ask('copydesk/entityGroups', null);
    const organisations = groups.find(({ type }) => type === 'ORG');
    assert.ok(organisations, JSON.stringify(groups));
    const { items, total } = await ask('copydesk/entities', { type: 'ORG', limit: 10 });
    assert.equal(total, organisations.entities);
    const [trust] = items;
    assert.equal(trust!.name, 'Alderney Harbour Trust');
    assert.equal(trust!.articles, 2);
    assert.equal(trust!.introduction.uri, folder.uriOf('march.md'));
    const capped = await ask('copydesk/entities', { type: 'ORG', limit: 0 });
    assert.deepEqual(capped, { items: [], total });
  });

  it('the mentions of an entity, the latest article first, each in its line', async () => {
    const { ask, folder } = await started();
    const [found] = await ask('copydesk/findEntity', { query: 'calder', limit: 5 });
    assert.equal(found!.name, 'Ines Calder');
    assert.match(found!.description ?? '', /chairwoman/);
    const [june, march] = await ask('copydesk/mentions', { entity: found!.id });
    assert.equal(june!.uri, folder.uriOf('june.md'));
    assert.equal(june!.date, '2024-06-05');
    assert.equal(march!.path, 'march.md');
    const [mention] = june!.mentions;
    assert.equal(mention!.context.slice(mention!.start, mention!.end), 'Ines Calder');
    assert.deepEqual(mention!.range.start, positionOf(JUNE, 'Ines Calder'));
    assert.deepEqual(await ask('copydesk/mentions', { entity: 'gone' }), []);
  });

  it('conflicts by rule, the most severe first', async () => {
    const { ask, folder } = await started();
    const groups = await ask('copydesk/conflicts', null);
    const dates = groups.find(({ rule }) => rule === 'date-conflict');
    assert.ok(dates!.title.length > 10);
    const [conflict] = dates!.conflicts;
    assert.equal(conflict!.uri, folder.uriOf('june.md'));
    assert.equal(conflict!.related[0]!.uri, folder.uriOf('march.md'));
    const order = ['error', 'warning', 'information', 'hint'];
    const worst = groups.map(({ conflicts }) => Math.min(...conflicts.map(({ severity }) => order.indexOf(severity))));
    assert.deepEqual(worst, worst.toSorted());
  });

  it('everything to be read again', async () => {
    const { ask, folder } = await started();
    await folder.write('july.txt', 'Porthaven slept.');
    const status = await ask('copydesk/checkAll', null);
    assert.equal(status.state, 'ready');
    assert.equal(status.articles, 3);
  });
});
