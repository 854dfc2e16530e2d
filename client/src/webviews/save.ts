import { svg } from './dom';
import { send } from './host';

/** What a drawing looks like comes from style sheets that a saved image does not have: these are written into it. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
];
/** Twice the size on the screen, for print. */
const PNG_SCALE = 2;

/** One drawing below another. */
export function saveImage(format: 'svg' | 'png', parts: readonly SVGSVGElement[]): void {
  const { text, width, height } = standalone(parts);
  if (format === 'svg') send({ type: 'save', image: { format, data: toBase64(text) } });
  else void rasterize(text, width, height).then((data) => send({ type: 'save', image: { format, data } }));
}

function standalone(parts: readonly SVGSVGElement[]): { text: string; width: number; height: number } {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const width = Math.max(...boxes.map((box) => box.width));
  const height = boxes.reduce((sum, box) => sum + box.height, 0);
  const background = getComputedStyle(document.body).backgroundColor;
  const root = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` });
  root.append(svg('rect', { width, height, fill: background }));
  let top = 0;
  for (const [index, part] of parts.entries()) {
    const copy = part.cloneNode(true) as SVGSVGElement;
    writeLooks(part, copy);
    const box = boxes[index]!;
    for (const [name, value] of Object.entries({ x: 0, y: top, width: box.width, height: box.height })) {
      copy.setAttribute(name, String(value));
    }
    root.append(copy);
    top += box.height;
  }
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

function writeLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of LOOKS) to.setAttribute(name, style.getPropertyValue(name));
  // Keys hold characters that no XML may.
  for (const name of to.getAttributeNames())
    if (/^(class|style|tabindex|role|aria-|data-)/.test(name)) to.removeAttribute(name);
  for (let i = 0; i < from.children.length; i++) writeLooks(from.children[i]!, to.children[i]!);
}

async function rasterize(text: string, width: number, height: number): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${toBase64(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * PNG_SCALE);
  canvas.height = Math.ceil(height * PNG_SCALE);
  const pen = canvas.getContext('2d');
  pen?.scale(PNG_SCALE, PNG_SCALE);
  pen?.drawImage(image, 0, 0);
  const url = canvas.toDataURL('image/png');
  return url.slice(url.indexOf(',') + 1);
}

function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
