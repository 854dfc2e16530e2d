import assert from 'node:assert/strict';
import { joined, repeated } from '../../../server/src/lsp/pace';

/** Lets so many steps of what is under way pass. */
const steps = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await null;
};

describe('a task that is run once more for who asks while it runs', () => {
  it('is run for everybody who asks, at whatever step of its end', async () => {
    for (let step = 0; step < 12; step++) {
      let runs = 0;
      const ask = repeated(async () => {
        await null;
        runs++;
      });
      const first = ask();
      await steps(step);
      await ask();
      await first;
      assert.equal(runs, 2, `asked again ${step} steps later`);
    }
  });

  it('is run once more for many who ask together, and can be asked for again when it failed', async () => {
    let runs = 0;
    const ask = repeated(async () => {
      runs++;
      await null;
      if (runs === 3) throw new Error('broken');
    });
    const first = ask();
    await Promise.all([ask(), ask(), ask(), first]);
    assert.equal(runs, 2);
    await assert.rejects(ask(), /broken/);
    await ask();
    assert.equal(runs, 4);
  });
});

describe('a task that is joined', () => {
  it('is not begun anew while it runs, and gives everybody what it made', async () => {
    let runs = 0;
    const ask = joined(async () => {
      runs++;
      await steps(3);
      return runs;
    });
    assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1]);
    assert.equal(await ask(), 2);
  });
});
