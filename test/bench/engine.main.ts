// The engine alone, as the load-time benchmark requires it.
import { analyseFile } from '../../server/src/corpus/analyse';

analyseFile('warm.txt', 'A first sentence.');
