import { reads } from './markup';

describe('persons', () => {
  describe('of royal blood have their titles outside', () => {
    reads('The crowd cheered King [Hussam|PER] at the gate.');
    reads('Envoys met Crown Prince [Naruto|PER] on Friday.');
    reads('He swam off [Prince Edward Island|LOC] in June.');
  });
  describe('are whole at a hyphen and at a small word', () => {
    reads('The ball went to [Kofi Asante-Bell|PER] again.');
    reads('The party named [Joseph ole Nkaisi|PER] its leader.');
  });
  describe('are known by a given and a family name', () => {
    reads('[April Jones|PER] won in May.');
  });
  describe('stand before what they lead', () => {
    reads('The [Hartigan|PER] administration objected to the plan.');
  });
  describe('do without their nation', () => {
    reads('Next was the Dutchwoman [Van Rijswick|PER], who smiled.');
  });
});

describe('companies', () => {
  describe('called by a possessive', () => {
    reads("The rating agency [Moody's|ORG] said so.");
    reads("It was sold at [Sotheby's|ORG] in May.");
    reads("It was [Foster|PER]'s last film.");
  });
  describe('told by what stands beside them', () => {
    reads('He sold shares in [Polski Kablo|ORG] last year.');
    reads('The auction house [Tolley Marr|ORG] set the price.');
    reads('[Merrin Hale|ORG] analyst [Tom Oakes|PER] was calm.');
    reads('[Hartwell Marr|ORG] tumbled 31 percent in [London|LOC].');
    reads('The film maker [Tom Oakes|PER] was there.');
  });
  describe('two of which are two', () => {
    reads('Loans came from [Zenith Bank|ORG] and [Harker Trust|ORG] in May.');
  });
});
