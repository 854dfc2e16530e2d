import type { Property } from './types';

/** What is said of events. */
export const EVENTS: readonly Property[] = [
  {
    id: 'event-date',
    label: 'date',
    value: 'time',
    constancy: 'fixed',
    subject: ['EVENT'],
    phrasings: [
      '{event} ,? which? is|was|be|being held|scheduled|slated ... on|from|for|in {time}',
      '{event} ,? which? will be held ... on|from {time}',
      '{event} ,? which? took|takes|taking place ... on|from|in {time}',
      '{event} ,? which? opens|opened|starts|started|begins|began ... on {time}',
      '{event} to|, be? held ... on|from {time}',
      '{event} on {time}',
    ],
  },
  {
    id: 'event-place',
    label: 'place',
    value: 'entity',
    constancy: 'fixed',
    subject: ['EVENT'],
    phrasings: [
      '{event} ,? which? is|was|be|being held ... in {entity:LOC}',
      '{event} ,? which? will be held ... in {entity:LOC}',
      '{event} ,? which? took|takes|taking place ... in {entity:LOC}',
      '{event} to|, be? held ... in {entity:LOC}',
      '{event} in {entity:LOC}',
    ],
  },
  { id: 'ordinal', label: 'number in its series', value: 'quantity', constancy: 'several', phrasings: [] },
  {
    id: 'visits',
    label: 'visits',
    value: 'quantity',
    constancy: 'changing',
    subject: ['PER'],
    phrasings: ['{person} has|had visited {object:LOC} {quantity:time}'],
  },
  {
    id: 'participants',
    label: 'number of participants',
    value: 'quantity',
    constancy: 'changing',
    subject: ['EVENT'],
    phrasings: [
      '{event} ,? which? drew|attracted|gathered ... {quantity:people|participant|delegate|visitor|guest|spectator}',
      '{event} ,? which? was attended by ... {quantity:people|participant|delegate|visitor|guest|spectator}',
    ],
  },
  {
    id: 'killed',
    label: 'number killed',
    value: 'quantity',
    constancy: 'toll',
    subject: ['EVENT'],
    phrasings: [
      '{event} ,? which|that? killed|claimed ... {quantity}',
      '{event} left ... {quantity} dead',
      '{quantity} were? killed|died in the? {event}',
    ],
  },
  {
    id: 'injured',
    label: 'number injured',
    value: 'quantity',
    constancy: 'toll',
    subject: ['EVENT'],
    phrasings: [
      '{event} ,? which|that? injured|wounded ... {quantity}',
      '{event} left ... {quantity} injured|wounded',
      '{quantity} were? injured|wounded in the? {event}',
    ],
  },
];
