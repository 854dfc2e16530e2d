import assert from 'node:assert/strict';
import { marked, reads, unmarked } from './markup';

describe('teams called by their town', () => {
  describe('are organisations in lines of results, fixtures and standings', () => {
    reads('Soccer - first division results\n\n[Leeds|ORG] 2 [Valencia|ORG] 1\n\n[Oviedo|ORG] 0 [Norwich|ORG] 0\n');
    reads('Basketball standings:\n\n[Boston|ORG] 15 5 .750 -\n\n[Detroit|ORG] 12 7 .632 2 1/2\n');
    reads('Fixtures in the second division:\n\n[Bristol|ORG] v [Southampton|ORG]\n');
    reads('Baseball league results:\n\n[ST LOUIS|ORG] 3 [San Jose|ORG] 1\n');
  });

  describe('in headlines in capitals', () => {
    const story = '\n\nThe league game was played on Saturday, and the crowd said little of it.\n';
    reads(`[LEEDS|ORG] STUN [CHELSEA|ORG]${story}`);
    reads(`[YORKSHIRE|ORG] V [SOMERSET|ORG]${story}`);
  });

  describe('with the side that nothing else shows', () => {
    reads('Soccer - first division results\n\n[Leeds|ORG] 2 [Derby|ORG] 1\n\n[Derby|ORG] 0 [Norwich|ORG] 0\n');
    reads('Baseball league results:\n\n[NEW YORK|ORG] 7 [Texas|ORG] 3 (10 innings)\n');
  });

  describe('whatever the tagger took them for, in a table of teams', () => {
    reads(
      'Soccer league standings:\n\n1. [Leeds|ORG] 9 6 2 1 17 7 20\n\n2. [Bella Marr|ORG] 9 5 2 2 16 10 17\n\n3. [Norwich|ORG] 9 3 4 2 10 9 13\n',
    );
    reads('Soccer fixtures: [Leeds|ORG] v [Norwich|ORG] (1230); [Breckin|ORG] v [Southampton|ORG]\n');
  });

  describe('but persons stay persons in a table of theirs', () => {
    reads('Golf, championship scores:\n\n1. [Ross Kinnear|PER] 68 66 69\n\n2. [Tom Harker|PER] 70 67 67\n');
  });

  describe('and in prose where they play', () => {
    const soccer = 'There was soccer in the premier league on Saturday. ';
    reads(`${soccer}[Leeds|ORG] led 2-1 at the break.`);
    reads(`${soccer}The visitors drew 2-2 with [Leeds|ORG] in the rain.`);
    reads(`${soccer}It was their third win over [Norwich|ORG] this year.`);
    reads(`${soccer}[Southampton|ORG] beat [Norwich|ORG], and [Norwich|ORG] have lost four games since.`);
    reads(`${soccer}[Leeds|ORG] led 1-0, and the crowd in [Leeds|LOC] sang. That gave [Leeds|ORG] hope.`);
    reads(`${soccer}Fans saw the match between [Norwich|ORG] and [Leeds|ORG] on Monday.`);
    reads(`${soccer}[Southampton|ORG] (8-7) are next.`);
    reads(`${soccer}[Leeds|ORG] striker [Tom Harker|PER] left the pitch.`);
  });

  describe('with those who scored for them in brackets', () => {
    reads('Soccer - league results\n\n[Leeds|ORG] 2 ([Harker|PER] 9, [de Vries|PER] 31) [Norwich|ORG] 0.\n');
  });

  describe('but a country stays a country', () => {
    reads('Soccer - friendly results\n\n[Peru|LOC] 2 [Norway|LOC] 1\n');
  });

  describe('and a town stays one where nothing tells of sport, or a date stands behind it', () => {
    reads('Highs on Tuesday, in degrees:\n\n[Boston|LOC] 15, sunny\n\n[Chicago|LOC] 11, rain\n');
    reads('Soccer - results of the first division\n\n[MADRID|LOC] 1998-10-04\n');
    reads('The party won in the north, but [Leeds|LOC] led 2-1 in a poll of towns.');
    reads('There was soccer on Saturday. Fans came from [Leeds|LOC] to see a town that had won no game.');
  });
});

describe('a word that is a town and its team in one article', () => {
  it('is read by its sentence', () => {
    const text = '[LEEDS|LOC], [England|LOC] 1998-10-04\n\nSoccer league results:\n\n[Leeds|ORG] 2 [Norwich|ORG] 0\n';
    assert.equal(marked(unmarked(text)), text);
  });
});
