/**
 * A link as a rendered page follows it: written from a folder, with a slash before it, and up again where its target lies beside
 * that folder ("/../archive/may.txt#L3"). Rendered Markdown follows no link that names a file outright.
 *
 * @param root URI of the folder, with or without a slash at its end
 * @returns the link as it is where both are not on one file system
 */
export function rootedLink(root: string, link: string): string {
  const [rootHost, linkHost] = [hostOf(root), hostOf(link)];
  if (rootHost !== linkHost) return link;
  const from = root.slice(rootHost.length).split('/').filter(Boolean);
  const to = link.slice(linkHost.length).split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  return `/${[...up, ...to.slice(shared)].join('/')}`;
}

/** Scheme and authority. */
function hostOf(uri: string): string {
  const path = uri.indexOf('/', uri.indexOf('://') + 3);
  return path < 0 ? uri : uri.slice(0, path);
}
