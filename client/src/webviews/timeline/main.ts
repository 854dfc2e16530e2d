import type { GlanceEntity, Timeline, TimelineLane, TimelineMark } from '../../../../server/src/protocol/glance';
import { articleCount, conflictCount, conflictText, sourceList } from '../details';
import { button, html, iconButton } from '../dom';
import { ask, keepState, keptState, send } from '../host';
import type { Words } from '../messages';
import { pictureFrame, runPicture, type View } from '../picture';
import { scrolling } from '../scrolling';
import { fill } from '../words';
import { type Chart, drawChart, keyOf } from './chart';
import { moveFocus } from './keys';
import { bulkOf, moved, type Stretch, wholeOf, zoomed } from './lanes';
import { legend } from './legend';
import { LANES, type TimelineState, timelineState } from './state';
import { drawTable } from './table';

runPicture(start);

function start(words: Words, entity: GlanceEntity | undefined): View {
  const kept = timelineState(entity ? undefined : keptState());
  /** What is filtered by, if the articles name it: while they are read or edited it is waited for. */
  let wanted: TimelineState['entity'] = entity ?? kept.entity;
  let { property, lanes: limit, shown } = kept;
  let found: Timeline | undefined;
  let current: string | undefined;
  let chart: Chart | undefined;

  const names = button('', () => send({ type: 'pickEntity' }), { class: 'pick' });
  const clear = button(words.clear, () => choose(undefined), { hidden: true });
  const properties = html('select', { 'aria-label': words.property });
  const shapes = legend(words);
  const more = button(words.showMore, () => {
    limit += LANES;
    void refresh();
  });
  const zoom = (change: (stretch: Stretch) => Stretch): void => {
    if (shown) shown = change(shown);
    draw();
  };
  const frame = pictureFrame({
    words,
    asTable: kept.asTable,
    stageClass: 'stage',
    detailsLabel: words.places,
    zoom: (closer) => zoom((stretch) => zoomed(stretch, closer ? 0.5 : 2)),
    tools: [
      iconButton(words.earlier, '←', () => zoom((stretch) => moved(stretch, -0.5))),
      iconButton(words.later, '→', () => zoom((stretch) => moved(stretch, 0.5))),
      button(words.everything, () => zoom((stretch) => (found && wholeOf(found.lanes)) ?? stretch)),
    ],
    drawings: () => (chart ? [chart.axis, chart.body] : []),
    move: (key) => moveFocus(stage, key),
    draw: () => draw(),
  });
  const { stage, details, count } = frame;
  document.body.replaceChildren(
    html(
      'main',
      {},
      html('h1', {}, words.timeline),
      html('div', { class: 'toolbar' }, names, clear, properties, frame.toggle, frame.tools),
      count,
      shapes,
      stage,
      html('div', { class: 'more' }, more),
      details,
    ),
  );
  properties.addEventListener('change', () => {
    property = found?.properties.find(({ id }) => id === properties.value);
    limit = LANES;
    void refresh(true);
  });
  const keep = (): void => {
    const state: TimelineState = {
      ...(wanted ? { entity: { id: wanted.id, name: wanted.name } } : {}),
      ...(property ? { property: { id: property.id, label: property.label } } : {}),
      lanes: limit,
      ...(shown ? { shown } : {}),
      asTable: frame.asTable,
      scrolled: scroll.now(),
    };
    keepState(state);
  };
  const scroll = scrolling(document.documentElement, kept.scrolled, keep);

  const choose = (next: GlanceEntity | undefined): void => {
    wanted = next;
    property = undefined;
    limit = LANES;
    void refresh(true);
  };
  let asked = 0;
  /** Something else is shown than before: neither the stretch nor the details fit it. */
  let fresh = !shown;
  const refresh = async (anew = false): Promise<void> => {
    const mine = ++asked;
    fresh ||= anew;
    const query = {
      ...(wanted ? { entity: wanted.id } : {}),
      ...(property ? { property: property.id } : {}),
      lanes: limit,
    };
    const answer = await ask('copydesk/timeline', query);
    // What was asked for meanwhile is answered after this.
    if (mine !== asked) return;
    found = answer;
    wanted = found?.entity ?? wanted;
    if (found && fresh) {
      shown = bulkOf(found.lanes);
      details.replaceChildren();
      fresh = !shown;
    }
    draw();
  };

  const draw = (): void => {
    const lanes = found?.lanes ?? [];
    const filter = found ? found.entity : wanted;
    names.textContent = filter?.name ?? words.allNames;
    names.setAttribute('aria-label', `${words.name}: ${filter?.name ?? words.allNames}`);
    clear.hidden = !filter;
    fillProperties();
    frame.update(lanes.length > 0);
    shapes.hidden = frame.tools.hidden;
    count.textContent = summary();
    more.hidden = !found || found.lanesTotal <= found.lanes.length;
    const focused = document.activeElement?.getAttribute('data-key');
    chart = undefined;
    if (lanes.length === 0)
      stage.replaceChildren(html('p', { class: 'empty' }, found ? words.noEvents : words.reading));
    else if (frame.asTable) stage.replaceChildren(drawTable(words, lanes));
    else drawPicture(lanes);
    if (focused) stage.querySelector<SVGGElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    scroll.restore();
    keep();
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
    if (property && !choices.some(({ id }) => id === property?.id))
      options.push(html('option', { value: property.id }, `${property.label} (0)`));
    properties.replaceChildren(...options);
    properties.value = property?.id ?? '';
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

  let width = 0;
  new ResizeObserver(() => {
    if (stage.clientWidth === width || frame.asTable) return;
    width = stage.clientWidth;
    draw();
  }).observe(stage);
  draw();
  void refresh();
  return { show: choose, refresh: () => void refresh() };
}
