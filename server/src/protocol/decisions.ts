/** The last word of the person at the desk: decisions about names, notes, repeats of what was corrected. */
import type { EntityItem } from './lists';
import type { EntityType, Location, Range } from './places';

/** What a person says of an entity. */
export type Verdict =
  /** It is the same as another entity, by whose name both go then. */
  | { readonly kind: 'same'; readonly other: string }
  /** Articles that call it by this name, one of `copydesk/names`, speak of something else. */
  | { readonly kind: 'different'; readonly name: string }
  | { readonly kind: 'type'; readonly type: EntityType }
  /** It is no name at all; with `name` only in articles that call it so. */
  | { readonly kind: 'not-name'; readonly name?: string }
  /** This is how to spell it. */
  | { readonly kind: 'spelling'; readonly spelling: string };

/** What a verdict changes in the folder's `copydesk.json`, for the client to apply so that it can be undone. */
export type DecisionEdit =
  /** The file is there: `newText` takes the place of `range`. */
  | { readonly uri: string; readonly range: Range; readonly newText: string }
  /** There is no such file yet: this is to be its text. */
  | { readonly uri: string; readonly create: string }
  /** Nothing can be changed: a sentence that says why. */
  | { readonly refused: string };

/** Something a person wants kept beside the articles: in `copydesk.json` or `copydesk.facts.json`. */
export type Note =
  | { readonly kind: 'ignore'; readonly fingerprint: string; readonly reason: string; readonly author?: string }
  | {
      readonly kind: 'article';
      readonly id: string;
      /** What is set of it by hand. */
      readonly set: {
        readonly date?: string;
        readonly source?: string;
        readonly title?: string;
        readonly sameStoryAs?: string;
        readonly body?: { readonly from?: string; readonly to?: string };
      };
    }
  | {
      readonly kind: 'fact';
      readonly fact: {
        readonly entity: string;
        readonly property: string;
        readonly value: string;
        readonly source: string;
        readonly verifiedBy?: string;
      };
    };

/** What a quick fix hands to the client's command `copydesk.note`, which asks what remains to be said. */
export interface NoteSubject {
  /** The article it is about. */
  readonly uri: string;
  readonly note: Note;
  /** `source`: where a fact was looked up; `outlet`: whose article it is. */
  readonly asks: 'reason' | 'source' | 'date' | 'outlet' | 'title';
}

/** A place that repeats a value which is not right any more. */
export interface RepeatItem extends Location {
  readonly surface: string;
  /** In drafts: what to write in its place. */
  readonly newText?: string;
}

export interface RepeatList {
  /** "Holt Bridge, opening date: “May 1931”" */
  readonly title: string;
  readonly places: readonly RepeatItem[];
}

/** What stands above a headline hands this to the client's command `copydesk.showPlaces`, which shows what it counts. */
export interface PlacesSubject {
  readonly uri: string;
  /** Which story of the file, from 0, and the line of its headline. */
  readonly story: number;
  readonly line: number;
  readonly about: 'conflicts' | 'claims' | 'related';
}

/**
 * What a code action hands to the client's commands `copydesk.sameAs`, `copydesk.notSame` and `copydesk.changeType`, which let
 * the person choose. The entities tree hands them its own nodes, which have the same property.
 */
export interface EntitySubject {
  readonly entity: Pick<EntityItem, 'id' | 'name' | 'type'>;
}
