import { type RuleExamples, told } from './told';

export const UNINTRODUCED_NAME: RuleExamples = {
  reported: [
    told('a surname alone', 'The ferry was late again. Lindqvist said on Monday that he would complain.'),
    told('a full name', 'The ferry was late again. Marta Lindqvist said on Monday that she would complain.'),
    told(
      'among people who are introduced',
      'Mayor Anna Ruiz opened the bridge on Friday. Pedro Alvarez cut the ribbon.',
    ),
    told('in a quotation', 'The bridge is open. "I crossed it first," said Pedro Alvarez on Friday.'),
    told('named twice', 'Pedro Alvarez cut the ribbon on Friday. Alvarez then crossed the bridge on foot.'),
    told('the headline does not say either', '# Alvarez cuts ribbon\n\nPedro Alvarez cut the ribbon on Friday.'),
  ],
  silent: [
    told('a post before the name', 'Mayor Anna Ruiz opened the bridge on Friday.'),
    told('a trade behind the name', 'Anna Ruiz, a retired engineer, opened the bridge on Friday.'),
    told('introduced, then by surname', 'Anna Ruiz, a retired engineer, opened the bridge. Ruiz had drawn its plans.'),
    told('a place', 'The ferry from Rotterdam to Hull was late again on Monday.'),
    told('an organisation', 'The Alderney Harbour Trust said on Monday that the ferry would be late.'),
    told('nobody named', 'The mayor opened the bridge on Friday and crossed it on foot.'),
  ],
};
