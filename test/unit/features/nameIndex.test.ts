import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseFile } from '../../../server/src/corpus/analyse';
import { takeSnapshot, updateSnapshot } from '../../../server/src/corpus/snapshot';
import { completion } from '../../../server/src/features/completion';
import { indexNames, namesBegunBy } from '../../../server/src/features/nameIndex';
import { rolesBeginning } from '../../../server/src/features/roleNames';

const TEXTS = [
  'Maria Calder, chairwoman of the Alderney Harbour Trust, spoke in Türkiye. Calder said the Trust was ready.',
  'Maria Calder, mayor of Saltmarsh, met Thomas Calderwood, chairman of the Saltmarsh Rowing Club, on the quay.',
  'Thomas Calderwood, the chairman of the Saltmarsh Rowing Club, said Maria Calder would row in Saltmarsh.',
  'The Alderney Harbour Trust and the Saltmarsh Rowing Club will meet in Turku, said Peter Turner, the mayor.',
  'Nobody of that name was seen.',
].map((text) => `${text}\n`);
const PATHS = ['a.md', 'b.md', 'c.md'];
const read = (path: string, text: number | undefined) => (text === undefined ? [] : analyseFile(path, TEXTS[text]!));

const edit = fc.tuple(fc.constantFrom(...PATHS), fc.option(fc.nat(TEXTS.length - 1), { nil: undefined }));

describe('the index of names and roles', () => {
  it('finds the same along edits as from scratch', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const now = new Map<string, number | undefined>(PATHS.map((path, i) => [path, i]));
        const all = () => [...now].flatMap(([path, text]) => read(path, text));
        let along = takeSnapshot(all());
        for (const [path, text] of edits) {
          now.set(path, text);
          along = updateSnapshot(along, new Map([[path, read(path, text)]]));
          const anew = takeSnapshot(all());
          for (const typed of ['C', 'Ca', 'Calderw', 'Turk', 'Salt', 'Harbour T', 'R'])
            assert.deepEqual(
              namesBegunBy(along, typed).map(({ entity, matched }) => [entity.id, matched]),
              namesBegunBy(anew, typed).map(({ entity, matched }) => [entity.id, matched]),
              typed,
            );
          for (const typed of ['cha', 'chairw', 'may', 'Mayor'])
            assert.deepEqual(rolesBeginning(along, typed, 10), rolesBeginning(anew, typed, 10), typed);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('may be brought up to date in steps while others ask', () => {
    const first = takeSnapshot(PATHS.flatMap((path, i) => read(path, i)));
    const second = updateSnapshot(first, new Map([['a.md', read('a.md', 3)]]));
    const steps = indexNames(first);
    steps.next();
    const found = () => namesBegunBy(second, 'Tur').map(({ entity }) => entity.name);
    assert.deepEqual(found(), ['Turku', 'Peter Turner']);
    for (let step = steps.next(); !step.done; step = steps.next());
    assert.deepEqual(found(), ['Turku', 'Peter Turner']);
  });

  it('is asked before a name is completed', () => {
    const text = 'They met Cald';
    const snapshot = takeSnapshot([...PATHS.flatMap((path, i) => read(path, i)), ...analyseFile('draft.md', text)]);
    const proposals = completion(snapshot, 'draft.md', text.length, text, 10)?.proposals ?? [];
    assert.deepEqual(new Set(proposals.map(({ name }) => name)), new Set(['Maria Calder', 'Thomas Calderwood']));
  });
});
