import { extensions, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Exports } from '../../../client/src/activate';
import type { Trees } from '../../../client/src/views/follow';
import { equal, eventually, ok } from '../expect';
import { ARCHIVE, DRAFT, findings } from './articles';

export function listing(): void {
  describe('the trees', () => {
    it('list entities by type, then mentions by article', async () => {
      const { entities } = views();
      const people = await child(entities, undefined, 'People');
      const zhang = await child(entities, people, 'Zhang Xiao');
      const [article] = await eventually('articles', () => children(entities, zhang));
      ok(article, 'no article');
      const [mention] = await eventually('mentions', () => children(entities, article));
      ok(mention, 'no mention');
      const item = await entities.getTreeItem(mention);
      equal(item.command?.command, 'vscode.open', 'what a click on a mention does');
    });

    it('list every finding by rule, with its other side', async () => {
      const { conflicts } = views();
      // Both follow what was edited before, one a little later than the other.
      const related = await eventually('as many rows as findings', async () => {
        let listed = 0;
        let sides = 0;
        for (const rule of await children(conflicts, undefined)) {
          for (const conflict of await children(conflicts, rule)) {
            listed += 1;
            const { command } = (await conflicts.getTreeItem(conflict)).command ?? {};
            const below = (await children(conflicts, conflict)).length;
            equal(command, below > 0 ? 'copydesk.compareSources' : 'vscode.open', 'what a click does');
            sides += below;
          }
        }
        return listed > 0 && listed === [DRAFT, ...ARCHIVE].flatMap(findings).length ? { sides } : undefined;
      });
      ok(related.sides > 0, 'no conflict has another side');
    });
  });
}

/** The trees of the extension, and what else it shows of itself. */
export function trees(): Exports {
  const extension = extensions.getExtension<Exports>('copydesk.copydesk');
  ok(extension?.isActive, 'not active');
  return extension.exports;
}

/** What the trees hold. */
export function views(): Readonly<Record<keyof Trees, TreeDataProvider<unknown>>> {
  const { entities, claims, conflicts, articles } = trees();
  const any = ({ provider }: Trees[keyof Trees]) => provider as unknown as TreeDataProvider<unknown>;
  return { entities: any(entities), claims: any(claims), conflicts: any(conflicts), articles: any(articles) };
}

export async function children(tree: TreeDataProvider<unknown>, node: unknown): Promise<unknown[]> {
  return (await tree.getChildren(node)) ?? [];
}

export function child(tree: TreeDataProvider<unknown>, node: unknown, label: string): Promise<unknown> {
  return eventually(`"${label}" in the tree`, async () => {
    for (const candidate of await children(tree, node)) {
      if (labelOf(await tree.getTreeItem(candidate)) === label) return candidate;
    }
    return undefined;
  });
}

export function labelOf({ label }: TreeItem): string | undefined {
  return typeof label === 'object' ? label.label : label;
}
