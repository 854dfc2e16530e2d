import type { ArticleFacts } from '../corpus/types';
import { articlesMatching, bundleArticles, bundleOrder, listArticle } from '../features/articleList';
import { bundleClaims, claimsMatching, isContested, type ListedClaim, placeOf } from '../features/claimList';
import { groupFindings, SEVERITIES } from '../features/conflicts';
import { contestedIn } from '../features/contested';
import { ENTITY_TYPES } from '../features/entityNames';
import { foldText, matchesName } from '../features/findEntities';
import { visibleText } from '../features/visibleText';
import type {
  ArticleGroup,
  ArticleItem,
  ClaimGroup,
  ClaimItem,
  ConflictGroup,
  ConflictItem,
  Page,
  ServerRequests,
  StatementItem,
  Witness,
} from '../protocol';
import type { Finding } from '../rules/types';
import { byText } from '../text/order';
import type { Say } from '../text/wording';
import { locationOf } from './features';
import type { Folder } from './folder';
import type { Handlers } from './handlers';
import { idOf, itemOf } from './items';
import type { Workspace } from './workspace';

/** Further places say nothing new. */
const MOST_STATEMENTS = 50;

function page<T, U>(all: readonly T[], limit: number, show: (item: T) => readonly U[]): Page<U> {
  return { items: all.slice(0, Math.max(0, limit)).flatMap(show), total: all.length };
}

/** The lists of entities, conflicts, claims and articles, of all folders together. */
export function listHandlers(
  workspace: Workspace,
  say: () => Say,
): Handlers<
  ServerRequests,
  | 'copydesk/entityGroups'
  | 'copydesk/entities'
  | 'copydesk/conflictGroups'
  | 'copydesk/conflicts'
  | 'copydesk/claimGroups'
  | 'copydesk/claims'
  | 'copydesk/articleGroups'
  | 'copydesk/articles'
> {
  const inAll = <T>(of: (folder: Folder) => readonly T[]): { readonly folder: Folder; readonly value: T }[] =>
    workspace.folders.flatMap((folder) => of(folder).map((value) => ({ folder, value })));
  return {
    'copydesk/entityGroups': (params) => {
      const filter = foldText(params?.filter ?? '').trim();
      return ENTITY_TYPES.map((type) => ({
        type,
        entities: workspace.folders.reduce(
          (sum, { desk }) => sum + desk.entitiesOfType(type).filter(({ entity }) => matchesName(entity, filter)).length,
          0,
        ),
      })).filter(({ entities }) => entities > 0);
    },
    'copydesk/entities': ({ type, limit, filter = '', sort = 'mentions' }) => {
      const wanted = foldText(filter).trim();
      const all = inAll(({ desk }) => desk.entitiesOfType(type).filter(({ entity }) => matchesName(entity, wanted)));
      all.sort((a, b) =>
        sort === 'name'
          ? byText(foldText(a.value.entity.name), foldText(b.value.entity.name))
          : b.value.mentions - a.value.mentions,
      );
      return page(all, limit, ({ folder, value }) => itemOf(folder, value));
    },
    'copydesk/conflictGroups': ({ by }) => {
      const groups = new Map<string, ConflictGroup>();
      for (const { folder, value } of inAll(({ desk }) => groupFindings(desk.findings(), by))) {
        const key = by === 'article' ? folder.uriOf(value.key) : value.key;
        const known = groups.get(key);
        const worst = SEVERITIES.find((severity) => severity === known?.worst || severity === value.worst)!;
        groups.set(key, {
          key,
          title: visibleText(value.title),
          ...(value.summary !== undefined ? { summary: say()(value.summary) } : {}),
          worst,
          conflicts: (known?.conflicts ?? 0) + value.findings.length,
        });
      }
      return [...groups.values()].sort(
        (a, b) => SEVERITIES.indexOf(a.worst) - SEVERITIES.indexOf(b.worst) || byText(a.title, b.title),
      );
    },
    'copydesk/conflicts': ({ by, key, limit }) => {
      const belongs = (folder: Folder, { rule, severity, path }: Finding): boolean =>
        key === (by === 'rule' ? rule : by === 'severity' ? severity : folder.uriOf(path));
      const all = workspace.folders.flatMap((folder) =>
        folder.desk.findings().flatMap((finding) => (belongs(folder, finding) ? [{ folder, finding }] : [])),
      );
      return page(all, limit, ({ folder, finding }) => [conflictItem(folder, finding, say())]);
    },
    'copydesk/claimGroups': ({ by, filter, limit }) => {
      const groups = new Map<string, ClaimGroup>();
      for (const folder of workspace.folders) {
        const { snapshot } = folder.desk;
        const contested = contestedIn(folder.desk.findings());
        for (const bundle of bundleClaims(claimsMatching(snapshot, filter, say()), by)) {
          const entity = by === 'entity' ? snapshot.entities.entities.get(bundle.key) : undefined;
          const title = by === 'property' ? bundle.claims[0]!.label : (entity?.name ?? bundle.key);
          const key = by === 'entity' && bundle.key !== '' ? idOf(folder, bundle.key) : bundle.key;
          const known = groups.get(key);
          groups.set(key, {
            key,
            ...(title !== '' ? { title: visibleText(title) } : {}),
            ...(entity ? { type: entity.type } : {}),
            claims: (known?.claims ?? 0) + bundle.claims.length,
            contested: (known?.contested ?? 0) + bundle.claims.filter((claim) => isContested(claim, contested)).length,
          });
        }
      }
      const all = [...groups.values()];
      if (workspace.folders.length > 1) all.sort((a, b) => Number(!a.title) - Number(!b.title) || orderIn(by, a, b));
      return page(all, limit, (group) => [group]);
    },
    'copydesk/claims': ({ by, key, filter, limit }) => {
      const all = inAll((folder) => {
        const inner = by === 'entity' && key !== '' ? key.slice(idOf(folder, '').length) : key;
        if (by === 'entity' && key !== '' && idOf(folder, inner) !== key) return [];
        const bundles = bundleClaims(claimsMatching(folder.desk.snapshot, filter, say()), by);
        return bundles.find((bundle) => bundle.key === inner)?.claims ?? [];
      });
      return page(all, limit, ({ folder, value }) => [claimItem(folder, value, say())]);
    },
    'copydesk/articleGroups': ({ by, filter }) => {
      const groups = new Map<string, ArticleGroup>();
      for (const { value } of inAll(({ desk: { snapshot } }) =>
        bundleArticles(snapshot, articlesMatching(snapshot, filter), by),
      )) {
        const articles = (groups.get(value.key)?.articles ?? 0) + value.stories.length;
        groups.set(value.key, { key: value.key, articles });
      }
      const order = bundleOrder(by);
      return [...groups.values()].sort((a, b) => order(a.key, b.key));
    },
    'copydesk/articles': ({ by, key, filter, limit }) => {
      const all = inAll(({ desk: { snapshot } }) => {
        const bundles = bundleArticles(snapshot, articlesMatching(snapshot, filter), by);
        return bundles.find((bundle) => bundle.key === key)?.stories ?? [];
      });
      return page(all, limit, ({ folder, value }) => [articleItem(folder, value)]);
    },
  };
}

