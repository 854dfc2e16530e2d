import type { RuleExamples } from './told';

export const QUANTITY_CONFLICT: RuleExamples = { reported: [], silent: [] };
