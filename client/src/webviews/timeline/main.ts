import type { GlanceEntity, Timeline, TimelineLane, TimelineMark } from '../../../../server/src/protocol/glance';
import { articleCount, conflictCount, conflictText, sourceList } from '../details';
import { button, html } from '../dom';
import { ask, listen, send } from '../host';
import type { Words } from '../messages';
import { saveImage } from '../save';
import { fill } from '../words';
import { type Chart, drawChart, keyOf } from './chart';
import { moveFocus } from './keys';
import { bulkOf, moved, type Stretch, wholeOf, zoomed } from './lanes';
import { legend } from './legend';
import { drawTable } from './table';

/** As many lanes as fill a screen or two; more on demand. */
const LANES = 20;

/** What the extension may ask of the view once it is there. */
interface View {
  readonly choose: (entity: GlanceEntity) => void;
  readonly refresh: () => void;
}

let view: View | undefined;
listen((message) => {
  if (message.type === 'start') view = start(message.words, message.entity);
  else if (message.type === 'entity') view?.choose(message.entity);
  else view?.refresh();
});

function start(words: Words, entity: GlanceEntity | undefined): View {
  let filter = entity;
  let property = '';
  let limit = LANES;
  let found: Timeline | undefined;
  let shown: Stretch | undefined;
  let current: string | undefined;
  let chart: Chart | undefined;
  let asTable = false;

  const names = button('', () => send({ type: 'pickEntity' }), { class: 'pick' });
  const clear = button(words.clear, () => choose(undefined), { hidden: true });
  const properties = html('select', { 'aria-label': words.property });
  const toggle = html('div', { role: 'group', 'aria-label': words.view, class: 'toggle' });
  const pictureButtons = html('div', { class: 'group' });
  const count = html('p', { role: 'status', class: 'dim' });
  const stage = html('div', { class: 'stage' });
  const shapes = legend(words);
  const more = button(words.showMore, () => {
    limit += LANES;
    void refresh();
  });
  const details = html('aside', { class: 'details', 'aria-label': words.places });
  const toolbar = html('div', { class: 'toolbar' }, names, clear, properties, toggle, pictureButtons);
  const main = html(
    'main',
    {},
    html('h1', {}, words.timeline),
    toolbar,
    count,
    shapes,
    stage,
    html('div', { class: 'more' }, more),
    details,
  );
  document.body.replaceChildren(main);

  const zoom = (change: (stretch: Stretch) => Stretch): void => {
    if (shown) shown = change(shown);
    draw();
  };
  const tool = (label: string, text: string, press: () => void): HTMLButtonElement =>
    button(text, press, { title: label, 'aria-label': label, class: 'icon' });
  pictureButtons.append(
    tool(words.zoomIn, '+', () => zoom((stretch) => zoomed(stretch, 0.5))),
    tool(words.zoomOut, '−', () => zoom((stretch) => zoomed(stretch, 2))),
    tool(words.earlier, '←', () => zoom((stretch) => moved(stretch, -0.5))),
    tool(words.later, '→', () => zoom((stretch) => moved(stretch, 0.5))),
    button(words.everything, () => zoom((stretch) => (found && wholeOf(found.lanes)) ?? stretch)),
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
  properties.addEventListener('change', () => {
    property = properties.value;
    limit = LANES;
    void refresh(true);
  });

  const save = (format: 'svg' | 'png'): void => {
    if (chart) saveImage(format, [chart.axis, chart.body]);
  };
  const choose = (next: GlanceEntity | undefined): void => {
    filter = next;
    property = '';
    limit = LANES;
    void refresh(true);
  };
  const refresh = async (anew = false): Promise<void> => {
    const query = { ...(filter ? { entity: filter.id } : {}), ...(property ? { property } : {}), lanes: limit };
    found = await ask('copydesk/timeline', query);
    filter = found?.entity;
    if (anew || !shown) shown = bulkOf(found?.lanes ?? []);
    if (anew) details.replaceChildren();
    draw();
  };

  const draw = (): void => {
    const lanes = found?.lanes ?? [];
    names.textContent = filter?.name ?? words.allNames;
    names.setAttribute('aria-label', `${words.name}: ${filter?.name ?? words.allNames}`);
    clear.hidden = !filter;
    fillProperties();
    for (const [index, view] of views.entries()) view.setAttribute('aria-pressed', String((index === 1) === asTable));
    pictureButtons.hidden = asTable || lanes.length === 0;
    shapes.hidden = pictureButtons.hidden;
    count.textContent = summary();
    more.hidden = !found || found.lanesTotal <= found.lanes.length;
    const focused = document.activeElement?.getAttribute('data-key');
    chart = undefined;
    if (lanes.length === 0)
      stage.replaceChildren(html('p', { class: 'empty' }, found ? words.noEvents : words.reading));
    else if (asTable) stage.replaceChildren(drawTable(words, lanes));
    else drawPicture(lanes);
    if (focused) stage.querySelector<SVGGElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  };

  const drawPicture = (lanes: readonly TimelineLane[]): void => {
    shown ??= bulkOf(lanes);
    if (!shown) return;
    const keys = new Set(lanes.flatMap((lane) => lane.marks.map((mark) => keyOf(lane, mark))));
    if (!current || !keys.has(current)) current = [...keys][0];
    chart = drawChart({
      words,
      lanes,
      shown,
      width: Math.max(stage.clientWidth, 320),
      current,
      onFocus: (lane, mark) => {
        current = keyOf(lane, mark);
        explain(lane, mark);
      },
      onOpen: (lane, mark) => {
        explain(lane, mark);
        if (mark.sources[0]) send({ type: 'open', location: mark.sources[0] });
      },
    });
    stage.replaceChildren(chart.axis, chart.body);
    // What the keyboard was on may lie outside what is shown now.
    if (!stage.querySelector('.mark[tabindex="0"]')) stage.querySelector('.mark')?.setAttribute('tabindex', '0');
  };

  const explain = (lane: TimelineLane, mark: TimelineMark): void => {
    const title = [lane.subject, lane.property, mark.value, mark.time].filter(Boolean).join(' · ');
    details.replaceChildren(
      html('h2', {}, title),
      ...(mark.conflict ? [conflictText(words, mark.conflict)] : []),
      html('p', { class: 'dim' }, articleCount(words, mark.sourcesTotal)),
      sourceList(words, mark.sources, mark.sourcesTotal),
    );
  };

  const fillProperties = (): void => {
    const choices = found?.properties ?? [];
    const options = [html('option', { value: '' }, words.allProperties)];
    for (const { id, label, lanes } of choices) options.push(html('option', { value: id }, `${label} (${lanes})`));
    properties.replaceChildren(...options);
    properties.value = choices.some(({ id }) => id === property) ? property : '';
  };

  const summary = (): string => {
    if (!found || found.lanes.length === 0) return '';
    const left = found.lanes.reduce((sum, { marks, marksTotal }) => sum + marksTotal - marks.length, 0);
    const parts = [
      fill(words.lanesShown, found.lanes.length, found.lanesTotal),
      conflictCount(words, found.conflictsTotal),
      ...(left > 0 ? [fill(words.fewerMarks, left)] : []),
    ];
    return parts.join(' · ');
  };

  stage.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (asTable || ctrlKey || metaKey || altKey) return;
    if (key === '+' || key === '=') zoom((stretch) => zoomed(stretch, 0.5));
    else if (key === '-') zoom((stretch) => zoomed(stretch, 2));
    else if (!moveFocus(stage, key)) return;
    event.preventDefault();
  });
  let width = 0;
  new ResizeObserver(() => {
    if (stage.clientWidth === width || asTable) return;
    width = stage.clientWidth;
    draw();
  }).observe(stage);
  draw();
  void refresh(true);
  return { choose, refresh: () => void refresh() };
}
