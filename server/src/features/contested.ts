import type { Finding } from '../rules/types';
import { overlaps, type Span } from '../text/span';

/** True for words of a file that another statement contradicts. */
export type Contested = (path: string, words: Span) => boolean;

const memo = new WeakMap<readonly Finding[], Contested>();

/** What two statements probably or certainly cannot both say is contested, on both sides. Worked out once for a list of findings. */
export function contestedIn(findings: readonly Finding[]): Contested {
  const known = memo.get(findings);
  if (known) return known;
  const places = new Map<string, Span[]>();
  for (const { severity, related, path, start, end } of findings) {
    if (related.length === 0 || (severity !== 'error' && severity !== 'warning')) continue;
    for (const place of [{ path, start, end }, ...related]) {
      const inFile = places.get(place.path);
      if (inFile) inFile.push(place);
      else places.set(place.path, [place]);
    }
  }
  const contested: Contested = (path, words) => places.get(path)?.some((place) => overlaps(place, words)) ?? false;
  memo.set(findings, contested);
  return contested;
}
