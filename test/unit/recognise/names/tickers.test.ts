import { reads } from './markup';

describe('symbols of shares', () => {
  describe('are no names', () => {
    reads('Profit at [Carrow Foods Plc|ORG] <CRWF.L> rose, the company said.');
    reads('Shares of [Tesla|ORG] (TSLA.O) fell 2 percent on Monday.');
    reads('Shares of [Marlowe Steel Corp|ORG] ([NYSE|ORG]: MLST) fell 2 percent on Monday.');
  });
  describe('show that what stands before them is a company', () => {
    reads('Shares of [Dana Whitlock|ORG] <DWH> rose, brokers said.');
    reads('Shares of [Dana Whitlock|ORG] (DWHT.N) rose on Monday, brokers said.');
  });
  describe('are neither places in brackets nor markup', () => {
    reads('The driver, [Carl Jensen|PER] ([U.S.|LOC]), was second.');
    reads('The minister, [Maria Lopez|PER] <BR>, spoke on Monday.');
  });
});
