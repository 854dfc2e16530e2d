import assert from 'node:assert/strict';
import fc from 'fast-check';
import { knownProperty } from '../../../server/src/claims/catalogue';
import { type Circumstances, compareClaims } from '../../../server/src/claims/compare/claims';
import { openHindrance } from '../../../server/src/claims/compare/open';
import {
  compareQuantities,
  type QuantityValue,
  sayNumber,
  sayQuantity,
} from '../../../server/src/claims/compare/quantities';
import { compareTimes } from '../../../server/src/claims/compare/times';
import type { Claim, ClaimValue } from '../../../server/src/claims/types';
import { english, type Said, wording } from '../../../server/src/text/wording';

const span = { start: 0, end: 1 };
const claim = (property: string, value: ClaimValue, more: Partial<Claim> = {}): Claim => ({
  ...span,
  property,
  subject: 0,
  value,
  valueSpan: span,
  surface: '',
  modality: 'asserted',
  quote: '',
  ...more,
});
const quantity = (value: number, more: Partial<QuantityValue> = {}): QuantityValue => ({
  kind: 'quantity',
  value,
  unit: 'person',
  step: 1,
  ...more,
});
const time = (value: string): ClaimValue => ({ kind: 'time', value });
const verdict = (a: Claim, b: Claim, about: Circumstances = {}): string => {
  const { outcome, reason } = compareClaims(a, b, knownProperty(a.property), about);
  return `${outcome}: ${reason}`;
};
const quantities = (a: QuantityValue, b: QuantityValue): string => {
  const { outcome, reason } = compareQuantities(a, b);
  return `${outcome}: ${reason}`;
};

describe('comparing two dates', () => {
  const times = (a: string, b: string): string => {
    const { outcome, reason } = compareTimes({ kind: 'time', value: a }, { kind: 'time', value: b });
    return `${outcome}: ${reason}`;
  };
  it('agrees on the same date', () => assert.equal(times('2001-06-15', '2001-06-15'), 'agree: same'));
  it('lets a date lie within a less precise one', () => assert.equal(times('2001', '2001-06-15'), 'agree: precision'));
  it('sets different years apart', () => assert.equal(times('2001', '2002'), 'conflict: differs'));
  it('sets different days of one month apart', () =>
    assert.equal(times('2001-06-15', '2001-06-16'), 'conflict: differs'));
  it('compares what two partial dates both state', () => {
    assert.equal(times('XXXX-07-03', '2024-07-03'), 'agree: precision');
    assert.equal(times('XXXX-07-03', '2024-07-04'), 'conflict: differs');
  });
  it('does not compare a weekday with a year', () =>
    assert.equal(times('XXXX-WXX-3', '2024'), 'not-comparable: unknown'));
  it('knows nothing of an unknown year', () => assert.equal(times('XXXX', 'XXXX'), 'not-comparable: unknown'));
});

