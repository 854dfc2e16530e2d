import assert from 'node:assert/strict';
import type { ComparedFinding, Location, ServerRequests } from '../../server/src/protocol';
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

  it('conflicts put together, the most severe first, a page at a time', async () => {
    const { ask, folder } = await started();
    const groups = await ask('copydesk/conflictGroups', { by: 'rule' });
    const dates = groups.find(({ key }) => key === 'date-conflict');
    assert.equal(dates!.title, 'Dates that disagree');
    const { items, total } = await ask('copydesk/conflicts', { by: 'rule', key: 'date-conflict', limit: 9 });
    assert.equal(total, dates!.conflicts);
    assert.equal(items[0]!.uri, folder.uriOf('june.md'));
    assert.equal(items[0]!.related[0]!.uri, folder.uriOf('march.md'));
    const order = ['error', 'warning', 'information', 'hint'];
    const worst = groups.map(({ worst }) => order.indexOf(worst));
    assert.deepEqual(worst, worst.toSorted());
    const [article] = await ask('copydesk/conflictGroups', { by: 'article' });
    assert.equal(article!.key, folder.uriOf('june.md'));
    const capped = await ask('copydesk/conflicts', { by: 'article', key: article!.key, limit: 1 });
    assert.deepEqual([capped.items.length, capped.total], [1, article!.conflicts]);
  });

  it('entities by part of a name, and in the order of names', async () => {
    const { ask } = await started();
    assert.deepEqual(await ask('copydesk/entityGroups', { filter: 'aht' }), [{ type: 'ORG', entities: 1 }]);
    const { items } = await ask('copydesk/entities', { type: 'ORG', limit: 9, filter: 'aht', sort: 'name' });
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Alderney Harbour Trust'],
    );
  });

  it('claims by whom they are about, by property and by time, with who says so', async () => {
    const { ask } = await started();
    const { items: things } = await ask('copydesk/claimGroups', { by: 'entity', limit: 9 });
    const trust = things.find(({ title }) => title === 'Alderney Harbour Trust');
    assert.equal(trust!.contested, 2);
    const { items } = await ask('copydesk/claims', { by: 'entity', key: trust!.key, limit: 9 });
    const founded = items.filter(({ label }) => label === 'founding date');
    assert.deepEqual(
      founded.map(({ value, contested, sources, statements }) => [value, contested, sources, statements[0]!.path]),
      [
        ['1987', true, 1, 'march.md'],
        ['1992', true, 1, 'june.md'],
      ],
    );
    const { items: years } = await ask('copydesk/claimGroups', { by: 'time', limit: 99 });
    assert.ok(years.some(({ title }) => title === '1987'));
    const { items: found, total } = await ask('copydesk/claimGroups', { by: 'property', filter: '1992', limit: 1 });
    assert.deepEqual([found[0]!.title, total], ['founding date', 1]);
  });

  it('articles by year and source, with their dates and counts', async () => {
    const { ask, folder } = await started();
    await folder.write('note.txt', 'The trust said nothing.');
    await ask('copydesk/checkAll', null);
    const groups = await ask('copydesk/articleGroups', { by: 'date' });
    assert.deepEqual(groups, [
      { key: '2024', articles: 2 },
      { key: '', articles: 1 },
    ]);
    const { items } = await ask('copydesk/articles', { by: 'date', key: '2024', limit: 1 });
    assert.equal(items[0]!.title, 'Third quay opens in Porthaven');
    assert.equal(items[0]!.date, '2024-06-05');
    assert.ok(items[0]!.conflicts > 0 && items[0]!.claims > 0 && items[0]!.entities > 0, JSON.stringify(items[0]));
    const { items: quays } = await ask('copydesk/articles', { by: 'source', key: '', filter: 'quay', limit: 9 });
    assert.deepEqual(
      quays.map(({ path }) => path),
      ['june.md'],
    );
  });

  it('the two sides of a conflict, as sentences, and what stands for each', async () => {
    const { ask } = await started();
    const { items } = await ask('copydesk/conflicts', { by: 'rule', key: 'date-conflict', limit: 1 });
    const [conflict] = items;
    const compared = await ask('copydesk/compare', { sides: [conflict!.related[0]!, conflict!] });
    const { sides, findings } = compared!;
    const values = sides.map(({ sentences, current, start, end }) => sentences[current]!.slice(start, end));
    assert.deepEqual(values, ['1987', '1992']);
    assert.match(sides[0].sentences[sides[0].current]!, /^The Alderney Harbour Trust .* two quays\.$/);
    const [{ fingerprint }] = findings as [ComparedFinding];
    assert.deepEqual(findings, [{ ...conflict, title: 'Dates that disagree', fingerprint }]);
    const same = await ask('copydesk/compare', { sides: [conflict!, conflict!] });
    assert.deepEqual(same!.findings, [], 'a place is in no conflict with itself');
    const evidence = await ask('copydesk/evidence', conflict!);
    assert.deepEqual(
      evidence!.values.map(({ value, sources, opposed }) => [value, sources, opposed]),
      [
        ['1987', 1, true],
        ['1992', 1, true],
      ],
    );
    assert.equal(evidence!.better, undefined);
  });

  it('the two sides of a conflict that moved, and of one that is gone', async () => {
    const { ask, editor, folder } = await started();
    const { items } = await ask('copydesk/conflicts', { by: 'rule', key: 'date-conflict', limit: 1 });
    const sides: [Location, Location] = [items[0]!.related[0]!, items[0]!];
    const before = await ask('copydesk/compare', { sides });
    const fingerprints = before!.findings.map(({ fingerprint }) => fingerprint);
    const uri = folder.uriOf('june.md');
    await editor.open(uri, JUNE.replace('\n\n', '\n\nIt rained.\n\n'));
    const moved = (await ask('copydesk/compare', { sides, fingerprints }))!;
    const { start, end } = moved.sides[1].range;
    assert.equal(start.line, sides[1].range.start.line + 2);
    assert.deepEqual(
      moved.findings.map(({ fingerprint }) => fingerprint),
      fingerprints,
    );
    await editor.edit(uri, start.line, start.character, end.character, '1987');
    const gone = (await ask('copydesk/compare', { sides: moved.sides, fingerprints }))!;
    assert.deepEqual(gone.findings, []);
    assert.equal(gone.sides[1].uri, sides[1].uri, 'the words stay in sight');
    assert.match(gone.sides[1].sentences[gone.sides[1].current]!, /1987/);
  });

  it('a fact sheet about an entity and about an article, with links and without trust', async () => {
    const { ask, folder } = await started();
    const [trust] = await ask('copydesk/findEntity', { query: 'AHT', limit: 1 });
    const { type, name } = trust!;
    const about = { folder: trust!.folder, type, name };
    const sheet = await ask('copydesk/factSheet', { about, root: folder.uri });
    for (const part of [
      '# Alderney Harbour Trust',
      '## Conflicts',
      '1987',
      '1992',
      '## Open questions',
      '](</march.md#L5,',
    ])
      assert.ok(sheet!.markdown.includes(part), `${part} in ${sheet!.markdown}`);
    const article = await ask('copydesk/factSheet', { about: { uri: folder.uriOf('june.md') } });
    assert.match(article!.markdown, /^# Third quay opens in Porthaven/);
    const beside = await ask('copydesk/factSheet', { about, root: new URL('../elsewhere', `${folder.uri}/`).href });
    const itself = folder.uri.slice(folder.uri.lastIndexOf('/'));
    assert.ok(beside!.markdown.includes(`](</..${itself}/march.md#L5,`), beside!.markdown);
    const gone = await ask('copydesk/factSheet', { about: { ...about, name: 'Nobody' } });
    assert.equal(gone, null);
  });

  it('what the lists hold of the place of the cursor', async () => {
    const { ask, folder } = await started();
    const position = positionOf(JUNE, '1992');
    const there = await ask('copydesk/listedAt', { uri: folder.uriOf('june.md'), position });
    assert.equal(there.conflict!.rule, 'date-conflict');
    assert.equal(there.article!.path, 'june.md');
    const named = await ask('copydesk/listedAt', { uri: folder.uriOf('june.md'), position: positionOf(JUNE, 'AHT') });
    assert.equal(named.entity!.name, 'Alderney Harbour Trust');
  });

  it('everything to be read again', async () => {
    const { ask, folder } = await started();
    await folder.write('july.txt', 'Porthaven slept.');
    const status = await ask('copydesk/checkAll', null);
    assert.equal(status.state, 'ready');
    assert.equal(status.articles, 3);
  });
});
