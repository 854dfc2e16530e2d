import { type RuleExamples, told } from './told';

const STORY =
  'The quake struck 40 kilometers east of the harbour town at dawn. Rescuers pulled 12 people out of a collapsed school near the market.';
const OTHER =
  'The ferry company will close its oldest route across the strait after 90 years. Ticket sales fell to 400 on a summer day last year, it said.';

export const VERSION_CHANGE: RuleExamples = {
  reported: [
    told(
      'a toll raised',
      `2024-01-01| ${STORY} At least 30 people were killed in the villages along the coast.`,
      `2024-01-02| ${STORY} At least 44 people were killed in the villages along the coast.`,
    ),
    told('a correction', `2024-01-01| ${OTHER}`, `2024-01-01| ${OTHER.replace('400', '4,000')}`),
    told(
      'a date moved',
      `2024-01-01| ${STORY} A donors' conference was called for January 9, 2024, in the capital.`,
      `2024-01-01| ${STORY} A donors' conference was called for January 12, 2024, in the capital.`,
    ),
    told('undated', STORY, STORY.replace('40 kilometers', '60 kilometers')),
    told(
      'a percentage',
      `2024-01-01| ${OTHER} Fares will rise by 5% on the other routes in the spring.`,
      `2024-01-03| ${OTHER} Fares will rise by 8% on the other routes in the spring.`,
    ),
    told('two changes', `2024-01-01| ${STORY}`, `2024-01-02| ${STORY.replace('40', '50').replace('12', '15')}`),
  ],
  silent: [
    told('a copy', `2024-01-01| ${STORY}`, `2024-01-02| ${STORY}`),
    told('two stories', `2024-01-01| ${STORY}`, `2024-01-02| ${OTHER}`),
    told(
      'one sentence in common',
      `2024-01-01| ${STORY}`,
      '2024-01-02| The quake struck 60 kilometers east of the harbour town at dawn. Schools stayed shut for the 3 days that followed it, and shops too.',
    ),
    told('a formula', '2024-01-01| Shares rose 3% in Oslo.', '2024-01-02| Shares rose 4% in Oslo.'),
    told(
      'a comma',
      `2024-01-01| ${OTHER} Fares rise on May 2, 2025, when the summer timetable begins on all other routes.`,
      `2024-01-01| ${OTHER} Fares rise on May 2, 2025 when the summer timetable begins on all other routes.`,
    ),
    told('one article', `2024-01-01| ${STORY}`),
    told(
      'other words',
      '2024-01-01| The quake hit 40 kilometers east of the town, and 12 people were saved.',
      '2024-01-02| Some 60 kilometers east of the town a quake hit; 12 people were saved.',
    ),
  ],
};
