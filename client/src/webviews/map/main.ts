import type { EntityMap, GlanceEntity, MapNode, MapTie } from '../../../../server/src/protocol/glance';
import { conflictCount, conflictText, sourceList } from '../details';
import { button, html, svg } from '../dom';
import { ask, listen, send } from '../host';
import type { Words } from '../messages';
import { saveImage } from '../save';
import { fill } from '../words';
import { boxWidth, drawMap, tieText, typeName, typeShape } from './chart';
import { nextBox } from './keys';
import { type Box, extentOf, layOut } from './layout';
import { drawTable } from './table';

/** As many as can be read at once; more on demand. */
const NODES = 24;
const STEP = 10;

/** What the extension may ask of the view once it is there. */
interface View {
  readonly add: (entity: GlanceEntity) => void;
  readonly refresh: () => void;
}

let view: View | undefined;
listen((message) => {
  if (message.type === 'start') view = start(message.words, message.entity);
  else if (message.type === 'entity') view?.add(message.entity);
  else view?.refresh();
});

function start(words: Words, entity: GlanceEntity | undefined): View {
  let keep: readonly string[] = [];
  let around: readonly string[] = entity ? [entity.id] : [];
  let limit = NODES;
  let map: EntityMap | undefined;
  let boxes = new Map<string, Box>();
  let chosen: string | undefined = entity?.id;
  let current: string | undefined;
  let asTable = false;
  let scale = 1;
  let picture: SVGSVGElement | undefined;

  const toggle = html('div', { role: 'group', 'aria-label': words.view, class: 'toggle' });
  const pictureButtons = html('div', { class: 'group' });
  const count = html('p', { role: 'status', class: 'dim' });
  const stage = html('div', { class: 'stage plane' });
  const details = html('aside', { class: 'details', 'aria-label': words.tiedTo });
  const more = button(words.showMore, () => grow([]));
  const toolbar = html(
    'div',
    { class: 'toolbar' },
    button(words.addName, () => send({ type: 'pickEntity' })),
    more,
    button(words.startOver, () => restart([])),
    toggle,
    pictureButtons,
  );
  document.body.replaceChildren(
    html('main', { class: 'fill' }, html('h1', {}, words.map), toolbar, count, stage, legend(words), details),
  );

  const tool = (label: string, text: string, press: () => void): HTMLButtonElement =>
    button(text, press, { title: label, 'aria-label': label, class: 'icon' });
  const zoom = (factor: number): void => {
    scale = factor === 0 ? 1 : Math.min(Math.max(scale * factor, 0.5), 4);
    frame();
  };
  const save = (format: 'svg' | 'png'): void => {
    if (picture) saveImage(format, [picture]);
  };
  pictureButtons.append(
    tool(words.zoomIn, '+', () => zoom(1.4)),
    tool(words.zoomOut, '−', () => zoom(1 / 1.4)),
    button(words.everything, () => zoom(0)),
    button(words.saveSvg, () => save('svg')),
    button(words.savePng, () => save('png')),
  );
  const views = [words.chart, words.table].map((label, index) =>
    button(label, () => {
      asTable = index === 1;
      draw();
    }),
  );
  toggle.append(...views);

  const restart = (ids: readonly string[]): void => {
    keep = [];
    around = ids;
    limit = NODES;
    boxes = new Map();
    scale = 1;
    chosen = ids[0];
    void refresh();
  };
  /** Shows more, with all that is shown already. */
  const grow = (ids: readonly string[]): void => {
    keep = map?.nodes.map(({ id }) => id) ?? [];
    around = ids;
    limit = keep.length + STEP;
    void refresh();
  };

  const refresh = async (): Promise<void> => {
    map = await ask('copydesk/entityMap', { keep, around, limit });
    if (map) {
      const shape = stage.clientHeight > 0 ? stage.clientWidth / stage.clientHeight : 1.6;
      boxes = new Map(layOut(map, boxWidth, boxes, shape).map((box) => [box.id, box]));
    }
    const ids = new Set(map?.nodes.map(({ id }) => id));
    if (!chosen || !ids.has(chosen)) chosen = undefined;
    if (!current || !ids.has(current)) current = chosen ?? map?.nodes[0]?.id;
    draw();
  };

  const draw = (): void => {
    for (const [index, button] of views.entries())
      button.setAttribute('aria-pressed', String((index === 1) === asTable));
    const empty = !map || map.nodes.length === 0;
    pictureButtons.hidden = asTable || empty;
    more.hidden = !map || map.total <= map.nodes.length;
    count.textContent = map && !empty ? summary(map) : '';
    picture = undefined;
    const focused = document.activeElement?.getAttribute('data-id');
    if (!map || map.nodes.length === 0) {
      stage.replaceChildren(html('p', { class: 'empty' }, map ? words.noTies : words.reading));
    } else if (asTable) stage.replaceChildren(drawTable(words, map));
    else {
      picture = drawMap({ words, map, boxes, chosen, current, onFocus: point, onChoose: choose, onTie: follow });
      stage.replaceChildren(picture);
      frame();
    }
    if (focused) focusOn(focused);
    explain();
  };

  const summary = (shown: EntityMap): string => {
    const conflicts = shown.ties.filter(({ conflict }) => conflict).length;
    return `${fill(words.nodesShown, shown.nodes.length, shown.total)} · ${conflictCount(words, conflicts)}`;
  };
  /** The drawing fits the view, or is as much larger as was asked for; never so small that it cannot be read. */
  const frame = (): void => {
    if (!picture) return;
    const { x, y, width, height } = extentOf([...boxes.values()]);
    const fits = Math.min(stage.clientWidth / width, Math.max(stage.clientHeight - 4, 200) / height, 1.25);
    const size = Math.max(fits, 0.62) * scale;
    picture.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    picture.setAttribute('width', String(Math.round(width * size)));
    picture.setAttribute('height', String(Math.round(height * size)));
  };
  const focusOn = (id: string): void => {
    const node = stage.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`);
    node?.focus();
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const point = (node: MapNode): void => {
    if (current === node.id) return;
    if (current) stage.querySelector(`[data-id="${CSS.escape(current)}"]`)?.setAttribute('tabindex', '-1');
    current = node.id;
    stage.querySelector(`[data-id="${CSS.escape(current)}"]`)?.setAttribute('tabindex', '0');
  };
  const choose = (node: MapNode): void => {
    chosen = node.id;
    current = node.id;
    draw();
    focusOn(node.id);
  };
  const follow = (tie: MapTie): void => {
    if (tie.sources[0]) send({ type: 'open', location: tie.sources[0] });
  };

  const explain = (): void => {
    const node = map?.nodes.find(({ id }) => id === chosen);
    if (!map || !node) {
      details.replaceChildren(html('p', { class: 'dim' }, words.keysMap));
      return;
    }
    const ties = map.ties.filter(({ a, b }) => a === node.id || b === node.id);
    const { introduction } = node;
    const go = introduction
      ? [button(words.goToIntroduction, () => send({ type: 'open', location: introduction }))]
      : [];
    details.replaceChildren(
      html('h2', {}, [node.name, node.description ?? typeName(words, node)].join(' · ')),
      html(
        'div',
        { class: 'group' },
        ...go,
        button(fill(words.showTies, node.ties - ties.length), () => grow([node.id]), {
          hidden: node.ties <= ties.length,
        }),
        button(words.showOnTimeline, () => send({ type: 'show', picture: 'timeline', entity: node })),
      ),
      ...ties.map((tie) => tieDetails(map!, node, tie)),
    );
  };
  const tieDetails = (shown: EntityMap, node: MapNode, tie: MapTie): HTMLElement => {
    const other = shown.nodes.find(({ id }) => id === (tie.a === node.id ? tie.b : tie.a));
    const summary = html('summary', {}, html('strong', {}, other?.name ?? ''), ` ${tieText(words, tie)}`);
    if (tie.conflict) summary.append(html('span', { class: 'conflict' }, ` ◆ ${words.conflict}`));
    return html(
      'details',
      {},
      summary,
      ...(tie.conflict ? [conflictText(words, tie.conflict)] : []),
      sourceList(words, tie.sources, tie.sourcesTotal),
    );
  };

  stage.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (asTable || ctrlKey || metaKey || altKey) return;
    if (key === '+' || key === '=') zoom(1.4);
    else if (key === '-') zoom(1 / 1.4);
    else {
      const from = current === undefined ? undefined : boxes.get(current);
      const next = from ? nextBox([...boxes.values()], from, key) : null;
      if (next === null) return;
      if (next) focusOn(next.id);
    }
    event.preventDefault();
  });
  new ResizeObserver(frame).observe(stage);
  draw();
  void refresh();
  return {
    add: ({ id }) => (map?.nodes.some((node) => node.id === id) ? grow([id]) : restart([id])),
    refresh: () => void refresh(),
  };
}

function legend(words: Words): HTMLElement {
  const types = ['PER', 'ORG', 'LOC', 'EVENT', 'WORK', 'OTHER'] as const;
  const items = types.map((type) => {
    const sample = svg('svg', { width: 18, height: 18, 'aria-hidden': 'true' });
    sample.append(svg('g', { transform: 'translate(0 9)' }, typeShape({ type }, 9)));
    return html('li', {}, sample, typeName(words, { type }));
  });
  return html('ul', { class: 'legend' }, ...items);
}
