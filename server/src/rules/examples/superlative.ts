import { type RuleExamples, told } from './told';

export const SUPERLATIVE: RuleExamples = {
  reported: [
    told('two ports', "2024-01-01| Mombasa is Kenya's largest port.", "2024-02-01| Lamu is Kenya's largest port."),
    told(
      'biggest is largest',
      "2024-01-01| Mombasa is Kenya's largest port.",
      "2024-02-01| Lamu is Kenya's biggest port.",
    ),
    told(
      'in a country',
      '2024-01-01| Gothenburg is the oldest city in Sweden.',
      '2024-02-01| Malmo is the oldest city in Sweden.',
    ),
    told(
      'two partners',
      "2024-01-01| China is Kenya's biggest trading partner.",
      "2024-02-01| India is Kenya's biggest trading partner.",
    ),
    told(
      'became',
      "2024-01-01| China became Kenya's largest lender.",
      "2024-02-01| Japan became Kenya's largest lender.",
    ),
    told('undated', "Mombasa is Kenya's busiest port.", "Lamu is Kenya's busiest port."),
  ],
  silent: [
    told('one of', "2024-01-01| Mombasa is Kenya's largest port.", "2024-02-01| Lamu is one of Kenya's largest ports."),
    told('second', "2024-01-01| Mombasa is Kenya's largest port.", "2024-02-01| Lamu is Kenya's second largest port."),
    told(
      'another country',
      "2024-01-01| Mombasa is Kenya's largest port.",
      "2024-02-01| Gothenburg is Sweden's largest port.",
    ),
    told(
      'another kind',
      "2024-01-01| China is Kenya's largest trading partner.",
      "2024-02-01| Japan is Kenya's largest lender.",
    ),
    told(
      'narrower',
      "2024-01-01| China is Kenya's largest trading partner.",
      "2024-02-01| Egypt is Kenya's largest trading partner in Africa.",
    ),
    told(
      'years apart',
      "2014-01-01| India is Kenya's largest trading partner.",
      "2024-02-01| China is Kenya's largest trading partner.",
    ),
  ],
};
