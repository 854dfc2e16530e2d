import { commands, type Event, EventEmitter, type Memento } from 'vscode';
import type { ArticleOrder, ClaimOrder, ConflictOrder } from '../../../server/src/protocol';

/** How the lists are ordered and what they are narrowed to. */
export interface Choices {
  readonly entities: { readonly sort: 'mentions' | 'name'; readonly filter: string };
  readonly claims: { readonly by: ClaimOrder; readonly filter: string };
  readonly conflicts: { readonly by: ConflictOrder };
  readonly articles: { readonly by: ArticleOrder; readonly filter: string };
}

const KEY = 'copydesk.lists';
const USUAL: Choices = {
  entities: { sort: 'mentions', filter: '' },
  claims: { by: 'entity', filter: '' },
  conflicts: { by: 'rule' },
  articles: { by: 'date', filter: '' },
};

/** What a person chose for the lists. Orders are remembered for the workspace; filters are not, lest a list look empty another day. */
export interface ListChoices {
  readonly current: Choices;
  readonly onDidChange: Event<keyof Choices>;
  choose<L extends keyof Choices>(list: L, choice: Partial<Choices[L]>): void;
  dispose(): void;
}

export function listChoices(memory: Memento): ListChoices {
  const changed = new EventEmitter<keyof Choices>();
  const kept = memory.get<Partial<Choices>>(KEY, {});
  let current: Choices = {
    entities: { ...USUAL.entities, ...kept.entities },
    claims: { ...USUAL.claims, ...kept.claims },
    conflicts: { ...USUAL.conflicts, ...kept.conflicts },
    articles: { ...USUAL.articles, ...kept.articles },
  };
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    choose(list, choice) {
      current = { ...current, [list]: { ...current[list], ...choice } };
      const { entities, claims, conflicts, articles } = current;
      void memory.update(KEY, {
        entities: { sort: entities.sort },
        claims: { by: claims.by },
        conflicts,
        articles: { by: articles.by },
      });
      tellFilters(current);
      changed.fire(list);
    },
    dispose: () => changed.dispose(),
  };
}

/** Views say something else where a filter leaves nothing. */
function tellFilters({ entities, claims, articles }: Choices): void {
  for (const [list, { filter }] of Object.entries({ entities, claims, articles }))
    void commands.executeCommand('setContext', `copydesk.filtered.${list}`, filter !== '');
}
