import { type RuleExamples, told } from './told';

const LIST = 'The Nordic Council was set up with the founding members being Norway, Sweden, Denmark, and Iceland.';

export const MEMBERSHIP: RuleExamples = {
  reported: [
    told('called a founding member', LIST, 'Finland, a founding member of the Nordic Council, sent its minister.'),
    told('is a founding member', LIST, 'Finland is a founding member of the Nordic Council.'),
    told('was a founding member', LIST, 'Estonia was a founding member of the Nordic Council.'),
    told('as founding members', LIST, 'As founding members of the Nordic Council, Norway and Finland spoke first.'),
    told(
      'a colon',
      'The Nordic Council had four founding members: Norway, Sweden, Denmark, and Iceland.',
      'Latvia, a founding member of the Nordic Council, was absent.',
    ),
    told(
      'with its date',
      `2001-01-01| ${LIST}`,
      '2024-01-01| Germany, a founding member of the Nordic Council, hosts the games.',
    ),
  ],
  silent: [
    told('in the list', LIST, 'Denmark, a founding member of the Nordic Council, sent its minister.'),
    told('a member', LIST, 'Finland, a member of the Nordic Council, sent its minister.'),
    told('another organisation', LIST, 'Finland, a founding member of the Arctic Council, sent its minister.'),
    told('no list', 'Finland, a founding member of the Nordic Council, sent its minister.'),
    told(
      'as founding members, in the list',
      LIST,
      'As founding members of the Nordic Council, Norway and Sweden spoke first.',
    ),
    told('a joiner', LIST, 'Finland joined the Nordic Council in 1955.'),
  ],
};
