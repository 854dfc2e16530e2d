/** Environment variable with the file a Node extension host writes its results to. */
export const RESULTS_VARIABLE = 'COPYDESK_TEST_RESULTS';
/** Starts the line on which a browser's extension host prints its results, which has no files to write. */
export const RESULTS_MARK = 'COPYDESK-TEST-RESULTS ';
