import { type RuleExamples, told } from './told';

export const PERCENT_OF_WHOLE: RuleExamples = {
  reported: [
    told('or', 'Twelve of the 40 members, or 45 percent, voted against.'),
    told('brackets', 'It closed 30 of its 120 shops (35%).'),
    told('percentage first', 'About 60 percent, or 150 of the 300 workers, went home.'),
    told('percentage first, brackets', 'Some 80% (90 of 150 schools) were closed.'),
    told('decimals', 'She won 210 of 400 votes, or 62.5 percent.'),
    told('a dash', 'They found 18 of 20 ships — 70% — in poor repair.'),
  ],
  silent: [
    told('right', 'Twelve of the 40 members, or 30 percent, voted against.'),
    told('rounded', 'It closed 30 of its 122 shops (25%).'),
    told('nearly', 'She won 199 of 400 votes, or nearly 50 percent.'),
    told('more than', 'She won 210 of 400 votes, or more than half; turnout was 81 percent.'),
    told('a percentage of something else', 'Twelve of the 40 members voted against, and taxes rose 9 percent.'),
    told('about', 'About 50 percent, or 150 of the 300 workers, went home.'),
  ],
};
