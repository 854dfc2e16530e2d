import type { ArticleFacts } from '../../corpus/types';
import type { Timex } from '../../recognise/types';
import { type Block, paragraph, plain, strong } from '../richText';
import { modifierText, timeText } from '../timeText';

/** The card of a time expression: what it means, and how that was worked out where the words do not say it all. */
export function dateBlocks(story: ArticleFacts, timex: Timex): Block[] {
  const every = timex.type === 'SET' ? 'repeatedly: ' : '';
  const modifier = timex.mod ? `${modifierText(timex.mod)}${OF.has(timex.mod) ? ' of' : ''} ` : '';
  const blocks = [
    paragraph(strong(every + modifier + timeText(timex.value)), plain(` · ${timex.type.toLowerCase()} ${timex.value}`)),
  ];
  const reason = reasonOf(story, timex);
  if (reason) blocks.push(paragraph(plain(reason)));
  return blocks;
}

const OF: ReadonlySet<string> = new Set(['START', 'MID', 'END']);

function reasonOf({ date }: ArticleFacts, { basis, doubtful, stated }: Timex): string | undefined {
  const doubt = doubtful ? ' This could be read otherwise.' : '';
  const said = stated !== undefined ? ` The words say only ${timeText(stated)}.` : '';
  if (basis === 'text') return `Worked out from a date named before it.${said}${doubt}`;
  if (basis === 'words') return doubtful ? doubt.trim() : undefined;
  if (!date) return `The article has no date to work it out from.${said}`;
  const anchor = `${timeText(date.value)}, the article's date`;
  if (date.certainty === 'doubtful') {
    return `Worked out from ${anchor}, which is doubtful: it comes from ${ORIGINS[date.origin] ?? date.origin}.${said}`;
  }
  return `Worked out from ${anchor}.${said}${doubt}`;
}

const ORIGINS: Readonly<Record<string, string>> = {
  stamp: "the page's date stamp",
  meta: "the page's metadata",
  title: 'the title',
  byline: 'the byline',
};
