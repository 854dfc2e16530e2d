import { type RuleExamples, told } from './told';

export const SUM_OF_PARTS: RuleExamples = {
  reported: [
    told('people', 'Police arrested 12 people, seven men and six women.'),
    told('a colon', 'The fund holds $25 million: $15 million for roads and $6 million for rail.'),
    told('brackets', 'Eleven people (six women and four men) were rescued.'),
    told('a dash', 'The crash killed nine people — five children and three adults.'),
    told('consisting of', 'A crew of 30 people, consisting of 21 sailors and 8 scientists, was on board.'),
    told('three parts', 'Twenty people, eight men, seven women and four children, were on the bus.'),
  ],
  silent: [
    told('right', 'Police arrested 13 people, seven men and six women.'),
    told('money, right', 'The fund holds $24 million: $15 million for roads and $9 million for rail.'),
    told('a list of three', 'The port has 20 cranes, five sheds and three ships.'),
    told('only some of them', 'Police arrested 12 people, seven of them women.'),
    told('about', 'Some 20 people, eight men and seven women, were on the bus.'),
    told('rounded parts', 'The group earned $25 million: $14.6 million in Asia and $10.3 million in Africa.'),
    told('rounded on all sides', 'The fund holds $25 million: $15 million for roads and $9 million for rail.'),
  ],
};
