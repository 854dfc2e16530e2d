import assert from 'node:assert/strict';
import { marked, reads } from './markup';

describe('names of companies', () => {
  describe('take in a legal form that stands behind them', () => {
    reads("The rating was cut by [Standard and Poor's Corp|ORG] on Monday, the bank said.");
    reads('The order went to [Marlowe Harbour (Singapore) Ltd|ORG] in May, officials said.');
    reads('The site was sold to [Hollis Brandt, Inc.|ORG], which will clear it.');
  });
  describe("take in a form with points, which is nobody's initials", () => {
    reads('The loan went to [Kemer Tekstil A.S.|ORG], officials said.');
    reads('Control passed to [Marten Vik A.B.|ORG] of [Oslo|LOC] on Monday.');
    reads('The prize went to [Carl A.B. Lindgren|PER] on Monday.');
  });
  describe('take in what elsewhere is a title', () => {
    reads('Shares of [General Motors Corporation|ORG] rose.');
    reads('[Premier Tillage Inc|ORG] said it would close a plant.');
    reads('The order went to [General Lantern Corp|ORG], officials said.');
  });
  describe('end before who leads them', () => {
    reads('It was announced by the chairman of [Chrysler LLC|ORG] [Jim Marlowe|PER] on Monday.');
  });
  describe('take in partners', () => {
    reads('The sale was led by [Lowell Brandt and Co Inc|ORG], which declined to comment.');
    reads('He worked for [Harker and Sons|ORG] until it closed.');
  });
  describe('take in a second trade', () => {
    reads('Rates charged by [Carrow Valley Gas and Electric Co|ORG] will rise, the state said.');
  });
  describe('do not take in another company, nor those who are with somebody', () => {
    reads('Coach [Sofia Lindqvist|PER] had a cold. [Lindqvist|PER] and company trained in the rain before the match.');
    reads('[General Motors|ORG] and [Chrysler Corp|ORG] said sales fell.');
  });
  it('need more than a form', () => {
    assert.equal(marked('The shares of Inc and Ltd, he joked, were all the same.').includes('[Inc|'), false);
  });
});
