import assert from 'node:assert/strict';
import { marked, unmarked } from './markup';

const holds = (text: string): void => {
  it(text.replace(/\s+/g, ' '), () => assert.equal(marked(unmarked(text)), text));
};

describe('teams called by their town', () => {
  describe('are organisations in lines of results, fixtures and standings', () => {
    holds('Soccer - first division results\n\n[Leeds|ORG] 2 [Valencia|ORG] 1\n\n[Oviedo|ORG] 0 [Norwich|ORG] 0\n');
    holds('Basketball standings:\n\n[Boston|ORG] 15 5 .750 -\n\n[Detroit|ORG] 12 7 .632 2 1/2\n');
    holds('Fixtures in the second division:\n\n[Bristol|ORG] v [Southampton|ORG]\n');
    holds('Baseball league results:\n\n[ST LOUIS|ORG] 3 [San Jose|ORG] 1\n');
  });

  describe('in headlines in capitals', () => {
    const story = '\n\nThe league game was played on Saturday, and the crowd said little of it.\n';
    holds(`[LEEDS|ORG] STUN [CHELSEA|ORG]${story}`);
    holds(`[YORKSHIRE|ORG] V [SOMERSET|ORG]${story}`);
  });

  describe('with the side that nothing else shows', () => {
    holds('Soccer - first division results\n\n[Leeds|ORG] 2 [Derby|ORG] 1\n\n[Derby|ORG] 0 [Norwich|ORG] 0\n');
    holds('Baseball league results:\n\n[NEW YORK|ORG] 7 [Texas|ORG] 3 (10 innings)\n');
  });

  describe('whatever the tagger took them for, in a table of teams', () => {
    holds(
      'Soccer league standings:\n\n1. [Leeds|ORG] 9 6 2 1 17 7 20\n\n2. [Bella Marr|ORG] 9 5 2 2 16 10 17\n\n3. [Norwich|ORG] 9 3 4 2 10 9 13\n',
    );
    holds('Soccer fixtures: [Leeds|ORG] v [Norwich|ORG] (1230); [Breckin|ORG] v [Southampton|ORG]\n');
  });

  describe('but persons stay persons in a table of theirs', () => {
    holds('Golf, championship scores:\n\n1. [Ross Kinnear|PER] 68 66 69\n\n2. [Tom Harker|PER] 70 67 67\n');
  });

  describe('and in prose where they play', () => {
    const soccer = 'There was soccer in the premier league on Saturday. ';
    holds(`${soccer}[Leeds|ORG] led 2-1 at the break.`);
    holds(`${soccer}The visitors drew 2-2 with [Leeds|ORG] in the rain.`);
    holds(`${soccer}It was their third win over [Norwich|ORG] this year.`);
    holds(`${soccer}[Southampton|ORG] beat [Norwich|ORG], and [Norwich|ORG] have lost four games since.`);
    holds(`${soccer}[Leeds|ORG] led 1-0, and the crowd in [Leeds|LOC] sang. That gave [Leeds|ORG] hope.`);
    holds(`${soccer}Fans saw the match between [Norwich|ORG] and [Leeds|ORG] on Monday.`);
    holds(`${soccer}[Southampton|ORG] (8-7) are next.`);
    holds(`${soccer}[Leeds|ORG] striker [Tom Harker|PER] left the pitch.`);
  });

  describe('with those who scored for them in brackets', () => {
    holds('Soccer - league results\n\n[Leeds|ORG] 2 ([Harker|PER] 9, [de Vries|PER] 31) [Norwich|ORG] 0.\n');
  });

  describe('but a country stays a country', () => {
    holds('Soccer - friendly results\n\n[Peru|LOC] 2 [Norway|LOC] 1\n');
  });

  describe('and a town stays one where nothing tells of sport, or a date stands behind it', () => {
    holds('Highs on Tuesday, in degrees:\n\n[Boston|LOC] 15, sunny\n\n[Chicago|LOC] 11, rain\n');
    holds('Soccer - results of the first division\n\n[MADRID|LOC] 1998-10-04\n');
    holds('The party won in the north, but [Leeds|LOC] led 2-1 in a poll of towns.');
    holds('There was soccer on Saturday. Fans came from [Leeds|LOC] to see a town that had won no game.');
  });
});

describe('a word that is a town and its team in one article', () => {
  it('is read by its sentence', () => {
    const text = '[LEEDS|LOC], [England|LOC] 1998-10-04\n\nSoccer league results:\n\n[Leeds|ORG] 2 [Norwich|ORG] 0\n';
    assert.equal(marked(unmarked(text)), text);
  });
});
