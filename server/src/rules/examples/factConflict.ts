import { type RuleExamples, told } from './told';

export const FACT_CONFLICT: RuleExamples = {
  reported: [
    told(
      'a capital',
      '2024-03-01| Abuja, the capital of Nigeria, is growing.',
      '2024-03-09| Lagos, the capital of Nigeria, is growing.',
    ),
    told(
      'a capital, worded otherwise',
      "2024-03-01| Nigeria's capital, Abuja, is growing.",
      '2024-03-09| Lagos is the capital of Nigeria.',
    ),
    told(
      'a deadline',
      '2024-03-01| The Holt Bridge is to be completed by 2026.',
      '2024-03-09| The Holt Bridge is to be completed by 2028.',
    ),
    told(
      'a deadline with its name',
      '2024-03-01| The deadline for the Holt Bridge is May 3, 2026.',
      '2024-03-09| The deadline for the Holt Bridge is June 3, 2026.',
    ),
    told(
      'the start of a term',
      '2024-03-01| Maria Okafor has been president of the Nordic Council since 2019.',
      '2024-03-09| Maria Okafor was elected president of the Nordic Council in 2017.',
    ),
    told(
      'the end of a term',
      '2024-03-01| Maria Okafor stepped down as mayor of Lagos in 2014.',
      '2024-03-09| Maria Okafor, who was mayor of Lagos until 2016, spoke.',
    ),
  ],
  silent: [
    told(
      'the same',
      '2024-03-01| Abuja, the capital of Nigeria, is growing.',
      "2024-03-09| Nigeria's capital, Abuja, is growing.",
    ),
    told(
      'moved since',
      '1985-03-01| Lagos, the capital of Nigeria, is growing.',
      '2024-03-09| Abuja, the capital of Nigeria, is growing.',
    ),
    told(
      'put off',
      '2022-03-01| The Holt Bridge is to be completed by 2024.',
      '2024-03-09| The Holt Bridge is to be completed by 2026.',
    ),
    told(
      'less precise',
      '2024-03-01| The deadline for the Holt Bridge is May 3, 2026.',
      '2024-03-09| The Holt Bridge is to be completed by 2026.',
    ),
    told(
      'another office',
      '2024-03-01| Maria Okafor has been president of the Nordic Council since 2019.',
      '2024-03-09| Maria Okafor was elected mayor of Lagos in 2011.',
    ),
    told(
      'another person',
      '2024-03-01| Maria Okafor was elected mayor of Lagos in 2011.',
      '2024-03-09| Peter Lindqvist was elected mayor of Lagos in 2015.',
    ),
    told(
      'several owners',
      '2024-03-01| Maria Okafor works for Acme Corp.',
      '2024-03-09| Maria Okafor works for Harlow Ferries Ltd.',
    ),
  ],
};
