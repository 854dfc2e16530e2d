import { type RuleExamples, told } from './told';

export const DATE_CONFLICT: RuleExamples = {
  reported: [
    told(
      'two founding years',
      'The Arctic Council was founded in 1996, and has eight member states.',
      'The Arctic Council was founded in 1998 by the states of the far north.',
    ),
    told(
      'a day against a year',
      'The European Central Bank was established on June 1, 1998.',
      'The European Central Bank was established in 1997 to run the new currency.',
    ),
    told(
      'two days of one month',
      'The African Union was formally founded on July 9, 2002.',
      'The African Union was founded on July 19, 2002, in Durban.',
    ),
    told(
      'a relative clause and a participle',
      'The Nordic Council, founded in 1952, meets every autumn.',
      'The Nordic Council, which was established in 1962, is a forum of parliaments.',
    ),
    told(
      'independence',
      'Namibia gained independence on March 21, 1990.',
      'In Africa, Namibia won its independence in 1991 after a long struggle.',
    ),
    told(
      'relations between two states, either way round',
      'Norway and Kenya established diplomatic relations in 1964.',
      'Diplomatic relations between Kenya and Norway were established in 1966.',
    ),
    told(
      'relations of the two just named',
      'Norway and Kenya are old friends. The two countries established diplomatic relations in 1961.',
      'Norway and Kenya established diplomatic relations in 1964.',
    ),
    told(
      'a birth',
      'Maria Okafor was born on April 2, 1961, in Lagos.',
      'Maria Okafor, who was born in 1963, studied law.',
    ),
  ],
  silent: [
    told(
      'a year and a day within it',
      'The African Union was founded in 2002.',
      'The African Union was founded on July 9, 2002, in Durban.',
    ),
    told('two organisations', 'The Arctic Council was founded in 1996.', 'The Nordic Council was founded in 1952.'),
    told(
      'founding and joining',
      'The European Union was established in 1993.',
      'Croatia joined the European Union in 2013.',
    ),
    told(
      'a part of the organisation',
      'The African Union was founded in 2002.',
      'The court of the African Union was founded in 2004.',
    ),
    told(
      'the same date twice',
      'Namibia gained independence on March 21, 1990.',
      'Namibia gained independence on 21 March 1990.',
    ),
    told(
      'relations with different states',
      'Norway and Kenya established diplomatic relations in 1964.',
      'Norway and Japan established diplomatic relations in 1905.',
    ),
    told(
      'a plan and what came of it',
      'The Holt Institute will be founded in 2031.',
      'The Arctic Council was founded in 1996.',
    ),
  ],
};
