import type { Snapshot } from '../corpus/snapshot';
import type { ArticleFacts } from '../corpus/types';
import { shortDate } from '../recognise/dates/wording';
import type { EntityType } from '../recognise/types';
import { spanInFile } from '../text/offsetMap';
import { QuotationKind } from '../text/quotations';
import type { Reading } from '../text/reading';
import { contains, type Span } from '../text/span';
import { asIs, type Wording, wording } from '../text/wording';
import { entityOfLocal, storiesOf } from './at';
import type { FileText } from './fileText';
import { shorten } from './visibleText';

/** A story of a file with the things it names and the words it quotes. */
export interface OutlineStory {
  readonly name: Wording;
  /** Its date, where one is known. */
  readonly detail?: Wording;
  readonly extent: Span;
  readonly selection: Span;
  /** In text order. */
  readonly items: readonly OutlineItem[];
}

/** A thing at its first mention by name in a story, or what somebody is quoted as saying. */
export interface OutlineItem extends Span {
  readonly kind: EntityType | 'quotation';
  readonly name: string;
  /** Of a quotation: who says so, where that is known. */
  readonly detail?: string;
}

/** The stories of a file and who and what each names; with the file's text, what each quotes too. */
export function outline(snapshot: Snapshot, path: string, file?: FileText): OutlineStory[] {
  return storiesOf(snapshot, path).map((story, index) => {
    const day = story.date && shortDate(story.date.value);
    const detail = day && story.date?.certainty === 'doubtful' ? wording`${day} (doubtful)` : day;
    const { start, end } = story.title ?? { start: story.extent.start, end: story.extent.start };
    const reading = file?.readings[index];
    const items = [...namesIn(snapshot, story), ...(reading ? quotationsOf(snapshot, story, reading) : [])];
    return {
      name: nameOf(story, index),
      ...(detail !== undefined ? { detail } : {}),
      extent: { start: Math.min(story.extent.start, start), end: Math.max(story.extent.end, end) },
      selection: { start, end },
      items: items.sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}

/** Its headline, else its file's name; a story further down is numbered. */
function nameOf({ title, path }: ArticleFacts, index: number): Wording {
  const headline = title?.text.trim();
  if (headline) return asIs(headline);
  return index === 0 ? asIs(path.slice(path.lastIndexOf('/') + 1)) : wording`Story ${index + 1}`;
}

function namesIn(snapshot: Snapshot, story: ArticleFacts): OutlineItem[] {
  const seen = new Set<string>();
  const names: OutlineItem[] = [];
  for (const { start, end, kind, local } of story.mentions) {
    const entity = kind === 'name' ? entityOfLocal(snapshot, story.id, local) : undefined;
    if (!entity || seen.has(entity.id)) continue;
    seen.add(entity.id);
    names.push({ kind: entity.type, name: entity.name, start, end });
  }
  return names;
}

const MOST_WORDS = 80;

/** The quotations that are speech: a title or a word held at arm's length is nobody's statement. */
function quotationsOf(snapshot: Snapshot, story: ArticleFacts, { text, article, quotations }: Reading): OutlineItem[] {
  const said = story.claims.filter(({ quoted, speaker }) => quoted && speaker !== undefined);
  const found: OutlineItem[] = [];
  let next = 0;
  for (let i = 0; i < quotations.count; i++) {
    if (quotations.kind[i] !== QuotationKind.Speech) continue;
    const inReading = { start: quotations.start[i]!, end: quotations.end[i]! };
    const span = spanInFile(article.map, inReading);
    // Claims and quotations both come in text order.
    while (next < said.length && said[next]!.valueSpan.start < span.start) next++;
    const claim = said[next] && contains(span, said[next]!.valueSpan) ? said[next] : undefined;
    const speaker = claim && entityOfLocal(snapshot, story.id, claim.speaker)?.name;
    found.push({
      kind: 'quotation',
      name: shorten(text.slice(inReading.start, inReading.end), MOST_WORDS),
      ...(speaker !== undefined ? { detail: speaker } : {}),
      ...span,
    });
  }
  return found;
}
