import type { Scrolled } from './kept';

/** Long enough for a turn of the wheel to end. */
const REST_MS = 150;

/** How far a page or a part of it is scrolled. */
export interface Scrolling {
  readonly now: () => Scrolled;
  /** To be called whenever there is more to see: goes to where a person had been as soon as there is room for it. */
  readonly restore: () => void;
}

/** Keeps track of an element that scrolls, from where it was once; `changed` is called when scrolling comes to rest. */
export function scrolling(element: Element, from: Scrolled, changed: () => void): Scrolling {
  let wanted: Scrolled | undefined = from;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): Scrolled => wanted ?? { left: element.scrollLeft, top: element.scrollTop };
  const whole = element === document.scrollingElement;
  (whole ? document : element).addEventListener('scroll', () => {
    wanted = undefined;
    clearTimeout(timer);
    timer = setTimeout(changed, REST_MS);
  });
  return {
    now,
    restore: () => {
      if (!wanted) return;
      const { left, top } = wanted;
      const hasRoom =
        element.scrollWidth - element.clientWidth >= left && element.scrollHeight - element.clientHeight >= top;
      if (hasRoom && (left > 0 || top > 0)) element.scrollTo({ left, top, behavior: 'instant' });
    },
  };
}
