import type { EntityMap, GlanceEntity, MapNode, MapTie } from '../../../../server/src/protocol/glance';
import { conflictCount, conflictText, sourceList } from '../details';
import { button, html, svg } from '../dom';
import { ask, keepState, keptState, send } from '../host';
import type { Words } from '../messages';
import { pictureFrame, runPicture, type View } from '../picture';
import { scrolling } from '../scrolling';
import { fill } from '../words';
import { boxSize, drawMap, tieText, typeName, typeShape } from './chart';
import { nextBox } from './keys';
import { type Box, extentOf, fitted, layOut } from './layout';
import { LEAST_SCALE, type MapState, MOST_SCALE, mapState, NODES } from './state';
import { drawTable } from './table';

/** How many more are shown at a time. */
const STEP = 10;
/** The drawing is not made smaller than this: names could not be read. */
const READABLE = 0.8;
/** In a pane of fewer pixels names take more lines. */
const NARROW = 480;

runPicture(start);

function start(words: Words, entity: GlanceEntity | undefined): View {
  const kept = mapState(entity ? { around: [entity.id], chosen: entity.id } : keptState());
  let { keep, around, limit, chosen, scale } = kept;
  let map: EntityMap | undefined;
  /** Where things lie that are shown, and where they lay that were since the map was begun. */
  let boxes = new Map<string, Box>();
  let places = new Map(kept.boxes.map((box) => [box.id, box]));
  let current: string | undefined;
  let picture: SVGSVGElement | undefined;
  let narrow = false;

  const more = button(words.showMore, () => grow([]));
  const zoom = (factor: number): void => {
    scale = factor === 0 ? 1 : Math.min(Math.max(scale * factor, LEAST_SCALE), MOST_SCALE);
    resize();
    keepAll();
  };
  const frame = pictureFrame({
    words,
    asTable: kept.asTable,
    stageClass: 'stage plane',
    detailsLabel: words.tiedTo,
    zoom: (closer) => zoom(closer ? 1.4 : 1 / 1.4),
    tools: [button(words.everything, () => zoom(0))],
    drawings: () => (picture ? [picture] : []),
    move: (key) => {
      const from = current === undefined ? undefined : boxes.get(current);
      const next = from ? nextBox([...boxes.values()], from, key) : null;
      if (next) focusOn(next.id);
      return next !== null;
    },
    draw: () => draw(),
  });
  const { stage, details, count } = frame;
  const toolbar = html(
    'div',
    { class: 'toolbar' },
    button(words.addName, () => send({ type: 'pickEntity' })),
    more,
    button(words.startOver, () => restart([])),
    frame.toggle,
    frame.tools,
  );
  const shapes = legend(words);
  document.body.replaceChildren(
    html('main', { class: 'fill' }, html('h1', {}, words.map), toolbar, count, stage, shapes, details),
  );
  const keepAll = (): void => {
    const state: MapState = {
      keep,
      around,
      limit,
      ...(chosen !== undefined ? { chosen } : {}),
      boxes: [...places.values()],
      scale,
      asTable: frame.asTable,
      scrolled: scroll.now(),
    };
    keepState(state);
  };
  const scroll = scrolling(stage, kept.scrolled, keepAll);

  const restart = (ids: readonly string[]): void => {
    keep = [];
    around = ids;
    limit = NODES;
    places = new Map();
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

  let asked = 0;
  const refresh = async (): Promise<void> => {
    const mine = ++asked;
    const answer = await ask('copydesk/entityMap', { keep, around, limit });
    // What was asked for meanwhile is answered after this.
    if (mine !== asked) return;
    map = answer;
    if (map) {
      const shape = stage.clientHeight > 0 ? stage.clientWidth / stage.clientHeight : 1.6;
      narrow = isNarrow();
      for (const box of layOut(map, (name) => boxSize(name, narrow), places, shape)) places.set(box.id, box);
      arrange();
    }
    const ids = new Set(map?.nodes.map(({ id }) => id));
    if (!current || !ids.has(current)) current = chosen !== undefined && ids.has(chosen) ? chosen : map?.nodes[0]?.id;
    draw();
  };

  const isNarrow = (): boolean => stage.clientWidth > 0 && stage.clientWidth < NARROW;
  /** Puts what is shown into the width of the pane: one is scrolled from top to bottom alone. */
  const arrange = (): void => {
    const own = map?.nodes.flatMap(({ id }) => places.get(id) ?? []) ?? [];
    const most = stage.clientWidth > 0 ? stage.clientWidth / READABLE : Number.POSITIVE_INFINITY;
    boxes = new Map(fitted(own, most).map((box) => [box.id, box]));
  };

  const draw = (): void => {
    const empty = !map || map.nodes.length === 0;
    frame.update(!empty);
    shapes.hidden = frame.tools.hidden;
    more.hidden = !map || map.total <= map.nodes.length;
    count.textContent = map && !empty ? summary(map) : '';
    picture = undefined;
    const focused = document.activeElement?.getAttribute('data-id');
    if (!map || map.nodes.length === 0) {
      stage.replaceChildren(html('p', { class: 'empty' }, map ? words.noTies : words.reading));
    } else if (frame.asTable) stage.replaceChildren(drawTable(words, map));
    else {
      picture = drawMap({
        words,
        map,
        boxes,
        chosen,
        current,
        narrow,
        onFocus: point,
        onChoose: choose,
        onTie: follow,
      });
      stage.replaceChildren(picture);
      resize();
      scroll.restore();
    }
    if (focused) focusOn(focused);
    explain();
    keepAll();
  };

  const summary = (shown: EntityMap): string => {
    const conflicts = shown.ties.filter(({ conflict }) => conflict).length;
    return `${fill(words.nodesShown, shown.nodes.length, shown.total)} · ${conflictCount(words, conflicts)}`;
  };
  /** The drawing fits the view, or is as much larger as was asked for; never so small that it cannot be read. */
  const resize = (): void => {
    if (!picture) return;
    const { x, y, width, height } = extentOf([...boxes.values()]);
    const fits = Math.min(stage.clientWidth / width, Math.max(stage.clientHeight - 4, 200) / height, 1.25);
    const size = Math.max(fits, READABLE) * scale;
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
      details.replaceChildren(...(shapes.hidden ? [] : [html('p', { class: 'dim' }, words.keysMap)]));
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

  let width = 0;
  new ResizeObserver(() => {
    if (stage.clientWidth === width || !map || frame.asTable) return resize();
    width = stage.clientWidth;
    if (isNarrow() !== narrow) return void refresh();
    arrange();
    draw();
  }).observe(stage);
  draw();
  void refresh();
  return {
    show: ({ id }) => (map?.nodes.some((node) => node.id === id) ? grow([id]) : restart([id])),
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
