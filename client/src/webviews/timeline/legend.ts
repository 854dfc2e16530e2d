import { html, svg } from '../dom';
import type { Words } from '../messages';
import { shapeOf } from './chart';

/** What the shapes mean. */
export function legend(words: Words): HTMLElement {
  const samples: readonly (readonly [label: string, classes: string, shape: SVGElement])[] = [
    [words.day, 'mark', shapeOf({}, 0)],
    [words.span, 'mark', shapeOf({}, 22)],
    [`${words.expected}, ${words.doubtful}`, 'mark open', shapeOf({}, 0)],
    [words.conflict, 'mark conflict', shapeOf({ conflict: { severity: 'error', message: '' } }, 0)],
  ];
  return html(
    'ul',
    { class: 'legend' },
    ...samples.map(([label, classes, shape]) => {
      const wide = shape.tagName === 'rect';
      const picture = svg('svg', { width: wide ? 26 : 20, height: 20, 'aria-hidden': 'true' });
      picture.append(svg('g', { class: classes, transform: `translate(${wide ? 2 : 10} 10)` }, shape));
      return html('li', {}, picture, label);
    }),
    html('li', { class: 'dim' }, words.keysTimeline),
  );
}