describe('comparing two quantities', () => {
  const usd = { unit: 'USD' };
  it('agrees on the same figure', () => assert.equal(quantities(quantity(12), quantity(12)), 'agree: same'));
  it('sets whole counts apart', () => assert.equal(quantities(quantity(12), quantity(13)), 'conflict: differs'));
  it('rounds to the coarser figure', () => {
    const fine = quantity(41.2e9, { ...usd, step: 1e8 });
    assert.equal(quantities(fine, quantity(41e9, { ...usd, step: 1e9 })), 'agree: rounding');
    assert.equal(quantities(fine, quantity(43e9, { ...usd, step: 1e9 })), 'conflict: differs');
  });
  it('reads "more than"', () => {
    const over = quantity(41e9, { ...usd, step: 1e9, approximator: 'more-than' });
    assert.equal(quantities(over, quantity(41.2e9, { ...usd, step: 1e8 })), 'agree: approximator');
    assert.equal(quantities(over, quantity(39e9, { ...usd, step: 1e9 })), 'conflict: differs');
  });
  it('reads "about" and "nearly"', () => {
    assert.equal(quantities(quantity(40, { approximator: 'about' }), quantity(41)), 'agree: approximator');
    assert.equal(quantities(quantity(40, { approximator: 'about' }), quantity(60)), 'conflict: differs');
    assert.equal(quantities(quantity(40, { approximator: 'nearly' }), quantity(39)), 'agree: approximator');
    assert.equal(quantities(quantity(40, { approximator: 'nearly' }), quantity(45)), 'conflict: differs');
  });
  it('converts units', () => {
    assert.equal(
      quantities(quantity(100, { unit: 'mile' }), quantity(161, { unit: 'kilometer' })),
      'agree: conversion',
    );
    assert.equal(
      quantities(quantity(100, { unit: 'mile' }), quantity(300, { unit: 'kilometer' })),
      'conflict: differs',
    );
  });
  it('converts no currencies', () =>
    assert.equal(quantities(quantity(5, usd), quantity(5.2, { unit: 'EUR', step: 0.1 })), 'not-comparable: currency'));
  it('does not set a figure per year against one per month', () => {
    assert.equal(quantities(quantity(12, { per: 'year' }), quantity(12, { per: 'month' })), 'not-comparable: per');
    assert.equal(quantities(quantity(12, { per: 'year' }), quantity(12)), 'agree: same');
  });
  it('does not set miles against people', () =>
    assert.equal(quantities(quantity(5, { unit: 'mile' }), quantity(6)), 'not-comparable: unit'));
  it('gives the same verdict either way round', () => {
    const any = fc.record({
      value: fc.integer({ min: 1, max: 5000 }),
      step: fc.constantFrom(1, 10, 100),
      approximator: fc.constantFrom(undefined, 'about', 'nearly', 'more-than', 'less-than', 'at-least', 'at-most'),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const of = ({ value, step, approximator }: typeof a): QuantityValue =>
          quantity(value * step, { step, ...(approximator ? { approximator: approximator as 'about' } : {}) });
        assert.equal(compareQuantities(of(a), of(b)).outcome, compareQuantities(of(b), of(a)).outcome);
      }),
    );
  });
});

describe('comparing two claims', () => {
  const trade = (value: number, more: Partial<Claim> = {}): Claim =>
    claim('trade', quantity(value, { unit: 'USD', step: 1e9 }), more);
  it('conflicts on two founding years', () =>
    assert.equal(verdict(claim('founded', time('1996')), claim('founded', time('1998'))), 'conflict: differs'));
  it('keeps figures of different years apart', () =>
    assert.equal(verdict(trade(25e9), trade(41e9), { asOfA: '2021', asOfB: '2023' }), 'not-comparable: as-of'));
  it('keeps figures of a year and of a longer stretch apart', () =>
    assert.equal(verdict(trade(25e9), trade(41e9), { asOfA: '2021', asOfB: '2021-Q2' }), 'not-comparable: as-of'));
  it('keeps figures of unknown time apart', () =>
    assert.equal(verdict(trade(25e9), trade(41e9)), 'not-comparable: as-of'));
  it('conflicts on figures of one year', () =>
    assert.equal(verdict(trade(25e9), trade(41e9), { asOfA: '2023', asOfB: '2023' }), 'conflict: differs'));
  it('keeps a forecast from an outcome', () =>
    assert.equal(
      verdict(trade(45e9, { modality: 'expected' }), trade(41e9), { asOfA: '2023', asOfB: '2023' }),
      'not-comparable: forecast',
    ));
  it('keeps plans made at different times apart', () => {
    const plan = (year: string): Claim => claim('completed', time(year), { modality: 'expected' });
    assert.equal(
      verdict(plan('2024'), plan('2026'), { asOfA: '2022-03', asOfB: '2024-03' }),
      'not-comparable: forecast',
    );
    assert.equal(verdict(plan('2024'), plan('2026'), { asOfA: '2024-03', asOfB: '2024-03' }), 'conflict: differs');
  });
  it('keeps a former holder from the one who holds it', () =>
    assert.equal(
      verdict(
        claim('office', { kind: 'entity', local: 0 }, { scope: 'former' }),
        claim('office', { kind: 'entity', local: 1 }),
        { sameValueEntity: false },
      ),
      'not-comparable: as-of',
    ));
  it('keeps what is denied from what is said', () =>
    assert.equal(
      verdict(claim('founded', time('1996'), { modality: 'denied' }), claim('founded', time('1998'))),
      'not-comparable: denied',
    ));
  it('keeps scopes apart', () =>
    assert.equal(
      verdict(claim('founded', time('1996'), { scope: 'as a club' }), claim('founded', time('1998'))),
      'not-comparable: scope',
    ));
  it('keeps different speakers apart', () =>
    assert.equal(
      verdict(claim('founded', time('1996')), claim('founded', time('1998')), { sameSpeaker: false }),
      'not-comparable: speaker',
    ));
  it('keeps versions of one story apart', () =>
    assert.equal(
      verdict(claim('founded', time('1996')), claim('founded', time('1998')), { versions: true }),
      'not-comparable: versions',
    ));
  it('lets a toll rise', () =>
    assert.equal(
      verdict(claim('killed', quantity(30)), claim('killed', quantity(44))),
      'not-comparable: still-rising',
    ));
  it('lets several values hold', () => {
    const at = (local: number): Claim => claim('employer', { kind: 'entity', local });
    assert.equal(verdict(at(1), at(2), { sameValueEntity: false }), 'not-comparable: several');
  });
  it('tells entities apart by what they are in the corpus', () => {
    const at = (local: number): Claim => claim('birthplace', { kind: 'entity', local });
    assert.equal(verdict(at(1), at(2), { sameValueEntity: true }), 'agree: same');
    assert.equal(verdict(at(1), at(2), { sameValueEntity: false }), 'conflict: differs');
    assert.equal(verdict(at(1), at(2)), 'not-comparable: unknown');
  });
  it('agrees before it looks for hindrances', () =>
    assert.equal(verdict(trade(41e9), trade(41e9), { asOfA: '2021', asOfB: '2023' }), 'agree: same'));
});

