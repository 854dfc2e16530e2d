import { type RuleExamples, told } from './told';

export const TARGET_PASSED: RuleExamples = {
  reported: [
    told('surpasses', 'Trade reached $38 billion last year. This surpasses the $40 billion target set in 2020.'),
    told('in one sentence', 'Output was 90,000 tonnes, exceeding the target of 100,000 tonnes.'),
    told('beat', 'The port moved 4.1 million tonnes and beat its goal of 4.5 million tonnes.'),
    told('gone past', 'Sales came to $12 million. With that the chain has gone past its target of $15 million.'),
    told('topped', 'Donors gave $2.1 million, which topped the goal of $2.5 million.'),
    told('per cent', 'Turnout was 61 percent, above the target of 65 percent.'),
  ],
  silent: [
    told('passed', 'Trade reached $41 billion last year. This surpasses the $40 billion target set in 2020.'),
    told('missed', 'Output was 90,000 tonnes and fell short of the target of 100,000 tonnes.'),
    told('not yet', 'Output was 90,000 tonnes and has not exceeded the target of 100,000 tonnes.'),
    told('to come', 'Output is 90,000 tonnes and is set to exceed the target of 100,000 tonnes by 2030.'),
    told('open', 'Trade of more than $38 billion surpasses the $40 billion target set in 2020.'),
    told('of another kind', 'The port moved 4.1 million tonnes and beat its target of 200 ships.'),
    told('a part', 'Donors gave $2 million in May, and the fund beat its goal of $25 million.'),
    told('no target', 'Sales came to $12 million and exceeded $15 million only once.'),
  ],
};
