import { reads } from './markup';

describe('places', () => {
  describe('that nothing but a preposition shows', () => {
    reads('Lorries queued outside [Nyakumbura|LOC] on Friday.');
    reads('They fled to [Kordesh|LOC] by night.');
    reads('The ship left the port of [Zarubek|LOC] at dawn.');
  });
  describe('beside another place', () => {
    reads('Police raided homes in [Peru|LOC] and [Ketrasund|LOC] overnight.');
  });
  describe('before what places have', () => {
    reads('The [Ordu|LOC] governor spoke first.');
  });
  describe('that the lists know, though they speak as governments do', () => {
    reads('Officials hoped [Zagreb|LOC] would sign.');
    reads('Aides said [Washington|LOC] had agreed.');
  });
  describe('but not what companies are asked of', () => {
    reads('[Harker Ltd|ORG] sold its stake in [Tolvex|ORG] on Friday.');
  });
});

describe('countries in capitals', () => {
  reads('[N.KOREA|LOC] FREES FISHERMEN\n\nThe crew went home on Friday.\n');
  reads('QUAKE HITS EASTERN [ZAMBIA|LOC]\n\nHouses fell on Friday.\n');
});
