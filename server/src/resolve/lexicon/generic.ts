/**
 * Words of which names are made that every country or company has: "Finance Ministry", "Supreme Court", "the Summit". Such
 * a name means another thing in another article unless its country is told. Folded. Written for this project.
 */
const GENERIC =
  'bank central reserve treasury ministry minister department finance financial foreign interior home defense justice agriculture agricultural trade commerce energy oil health education transport transportation labor industry industrial economy economic planning environment environmental culture information telecommunications communications tourism affairs external internal police army navy air force forces armed coast guard parliament congress senate house lower upper representatives assembly high supreme court appeals constitutional government cabinet state council commission committee board agency office service bureau administration authority association federation union fund company corporation limited incorporated inc group management exchange stock securities city town party ruling opposition chamber secretariat summit election elections conference forum festival trial war meeting university college school hospital airport station museum church center institute club team league customs tax statistics intelligence security public works people electoral national capital prime president of the and for in to';

const generic = new Set(GENERIC.split(' '));

/** True when every word of a key is one of those, or it is a single letter: by itself the name tells nothing. */
export function isGenericKey(key: string): boolean {
  if (key.length < 2) return true;
  return key.split(' ').every((word) => generic.has(word));
}
