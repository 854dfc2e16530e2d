import { type RuleExamples, told } from './told';

export const STALE_FORECAST: RuleExamples = {
  reported: [
    told('an opening', '2025-03-01| The Holt Bridge will open in May 2024.'),
    told('a year', '2026-03-01| The new tram line will be completed in 2024.'),
    told('a plan', '2025-03-01| The company plans that the plant will start production in June 2023.'),
    told('a day', '2025-03-01| The museum will open on January 9, 2025.'),
    told('a founding', '2025-03-01| The university will be founded in September 2022.'),
    told('a signing', '2025-03-01| The two ministers will sign the agreement on October 4, 2024.'),
  ],
  silent: [
    told('still to come', '2024-03-01| The Holt Bridge will open in May 2024.'),
    told('come to pass', '2025-03-01| The Holt Bridge opened in May 2024.'),
    told('an article without a date', 'The Holt Bridge will open in May 2024.'),
    told('a year not over yet', '2024-03-01| The new tram line will be completed in 2024.'),
    told('in quotation marks', '2025-03-01| "The Holt Bridge will open in May 2024," the mayor said that winter.'),
    told('told as past', '2025-03-01| The Holt Bridge was to open in May 2024, but the builder failed.'),
    told('the year of something else', '2025-03-01| Output will rise to 40 million tons from 38 million in 2023.'),
    told('a slip of a day', '2025-03-02| The museum will open on March 1, 2025.'),
  ],
};
