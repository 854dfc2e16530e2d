import type { GlanceEntity } from '../../../server/src/protocol/glance';
import { button, html, iconButton } from './dom';
import { listen } from './host';
import type { Words } from './messages';
import { saveImage } from './save';

/** What the extension may ask of a picture once it is there. */
export interface View {
  /** Shows a thing that was picked, or is asked for from elsewhere. */
  readonly show: (entity: GlanceEntity) => void;
  /** The articles have changed. */
  readonly refresh: () => void;
}

/** Starts a picture once the extension has said in which words, and hands on what it asks later. */
export function runPicture(start: (words: Words, entity: GlanceEntity | undefined) => View): void {
  let view: View | undefined;
  listen((message) => {
    if (message.type === 'start') view = start(message.words, message.entity);
    else if (message.type === 'entity') view?.show(message.entity);
    else view?.refresh();
  });
}

/** The parts of a page that every picture has; each puts them in an order of its own. */
export interface Frame {
  /** Between chart and table. */
  readonly toggle: HTMLElement;
  /** What can be done with a chart. */
  readonly tools: HTMLElement;
  readonly count: HTMLElement;
  readonly stage: HTMLElement;
  readonly details: HTMLElement;
  readonly asTable: boolean;
  /** Shows which of both it is; `drawn`: there is something to be drawn. */
  readonly update: (drawn: boolean) => void;
}

export interface FrameOptions {
  readonly words: Words;
  /** The picture begins as a table. */
  readonly asTable: boolean;
  readonly stageClass: string;
  readonly detailsLabel: string;
  readonly zoom: (closer: boolean) => void;
  /** Tools between zooming and saving. */
  readonly tools: readonly HTMLButtonElement[];
  /** The drawings as they are now, one below the other. */
  readonly drawings: () => readonly SVGSVGElement[];
  /** Moves the keyboard's place; false for a key that does not. */
  readonly move: (key: string) => boolean;
  readonly draw: () => void;
}

export function pictureFrame(options: FrameOptions): Frame {
  const { words, zoom, draw } = options;
  let { asTable } = options;
  const save = (format: 'svg' | 'png'): void => {
    const drawings = options.drawings();
    if (drawings.length > 0) saveImage(format, drawings);
  };
  const tools = html(
    'div',
    { class: 'group' },
    iconButton(words.zoomIn, '+', () => zoom(true)),
    iconButton(words.zoomOut, '−', () => zoom(false)),
    ...options.tools,
    button(words.saveSvg, () => save('svg')),
    button(words.savePng, () => save('png')),
  );
  const views = [words.chart, words.table].map((label, index) =>
    button(label, () => {
      asTable = index === 1;
      draw();
    }),
  );
  const stage = html('div', { class: options.stageClass });
  stage.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (asTable || ctrlKey || metaKey || altKey) return;
    if (key === '+' || key === '=') zoom(true);
    else if (key === '-') zoom(false);
    else if (!options.move(key)) return;
    event.preventDefault();
  });
  return {
    toggle: html('div', { role: 'group', 'aria-label': words.view, class: 'toggle' }, ...views),
    tools,
    count: html('p', { role: 'status', class: 'dim' }),
    stage,
    details: html('aside', { class: 'details', 'aria-label': options.detailsLabel }),
    get asTable() {
      return asTable;
    },
    update: (drawn) => {
      for (const [index, view] of views.entries()) view.setAttribute('aria-pressed', String((index === 1) === asTable));
      tools.hidden = asTable || !drawn;
    },
  };
}
