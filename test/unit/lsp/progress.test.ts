import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { readingProgress, sparingly } from '../../../server/src/lsp/progress';
import { english } from '../../../server/src/text/wording';

describe('progress', () => {
  it('is reported the first time, then no more than ten times a second, and at the end in any case', () => {
    let now = 0;
    const due = sparingly(100, () => now);
    const told: number[] = [];
    for (let done = 1; done <= 1000; done++, now += 1) if (due(done === 1000)) told.push(done);
    assert.deepEqual(told, [1, 101, 201, 301, 401, 501, 601, 701, 801, 901, 1000]);
  });

  it('says how many of how many, to our own client in figures and to any in words', async () => {
    const [sent, begun, shown]: unknown[][] = [[], [], []];
    const reporter = {
      token: { onCancellationRequested: () => undefined },
      begin: (...args: unknown[]) => begun!.push(args[0]),
      report: (...args: unknown[]) => shown!.push(args),
      done: () => shown!.push('done'),
    };
    const connection = {
      sendNotification: (method: string, params: unknown) => Promise.resolve(sent!.push([method, params])),
      window: { createWorkDoneProgress: () => Promise.resolve(reporter) },
    } as unknown as Connection;
    const progress = readingProgress(connection, { supported: true, own: true, say: english });
    progress.report(1200, 1200);
    progress.done();
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(sent, [['copydesk/progress', { done: 1200, total: 1200 }]]);
    assert.deepEqual(begun, ['Copydesk']);
    assert.deepEqual(shown, [[100, 'Reading 1,200 of 1,200 files'], 'done']);
    const silent = readingProgress(connection, { supported: false, own: false, say: english });
    silent.report(1, 2);
    silent.done();
    assert.equal(sent!.length + begun!.length, 2, 'an editor that shows none is told of it');
  });
});