describe('what keeps open claims apart', () => {
  const open = (more: Partial<Claim> = {}): Claim => claim('open:count', quantity(5), more);
  const reason = (a: Claim, b: Claim, dateA?: string, dateB?: string): string | undefined =>
    openHindrance({ claim: a, ...(dateA ? { date: dateA } : {}) }, { claim: b, ...(dateB ? { date: dateB } : {}) })
      ?.reason;
  it('is nothing where nothing is known', () => assert.equal(reason(open(), open()), undefined));
  it('is a time both name', () => assert.equal(reason(open({ asOf: '2021' }), open({ asOf: '2023' })), 'as-of'));
  it('is not a time within the other', () =>
    assert.equal(reason(open({ asOf: '2021' }), open({ asOf: '2021-05' })), undefined));
  it('is the distance of the articles where no time is named', () => {
    assert.equal(reason(open(), open(), '2024-01-01', '2024-05-01'), 'as-of');
    assert.equal(reason(open(), open(), '2024-01-01', '2024-01-05'), undefined);
  });
  it('is a forecast of another day', () => {
    const forecast = open({ modality: 'expected' });
    assert.equal(reason(forecast, open(), '2024-01-01', '2024-01-05'), 'forecast');
    assert.equal(reason(forecast, open(), '2024-01-01', '2024-01-01'), undefined);
  });
  it('is a denial', () => assert.equal(reason(open({ modality: 'denied' }), open()), 'denied'));
});

describe('saying quantities', () => {
  const said = (figure: Said): string => english(wording`${figure}`);

  it('shortens numbers', () => {
    assert.equal(said(sayNumber(41e9)), '41 billion');
    assert.equal(said(sayNumber(90000)), '90,000');
    assert.equal(said(sayNumber(1234.5)), '1,234.5');
  });
  it('keeps the words about them', () => {
    assert.equal(said(sayQuantity(quantity(2, { approximator: 'at-least' }))), 'at least 2 people');
    assert.equal(said(sayQuantity(quantity(3, { unit: 'country' }))), '3 countries');
    assert.equal(said(sayQuantity(quantity(4.8, { unit: '%', high: 6.6 }))), '4.8 to 6.6%');
  });
});
