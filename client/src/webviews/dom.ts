type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const SVG = 'http://www.w3.org/2000/svg';

function dress<T extends Element>(element: T, attributes: Attributes, children: readonly (Node | string)[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  // Strings become text nodes: words of articles can never be markup.
  element.append(...children);
  return element;
}

export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  return dress(document.createElement(tag), attributes, children);
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  return dress(document.createElementNS(SVG, tag), attributes, children);
}

export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = html('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', press);
  return element;
}

/** A button with a sign on it, and words for those who do not know or see it. */
export const iconButton = (label: string, sign: string, press: () => void): HTMLButtonElement =>
  button(sign, press, { title: label, 'aria-label': label, class: 'icon' });

/** Calls back on a click, on Enter and on the space bar, as a button does. */
export function onPress(element: Element, press: () => void): void {
  element.addEventListener('click', press);
  element.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    press();
  });
}

let pen: CanvasRenderingContext2D | null | undefined;

/** The width of a line of text in the view's own font, in pixels. */
export function widthOf(text: string, bold = false): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  const { fontSize, fontFamily } = getComputedStyle(document.body);
  pen.font = `${bold ? '600 ' : ''}${fontSize} ${fontFamily}`;
  return pen.measureText(text).width;
}

/** As much of a text as fits a width in pixels, with an ellipsis where it is cut. */
export function shortened(text: string, width: number, bold = false): string {
  if (widthOf(text, bold) <= width) return text;
  let length = Math.min(text.length, Math.ceil(width / 4));
  while (length > 1 && widthOf(`${text.slice(0, length)}…`, bold) > width) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
