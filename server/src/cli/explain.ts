import { relative, resolve, sep } from 'node:path';
import { visibleText } from '../features/visibleText';
import type { Place } from '../rules/types';
import { createDesk } from '../service';
import { positionAt } from '../text/lineIndex';
import { byPlace, explanationText } from './explanation';
import { type Environment, intoDesk, openFolder, readTexts, select } from './files';
import { write } from './output';
import { nameRemarks } from './remarks';
import { Unusable } from './unusable';

/** `copydesk explain FILE:LINE`: what the claims of a line were held against in its folder, and why they do or do not conflict. */
export async function explain(place: string, environment: Environment): Promise<number> {
  const colon = place.lastIndexOf(':');
  const line = Number(place.slice(colon + 1));
  if (colon <= 0 || !Number.isInteger(line) || line < 1)
    throw new Unusable('Name a file and a line of it: article.txt:12');
  const file = place.slice(0, colon);
  const home = await openFolder([file], environment);
  const inputs = [home.root, file];
  const { paths, skipped } = await select(home, inputs, environment);
  const desk = createDesk({ config: home.config });
  const read = await readTexts(environment.host, home.root, paths, intoDesk(desk));
  nameRemarks(skipped, read, home.shown, environment.warn);

  const path = relative(home.root, resolve(environment.cwd, file)).split(sep).join('/');
  const lines = desk.lines(path);
  const length = desk.file(path)?.length;
  if (!lines || length === undefined) throw new Unusable(`"${file}" holds no article that can be read.`);
  if (line > lines.length) throw new Unusable(`"${file}" has ${lines.length} lines.`);
  const span = { start: lines[line - 1]!, end: line < lines.length ? lines[line]! : length };
  const explained = desk.explain(path, span);
  if (explained.length === 0)
    await write(`Nothing in ${visibleText(place)} states a date, a figure or a fact that was compared.\n`);
  const telling = {
    lineOf: (at: Place): number => positionAt(desk.lines(at.path)!, at.start).line + 1,
    quiet: desk.quietIn(path),
  };
  for (const about of byPlace(explained)) await write(`${explanationText(about, telling)}\n`);
  return 0;
}
