/**
 * Makes `lists.bin`, the hand-written word lists as the lexicon reads them:
 *   node lists.js OUT_FILE
 */
import { writeFileSync } from 'node:fs';
import { packLists } from './packLists';

const bytes = packLists();
writeFileSync(process.argv[2]!, bytes);
console.log(`${process.argv[2]}: ${bytes.length} bytes`);
