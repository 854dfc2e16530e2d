import { type RuleExamples, told } from './told';

export const WEEKDAY_DATE: RuleExamples = {
  reported: [
    told('weekday first', 'The court meets on Thursday, July 3, 2024, in Oslo.'),
    told('British order', 'The ferry sank on Monday, 1 March 2022.'),
    told('abbreviated', 'Talks resume on Fri., Sept. 11, 2023.'),
    told('the year from the article', '2023-05-10| The vote was held on Tuesday, May 8.'),
    told('a leap day', 'The bill passed on Friday, February 29, 2024.'),
    told('in reported speech', '“We land on Sunday, July 21, 1969,” the captain said.'),
  ],
  silent: [
    told('right', 'The court meets on Wednesday, July 3, 2024, in Oslo.'),
    told('right, British order', 'The ferry sank on Tuesday, 1 March 2022.'),
    told('no weekday', 'Talks resume on September 11, 2023.'),
    told('a weekday alone', '2023-05-10| The vote was held on Tuesday.'),
    told('weekday and date of two days', '2023-05-10| The vote was moved from Tuesday to May 12, 2023.'),
    told('no year anywhere', 'The vote was held on Tuesday, May 8.'),
  ],
};
