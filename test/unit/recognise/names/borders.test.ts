import { reads } from './markup';

describe('borders of names', () => {
  describe('leave titles outside', () => {
    reads('Police said President [Aisha Kamara|PER] met Mr. [Olsen|PER] and Dr. [Maria Lopez|PER] in [Dakar|LOC].');
    reads('Reporters asked Prime Minister [Tomas Novotny|PER] about the vote.');
    reads('The award went to Prof. [Li Xiaoming|PER] of [Peking University|ORG].');
  });
  describe('leave a small article and the possessive outside', () => {
    reads("Officials said the [World Bank|ORG]'s mission to [Peru|LOC] would leave [Lima|LOC]'s airport on Monday.");
    reads('He joined the [Red Cross|ORG] in [Nairobi|LOC] after the war.');
  });
  describe('keep what belongs to the name', () => {
    reads("Shares of [Standard and Poor's|ORG] clients fell, analysts in [London|LOC] said.");
    reads('The plan was sent to the [Food and Drug Administration|ORG] in March.');
    reads('She studied at the [University of Bristol|ORG] before moving to [Dublin|LOC].');
    reads('A delegation of the [Ministry of Foreign Affairs of the PRC|ORG] arrived on Sunday.');
  });
  describe('part two places that a hyphen joins', () => {
    reads('Officials praised [China|LOC]-[Kazakhstan|LOC] relations at the meeting.');
    reads('The [Paris|LOC]-[Berlin|LOC] night train was cancelled.');
    reads('A [Seattle|LOC]-based firm won the order.');
  });
  describe('part a lawmaker from party and state', () => {
    reads('Sen. [Robert Hale|PER] (R-[Iowa|LOC]) opposed the bill.');
  });
  describe('part a company from its seat', () => {
    reads('The buyer is [Woodbury Ltd|ORG] of [Leeds|LOC], the company said.');
  });
});

describe('peoples and their languages', () => {
  reads('[Chinese|OTHER] and [French|OTHER] engineers worked with [Brazilian|OTHER] crews in [Brazil|LOC].');
});

describe('capitals that are no name', () => {
  reads('Although rain fell in the morning, play began on time.');
  reads('The company said results were in line with forecasts.');
  reads('On Tuesday he left, and in March he came back.');
  reads('Analysts had expected more. Thanks for reading.');
  reads('I think we should go, he said.');
});