const orderIn = (by: 'entity' | 'property' | 'time', a: ClaimGroup, b: ClaimGroup): number =>
  by === 'entity'
    ? b.claims - a.claims
    : by === 'time'
      ? byText(b.title ?? '', a.title ?? '')
      : byText(a.title ?? '', b.title ?? '');

export function conflictItem(folder: Folder, finding: Finding, say: Say): ConflictItem {
  return {
    ...locationOf(folder, finding),
    rule: finding.rule,
    severity: finding.severity,
    message: visibleText(say(finding.message)),
    path: visibleText(finding.path),
    related: finding.related.map((other) => ({
      ...locationOf(folder, other),
      message: visibleText(say(other.message)),
    })),
  };
}

/** An article as lists name it. */
export function witness(folder: Folder, { path, title, date, source }: ArticleFacts): Witness {
  const shown = title && visibleText(title.text);
  return {
    path: visibleText(path),
    ...(shown ? { title: shown } : {}),
    ...(date ? { date: date.value } : {}),
    ...(date?.certainty === 'doubtful' ? { doubtful: true } : {}),
    ...(source !== undefined ? { source: visibleText(source) } : {}),
    draft: folder.desk.snapshot.isDraft(path),
  };
}

export function statementItems(folder: Folder, { statements }: ListedClaim): StatementItem[] {
  return statements.slice(0, MOST_STATEMENTS).map((statement) => ({
    ...locationOf(folder, placeOf(statement)),
    ...witness(folder, statement.article),
    quote: visibleText(statement.claim.quote),
  }));
}

function claimItem(folder: Folder, claim: ListedClaim, say: Say): ClaimItem {
  return {
    key: idOf(folder, claim.key),
    subject: visibleText(say(claim.subject)),
    label: claim.label,
    value: visibleText(say(claim.value)),
    contested: isContested(claim, contestedIn(folder.desk.findings())),
    sources: claim.sources,
    statements: statementItems(folder, claim),
  };
}

export function articleItem(folder: Folder, story: ArticleFacts): ArticleItem {
  const { desk } = folder;
  const listed = listArticle(desk.snapshot, story, desk.findingsIn(story.path));
  const { path, extent, title } = story;
  const at = title && title.end > title.start ? title : { start: extent.start, end: extent.start };
  const { entities, claims, conflicts, notes } = listed;
  return {
    ...locationOf(folder, { path, start: at.start, end: at.end }),
    ...witness(folder, story),
    id: story.id,
    entities,
    claims,
    conflicts,
    notes,
  };
}
