import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Entity } from '../resolve/across';
import { anchorTo, readAnchor } from '../resolve/across/anchors';
import { foldName } from '../resolve/naming/fold';
import type { TextChange } from './rename';
import { respell } from './respell';

const LISTS = ['same', 'different', 'types', 'notNames'] as const;

/**
 * The changes to the text of a `copydesk.json` that let what was decided of a thing still hold when its name is spelt another
 * way: in `same`, `different`, `types` and `notNames`. A name anchored to an article changes where the thing is named in that
 * article; a plain one, unless every article that names the thing so is anchored to somebody else's. O(names in the file).
 */
export function decisionChanges(text: string, entity: Entity, oldName: string, newName: string): TextChange[] {
  const rename = respell(oldName, newName.trim(), entity.type === 'PER');
  const known = new Set([entity.name, ...entity.aliases].map(foldName));
  const strings = stringsOf(parseTree(text, [], { allowTrailingComma: true }));
  const anchors = strings.map((node) => readAnchor(node.value as string));
  const members = new Set(entity.members.map(({ article }) => article));
  const taken = new Set(
    anchors.flatMap(({ name, article }) => (article && known.has(foldName(name)) ? [article] : [])),
  );
  const isPlain = [...members].some((article) => !taken.has(article));
  return strings.flatMap((node, i): TextChange[] => {
    const { name, article } = anchors[i]!;
    const meant = known.has(foldName(name)) && (article === undefined ? isPlain : members.has(article));
    const spelt = meant ? rename(name) : undefined;
    if (spelt === undefined || spelt === name) return [];
    const newText = JSON.stringify(article === undefined ? spelt : anchorTo(spelt, article));
    return [{ start: node.offset, end: node.offset + node.length, newText }];
  });
}

/** The strings that name things, in the order of the text. */
function stringsOf(tree: Node | undefined): Node[] {
  const found: Node[] = [];
  for (const list of LISTS) {
    const node = tree && findNodeAtLocation(tree, ['entities', list]);
    if (node) collect(node, list === 'types', found);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function collect(node: Node, keys: boolean, found: Node[]): void {
  if (node.type === 'string') found.push(node);
  for (const child of node.children ?? []) {
    if (!keys) collect(child, false, found);
    else if (child.children?.[0]) found.push(child.children[0]);
  }
}
