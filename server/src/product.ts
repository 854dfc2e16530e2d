export { version as VERSION } from '../../package.json';

/** Below this address lies a page for each rule, named after it. */
export const RULE_DOCS = 'https://github.com/copydesk/copydesk/blob/main/docs/rules/';
