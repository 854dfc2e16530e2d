import type { RuleExamples } from './told';

export const EVENT_DATE: RuleExamples = { reported: [], silent: [] };
