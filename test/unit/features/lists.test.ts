import assert from 'node:assert/strict';
import type { Severity } from '../../../server/src/corpus/config';
import { atLeast, type ConflictOrder, countBySeverity, groupFindings } from '../../../server/src/features/conflicts';
import { entitiesByMentions, entitiesOfType, entityTypes } from '../../../server/src/features/entityList';
import { findEntities } from '../../../server/src/features/findEntities';
import { outline } from '../../../server/src/features/outline';
import { highlights, references } from '../../../server/src/features/references';
import type { Finding } from '../../../server/src/rules/types';
import { asIs, english } from '../../../server/src/text/wording';
import { type StoryPlan, snapshotOf } from './stories';

const trust = { name: 'Alderney Harbour Trust', aliases: ['AHT'], descriptions: ['the trust'], pronouns: ['It'] };
const PLANS: Readonly<Record<string, StoryPlan>> = {
  'a.txt': {
    text: 'Harbour news\nThe Alderney Harbour Trust met Ines Calder. It left.',
    title: 'Harbour news',
    date: '2024-03-04',
    things: [trust, { type: 'PER', name: 'Ines Calder' }],
  },
  'b.txt': { text: 'The AHT grew. It grew, and the trust knew. The AHT!', things: [trust] },
  'b.txt#2': {
    text: 'Türkiye sent ships to Ines Calder.',
    things: [
      { type: 'LOC', name: 'Türkiye' },
      { type: 'PER', name: 'Ines Calder' },
    ],
  },
};
const snapshot = snapshotOf(PLANS);

describe('references', () => {
  it('are names and descriptions in every article, by path and place, without pronouns', () => {
    const found = references(snapshot, 'b.txt', PLANS['b.txt']!.text.indexOf('AHT'));
    assert.deepEqual(
      found.map(({ path, start, end }) => `${path} ${PLANS[path]!.text.slice(start, end)}`),
      ['a.txt Alderney Harbour Trust', 'b.txt AHT', 'b.txt the trust', 'b.txt AHT'],
    );
  });

  it('are asked for from a pronoun just as well', () => {
    assert.equal(references(snapshot, 'a.txt', PLANS['a.txt']!.text.indexOf('It left')).length, 4);
  });

  it('in the same file have the pronouns among them', () => {
    const found = highlights(snapshot, 'b.txt', PLANS['b.txt']!.text.indexOf('AHT'));
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['name', 'pronoun', 'description', 'name'],
    );
  });
});

describe('lists of entities', () => {
  it('count mentions and articles, pronouns left out, the most mentioned first', () => {
    assert.deepEqual(
      entitiesByMentions(snapshot).map(({ entity, mentions, articles }) => [entity.name, mentions, articles]),
      [
        ['Alderney Harbour Trust', 4, 2],
        ['Ines Calder', 2, 2],
        ['Türkiye', 1, 1],
      ],
    );
    assert.deepEqual(entityTypes(snapshot), [
      { type: 'PER', entities: 1 },
      { type: 'ORG', entities: 1 },
      { type: 'LOC', entities: 1 },
    ]);
    assert.deepEqual(
      entitiesOfType(snapshot, 'LOC').map(({ entity }) => entity.name),
      ['Türkiye'],
    );
  });

  it('are searched by any name, the best match first', () => {
    const found = (query: string, limit = 9) => findEntities(snapshot, query, limit).map(({ matched }) => matched);
    assert.deepEqual(found('aht'), ['AHT']);
    assert.deepEqual(found('turk'), ['Türkiye']);
    assert.deepEqual(found('calder'), ['Ines Calder']);
    assert.deepEqual(found('nsclr'), ['Ines Calder']);
    assert.deepEqual(found('nobody'), []);
    assert.deepEqual(found('', 2), ['Alderney Harbour Trust', 'Ines Calder']);
  });
});

describe('outline', () => {
  it('has the stories of a file and who each names, once', () => {
    const [story, second, ...none] = outline(snapshot, 'b.txt');
    assert.deepEqual([english(story!.name), english(second!.name), none], ['b.txt', 'Story 2', []]);
    assert.deepEqual(
      second!.items.map(({ name }) => name),
      ['Türkiye', 'Ines Calder'],
    );
    const [titled] = outline(snapshot, 'a.txt');
    assert.deepEqual(
      [titled!.name, titled!.detail!].map((said) => english(said)),
      ['Harbour news', 'March 4, 2024'],
    );
    assert.deepEqual(titled!.selection, { start: 0, end: 12 });
  });
});

describe('findings', () => {
  const finding = (rule: string, severity: Severity, start = 0): Finding => ({
    rule,
    severity,
    path: 'a.txt',
    start,
    end: start + 1,
    message: asIs(''),
    related: [],
    fingerprint: '',
  });
  const all = [finding('b', 'warning'), finding('a', 'hint'), finding('a', 'error', 5), finding('c', 'warning')];

  it('are put together by rule, severity or article, the worst first', () => {
    const groups = (by: ConflictOrder) => groupFindings(all, by).map(({ key, findings }) => [key, findings.length]);
    assert.deepEqual(groups('rule'), [
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
    assert.deepEqual(groups('severity'), [
      ['error', 1],
      ['warning', 2],
      ['hint', 1],
    ]);
    assert.deepEqual(groups('article'), [['a.txt', 4]]);
    assert.deepEqual(countBySeverity(all), { error: 1, warning: 2, information: 0, hint: 1 });
  });

  it('are let through from a severity on', () => {
    const through = (limit: Severity | 'off') => atLeast(all, limit).length;
    assert.deepEqual([through('hint'), through('warning'), through('error'), through('off')], [4, 3, 1, 0]);
  });
});
