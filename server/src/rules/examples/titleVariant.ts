import { type RuleExamples, told } from './told';

export const TITLE_VARIANT: RuleExamples = {
  reported: [
    told(
      'two portfolios',
      '2024-05-01| Anna Kowalska, minister of industry and trade, opened the plant.',
      '2024-05-10| Anna Kowalska, minister of industry and construction, opened the road.',
    ),
    told(
      'two departments',
      '2024-05-01| Peter Lindqvist, director of the coastal survey department, spoke.',
      '2024-05-04| Peter Lindqvist, director of the fisheries survey department, replied.',
    ),
    told(
      'two fields',
      '2024-05-01| Maria Okafor, professor of ancient history, explained.',
      '2024-05-04| Maria Okafor, professor of modern history, agreed.',
    ),
    told(
      'two secretaries',
      '2024-05-01| Maria Okafor, secretary of labor and housing, said so.',
      '2024-05-04| Maria Okafor, secretary of labor and health, said so.',
    ),
    told(
      'two commissioners',
      '2024-05-01| Peter Lindqvist, commissioner for trade and energy, said so.',
      '2024-05-04| Peter Lindqvist, commissioner for trade and transport, said so.',
    ),
    told(
      'two heads',
      '2024-05-01| Anna Kowalska, head of foreign news, said so.',
      '2024-05-04| Anna Kowalska, head of domestic news, said so.',
    ),
  ],
  silent: [
    told(
      'shortened',
      '2024-05-01| Anna Kowalska, minister of industry and trade, opened the plant.',
      '2024-05-10| Anna Kowalska, minister of industry, opened the road.',
    ),
    told(
      'the same',
      '2024-05-01| Anna Kowalska, minister of industry and trade, opened the plant.',
      '2024-05-10| Anna Kowalska, minister of industry and trade, opened the road.',
    ),
    told(
      'a former office',
      '2024-05-01| Anna Kowalska, minister of industry and trade, opened the plant.',
      '2024-05-10| Anna Kowalska, former minister of industry and health, opened the road.',
    ),
    told(
      'years apart',
      '2019-05-01| Anna Kowalska, minister of industry and trade, opened the plant.',
      '2024-05-10| Anna Kowalska, minister of industry and health, opened the road.',
    ),
    told(
      'two people',
      '2024-05-01| Anna Kowalska, minister of industry and trade, opened the plant.',
      '2024-05-10| Maria Okafor, minister of industry and health, opened the road.',
    ),
    told(
      'two ranks',
      '2024-05-01| Maria Okafor, professor of history, explained.',
      '2024-05-04| Maria Okafor, director of the history museum, agreed.',
    ),
  ],
};
