import { sliceMap } from '../offsetMap';
import { type FormatReading, withFrontMatter } from './frontMatter';

/** Plain text reads as it is, but for a front matter, which some archives put before it. */
export function readTxt(path: string, file: string): FormatReading {
  return withFrontMatter(path, 'txt', file, (start) => ({
    text: file.slice(start),
    map: sliceMap(start, file.length - start),
    regions: [],
  }));
}
