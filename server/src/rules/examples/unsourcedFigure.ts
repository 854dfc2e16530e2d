import { type RuleExamples, told } from './told';

export const UNSOURCED_FIGURE: RuleExamples = {
  reported: [
    told('an amount', 'The bridge cost 45 million dollars.'),
    told('a share', 'Rents in the old town rose by 12 percent last year.'),
    told('a large count', 'The new harbour employs 4,300 people.'),
    told('beside a sentence with a source', 'Rents rose by 12 percent last year. The mayor said she would act.'),
    told('a fall', 'Sales of bicycles fell by 7.5 percent in the spring.'),
    told('a debt', 'The theatre owes the city 3.2 million euros.'),
  ],
  silent: [
    told('a source', 'The bridge cost 45 million dollars, the council said on Monday.'),
    told('a source by name', 'According to the Alderney Harbour Trust, the harbour employs 4,300 people.'),
    told('in quotation marks', '"The bridge cost us 45 million dollars," said Anna Ruiz, the mayor.'),
    told('a few', 'Three boats lay in the harbour on Monday.'),
    told('a plan', 'The bridge will cost 45 million dollars.'),
    told('a length of time', 'The bridge was closed for 40 days.'),
    told('in the headline', '# Bridge cost 45 million dollars\n\nThe bridge is open.'),
  ],
};
