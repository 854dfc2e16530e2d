/** What a web view and the extension say to each other. Plain data: either side may run without the other's library. */
import type { Location } from '../../../server/src/protocol';
import type { GlanceEntity, GlanceRequests } from '../../../server/src/protocol/glance';

export type Picture = 'timeline' | 'map';

export interface SavedImage {
  readonly format: 'svg' | 'png';
  /** Base64. */
  readonly data: string;
}

type Questions = Pick<GlanceRequests, 'copydesk/timeline' | 'copydesk/entityMap'>;
export type QuestionMethod = keyof Questions;
export type ParamsOf<M extends QuestionMethod> = Questions[M]['params'];
export type ResultOf<M extends QuestionMethod> = Questions[M]['result'];

/** From the web view. */
export type ViewMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'ask'; readonly id: number; readonly method: QuestionMethod; readonly params: unknown }
  | { readonly type: 'open'; readonly location: Location }
  | { readonly type: 'pickEntity' }
  | { readonly type: 'show'; readonly picture: Picture; readonly entity: GlanceEntity }
  | { readonly type: 'save'; readonly image: SavedImage };

/** From the extension. */
export type HostMessage =
  | { readonly type: 'start'; readonly words: Words; readonly entity?: GlanceEntity }
  | { readonly type: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly type: 'entity'; readonly entity: GlanceEntity }
  | { readonly type: 'changed' };

/** What the views say, in the language of the editor. `{0}`, `{1}` stand for what is filled in. */
export interface Words {
  readonly timeline: string;
  readonly map: string;
  readonly allNames: string;
  readonly allProperties: string;
  readonly name: string;
  readonly property: string;
  readonly clear: string;
  readonly chart: string;
  readonly table: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly everything: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly showMore: string;
  readonly lanesShown: string;
  readonly conflictsCount: string;
  readonly oneConflict: string;
  readonly noConflicts: string;
  readonly noEvents: string;
  readonly noTies: string;
  readonly conflict: string;
  readonly expected: string;
  readonly doubtful: string;
  readonly day: string;
  readonly span: string;
  readonly inArticles: string;
  readonly inOneArticle: string;
  readonly moreSources: string;
  readonly time: string;
  readonly about: string;
  readonly what: string;
  readonly value: string;
  readonly places: string;
  readonly saidBy: string;
  readonly quoted: string;
  readonly goToIntroduction: string;
  readonly showTies: string;
  readonly showOnTimeline: string;
  readonly addName: string;
  readonly startOver: string;
  readonly nodesShown: string;
  readonly tiedTo: string;
  readonly tiedBy: string;
  readonly namedTogether: string;
  readonly claimsCount: string;
  readonly oneClaim: string;
  readonly tiesCount: string;
  readonly oneTie: string;
  readonly person: string;
  readonly organisation: string;
  readonly place: string;
  readonly event: string;
  readonly work: string;
  readonly other: string;
  readonly reading: string;
  readonly keysTimeline: string;
  readonly keysMap: string;
  readonly fewerMarks: string;
}
