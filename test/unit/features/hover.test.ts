import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover';
import { toPlainText } from '../../../server/src/features/richText';
import { type StoryPlan, snapshotOf, year } from './stories';

describe('hover', () => {
  const shown = (plans: Readonly<Record<string, StoryPlan>>, path: string, words: string): string | undefined => {
    const text = plans[path]!.text;
    const found = hover(snapshotOf(plans), path, text.indexOf(words) + 1);
    return found && toPlainText(found.blocks);
  };

  describe('over a name', () => {
    const FOUNDED = 'The Alderney Harbour Trust (AHT) was founded in 1987 by Ines Calder';
    const OPENED = 'Ines Calder, its chairwoman, said the AHT runs three quays';
    const trust = { name: 'Alderney Harbour Trust', aliases: ['AHT'], acronym: 'AHT' };
    const calder = { type: 'PER', name: 'Ines Calder' } as const;
    const plans: Readonly<Record<string, StoryPlan>> = {
      'a.txt': {
        text: `${FOUNDED}.`,
        date: '2024-03-04',
        things: [trust, calder],
        claims: [
          { property: 'founded', subject: 0, value: year('1987'), words: FOUNDED },
          { property: 'founder', subject: 0, value: { kind: 'entity', local: 1 }, words: FOUNDED },
        ],
      },
      'b.txt': {
        text: `${OPENED}. AHT ships came, AHT ships went.`,
        date: { value: '2024-06-05', certainty: 'doubtful', origin: 'stamp' },
        things: [trust, { ...calder, roles: ['chairwoman'] }],
        claims: [{ property: 'founded', subject: 0, value: year('1988'), words: OPENED }],
      },
    };

    it('says what it is, under which names, what is said of it and by whom, and where it appears', () => {
      assert.equal(
        shown(plans, 'b.txt', 'AHT'),
        [
          'Alderney Harbour Trust · organisation',
          'Also: AHT',
          '- founding date · 1988 · this article',
          '- 1987 · a.txt, March 4, 2024',
          '- founder · Ines Calder · a.txt, March 4, 2024',
          '5 mentions in 2 files: b.txt (3), a.txt (2)',
        ].join('\n'),
      );
    });

    it('says who a person is, and tells facts from the other side too', () => {
      const card = shown(plans, 'a.txt', 'Ines')!;
      assert.match(card, /^Ines Calder · person · chairwoman$/m);
      assert.match(card, /^- role · chairwoman · b\.txt, June 5, 2024 \(doubtful\)$/m);
      assert.match(card, /^- founder of · Alderney Harbour Trust · this article/m);
    });

    it('counts the articles that agree', () => {
      const [a] = Object.values(plans);
      const card = shown({ 'a.txt': a!, 'c.txt': a!, 'd.txt': a! }, 'a.txt', 'AHT')!;
      assert.match(card, /founding date · 1987 · this article, 2 more agree/);
    });

    it('lets the archive speak before a draft', () => {
      const [, b] = Object.values(plans);
      const card = shown({ ...plans, 'draft.txt': { ...b!, date: '2025-01-01' } }, 'a.txt', 'AHT')!;
      assert.match(card, /^- founding date · 1988 · b\.txt, June 5, 2024 \(doubtful\), 1 more agrees/m);
      const alone = shown({ 'draft.txt': b! }, 'draft.txt', 'AHT')!;
      assert.match(alone, /^- founding date · 1988 · this article$/m);
    });

    it('says nothing of what nobody worked out', () => {
      const plan: StoryPlan = {
        text: `${FOUNDED}.`,
        things: [trust],
        claims: [{ property: 'founded', subject: 0, value: year('XXXX'), words: FOUNDED }],
      };
      assert.doesNotMatch(shown({ 'a.txt': plan }, 'a.txt', 'AHT')!, /founding/);
    });

    it('names the other party of what two have in common, whichever is asked', () => {
      const words = 'Alderney and Sark established ties in 1992';
      const plan: StoryPlan = {
        text: `${words}.`,
        things: [
          { type: 'LOC', name: 'Alderney' },
          { type: 'LOC', name: 'Sark' },
        ],
        claims: [{ property: 'relations', subject: 0, object: 1, value: year('1992'), words }],
      };
      assert.match(shown({ 'a.txt': plan }, 'a.txt', 'Alderney')!, /· 1992, with Sark ·/);
      assert.match(shown({ 'a.txt': plan }, 'a.txt', 'Sark')!, /· 1992, with Alderney ·/);
    });
  });

  describe('over a date', () => {
    const card = (timex: Partial<NonNullable<StoryPlan['timexes']>[number]>, date?: StoryPlan['date']) =>
      shown(
        {
          'a.txt': {
            text: 'It opened last year.',
            ...(date !== undefined ? { date } : {}),
            timexes: [{ words: 'last year', type: 'DATE', value: '2023', basis: 'article', ...timex }],
          },
        },
        'a.txt',
        'last year',
      );

    it('says the value and how it was worked out', () => {
      assert.equal(
        card({}, '2024-07-03'),
        "2023\nThe year before that of Wednesday, July 3, 2024, the article's date.",
      );
    });

    it('needs no reason where the words say it all', () => {
      assert.equal(card({ value: '2024-07-05', basis: 'words' }), 'Friday, July 5, 2024 · 2024-07-05');
    });

    it('says what the words leave open', () => {
      assert.match(
        card({ value: '2024-07-03', stated: 'XXXX-WXX-3' }, '2024-07-06')!,
        /The Wednesday before Saturday, July 6, 2024, the article's date\./,
      );
      assert.match(card({ value: '2024-W26' }, '2024-07-03')!, /From Monday, June 24, 2024 to Sunday, June 30, 2024\./);
      assert.match(card({ basis: 'text' })!, /Worked out from a date named before it\./);
    });

    it('says what is doubtful', () => {
      const stamp = { value: '2024-07-03', certainty: 'doubtful', origin: 'stamp' } as const;
      assert.match(card({}, stamp)!, /which is doubtful: it comes from the page's date stamp/);
      assert.match(card({})!, /The article has no date to work it out from/);
      assert.match(card({ doubtful: true }, '2024-07-03')!, /could be read otherwise/);
    });

    it('says how far it lies from the article, in the words a person would use', () => {
      const relation = (value: string) => card({ value }, '2024-07-03')!.split('\n').at(-1)!.split(' Wednesday,')[0];
      assert.equal(relation('2024-07-02'), 'The day before');
      assert.equal(relation('2024-07-03'), 'The day of');
      assert.equal(relation('2024-07-05'), 'The Friday after');
      assert.equal(relation('2024-06-01'), '32 days before');
      assert.equal(relation('2024-06'), 'The month before that of');
      assert.equal(relation('2024-W27'), 'The week of');
      assert.equal(relation('2024-Q4'), 'The quarter after that of');
      assert.equal(relation('2019'), '5 years before that of');
    });

    it('says in words that a weekday does not fit', () => {
      const wrong = card({ value: '2024-07-03', weekday: 4, basis: 'words' })!;
      assert.match(wrong, /^Wednesday, July 3, 2024 .*\nConflict: the words say Thursday\./);
      assert.doesNotMatch(card({ value: '2024-07-03', weekday: 3, basis: 'words' })!, /Conflict/);
    });

    it('says modifiers and repetition', () => {
      assert.match(card({ mod: 'START' }, '2024-07-03')!, /^the beginning of 2023/);
      assert.match(
        card({ type: 'DURATION', value: 'P32Y', mod: 'MORE_THAN', basis: 'words' })!,
        /^more than 32 years$/m,
      );
      assert.match(card({ type: 'SET', value: 'XXXX-WXX-3', basis: 'words' })!, /^repeatedly: a Wednesday$/m);
    });
  });

  describe('over a figure', () => {
    type Figure = NonNullable<StoryPlan['quantities']>[number];
    const card = (...figures: Partial<Figure>[]) =>
      shown(
        {
          'a.txt': {
            text: 'It cost 41 to 45 billion.',
            quantities: figures.map((figure) => ({
              words: '41 to 45 billion',
              kind: 'money',
              value: 41e9,
              unit: 'USD',
              step: 1e9,
              ...figure,
            })),
          },
        },
        'a.txt',
        '41',
      );

    it('says the exact value, and how precisely it is stated', () => {
      assert.equal(
        card({ approximator: 'more-than' }),
        'more than 41,000,000,000 USD · money\nStated to the nearest 1,000,000,000.',
      );
    });

    it('says both ends of a range', () => {
      assert.match(card({ bound: 'low' }, { bound: 'high', value: 45e9 })!, /^41,000,000,000 to 45,000,000,000 USD/);
    });

    it('says places, multiples, ages and rates as people do', () => {
      const one = { step: 1 };
      assert.match(card({ ...one, kind: 'ordinal', value: 24, unit: 'meeting' })!, /^24th meeting · place in a series/);
      assert.match(card({ ...one, kind: 'fold', value: 100, unit: '' })!, /^100-fold · multiple/);
      assert.match(card({ ...one, kind: 'age', value: 42, unit: 'year' })!, /^42 years old · age/);
      assert.match(
        card({ ...one, kind: 'count', value: 900, unit: 'unit', per: 'year' })!,
        /^900 units per year · count/,
      );
    });
  });

  it('takes the shortest of what lies over each other', () => {
    const plan: StoryPlan = {
      text: 'The 2024 Harbour Summit opened.',
      things: [{ type: 'EVENT', name: '2024 Harbour Summit' }],
      timexes: [{ words: '2024', type: 'DATE', value: '2024', basis: 'words' }],
    };
    assert.match(shown({ 'a.txt': plan }, 'a.txt', '2024')!, /^2024$/m);
    assert.match(shown({ 'a.txt': plan }, 'a.txt', 'Harbour')!, /Summit · event/);
  });

  it('is silent over anything else', () => {
    assert.equal(shown({ 'a.txt': { text: 'Nothing here.' } }, 'a.txt', 'here'), undefined);
  });
});
